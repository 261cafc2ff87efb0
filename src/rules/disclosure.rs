//! Passing data on to others, and the log of it.

mod aim;
mod bought_address;
mod in_statement;
mod log;
mod naming;
mod needed;
mod rights_holder;
mod sharing_consent;

use super::Rule;

/// The rules on disclosure, by number.
pub const RULES: &[Rule] = &[
    log::RULE,
    sharing_consent::RULE,
    rights_holder::RULE,
    in_statement::RULE,
    needed::RULE,
];
