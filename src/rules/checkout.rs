//! Boxes at the checkout and the consent that they gather.

mod empty_box;
mod free_choice;
mod one_purpose;
mod privacy_notice;
mod proof;
mod purposes;
mod separate_box;

use super::Rule;

pub use purposes::is_consent;

/// The rules on boxes, by number.
pub const RULES: &[Rule] = &[
    empty_box::RULE,
    separate_box::RULE,
    privacy_notice::RULE,
    free_choice::RULE,
    one_purpose::RULE,
    proof::RULE,
];
