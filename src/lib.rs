//! vinkje: consent and opt-in rules for web shops.
#![cfg_attr(not(feature = "full"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

/// The version of this core, as records name it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

pub mod calendar;
pub mod consent;

#[cfg(feature = "full")]
pub mod catalogue;
#[cfg(feature = "full")]
pub mod engine;
#[cfg(feature = "full")]
pub mod evidence;
#[cfg(feature = "full")]
pub mod facts;
#[cfg(feature = "full")]
pub mod law;
#[cfg(feature = "full")]
pub mod read;
#[cfg(feature = "full")]
pub mod rules;
#[cfg(feature = "full")]
pub mod verdict;

#[cfg(feature = "full")]
pub use engine::{Case, judge, judge_text};
#[cfg(feature = "full")]
pub use read::{InputCode, InputError, read};
#[cfg(feature = "full")]
pub use verdict::{Finding, Outcome, Severity, Value, Verdict};

#[cfg(target_arch = "wasm32")]
pub mod wasm;
