//! vinkje: consent and opt-in rules for web shops.
#![cfg_attr(not(feature = "full"), no_std)]

#[cfg(feature = "full")]
pub mod read;
