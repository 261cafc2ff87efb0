//! What a disclosure is for: one reading of its words for every rule that asks.

use crate::facts::disclosure::Disclosure;
use crate::facts::{At, Missing};

/// What a disclosure is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Aim {
    /// The customer's order, which cannot be fulfilled without it.
    Order,
    /// A duty that the law lays on the shop.
    Duty,
    /// What the recipient wants for itself.
    Recipient,
}

/// What a disclosure is for, by its purpose and its basis. Data that serve the recipient do so
/// whatever basis is claimed; data that serve nothing of the shop's serve the recipient.
///
/// # Errors
///
/// [`Missing`] where neither tells, or in a purpose that this table does not have.
pub(super) fn aim(disclosure: At<'_, Disclosure>) -> Result<Aim, Missing> {
    let purpose = disclosure.purpose();
    let word = purpose.given().map(String::as_str);
    if let Some("own_marketing_of_recipient" | "own_purpose_of_recipient" | "sale" | "rental") =
        word
    {
        return Ok(Aim::Recipient);
    }
    match disclosure.basis().given().map(String::as_str) {
        Some("contract") => return Ok(Aim::Order),
        Some("legal_duty") => return Ok(Aim::Duty),
        _ => {}
    }
    match purpose.get()?.map(String::as_str) {
        Some("delivery" | "payment" | "returns" | "warranty") => Ok(Aim::Order),
        Some("tax_audit" | "accounting") => Ok(Aim::Duty),
        Some(_) => Err(purpose.unknown_word()),
        None => Ok(Aim::Recipient),
    }
}

/// Whether the recipient pursues infringers of copyright: Stichting Brein, or another rights
/// holder.
pub(super) fn is_rights_holder(recipient: &str) -> bool {
    matches!(recipient, "Brein" | "rights_holder")
}
