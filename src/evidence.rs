//! Proof: what stands in the ledger, and how anybody can check it. Pure: no storage, no clock.

pub mod canonical;
pub mod pseudonym;
pub mod record;
pub mod signature;
