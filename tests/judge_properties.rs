//! Laws that hold for every case of judging, tried on many.

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use vinkje::{Outcome, Verdict, judge_text};

/// A field with one of some values, or absent.
fn field(name: &'static str, values: Vec<Value>) -> BoxedStrategy<Option<(String, Value)>> {
    let value = proptest::sample::select(values).prop_map(move |value| (name.to_owned(), value));
    proptest::option::weighted(0.8, value).boxed()
}

fn object(fields: Vec<BoxedStrategy<Option<(String, Value)>>>) -> BoxedStrategy<Value> {
    fields
        .prop_map(|fields| Value::Object(fields.into_iter().flatten().collect()))
        .boxed()
}

fn nested(
    name: &'static str,
    object: BoxedStrategy<Value>,
) -> BoxedStrategy<Option<(String, Value)>> {
    let value = object.prop_map(move |value| (name.to_owned(), value));
    proptest::option::weighted(0.7, value).boxed()
}

fn flags() -> Vec<Value> {
    vec![json!(true), json!(false), Value::Null]
}

fn instants() -> Vec<Value> {
    vec![
        json!("2011-01-01T10:00:00+01:00"),
        json!("2016-05-01T10:00:00+02:00"),
        json!("2025-07-01T08:00:00Z"),
        json!("2026-02-01T10:00:00+01:00"),
        json!("2026-03-01T23:30:00Z"),
        json!("2026-03-02T09:00:00Z"),
        Value::Null,
    ]
}

fn consent() -> BoxedStrategy<Value> {
    object(vec![
        field("given_at", instants()),
        field("refused_at", instants()),
        field("withdrawn_at", instants()),
        field(
            "method",
            vec![
                json!("button"),
                json!("preticked"),
                json!("continued_use"),
                Value::Null,
            ],
        ),
        field("prior_warning", flags()),
        field(
            "announced_max_months",
            vec![json!(3), json!(12), Value::Null],
        ),
        field("record_complete", flags()),
        field(
            "purposes",
            vec![
                json!([]),
                json!(["newsletter"]),
                json!(["newsletter", "sms"]),
            ],
        ),
        field("specific", flags()),
    ])
}

fn cookie() -> BoxedStrategy<Value> {
    let purposes = [
        "strictly_necessary",
        "preference",
        "analytics_quality",
        "audience",
        "marketing",
    ];
    object(vec![
        field("purpose", purposes.map(Value::from).to_vec()),
        field("placed_at", instants()),
        nested("consent", consent()),
        field("first_party_use_only", flags()),
        field("ip_anonymised", flags()),
        field("shared", flags()),
        field("combined", flags()),
        field(
            "privacy_impact",
            vec![json!("minor"), json!("more_than_minor"), json!("odd")],
        ),
        field("gdpr_basis", vec![json!("consent"), Value::Null]),
    ])
}

fn banner() -> BoxedStrategy<Value> {
    object(vec![
        field("accept_steps", vec![json!(1), json!(2), Value::Null]),
        field("reject_steps", vec![json!(1), json!(2), Value::Null]),
        field("reject_on_same_layer", flags()),
        field(
            "reject_style",
            vec![
                json!("equal_button"),
                json!("inconspicuous_link"),
                json!("odd"),
            ],
        ),
        field(
            "granularity",
            vec![json!("all_or_nothing"), json!("per_category"), json!("odd")],
        ),
        field(
            "purposes",
            vec![
                json!(["a"]),
                json!(["a", "b", "strictly_necessary"]),
                Value::Null,
            ],
        ),
        field("second_layer", vec![json!("none"), json!("per_cookie")]),
        field("refused_at", instants()),
        field("re_asked_at", instants()),
        field("material_change", flags()),
    ])
}

fn tick() -> BoxedStrategy<Value> {
    let words = [
        "terms",
        "privacy_read",
        "privacy_agree",
        "newsletter",
        "offers",
        "odd",
    ];
    object(vec![
        field(
            "initial_state",
            vec![json!("empty"), json!("ticked"), json!("odd"), Value::Null],
        ),
        field("purpose", words.map(Value::from).to_vec()),
        field(
            "purposes",
            vec![
                json!(["terms", "newsletter"]),
                json!(["odd", "terms"]),
                json!(["sms", "offers"]),
            ],
        ),
        field("required", flags()),
        field("benefit", vec![json!("gift"), Value::Null]),
    ])
}

fn situation() -> BoxedStrategy<Value> {
    let boxes = proptest::collection::vec(tick(), 0..4)
        .prop_map(Value::from)
        .boxed();
    object(vec![
        nested("cookie", cookie()),
        nested("banner", banner()),
        nested("box", tick()),
        nested("boxes", boxes),
        nested("consent", consent()),
        field(
            "visitor",
            vec![
                json!({"country": "NL"}),
                json!({"country": "BE"}),
                json!({"country": "FR"}),
            ],
        ),
    ])
}

fn case() -> impl Strategy<Value = Value> {
    let days = [
        "2000-01-01",
        "2012-07-01",
        "2016-05-01",
        "2018-05-25",
        "2020-04-01",
        "2026-03-02",
    ];
    let places = proptest::sample::select(vec!["NL", "BE", "EU"]);
    let domains = proptest::sample::select(vec!["cookies", "checkout"]);
    (situation(), proptest::sample::select(days.to_vec()), places, domains).prop_map(
        |(situation, date, jurisdiction, domain)| {
            json!({"id": "p", "domain": domain, "jurisdiction": jurisdiction, "date": date, "situation": situation})
        },
    )
}

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

fn put(case: &mut Value, pointer: &str, value: Option<Value>) -> bool {
    let Some((parent, name)) = pointer.rsplit_once('/') else {
        return false;
    };
    let Some(Value::Object(parent)) = case.pointer_mut(&format!("/situation{parent}")) else {
        return false;
    };
    match value {
        Some(value) => parent.insert(name.to_owned(), value),
        None => parent.remove(name),
    };
    true
}

/// Facts that can only speak for the shop.
fn favours() -> Vec<(&'static str, Value)> {
    let consent = json!({"given_at": "2010-01-01T10:00:00+01:00", "method": "button", "announced_max_months": 600});
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
    ]
}

proptest! {
    // More cases in the long run: PROPTEST_CASES=100000.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_fact_that_favours_the_shop_never_worsens(
        mut case in case(),
        (pointer, value) in proptest::sample::select(favours()),
    ) {
        if put(&mut case, pointer, None) {
            let before = judged(&case);
            put(&mut case, pointer, Some(value));
            let after = judged(&case);
            prop_assert!(after.verdict <= before.verdict.max(Outcome::Ok), "{pointer}: {before:#?} {after:#?}");
        }
    }

    #[test]
    fn the_order_of_lists_does_not_matter(mut case in case()) {
        let before = judged(&case);
        for list in ["/situation/boxes", "/situation/box/purposes", "/situation/banner/purposes"] {
            if let Some(Value::Array(items)) = case.pointer_mut(list) {
                items.reverse();
            }
        }
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
