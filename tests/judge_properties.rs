//! Laws that hold for every case of judging, tried on many.

#[path = "support/crossing.rs"]
mod crossing;

use crossing::{case, put};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
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
    let consent = json!({"given_at": "1990-01-01T10:00:00+01:00", "method": "button", "announced_max_months": 600});
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
        ("/consent/record_complete", json!(true)),
        ("/consent/refused_at", Value::Null),
        ("/consent/withdrawn_at", Value::Null),
        ("/message/aimed_at", json!("legal_person")),
        ("/message/category", json!("same")),
        ("/message/commercial", json!(false)),
        ("/message/own_products", json!(true)),
        ("/message/postal_address_or_number", json!(true)),
        ("/message/sender_identity", json!(true)),
        ("/message/unsubscribe/free", json!(true)),
        ("/message/unsubscribe/login", json!(false)),
        ("/message/unsubscribe/present", json!(true)),
        ("/message/unsubscribe/steps", json!(1)),
        ("/message/unsubscribe/working", json!(true)),
        ("/message/visible_recipients", json!(1)),
        ("/sale/collected_by_sender", json!(true)),
        ("/sale/completed", json!(true)),
        ("/sale/objected_at", Value::Null),
        ("/sale/optout_offered_at_collection", json!(true)),
        ("/sale/paid", json!(true)),
        ("/sender/type", json!("charity")),
        ("/recipient/address_designated_for_marketing", json!(true)),
        ("/recipient/address_type", json!("impersonal")),
        ("/recipient/published", json!(true)),
        ("/objection", Value::Null),
        (
            "/objection/confirmed_at",
            json!("2099-01-01T10:00:00+01:00"),
        ),
        ("/objection/messages_between", json!(0)),
        ("/headers/dkim_covers", json!(true)),
        (
            "/headers/list_unsubscribe",
            json!("<https://shop.example/u>"),
        ),
        (
            "/headers/list_unsubscribe_post",
            json!("List-Unsubscribe=One-Click"),
        ),
        ("/lists/separately_selectable", json!(true)),
        ("/notice/separate", json!(true)),
        ("/profile/lia", json!(true)),
        ("/call/number_withheld", json!(false)),
        ("/call/objection_offered", json!(true)),
        ("/call/purpose", json!("service")),
        ("/dnc_register", json!(false)),
        ("/dncm/listed", json!(false)),
    ]
}

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
        case["situation"]["cookie"] = json!({
            "purpose": "marketing",
            "placed_at": minute(placed),
            "consent": {"given_at": minute(given), "withdrawn_at": minute(withdrawn), "method": "button"},
        });
        case["rule_ids"] = json!(["EU-COOK-01"]);
        prop_assert_eq!(judged(&case).verdict, Outcome::Violation);
    }

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
