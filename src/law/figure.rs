//! The dated values of the law as data: what the catalogue lists, and what two days are compared by.

use serde::Serialize;
use serde_json::Value;

use super::{Dated, Day, Jurisdiction, be, eu, nl};
use crate::facts::words;

words! {
    /// What a dated value counts or tells.
    Unit {
        /// Years of age.
        Age = "age",
        /// Whether something holds.
        Holds = "holds",
        /// Hours.
        Hours = "hours",
        /// Days.
        Days = "days",
        /// Weeks.
        Weeks = "weeks",
        /// Months.
        Months = "months",
        /// Years.
        Years = "years",
        /// Euros.
        Euros = "euros",
        /// A number of something that the name tells.
        Count = "count",
        /// Words of the catalogue, such as which regime holds.
        Words = "words",
    }
}

/// A dated value as its country's file lists it.
pub struct Listed {
    name: &'static str,
    unit: Unit,
    values: &'static dyn Values,
}

/// Lists a table: its constant's name in small letters, what it counts, and itself.
pub(super) const fn figure(name: &'static str, unit: Unit, values: &'static dyn Values) -> Listed {
    Listed { name, unit, values }
}

/// A table of values over time. Rows that hold at the same time stand beside each other, as the
/// countries with an adequate protection do.
pub trait Values {
    /// Its rows, newest first.
    fn rows(&self) -> Vec<FigureRow>;
}

impl<T: Serialize> Values for Dated<T> {
    fn rows(&self) -> Vec<FigureRow> {
        let mut until = None;
        let rows = self.0.iter().map(|(from, value)| {
            let row = FigureRow {
                from: *from,
                until,
                value: serde_json::to_value(value).unwrap_or(Value::Null),
            };
            until = Some(from.before());
            row
        });
        // Null is a gap: a time in which there is no value.
        rows.filter(|row| !row.value.is_null()).collect()
    }
}

/// A value and its time.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FigureRow {
    /// The first day.
    pub from: Day,
    /// The last day; null while it holds.
    pub until: Option<Day>,
    /// The value, in the figure's unit.
    #[cfg_attr(feature = "schema", schemars(with = "AnyValue"))]
    pub value: Value,
}

/// What a value may be, for the schema.
#[cfg(feature = "schema")]
#[derive(schemars::JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "the schema is all that is made of it")]
enum AnyValue {
    Holds(bool),
    Number(f64),
    Word(String),
    Several(Vec<Value>),
    Fields(std::collections::BTreeMap<String, Value>),
}

impl FigureRow {
    /// Whether it holds on a day.
    pub(crate) fn holds_on(&self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|last| day <= last)
    }
}

/// A dated value of the law, with its place.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Figure {
    /// Its name, as a stable code; once in each place.
    pub name: &'static str,
    /// Whose law it is of; `EU` for what holds everywhere.
    pub place: Jurisdiction,
    /// What it counts.
    pub unit: Unit,
    /// Its values, newest first.
    pub rows: Vec<FigureRow>,
}

/// Every dated value.
pub fn figures() -> impl Iterator<Item = Figure> {
    let places = [
        (Jurisdiction::Eu, eu::FIGURES),
        (Jurisdiction::Nl, nl::FIGURES),
        (Jurisdiction::Be, be::FIGURES),
    ];
    places.into_iter().flat_map(|(place, listed)| {
        listed.iter().map(move |figure| Figure {
            name: figure.name,
            place,
            unit: figure.unit,
            rows: figure.values.rows(),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is no value of the law over time: days have rows of their own, and holidays their years.
    const NO_FIGURES: [&str; 3] = ["REGULATION_APPLIES", "HOLIDAYS", "DECREED_HOLIDAYS"];

    #[test]
    fn each_table_is_listed_by_its_name() {
        for (place, source) in [
            (Jurisdiction::Eu, include_str!("eu.rs")),
            (Jurisdiction::Nl, include_str!("nl.rs")),
            (Jurisdiction::Be, include_str!("be.rs")),
        ] {
            let constants = source.lines().filter_map(|line| {
                let line = line.trim_start().trim_start_matches("pub(crate) ");
                let line = line.strip_prefix("pub ").unwrap_or(line);
                Some(line.strip_prefix("const ")?.split_once(':')?.0)
            });
            for table in constants.filter(|name| !NO_FIGURES.contains(name)) {
                let name = table.to_lowercase();
                let listed =
                    figures().filter(|figure| figure.place == place && figure.name == name);
                assert_eq!(listed.count(), 1, "{}: {table}", place.as_str());
            }
        }
    }

    #[test]
    fn rows_stand_newest_first() {
        for figure in figures() {
            let rows = &figure.rows;
            assert!(!rows.is_empty(), "{}", figure.name);
            assert!(
                rows.windows(2).all(|pair| pair[0].from >= pair[1].from),
                "{}",
                figure.name
            );
        }
    }

    #[test]
    fn a_row_ends_the_day_before_the_next_and_null_is_a_gap() {
        const SHIELDS: Dated<Option<&str>> = Dated(&[
            (Day::of(2023, 7, 10), Some("framework")),
            (Day::of(2020, 7, 17), None),
            (Day::of(2016, 7, 12), Some("shield")),
        ]);
        let rows = SHIELDS.rows();
        let times: Vec<_> = rows.iter().map(|row| (row.from, row.until)).collect();
        assert_eq!(
            times,
            [
                (Day::of(2023, 7, 10), None),
                (Day::of(2016, 7, 12), Some(Day::of(2020, 7, 16))),
            ]
        );
        assert!(rows[1].holds_on(Day::of(2020, 7, 16)) && !rows[1].holds_on(Day::of(2020, 7, 17)));
    }
}
