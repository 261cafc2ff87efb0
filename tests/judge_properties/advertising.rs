//! Advertising: of a yes and a no the last before the act counts, wherever it is told.

use super::crossing::{case, put};
use super::judged;
use proptest::prelude::*;
use serde_json::{Value, json};
use vinkje::{Outcome, Verdict};

/// A minute of the morning of 2 March 2026.
fn minute(minute: u32) -> Value {
    json!(format!("2026-03-02T10:{minute:02}:00+01:00"))
}

/// Whether a rule on advertising says that consent carries it.
fn rests_on_consent(verdict: &Verdict) -> bool {
    verdict
        .findings
        .iter()
        .filter(|finding| finding.rule.contains("-MAIL-") || finding.rule.contains("-TEL-"))
        .any(|finding| {
            matches!(
                finding.code,
                "asked_for_since" | "consent_given" | "consent_since"
            )
        })
}

fn breaks(verdict: &Verdict, rule: &str) -> bool {
    let mut own = verdict
        .findings
        .iter()
        .filter(|finding| finding.rule == rule);
    own.any(|finding| finding.outcome == Outcome::Violation)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_objection_beats_every_consent_from_before_it(
        mut case in case(),
        mut minutes in proptest::array::uniform3(0..60u32),
    ) {
        minutes.sort_unstable();
        let [given, objected, sent] = minutes.map(minute);
        case["date"] = json!("2026-03-02");
        let situation = &mut case["situation"];
        situation["objection"] = json!({"objected_at": objected});
        for (place, fact) in [
            ("/consent/given_at", &given),
            ("/profile/consent/given_at", &given),
            ("/message/commercial", &json!(true)),
            ("/message/sent_at", &sent),
        ] {
            put(situation, place, Some(fact.clone()));
        }
        case["rule_ids"] = Value::Null;
        let verdict = judged(&case);
        prop_assert!(breaks(&verdict, "EU-MAIL-17"), "{verdict:#?}");
        prop_assert!(!rests_on_consent(&verdict), "{verdict:#?}");
    }

    #[test]
    fn consent_to_advertising_that_was_taken_back_allows_nothing_afterwards(
        mut case in case(),
        mut minutes in proptest::array::uniform3(0..60u32),
    ) {
        minutes.sort_unstable();
        let [given, withdrawn, sent] = minutes.map(minute);
        case["date"] = json!("2026-03-02");
        let situation = &mut case["situation"];
        put(situation, "/profile", None);
        situation["consent"] = json!({
            "purposes": ["offers", "phone"], "method": "button", "record_complete": true,
            "given_at": given, "withdrawn_at": withdrawn,
        });
        situation["message"] = json!({"channel": "email", "commercial": true, "sent_at": sent});
        case["rule_ids"] = Value::Null;
        let verdict = judged(&case);
        prop_assert!(breaks(&verdict, "EU-MAIL-17"), "{verdict:#?}");
        prop_assert!(!rests_on_consent(&verdict), "{verdict:#?}");
    }

    #[test]
    fn of_a_yes_and_a_no_to_advertising_the_last_before_it_counts(
        (yes, no, sent) in (0..60u32, 0..60u32, 0..60u32),
        against in proptest::sample::select(vec!["/objection/objected_at", "/sale/objected_at", "/consent/withdrawn_at"]),
    ) {
        let mut case = json!({"jurisdiction": "NL", "date": "2026-03-02", "situation": {
            "recipient": {"type": "consumer"},
            "consent": {"purposes": ["offers"], "method": "button", "given_at": minute(yes)},
            "message": {"channel": "email", "commercial": true, "sent_at": minute(sent)},
        }});
        put(&mut case["situation"], against, Some(minute(no)));
        let verdict = judged(&case);
        let refused = no <= sent && (yes <= no || yes > sent);
        prop_assert_eq!(breaks(&verdict, "EU-MAIL-17"), refused, "{:#?}", verdict);
        prop_assert_eq!(breaks(&verdict, "NL-MAIL-01"), refused || yes > sent, "{:#?}", verdict);
    }

    #[test]
    fn a_contact_after_an_objection_is_found_wherever_it_stands_in_the_list(
        contacts in proptest::collection::vec(proptest::option::of(0..60u32), 0..6),
        objected in 0..60u32,
    ) {
        let systems: Vec<Value> = contacts
            .iter()
            .map(|at| json!({"name": "call_centre", "active": false, "contacted_at": at.map(minute)}))
            .collect();
        let case = json!({"jurisdiction": "BE", "date": "2026-03-02", "rule_ids": ["EU-MAIL-17"],
            "situation": {"objection": {"objected_at": minute(objected)}, "systems": systems}});
        let late = contacts.iter().flatten().any(|at| *at >= objected);
        prop_assert_eq!(judged(&case).verdict == Outcome::Violation, late);
    }
}
