//! The law of a rule over time, country by country, and what changes between two days.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{CATALOGUE, Domain, Rule, all};
use crate::facts::words;
use crate::law::{Day, Figure, FigureRow, InForce, Jurisdiction, Unit, figures, over_time};

/// A norm with its time in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Norm {
    /// The articles, as lawyers cite them.
    pub citation: &'static str,
    /// Its time.
    #[serde(flatten)]
    pub time: InForce,
    /// Whether the source was read, and not only known.
    pub verified: bool,
}

impl Norm {
    fn holds_on(&self, day: Day) -> bool {
        self.time.from <= day && self.time.until.is_none_or(|last| day <= last)
    }
}

/// The norms of a rule in the places where they are the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Timeline {
    /// The places.
    pub places: Vec<Jurisdiction>,
    /// The norms, oldest first. Between the end of one and the beginning of the next there is none.
    pub norms: Vec<Norm>,
}

/// The law of a rule over time, in each place where it has any.
pub(crate) fn timelines(rule: &Rule) -> Vec<Timeline> {
    let mut timelines: Vec<Timeline> = Vec::new();
    for place in places(rule) {
        let norms: Vec<Norm> = over_time(rule.law, place)
            .map(|(law, time)| Norm {
                citation: law.citation,
                time,
                verified: law.verified,
            })
            .collect();
        match timelines.iter_mut().find(|same| same.norms == norms) {
            Some(same) => same.places.push(place),
            None if norms.is_empty() => {}
            None => timelines.push(Timeline {
                places: vec![place],
                norms,
            }),
        }
    }
    timelines
}

/// Where a rule holds.
fn places(rule: &Rule) -> Vec<Jurisdiction> {
    match rule.jurisdiction() {
        Jurisdiction::Eu => vec![Jurisdiction::Nl, Jurisdiction::Be, Jurisdiction::Eu],
        one => vec![one],
    }
}

/// Every day on which a norm or a dated value begins, or is gone, in order.
#[must_use]
pub fn turning_days() -> Vec<Day> {
    let norms = all().flat_map(timelines).flat_map(|line| line.norms);
    let norms = norms.map(|norm| (norm.time.from, norm.time.until));
    let rows = figures().flat_map(|figure| figure.rows);
    let rows = rows.map(|row| (row.from, row.until));
    let days: BTreeSet<Day> = norms
        .chain(rows)
        .flat_map(|(from, until)| [Some(from), until.map(|last| last.plus_days(1))])
        .flatten()
        .collect();
    days.into_iter().collect()
}

words! {
    /// What becomes of a norm from one day to another.
    Change {
        /// There was none, and now there is.
        Begins = "begins",
        /// There was one, and now there is none.
        Ends = "ends",
        /// Another stands in its place.
        Changes = "changes",
        /// It came and went in between.
        Passes = "passes",
    }
}

impl Change {
    fn between<T>(before: Option<&T>, after: Option<&T>) -> Self {
        match (before, after) {
            (None, Some(_)) => Self::Begins,
            (Some(_), None) => Self::Ends,
            (Some(_), Some(_)) => Self::Changes,
            (None, None) => Self::Passes,
        }
    }
}

/// What the law changes for a rule.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NormChange {
    /// The rule's id.
    pub rule: &'static str,
    /// The part of a shop's work that it is about.
    pub domain: Domain,
    /// The places in which this changes.
    pub places: Vec<Jurisdiction>,
    /// What becomes of the norm.
    pub change: Change,
    /// The norm on the first of the two days; null where there was none.
    pub before: Option<Norm>,
    /// The norms that came and went between the two days, oldest first.
    pub between: Vec<Norm>,
    /// The norm on the second day; null where there is none.
    pub after: Option<Norm>,
}

/// What the law changes in a dated value.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FigureChange {
    /// Its name.
    pub name: &'static str,
    /// Whose law it is of.
    pub place: Jurisdiction,
    /// What it counts.
    pub unit: Unit,
    /// The rows that held on the first day and no longer hold on the second.
    pub before: Vec<FigureRow>,
    /// The rows that hold on the second day and did not yet hold on the first.
    pub after: Vec<FigureRow>,
}

/// What the law changes from one day to another.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LawDiff {
    /// The first day.
    pub from: Day,
    /// The second.
    pub to: Day,
    /// The version of the rule catalogue.
    pub catalogue: &'static str,
    /// The norms that change, in the catalogue's order.
    pub norms: Vec<NormChange>,
    /// The dated values that change.
    pub figures: Vec<FigureChange>,
}

/// What the law changes from one day to another; looks back where the second is the earlier.
#[must_use]
pub fn law_diff(from: Day, to: Day) -> LawDiff {
    let norms = all().flat_map(|rule| {
        let changes = timelines(rule).into_iter();
        changes.filter_map(move |line| norm_change(rule, line, from, to))
    });
    LawDiff {
        from,
        to,
        catalogue: CATALOGUE,
        norms: norms.collect(),
        figures: figures()
            .filter_map(|figure| figure_change(figure, from, to))
            .collect(),
    }
}

fn norm_change(rule: &Rule, line: Timeline, from: Day, to: Day) -> Option<NormChange> {
    let Timeline { places, norms } = line;
    let on = |day| norms.iter().find(|norm| norm.holds_on(day)).copied();
    let (before, after) = (on(from), on(to));
    let (first, last) = (from.min(to), from.max(to));
    let between: Vec<Norm> = norms
        .iter()
        .filter(|norm| first < norm.time.from && norm.time.until.is_some_and(|end| end < last))
        .copied()
        .collect();
    if before == after && between.is_empty() {
        return None;
    }
    Some(NormChange {
        rule: rule.id,
        domain: rule.domain,
        places,
        change: Change::between(before.as_ref(), after.as_ref()),
        before,
        between,
        after,
    })
}

fn figure_change(figure: Figure, from: Day, to: Day) -> Option<FigureChange> {
    let only = |here: Day, there: Day| -> Vec<FigureRow> {
        let rows = figure.rows.iter();
        rows.filter(|row| row.holds_on(here) && !row.holds_on(there))
            .cloned()
            .collect()
    };
    let (before, after) = (only(from, to), only(to, from));
    if before.is_empty() && after.is_empty() {
        return None;
    }
    Some(FigureChange {
        name: figure.name,
        place: figure.place,
        unit: figure.unit,
        before,
        after,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::in_force;

    fn changes_of(rule: &str, from: Day, to: Day) -> Vec<NormChange> {
        let norms = law_diff(from, to).norms.into_iter();
        norms.filter(|change| change.rule == rule).collect()
    }

    #[test]
    fn a_timeline_says_what_is_in_force_on_each_turning_day_and_the_day_before() {
        let days: Vec<Day> = turning_days()
            .into_iter()
            .flat_map(|day| [day.before(), day])
            .collect();
        for rule in all() {
            let timelines = timelines(rule);
            for place in places(rule) {
                let line = timelines.iter().find(|line| line.places.contains(&place));
                for day in &days {
                    let told = line
                        .and_then(|line| line.norms.iter().find(|norm| norm.holds_on(*day)))
                        .map(|norm| (norm.citation, norm.time));
                    let asked =
                        in_force(rule.law, place, *day).map(|(law, time)| (law.citation, time));
                    assert_eq!(told, asked, "{} in {} on {day}", rule.id, place.as_str());
                }
            }
        }
    }

    #[test]
    fn nothing_changes_where_no_day_turns() {
        for pair in turning_days().windows(2) {
            let quiet = law_diff(pair[0], pair[1].before());
            assert_eq!((quiet.norms, quiet.figures), (vec![], vec![]));
        }
    }

    #[test]
    fn something_changes_on_each_day_that_turns() {
        for day in turning_days() {
            let diff = law_diff(day.before(), day);
            assert!(!diff.norms.is_empty() || !diff.figures.is_empty(), "{day}");
        }
    }

    #[test]
    fn consent_to_cookies_changes_with_the_regulation_and_begins_elsewhere() {
        let changes = changes_of("EU-COOK-01", Day::of(2018, 5, 24), Day::of(2018, 5, 25));
        let told: Vec<_> = changes
            .iter()
            .map(|change| (change.places.as_slice(), change.change))
            .collect();
        assert_eq!(
            told,
            [
                ([Jurisdiction::Nl].as_slice(), Change::Changes),
                ([Jurisdiction::Be].as_slice(), Change::Changes),
                ([Jurisdiction::Eu].as_slice(), Change::Begins),
            ]
        );
    }

    #[test]
    fn what_came_and_went_between_the_days_is_told() {
        let changes = changes_of("EU-COOK-01", Day::of(2010, 1, 1), Day::of(2026, 1, 1));
        let belgian = changes
            .iter()
            .find(|change| change.places == [Jurisdiction::Be])
            .expect("Belgium");
        let between: Vec<_> = belgian.between.iter().map(|norm| norm.citation).collect();
        assert_eq!(belgian.change, Change::Begins);
        assert_eq!(between, ["WEC art. 129", "WEC art. 129; GDPR 4(11), 7"]);
    }

    #[test]
    fn a_dated_value_is_told_before_and_after() {
        let diff = law_diff(Day::of(2020, 3, 31), Day::of(2020, 4, 1));
        let told: Vec<_> = diff
            .figures
            .iter()
            .map(|change| {
                let values = |rows: &[FigureRow]| -> Vec<_> {
                    rows.iter().map(|row| row.value.clone()).collect()
                };
                (change.name, values(&change.before), values(&change.after))
            })
            .collect();
        let expected = vec![
            (
                "browsing_on_tolerated",
                vec![true.into()],
                vec![false.into()],
            ),
            ("choice_per_cookie", vec![], vec![true.into()]),
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn the_end_of_the_old_clauses_is_told() {
        let told = |day: Day| -> Vec<_> {
            let figures = law_diff(day.before(), day).figures.into_iter();
            figures.map(|change| change.name).collect()
        };
        assert_eq!(told(Day::of(2021, 6, 27)), ["clauses_in_force"]);
        assert_eq!(told(Day::of(2021, 9, 27)), ["clauses_of_contracts"]);
        assert_eq!(told(Day::of(2022, 12, 28)), ["clauses_in_force"]);
        let regulation = law_diff(Day::of(2018, 5, 24), Day::of(2018, 5, 25)).figures;
        let ended = |name, place| {
            let mut changes = regulation.iter();
            let change = changes.find(|change| change.name == name && change.place == place);
            change.is_some_and(|change| !change.before.is_empty() && change.after.is_empty())
        };
        assert!(ended("answer_fee", Jurisdiction::Nl));
        assert!(ended("statement_items", Jurisdiction::Be));
    }
}
