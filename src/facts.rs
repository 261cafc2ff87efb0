//! What is known of a case: the input objects, one file a domain.
//!
//! Every fact has three states (see [`Fact`]). The objects are declared by one macro, which gives
//! each field a reader on [`At`] that knows the field's place: a rule that asks for a fact it does
//! not get ends with that place, without writing it down.

mod at;
pub mod checkout;
pub mod contracting;
pub mod cookies;
pub mod disclaimers;
pub mod disclosure;
mod fact;
pub mod information;
mod macros;
pub mod marketing;
mod number;
pub mod purpose;
pub mod register;
pub mod retention;
pub mod rights;
pub mod security;
pub mod shared;
mod situation;
pub mod transfers;

pub use at::{At, Field, Missing, Pointer, Why};
pub use fact::Fact;
pub(crate) use macros::{facts, words};
pub use number::{Amount, Count};
pub use situation::Situation;
