//! The catalogue: every rule is a record and a plain function, in a file of its own.
//!
//! To add a rule, write its file in its domain's folder and add one line to that domain's list.

mod act;
mod answer;
pub mod checkout;
mod consent;
pub mod contracting;
pub mod cookies;
pub mod disclaimers;
pub mod disclosure;
pub mod information;
pub mod marketing;
pub mod over_time;
pub mod purpose;
pub mod register;
pub mod retention;
pub mod rights;
mod rule;
mod scene;
pub mod security;
#[cfg(test)]
mod testing;
pub mod transfers;

use crate::law::{Day, Jurisdiction, in_force};

pub use act::{Act, When};
pub use answer::{Answer, Ruling};
pub use rule::{COMMON_CODES, Domain, Kind, Rule};
pub use scene::Scene;

/// The day up to which the law was looked at for this catalogue.
pub const CATALOGUE: &str = "2026-11-25";

/// Every rule, domain by domain.
pub const ALL: &[&[Rule]] = &[
    cookies::RULES,
    checkout::RULES,
    marketing::RULES,
    information::RULES,
    rights::RULES,
    retention::RULES,
    disclosure::RULES,
    security::RULES,
    register::RULES,
    transfers::RULES,
    purpose::RULES,
    contracting::RULES,
    disclaimers::RULES,
];

/// Every rule, in the catalogue's order.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    ALL.iter().copied().flatten()
}

/// What the rule with this id rests on, in a place on a day.
pub fn citation(id: &str, place: Jurisdiction, on: Day) -> Option<&'static str> {
    let rule = all().find(|rule| rule.id == id)?;
    in_force(rule.law, place, on).map(|(law, _)| law.citation)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::is_descending;

    #[test]
    fn ids_are_unique() {
        let mut ids: Vec<&str> = all().map(|rule| rule.id).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count);
    }

    #[test]
    fn a_rule_names_its_codes_once() {
        for rule in all() {
            let questions = rule.questions.iter().map(|question| question.code);
            let mut codes: Vec<&str> = rule.codes.iter().copied().chain(questions).collect();
            let count = codes.len();
            codes.extend(COMMON_CODES);
            codes.sort_unstable();
            codes.dedup();
            assert_eq!(codes.len(), count + COMMON_CODES.len(), "{}", rule.id);
        }
    }

    #[test]
    fn every_source_is_one_of_the_list() {
        for rule in all() {
            for source in rule.sources {
                assert!(
                    crate::law::SOURCES
                        .iter()
                        .any(|known| known.code == *source),
                    "{}: {source}",
                    rule.id
                );
            }
        }
    }

    #[test]
    fn norms_stand_newest_first() {
        for rule in all() {
            assert!(is_descending(rule.law), "{}", rule.id);
        }
    }

    #[test]
    fn a_countrys_rule_rests_on_that_countrys_norms() {
        for rule in all().filter(|rule| rule.jurisdiction() != crate::law::Jurisdiction::Eu) {
            assert!(
                rule.law
                    .iter()
                    .all(|law| law.country == Some(rule.jurisdiction())),
                "{}",
                rule.id
            );
        }
    }
}
