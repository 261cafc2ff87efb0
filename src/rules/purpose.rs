//! Limits of a purpose; testing and training.

mod basis;
mod compatible_purpose;
mod dataset;
mod fixed_purpose;
mod legal_basis;
mod profile;
mod test_data;
mod training_data;

use super::Rule;

/// The rules on purposes, by number.
pub const RULES: &[Rule] = &[
    fixed_purpose::RULE,
    test_data::RULE,
    training_data::RULE,
    compatible_purpose::RULE,
    legal_basis::RULE,
    profile::RULE,
];
