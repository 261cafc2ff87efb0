//! vinkje: consent and opt-in rules for web shops.
#![cfg_attr(not(feature = "full"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

/// The version of this core, as records name it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

pub mod calendar;
pub mod consent;

#[cfg(feature = "full")]
pub mod evidence;
#[cfg(feature = "full")]
pub mod read;

#[cfg(target_arch = "wasm32")]
pub mod wasm;
