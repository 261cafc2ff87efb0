//! Requests of data subjects.
//!
//! The law on the day of receipt judges a request to its end. Every term is given as it ends by the
//! calendar and as weekends and holidays extend it; an answer between the two is in time.

mod answer_in_a_month;
mod asked;
mod belgian_terms;
mod children;
mod erasure;
mod every_system;
mod excessive;
mod extension;
mod four_weeks;
mod free_of_charge;
mod identity;
mod marketing_stop;
mod reaction;
mod recipients_named;
mod recipients_told;
mod reply;
mod term;

use super::Rule;

/// The rules, by number.
pub const RULES: &[Rule] = &[
    answer_in_a_month::RULE,
    four_weeks::RULE,
    belgian_terms::RULE,
    extension::RULE,
    reaction::RULE,
    marketing_stop::RULE,
    every_system::RULE,
    free_of_charge::RULE,
    erasure::RULE,
    identity::RULE,
    excessive::RULE,
    children::RULE,
    recipients_told::RULE,
    recipients_named::RULE,
];
