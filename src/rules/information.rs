//! Telling people what happens to their data.

mod belgian_items;
mod items;
mod objection_apart;
mod policy;
mod reachable_statement;
mod ready_for_requests;
mod statement_items;
mod told_before;

use super::Rule;

/// The rules on information, by number.
pub const RULES: &[Rule] = &[
    reachable_statement::RULE,
    statement_items::RULE,
    objection_apart::RULE,
    told_before::RULE,
    ready_for_requests::RULE,
    policy::RULE,
    belgian_items::RULE,
];
