//! The catalogue: every rule is a record and a plain function, in a file of its own.
//!
//! To add a rule, write its file in its domain's folder and add one line to that domain's list.

mod act;
mod answer;
pub mod checkout;
mod consent;
pub mod cookies;
mod rule;
mod scene;
#[cfg(test)]
mod testing;

use crate::law::{Day, Jurisdiction, in_force};

pub use act::Act;
pub use answer::{Answer, Ruling};
pub use rule::{Domain, Kind, Rule};
pub use scene::Scene;

/// The day up to which the law was looked at for this catalogue.
pub const CATALOGUE: &str = "2026-11-23";

/// Every rule, domain by domain.
pub const ALL: &[&[Rule]] = &[cookies::RULES, checkout::RULES];

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
