//! vinkje: consent and opt-in rules for web shops.
#![cfg_attr(not(feature = "full"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

pub mod calendar;
pub mod consent;

#[cfg(target_arch = "wasm32")]
mod wasm;
