//! The bases that the law knows, by the words for them.

use crate::facts::{Field, Missing};

/// Whether a legal basis is recorded: one of the six of GDPR 6(1), which the acts before it had as
/// well (Wbp 8, WVP 5), or the customer exception for mail, beside which nothing else is needed
/// (C-654/23).
///
/// # Errors
///
/// [`Missing`] where nobody said, or in a word that names none of them.
pub(super) fn is_recorded(basis: Field<'_, String>) -> Result<bool, Missing> {
    if !basis.is_filled()? {
        return Ok(false);
    }
    match basis.given().map(String::as_str) {
        Some(
            "consent"
            | "contract"
            | "legal_duty"
            | "vital_interests"
            | "public_task"
            | "legitimate_interest"
            | "customer_exception",
        ) => Ok(true),
        _ => Err(basis.unknown_word()),
    }
}
