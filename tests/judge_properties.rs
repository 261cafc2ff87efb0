//! Laws that hold for every case of judging, tried on many.

#[path = "support/crossing.rs"]
mod crossing;
#[path = "support/terms.rs"]
mod terms;

use crossing::{case, put};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use terms::{day, term};
use vinkje::law::Day;
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

/// Facts that can only speak for the shop.
fn favours() -> Vec<(&'static str, Value)> {
    let consent = json!({
        "given_at": "1990-01-01T10:00:00+01:00",
        "method": "button",
        "announced_max_months": 600,
        "record": {"who": "v-1", "when": "1990-01-01T10:00:00+01:00", "how": "button", "text": "nl-1"},
    });
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
        ("/request/age", json!(40)),
        ("/request/answer_recipients", json!("names")),
        ("/request/asked_recipients", json!(false)),
        ("/request/complaint_info", json!(true)),
        ("/request/fee_eur", json!(0)),
        ("/request/identity_check", Value::Null),
        ("/request/identity_check/demanded", json!("login")),
        ("/request/identity_check/doubt", json!(true)),
        ("/request/kept", json!([])),
        ("/request/proof_on_file", json!(true)),
        ("/request/reasons", json!("told")),
        ("/request/recipients_in_log", json!([])),
        ("/request/requester", json!("representative")),
        ("/systems", json!([])),
        ("/item/access", json!("legal_only")),
        ("/item/archived", json!(false)),
        ("/item/archive_years", json!(1)),
        ("/item/book_year", Value::Null),
        ("/item/kept_reason", json!("legal_claims")),
        ("/item/last_active_contact", Value::Null),
        ("/item/notified", json!(true)),
        ("/item/other_purpose", json!("lawsuit")),
        ("/item/purpose_ended_at", Value::Null),
        ("/item/relation_ended", Value::Null),
        ("/item/separate_storage", json!(true)),
        ("/software", tidy_software()),
        (
            "/suppression",
            json!({"entry_deleted": false, "mailed_again": false}),
        ),
        ("/address_source", json!("collected")),
        ("/disclosure/basic_data_kept_years", json!(0)),
        ("/disclosure/basis", json!("legal_duty")),
        ("/disclosure/consent/alternative_edition", json!(true)),
        ("/disclosure/consent/detriment", Value::Null),
        ("/disclosure/consent/explained", json!(true)),
        ("/disclosure/consent/may_refuse", json!(true)),
        ("/disclosure/consent/separate", json!(true)),
        ("/disclosure/in_statement", json!(true)),
        ("/disclosure/lia", json!(true)),
        ("/disclosure/log", json!({"kept_until": "2090-01-01"})),
        ("/disclosure/purpose", json!("delivery")),
    ]
}

/// Software that a shop can keep its terms and its promises with.
fn tidy_software() -> Value {
    json!({
        "retention_setting": "per_category",
        "purge_mechanism": true,
        "last_purge_run": "2026-09-01",
        "overdue_items": 0,
        "export_one": true,
        "correct_one": true,
        "delete_one": true,
    })
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
    fn a_fact_that_favours_the_shop_never_worsens(
        mut case in case(),
        (place, value) in proptest::sample::select(favours()),
    ) {
        let object = place.rsplit_once('/').map_or("", |(object, _)| object);
        if case["situation"].pointer(object).is_some_and(Value::is_object) {
            put(&mut case["situation"], place, None);
            let before = judged(&case);
            put(&mut case["situation"], place, Some(value));
            let after = judged(&case);
            prop_assert!(after.verdict <= before.verdict.max(Outcome::Ok), "{place}: {before:#?} {after:#?}");
        }
    }

    #[test]
    fn what_begins_later_never_ends_earlier(
        (term, place) in term(),
        day in day(),
        step in 0..60_i64,
    ) {
        let (first, last) = term.begins();
        let earlier = day.clamp(first, last);
        let later = earlier.plus_days(step).min(last);
        let [before, after] = [earlier, later].map(|day| judged(&term.case(place, day)));
        for end in term.ends {
            let [one, other] = [&before, &after].map(|verdict| computed(verdict, end));
            prop_assert!(one.is_some() && one <= other, "{end}: {before:#?} {after:#?}");
        }
        let [nominal, extended] = ["deadline_nominal", "deadline_extended"].map(|end| computed(&after, end));
        prop_assert!(nominal <= extended, "{after:#?}");
    }

    #[test]
    fn an_answer_that_comes_earlier_never_worsens(
        mut case in case(),
        received in day(),
        mut waits in proptest::array::uniform2(0..120_i64),
    ) {
        if case["situation"]["request"].is_object() {
            waits.sort_unstable();
            put(&mut case["situation"], "/request/received_at", Some(json!(received)));
            let [earlier, later] = waits.map(|wait| {
                let day = received.plus_days(wait);
                put(&mut case["situation"], "/request/answered_at", Some(json!(day)));
                judged(&case)
            });
            prop_assert!(earlier.verdict <= later.verdict, "{earlier:#?} {later:#?}");
        }
    }

    #[test]
    fn who_lets_a_request_wait_never_stands_better(
        place in proptest::sample::select(vec!["NL", "BE", "EU"]),
        asks in proptest::sample::select(vec!["access", "rectification", "objection", "objection_direct_marketing"]),
        told_after in proptest::option::of(0..40_i64),
        received in day(),
        mut waits in proptest::array::uniform4(0..120_i64),
    ) {
        waits.sort_unstable();
        let [early, late, today, tomorrow] = waits.map(|wait| received.plus_days(wait));
        let mut case = json!({
            "jurisdiction": place,
            "situation": {"request": {"type": asks, "received_at": received, "outcome": "granted"}},
            "rule_ids": ["EU-RIGHT-01", "NL-RIGHT-02", "BE-RIGHT-03", "EU-RIGHT-04", "EU-RIGHT-05", "EU-RIGHT-06"],
        });
        if let Some(days) = told_after {
            case["situation"]["request"]["extension"] =
                json!({"notified_at": received.plus_days(days), "reasons": "complex"});
        }
        let moments = [(today, Some(early)), (today, Some(late)), (today, None), (tomorrow, None)];
        let verdicts = moments.map(|(date, answered)| {
            case["date"] = json!(date);
            case["situation"]["request"]["answered_at"] = json!(answered);
            judged(&case).verdict
        });
        prop_assert!(verdicts.is_sorted(), "{verdicts:?} {case:#}");
    }

    #[test]
    fn what_is_deleted_earlier_was_not_kept_too_long(
        place in proptest::sample::select(vec!["NL", "BE", "EU"]),
        years in proptest::option::of(0..12_u32),
        since in day(),
        mut waits in proptest::array::uniform4(0..4_000_i64),
    ) {
        waits.sort_unstable();
        let [early, late, today, tomorrow] = waits.map(|wait| since.plus_days(wait));
        let mut case = json!({
            "jurisdiction": place,
            "situation": {"item": {
                "category": "account",
                "last_active_contact": since,
                "purpose_ended_at": since.plus_days(1_000),
                "policy_years": years,
                "reason": "repeat purchases",
            }},
            "rule_ids": ["EU-RET-05", "EU-RET-09"],
        });
        let moments = [(today, Some(early)), (today, Some(late)), (today, None), (tomorrow, None)];
        let verdicts = moments.map(|(date, deleted)| {
            case["date"] = json!(date);
            case["situation"]["item"]["deleted_at"] = json!(deleted);
            judged(&case).verdict
        });
        prop_assert!(verdicts.is_sorted(), "{verdicts:?} {case:#}");
    }

    #[test]
    fn books_that_are_deleted_later_were_not_deleted_too_early(
        (place, rule) in proptest::sample::select(vec![("NL", "NL-RET-02"), ("BE", "BE-RET-03")]),
        category in proptest::sample::select(vec!["invoice", "ledger", "payment", "real_estate"]),
        year in 2001..2050_i32,
        mut days in proptest::array::uniform2(0..5_000_i64),
    ) {
        days.sort_unstable();
        let end = Day::new(year, 12, 31).expect("a day");
        let [later, earlier] = [days[1], days[0]].map(|days| {
            let item = json!({"category": category, "book_year": year, "deleted_at": end.plus_days(days)});
            let verdict = judged(&json!({
                "jurisdiction": place,
                "date": "2060-12-31",
                "situation": {"item": item},
                "rule_ids": [rule],
            }));
            verdict.verdict
        });
        prop_assert!(later <= earlier);
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
        spot in any::<proptest::sample::Index>(),
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

/// The day that a verdict computed under this name.
fn computed(verdict: &Verdict, name: &str) -> Option<Day> {
    match verdict.values.get(name) {
        Some(vinkje::Value::Day(day)) => Some(*day),
        _ => None,
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
