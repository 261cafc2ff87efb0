//! Consent as it is given, taken back and refused, beside a small model of it.

use super::crossing::{case, put};
use super::judged;
use proptest::prelude::*;
use serde_json::{Value, json};
use vinkje::Outcome;

/// What cookies wait for consent for.
const WAITING: [&str; 6] = [
    "preference",
    "analytics_quality",
    "audience",
    "marketing",
    "profiling",
    "cross_site",
];

/// A minute of one hour, written in the time of some offset.
#[derive(Debug, Clone, Copy)]
struct Minute {
    minute: i32,
    offset: i32,
}

impl Minute {
    fn json(self) -> Value {
        let Self { minute, offset } = self;
        json!(format!(
            "2026-03-02T{:02}:{minute:02}:00{offset:+03}:00",
            10 + offset
        ))
    }
}

/// Few minutes, so that they meet often.
fn minute() -> impl Strategy<Value = Minute> {
    (0..8, -9..13).prop_map(|(minute, offset)| Minute { minute, offset })
}

/// When a consent was given, taken back and refused.
#[derive(Debug, Clone, Copy)]
struct Choices {
    given: Minute,
    withdrawn: Option<Minute>,
    refused: Option<Minute>,
}

impl Choices {
    fn json(self) -> Value {
        let mut consent =
            json!({"given_at": self.given.json(), "method": "button", "purposes": ["marketing"]});
        for (name, end) in [
            ("withdrawn_at", self.withdrawn),
            ("refused_at", self.refused),
        ] {
            if let Some(end) = end {
                consent[name] = end.json();
            }
        }
        consent
    }

    /// Whether this ended the consent by then, and it was not given anew.
    fn is_ended(self, end: Option<Minute>, by: Minute) -> bool {
        end.is_some_and(|end| self.given.minute <= end.minute && end.minute <= by.minute)
    }

    fn allow(self, act: Minute) -> bool {
        let ended = [self.withdrawn, self.refused].map(|end| self.is_ended(end, act));
        self.given.minute <= act.minute && ended == [false, false]
    }
}

fn choices() -> impl Strategy<Value = Choices> {
    let end = || proptest::option::of(minute());
    (minute(), end(), end()).prop_map(|(given, withdrawn, refused)| Choices {
        given,
        withdrawn,
        refused,
    })
}

/// A violation where a rule is broken, else ok.
const fn broken(is_broken: bool) -> Outcome {
    if is_broken {
        Outcome::Violation
    } else {
        Outcome::Ok
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn after_a_withdrawal_no_cookie_is_set_until_consent_is_given_anew(
        mut case in case(),
        purpose in proptest::sample::select(WAITING.to_vec()),
        choices in choices(),
        placed in minute(),
    ) {
        case["situation"]["cookie"] =
            json!({"purpose": purpose, "placed_at": placed.json(), "consent": choices.json()});
        case["rule_ids"] = json!(["EU-COOK-01"]);
        prop_assert_eq!(judged(&case).verdict, broken(!choices.allow(placed)));
        // A cookie set after the withdrawal breaks this rule as well, and only such a one.
        case["situation"]["banner"] = Value::Null;
        case["rule_ids"] = json!(["EU-COOK-10"]);
        let late = choices.is_ended(choices.withdrawn, placed);
        prop_assert_eq!(judged(&case).verdict == Outcome::Violation, late);
    }

    #[test]
    fn after_a_withdrawal_nothing_is_sent_until_consent_is_given_anew(
        mut case in case(),
        mut choices in choices(),
        withdrawn in minute(),
        sent in minute(),
    ) {
        choices.withdrawn = Some(withdrawn);
        case["situation"]["consent"] = choices.json();
        case["situation"]["message"] =
            json!({"channel": "email", "commercial": true, "sent_at": sent.json()});
        case["rule_ids"] = json!(["EU-BOX-10"]);
        let late = choices.is_ended(choices.withdrawn, sent);
        prop_assert_eq!(judged(&case).verdict, broken(late));
    }

    #[test]
    fn in_belgium_statistics_wait_for_consent_like_any_cookie(
        mut case in case(),
        purpose in proptest::sample::select(vec!["analytics_quality", "audience"]),
    ) {
        case["situation"]["visitor"] = json!({"country": "BE"});
        put(&mut case["situation"], "/cookie/purpose", Some(json!(purpose)));
        let mut by = |rule: &str| {
            case["rule_ids"] = json!([rule]);
            let verdict = judged(&case);
            (verdict.verdict, verdict.findings[0].code)
        };
        prop_assert_eq!(by("EU-COOK-01"), by("BE-COOK-04"));
    }
}
