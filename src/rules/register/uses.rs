//! What an old file was used for: one table for the rules on notification.

use crate::facts::register::File;
use crate::facts::{At, Missing};

/// What a purpose of a file means to the duty to notify it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// What follows from a sale: deliver, invoice, keep the books, be audited.
    Customers,
    /// Advertising, newsletters and offers.
    Marketing,
    /// Anything beyond that.
    Beyond,
}

/// What a word means; nothing where it is not known.
fn meaning(word: &str) -> Option<Use> {
    match word {
        "delivery"
        | "invoicing"
        | "administration"
        | "accounting"
        | "audit"
        | "tax"
        | "payment"
        | "warranty"
        | "customer_management" => Some(Use::Customers),
        "marketing" | "direct_marketing" | "newsletter" | "offers" | "mailing" | "subscription" => {
            Some(Use::Marketing)
        }
        "profiling" | "partner_sharing" | "partners" | "credit_scoring" | "sale" => {
            Some(Use::Beyond)
        }
        _ => None,
    }
}

/// What a file was used for.
///
/// # Errors
///
/// [`Missing`] where nobody said, or a word is not known.
pub(super) fn uses(file: At<'_, File>) -> Result<Vec<Use>, Missing> {
    let purposes = file.purposes();
    purposes.get()?;
    let known = purposes
        .items()
        .map(|purpose| meaning(purpose.object).ok_or(purpose.unknown_word()));
    known.collect()
}

/// Whether one of the purposes advertises: known as soon as one word says so.
///
/// # Errors
///
/// As [`uses`], where no word that is known says so.
pub(super) fn advertises(file: At<'_, File>) -> Result<bool, Missing> {
    let mut purposes = file.purposes().items();
    if purposes.any(|purpose| meaning(purpose.object) == Some(Use::Marketing)) {
        return Ok(true);
    }
    uses(file).map(|_| false)
}
