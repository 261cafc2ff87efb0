//! The decisions on the United States, and the gaps between them, day by day.

use serde_json::{Value, json};
use vinkje::law::Day;
use vinkje::{Case, Outcome, judge, read};

/// The decisions on the United States, by the word for who joined: the first and the last day.
const DECISIONS: [(&str, &str, &str); 3] = [
    ("safe_harbor", "2000-07-26", "2015-10-06"),
    ("privacy_shield", "2016-07-12", "2020-07-16"),
    ("dpf", "2023-07-10", "2199-12-31"),
];

/// A transfer to the United States on a ground, by whoever is certified or is not.
fn to_the_united_states(place: &str, ground: &Value, certified: bool) -> Case {
    let transfer = json!({"country": "US", "mechanism": ground, "certified": certified});
    let case = json!({
        "jurisdiction": place, "date": "1999-01-01", "situation": {"transfer": transfer},
        "rule_ids": ["EU-XFER-02", "EU-XFER-03"],
    });
    read(&case.to_string()).expect("a case")
}

/// Judges a case on every day from 1999 to 2030.
fn on_every_day(mut case: Case, found_on: impl Fn(Day) -> Outcome) {
    while case.date.year() <= 2030 {
        let verdict = judge(&case).expect("a verdict");
        assert_eq!(verdict.verdict, found_on(case.date), "{case:?}");
        case.date = case.date.plus_days(1);
    }
}

#[test]
fn each_decision_on_the_united_states_covers_its_own_days_and_nothing_does_in_between() {
    let day = |text| Day::parse(text).expect("a day");
    for (place, act) in [("NL", "2001-09-01"), ("BE", "1992-12-08")] {
        let begins = day(act);
        let by_law = |on, found| match on < begins {
            true => Outcome::NotApplicable,
            false => found,
        };
        for (scheme, first, last) in DECISIONS {
            let covered = day(first)..=day(last);
            on_every_day(to_the_united_states(place, &json!(scheme), true), |on| {
                let found = match covered.contains(&on) {
                    true => Outcome::Ok,
                    false => Outcome::Violation,
                };
                by_law(on, found)
            });
        }
        for uncovered in [json!(null), json!("dpf")] {
            on_every_day(to_the_united_states(place, &uncovered, false), |on| {
                by_law(on, Outcome::Violation)
            });
        }
    }
}
