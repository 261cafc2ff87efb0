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

/// What a file was used for.
///
/// # Errors
///
/// [`Missing`] where nobody said, or a word is not known.
pub(super) fn uses(file: At<'_, File>) -> Result<Vec<Use>, Missing> {
    let purposes = file.purposes();
    purposes.get()?;
    purposes
        .items()
        .map(|purpose| match purpose.object.as_str() {
            "delivery"
            | "invoicing"
            | "administration"
            | "accounting"
            | "audit"
            | "tax"
            | "payment"
            | "warranty"
            | "customer_management" => Ok(Use::Customers),
            "marketing" | "direct_marketing" | "newsletter" | "offers" | "mailing"
            | "subscription" => Ok(Use::Marketing),
            "profiling" | "partner_sharing" | "partners" | "credit_scoring" | "sale" => {
                Ok(Use::Beyond)
            }
            _ => Err(Missing {
                pointer: purpose.pointer,
                why: crate::facts::Why::UnknownWord,
            }),
        })
        .collect()
}

/// Whether one of the purposes advertises: known as soon as one word says so.
///
/// # Errors
///
/// As [`uses`], where no word that is known says so.
pub(super) fn advertises(file: At<'_, File>) -> Result<bool, Missing> {
    let words = [
        "marketing",
        "direct_marketing",
        "newsletter",
        "offers",
        "mailing",
    ];
    let known = file
        .purposes()
        .items()
        .any(|purpose| words.contains(&purpose.object.as_str()));
    if known {
        return Ok(true);
    }
    Ok(uses(file)?.contains(&Use::Marketing))
}
