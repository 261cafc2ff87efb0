//! vinkje: consent and opt-in rules for web shops.
#![cfg_attr(not(feature = "full"), no_std)]
