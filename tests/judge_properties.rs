//! Laws that hold for every case of judging, tried on many.

#[path = "judge_properties/breaches.rs"]
mod breaches;
#[path = "support/crossing.rs"]
mod crossing;
#[path = "judge_properties/transfers.rs"]
mod transfers;

use crossing::{case, put};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Map, Value, json};
use vinkje::law::eu::PROCESSOR_CLAUSES;
use vinkje::{Outcome, Verdict, judge_text};

fn judged(case: &Value) -> Verdict {
    judge_text(&case.to_string()).unwrap_or_else(|fault| panic!("{fault}: {case}"))
}

/// What was found without saying where: the places move when lists are turned around.
fn found(verdict: &Verdict) -> Vec<(&str, Outcome, &str)> {
    verdict
        .findings
        .iter()
        .map(|finding| (finding.rule, finding.outcome, finding.code))
        .collect()
}

/// Whether a verdict is worse than another, and worse than *ok*: as it stands, or for a reader who
/// must have an answer.
fn is_worse(after: &Verdict, before: &Verdict) -> bool {
    let answer = |verdict: &Verdict| verdict.fallback.unwrap_or(verdict.verdict);
    after.verdict > before.verdict.max(Outcome::Ok)
        || answer(after) > answer(before).max(Outcome::Ok)
}

/// Facts that can only speak for the shop. What makes a rule look at a thing at all is none of them.
fn favours() -> Vec<(&'static str, Value)> {
    let consent = json!({"given_at": "1990-01-01T10:00:00+01:00", "method": "button", "announced_max_months": 600, "record_complete": true});
    let long_ago = json!("1990-01-01T10:00:00+01:00");
    let clauses = PROCESSOR_CLAUSES.0.first().expect("the newest list").1;
    vec![
        ("/cookie/consent", consent),
        ("/cookie/purpose", json!("strictly_necessary")),
        ("/cookie/first_party_use_only", json!(true)),
        ("/cookie/ip_anonymised", json!(true)),
        ("/cookie/shared", json!(false)),
        ("/cookie/combined", json!(false)),
        ("/cookie/privacy_impact", json!("minor")),
        ("/cookie/gdpr_basis", json!("consent")),
        ("/banner/reject_steps", json!(0)),
        ("/banner/reject_on_same_layer", json!(true)),
        ("/banner/reject_style", json!("equal_button")),
        ("/banner/granularity", json!("per_category")),
        ("/banner/second_layer", json!("per_cookie")),
        ("/banner/material_change", json!(true)),
        ("/box/initial_state", json!("empty")),
        ("/box/required", json!(false)),
        ("/consent/specific", json!(true)),
        ("/cookie/consent/prior_warning", json!(true)),
        ("/measures/technical", json!(["encryption"])),
        ("/measures/organisational", json!(["instruction"])),
        ("/page/tls", json!("1.3")),
        ("/page/certificate_valid", json!(true)),
        ("/access_policy/last_review", json!("2031-01-01")),
        ("/access_policy/shared_admin_accounts", json!(false)),
        ("/storage/cvv", json!(false)),
        ("/storage/password_hash", json!("argon2id")),
        ("/carrier/encrypted", json!(true)),
        ("/breach/documented", json!(true)),
        ("/breach/risk_reasoning", json!("encrypted")),
        ("/breach/data_unreadable", json!(true)),
        ("/breach/risk_removed", json!(true)),
        ("/breach/public_notice", json!(true)),
        ("/breach/serious_consequences", json!(false)),
        (
            "/breach/delay_reasons",
            json!("found only late how far it went"),
        ),
        ("/breach/notified_authority_at", long_ago.clone()),
        ("/breach/subjects_notified_at", long_ago),
        ("/processor/contract/signed", json!(true)),
        ("/processor/contract/clauses", json!(clauses)),
        ("/processor/sub_processor_added/authorised", json!(true)),
        ("/register/missing", json!([])),
        ("/processing/occasional", json!(true)),
        ("/site_scan/third_parties", json!([])),
        ("/file/notified", json!(true)),
        ("/file/declared", json!(true)),
        ("/file/opt_in", json!(true)),
        ("/transfer/country", json!("NL")),
        ("/transfer/contract_concluded_at", json!("2020-01-01")),
        ("/transfer/certified", json!(true)),
        ("/transfer/tia", json!(true)),
        ("/transfer/separate", json!(true)),
        ("/transfer/risk_informed", json!(true)),
        ("/transfer/occasional", json!(true)),
        ("/transfer/needed_for_order", json!(true)),
        ("/transfer/own_backup", json!(true)),
        ("/category/purpose", json!("delivery")),
        ("/purpose/basis", json!("contract")),
        ("/profile/basis", json!("contract")),
        ("/profile/informed", json!(true)),
        ("/use/dataset", json!("fictitious")),
        ("/use/same_system", json!(true)),
        ("/use/protected", json!(true)),
        ("/use/fictitious_possible", json!(false)),
        ("/use/deleted_after_days", json!(0)),
        ("/use/compatibility_note", json!("2026-02 by the owner")),
        ("/use/legal_duty", json!(true)),
    ]
}

/// Turns every list of a situation around.
fn turned(value: &mut Value) {
    match value {
        Value::Array(items) => {
            items.reverse();
            items.iter_mut().for_each(turned);
        }
        Value::Object(fields) => fields.values_mut().for_each(turned),
        _ => {}
    }
}

proptest! {
    // More cases in the long run: npm run soak.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_fact_that_favours_the_shop_never_worsens(mut case in case(), spot in any::<Index>()) {
        let about_this: Vec<_> = favours()
            .into_iter()
            .filter(|(place, _)| {
                let object = place.rsplit_once('/').map_or("", |(object, _)| object);
                case["situation"].pointer(object).is_some_and(Value::is_object)
            })
            .collect();
        if !about_this.is_empty() {
            let (place, value) = spot.get(&about_this);
            put(&mut case["situation"], place, None);
            let before = judged(&case);
            put(&mut case["situation"], place, Some(value.clone()));
            let after = judged(&case);
            prop_assert!(!is_worse(&after, &before), "{place}: {before:#?} {after:#?}");
        }
    }

    #[test]
    fn the_order_of_lists_does_not_matter(mut case in case()) {
        let before = judged(&case);
        turned(&mut case["situation"]);
        let after = judged(&case);
        prop_assert_eq!(found(&before), found(&after));
        prop_assert_eq!(before.fallback, after.fallback);
    }

    #[test]
    fn what_was_withdrawn_by_the_act_allows_nothing(
        mut case in case(),
        mut minutes in proptest::array::uniform3(0..60u32),
    ) {
        minutes.sort_unstable();
        let [given, withdrawn, placed] = minutes;
        let minute = |minute: u32| json!(format!("2026-03-02T10:{minute:02}:00+01:00"));
        case["situation"]["cookie"] = json!({
            "purpose": "marketing",
            "placed_at": minute(placed),
            "consent": {"given_at": minute(given), "withdrawn_at": minute(withdrawn), "method": "button"},
        });
        case["rule_ids"] = json!(["EU-COOK-01"]);
        prop_assert_eq!(judged(&case).verdict, Outcome::Violation);
    }

    #[test]
    fn rules_answer_in_the_catalogues_order_however_they_are_listed(mut case in case()) {
        case["rule_ids"] = json!(["EU-COOK-01", "EU-BOX-01", "NL-COOK-03"]);
        let before = judged(&case);
        case["rule_ids"] = json!(["NL-COOK-03", "EU-COOK-01", "EU-BOX-01"]);
        prop_assert_eq!(before, judged(&case));
    }

    #[test]
    fn an_answer_has_one_byte_form(case in case()) {
        let once = serde_json::to_string(&judged(&case)).expect("json");
        let twice = serde_json::to_string(&judged(&case)).expect("json");
        prop_assert_eq!(once, twice);
    }

    #[test]
    fn garbage_text_is_an_error_and_no_panic(text in any::<String>()) {
        prop_assert!(judge_text(&text).is_err());
    }

    #[test]
    fn garbage_in_any_place_is_an_error_with_its_place_and_no_panic(
        mut case in case(),
        spot in any::<Index>(),
        garbage in garbage(),
    ) {
        let places = places(&case);
        let place = spot.get(&places);
        *case.pointer_mut(place).expect("a place") = garbage;
        if let Err(fault) = judge_text(&case.to_string()) {
            prop_assert!(fault.pointer.starts_with(place.as_str()) || place.starts_with(&fault.pointer),
                "{place}: {fault}");
        }
    }
}

fn garbage() -> impl Strategy<Value = Value> {
    let odd = vec![
        json!(-1),
        json!(1e300),
        json!(""),
        json!("0000-01-01"),
        json!("2026-02-30"),
        json!("2026-03-02T10:00:00"),
        json!({"__proto__": {}}),
        json!([[]]),
        json!([null]),
        json!(true),
        Value::Null,
        json!("\u{0}"),
        json!("x".repeat(9999)),
        Value::Object(Map::new()),
    ];
    proptest::sample::select(odd)
}

/// The pointers of every value in a case.
fn places(value: &Value) -> Vec<String> {
    let below = |name: String, value: &Value| {
        let deeper = places(value)
            .into_iter()
            .map(|rest| format!("/{name}{rest}"));
        deeper.collect::<Vec<_>>()
    };
    let mut all = vec![String::new()];
    match value {
        Value::Object(fields) => all.extend(
            fields
                .iter()
                .flat_map(|(name, value)| below(name.clone(), value)),
        ),
        Value::Array(items) => {
            all.extend(
                items
                    .iter()
                    .enumerate()
                    .flat_map(|(index, value)| below(index.to_string(), value)),
            );
        }
        _ => {}
    }
    all
}
