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

/// Facts that can only speak for the shop; `*` is the first item of a list.
///
/// A fact that makes a rule speak which was silent before is none of them, unless it keeps that rule
/// by itself.
fn favours() -> Vec<(&'static str, Value)> {
    let consent = json!({
        "given_at": "1990-01-01T10:00:00+01:00",
        "method": "button",
        "announced_max_months": 600,
        "record_complete": true,
    });
    let items = json!([
        "identity",
        "address",
        "contact",
        "dpo",
        "purposes",
        "basis",
        "legitimate_interest",
        "recipients",
        "transfers",
        "retention",
        "rights",
        "dm_objection",
        "withdraw_consent",
        "complaint",
        "required_data",
        "automated_decisions",
    ]);
    let holds = [
        "/cookie/first_party_use_only",
        "/cookie/ip_anonymised",
        "/cookie/consent/specific",
        "/cookie/consent/prior_warning",
        "/banner/reject_on_same_layer",
        "/banner/material_change",
        "/banner/permanent_route",
        "/banner/tags_stop",
        "/banner/third_parties_told",
        "/consent/specific",
        "/consent/record_complete",
        "/consent/guardian_consent",
        "/consent/policy_link",
        "/account/guest_checkout",
        "/statement/present",
        "/statement/reachable_from_forms",
        "/statement/objection_dm_separate",
        "/new_purpose/informed",
        "/email_contract/terms_declared",
        "/email_contract/terms_attached",
        "/email_contract/terms_storable",
        "/email_contract/content_clear",
        "/report/no_legal_advice",
    ];
    let fails = [
        "/cookie/shared",
        "/cookie/combined",
        "/banner/contrast_steers",
        "/banner/wording_misleads",
        "/banner/legitimate_interest_toggles",
        "/banner/pay_or_accept",
        "/banner/wall",
        "/box/required",
        "/boxes/*/required",
        "/checkout_fields/*/required",
        "/account/required",
        "/statement/direct_marketing",
        "/email_contract/sent_after_conclusion",
        "/disclaimer/excludes_liability",
    ];
    let others = [
        ("/cookie/consent", consent),
        ("/cookie/consent/withdrawn_at", Value::Null),
        ("/cookie/purpose", json!("strictly_necessary")),
        ("/cookie/privacy_impact", json!("minor")),
        ("/cookie/gdpr_basis", json!("consent")),
        ("/banner/reject_steps", json!(0)),
        ("/banner/withdraw_steps", json!(0)),
        ("/banner/reject_style", json!("equal_button")),
        ("/banner/granularity", json!("per_category")),
        ("/banner/second_layer", json!("per_cookie")),
        ("/consent_mode/mode", json!("basic")),
        ("/box/initial_state", json!("empty")),
        ("/box/benefit", Value::Null),
        ("/boxes/*/initial_state", json!("empty")),
        ("/consent/age", json!(18)),
        ("/consent/ui_state", json!("empty")),
        ("/consent/text_version", json!("nl-7")),
        ("/consent/subject", json!("a@shop.example")),
        ("/consent/controller", json!("Shop BV")),
        ("/consent/withdrawn_at", Value::Null),
        ("/checkout_fields/*/needed_for", json!("delivery")),
        ("/account/contract_type", json!("subscription")),
        ("/statement/items", items),
        ("/email_contract/missing", json!([])),
        ("/email_contract_process/template", json!("order-2")),
        ("/company/enterprise_number", json!("0123.456.749")),
        ("/company/legal_form", json!("eenmanszaak")),
        ("/document/kvk_number", json!("12345678")),
        ("/document/statutory_name", json!("Shop B.V.")),
        ("/document/seat", json!("Utrecht")),
        ("/document/name", json!("Shop")),
        ("/document/address", json!("Kade 1, Utrecht")),
        ("/document/email", json!("info@shop.example")),
        ("/document/vat_number", json!("NL001234567B01")),
        ("/disclaimer/audience", json!("business")),
        ("/report/law_date", json!("2026-03-02")),
        ("/report/rule_version", json!("1")),
    ];
    let holds = holds.map(|place| (place, json!(true)));
    let fails = fails.map(|place| (place, json!(false)));
    holds.into_iter().chain(fails).chain(others).collect()
}

/// Whether a situation has the object that a fact belongs to.
fn has_object_of(situation: &Value, place: &str) -> bool {
    let object = place.rsplit_once('/').map_or("", |(object, _)| object);
    let object = object.replace('*', "0");
    situation.pointer(&object).is_some_and(Value::is_object)
}

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
        spot in any::<proptest::sample::Index>(),
    ) {
        let situation = &case["situation"];
        let favours: Vec<_> = favours()
            .into_iter()
            .filter(|(place, _)| has_object_of(situation, place))
            .collect();
        if !favours.is_empty() {
            let (place, value) = spot.get(&favours);
            put(&mut case["situation"], place, None);
            let before = judged(&case);
            put(&mut case["situation"], place, Some(value.clone()));
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
