//! Boxes, fields and accounts at the checkout, and the consent that it gathers.

mod age_of_consent;
mod contract_basis;
mod empty_box;
mod free_choice;
mod guest_order;
mod needed_fields;
mod old_consent;
mod one_purpose;
mod privacy_notice;
mod proof;
mod purposes;
mod separate_box;
mod use_after_withdrawal;

use super::Rule;

pub use purposes::is_consent;

/// The rules on the checkout, by number.
pub const RULES: &[Rule] = &[
    empty_box::RULE,
    separate_box::RULE,
    privacy_notice::RULE,
    free_choice::RULE,
    one_purpose::RULE,
    proof::RULE,
    age_of_consent::RULE,
    needed_fields::RULE,
    guest_order::RULE,
    use_after_withdrawal::RULE,
    old_consent::RULE,
    contract_basis::RULE,
];
