//! Consent as it is asked and kept: the policy, the record in the visitor's cookie, what may run
//! now, and the boxes at the checkout.
//!
//! [`decide()`], [`boxes_to_ask`] and [`check_checkout`] are what pages load: bytes in, codes out, no `std`. Around
//! them, in the full build: the shop's configuration, what the core compiles from it, and the
//! reading of what pages and shops send.

pub mod checkout;
pub mod decide;
pub mod items;
pub mod policy;
pub mod record;
pub mod wire;

#[cfg(feature = "full")]
mod check;
#[cfg(feature = "full")]
pub mod compile;
#[cfg(feature = "full")]
pub mod config;
#[cfg(feature = "full")]
pub mod intake;
#[cfg(feature = "full")]
mod law;
#[cfg(feature = "full")]
pub mod problem;
#[cfg(feature = "full")]
pub mod stored;
#[cfg(feature = "full")]
pub mod texts;

pub use checkout::{boxes_to_ask, check_checkout};
pub use decide::decide;
