//! Storage and transfer outside the European Economic Area.

mod adequate_country;
mod contract_necessity;
mod explicit_consent;
mod inside_europe;
mod own_backup;
mod standard_clauses;
mod way;
mod with_a_ground;

use super::Rule;

/// The rules, by number.
pub const RULES: &[Rule] = &[
    inside_europe::RULE,
    with_a_ground::RULE,
    adequate_country::RULE,
    standard_clauses::RULE,
    explicit_consent::RULE,
    contract_necessity::RULE,
    own_backup::RULE,
];
