//! Days, months, holidays and periods, without a clock.

mod civil;
#[cfg(feature = "full")]
pub mod holidays;
#[cfg(feature = "full")]
pub mod period;
#[cfg(feature = "full")]
pub mod question;

pub use civil::{DAY, add_months};
