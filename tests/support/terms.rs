//! The terms that the rules on requests and on keeping count, and days on which they may begin.

use proptest::prelude::*;
use serde_json::{Value, json};
use vinkje::law::Day;

/// A term that a rule counts, and the situation in which it begins on a day.
#[derive(Debug, Clone, Copy)]
pub struct Term {
    rule: &'static str,
    begins: (&'static str, &'static str),
    situation: fn(Day) -> Value,
    /// The computed values that say when it ends.
    pub ends: &'static [&'static str],
}

impl Term {
    /// The first and the last day on which it can begin under one law.
    pub fn begins(&self) -> (Day, Day) {
        let (first, last) = self.begins;
        (day_of(first), day_of(last))
    }

    /// A case whose term begins on a day, judged on the last on which it can begin.
    pub fn case(&self, place: &str, begins: Day) -> Value {
        json!({
            "jurisdiction": place,
            "date": self.begins.1,
            "situation": (self.situation)(begins),
            "rule_ids": [self.rule],
        })
    }

    /// The places whose law has it.
    fn places(&self) -> Vec<&'static str> {
        match self.rule.split_once('-') {
            Some(("NL", _)) => vec!["NL"],
            Some(("BE", _)) => vec!["BE"],
            _ => vec!["NL", "BE", "EU"],
        }
    }
}

const DUTCH_ACT: &str = "2001-09-01";
const BELGIAN_ACT: &str = "1992-12-08";
const OLD_LAW_ENDS: &str = "2018-05-24";
const REGULATION: &str = "2018-05-25";
const LAST: &str = "2060-12-31";

const TERMS: &[Term] = &[
    Term {
        rule: "EU-RIGHT-01",
        begins: (REGULATION, LAST),
        situation: |day| json!({"request": {"type": "access", "received_at": day}}),
        ends: &["deadline_nominal", "deadline_extended"],
    },
    Term {
        rule: "EU-RIGHT-04",
        begins: (REGULATION, LAST),
        situation: |day| {
            let extension = json!({"notified_at": day, "reasons": "complex"});
            json!({"request": {"type": "access", "received_at": day, "extension": extension}})
        },
        ends: &[
            "deadline_extension_notice",
            "deadline_nominal",
            "deadline_extended",
        ],
    },
    Term {
        rule: "NL-RIGHT-02",
        begins: (DUTCH_ACT, OLD_LAW_ENDS),
        situation: |day| json!({"request": {"type": "access", "received_at": day}}),
        ends: &["deadline_nominal", "deadline_extended"],
    },
    Term {
        rule: "BE-RIGHT-03",
        begins: (BELGIAN_ACT, OLD_LAW_ENDS),
        situation: |day| json!({"request": {"type": "access", "received_at": day}}),
        ends: &["deadline_nominal", "deadline_extended"],
    },
    Term {
        rule: "BE-RIGHT-03",
        begins: (BELGIAN_ACT, OLD_LAW_ENDS),
        situation: |day| json!({"request": {"type": "erasure", "received_at": day}}),
        ends: &["deadline_nominal", "deadline_extended"],
    },
    Term {
        rule: "NL-RET-02",
        begins: (DUTCH_ACT, LAST),
        situation: |day| json!({"item": {"category": "invoice", "book_year": day.year()}}),
        ends: &["min_until"],
    },
    Term {
        rule: "BE-RET-03",
        begins: (BELGIAN_ACT, LAST),
        situation: |day| json!({"item": {"category": "invoice", "book_year": day.year()}}),
        ends: &["min_until"],
    },
    Term {
        rule: "EU-RET-05",
        begins: (BELGIAN_ACT, LAST),
        situation: |day| json!({"item": {"category": "account", "last_active_contact": day}}),
        ends: &["max_until"],
    },
    Term {
        rule: "EU-RET-09",
        begins: (BELGIAN_ACT, LAST),
        situation: |day| json!({"item": {"category": "account", "purpose_ended_at": day}}),
        ends: &["max_until"],
    },
    Term {
        rule: "NL-RET-10",
        begins: (BELGIAN_ACT, OLD_LAW_ENDS),
        situation: |day| json!({"item": {"category": "account", "relation_ended": day, "notified": false}}),
        ends: &["max_until"],
    },
];

/// One of the terms, and a place whose law has it.
pub fn term() -> impl Strategy<Value = (Term, &'static str)> {
    let terms = TERMS.iter().flat_map(|term| {
        let places = term.places().into_iter();
        places.map(|place| (*term, place))
    });
    proptest::sample::select(terms.collect::<Vec<_>>())
}

/// A day from the Belgian act on, as often as not one from which a term runs into holidays, the end
/// of a short month or the change to summer time or back.
pub fn day() -> impl Strategy<Value = Day> {
    let odd = [
        (1, 1),
        (2, 28),
        (3, 28),
        (4, 5),
        (4, 27),
        (5, 5),
        (5, 20),
        (7, 21),
        (8, 15),
        (10, 28),
        (11, 1),
        (11, 11),
        (12, 25),
    ];
    let near = (
        1993..=2060,
        proptest::sample::select(odd.to_vec()),
        -100..10_i64,
    );
    let near = near.prop_map(|(year, (month, day), away)| {
        Day::new(year, month, day).expect("a day").plus_days(away)
    });
    prop_oneof![
        (0..24_800_i64).prop_map(|days| day_of(BELGIAN_ACT).plus_days(days)),
        near,
    ]
}

fn day_of(text: &str) -> Day {
    Day::parse(text).expect("a day")
}
