//! Processors, the register of processing, the old duty to notify.

mod contract_clauses;
mod customer_file;
mod declared_file;
mod known_recipients;
mod notified_file;
mod one_person;
mod register_kept;
mod sub_processors;
mod subscriber_file;
mod uses;
mod written_contract;

use super::Rule;

/// The rules, by number.
pub const RULES: &[Rule] = &[
    customer_file::RULE,
    subscriber_file::RULE,
    notified_file::RULE,
    declared_file::RULE,
    register_kept::RULE,
    written_contract::RULE,
    contract_clauses::RULE,
    known_recipients::RULE,
    sub_processors::RULE,
    one_person::RULE,
];
