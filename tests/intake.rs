//! What pages and shops send, as the service's core judges it anew.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use serde_json::{Value, json};
use support::{cases, documents};
use vinkje::consent::intake::{CheckoutRequest, ConsentRequest, Intake, Notice, checkout, consent};
use vinkje::evidence::pseudonym::ReferenceKind;
use vinkje::evidence::record::{PurposeState, RecordEvent, seal};
use vinkje::law::Instant;
use vinkje::read::read;

const WORDING: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const VISITOR: &str = "4f0c8d1e-6a35-4b5e-9d0b-2f4d1c3b5a69";

fn now() -> Instant {
    Instant::parse("2026-03-02T10:00:05Z").unwrap()
}

/// A decision at the standard shop's banner, changed by `change`.
fn at_the_banner(change: Value) -> Intake {
    at_the_banner_of("standard", change)
}

fn at_the_banner_of(shop: &str, change: Value) -> Intake {
    let (policy, _) = documents(&cases("shops.json"), shop);
    let mut body = json!({
        "act": "accept_all",
        "policy": policy.hash,
        "locale": "nl",
        "wording": WORDING,
        "at": "2026-03-02T11:00:00+01:00",
        "visitor": VISITOR,
    });
    merge(&mut body, change);
    let notice = Notice {
        locale: "nl".into(),
        wording: WORDING.into(),
    };
    consent(
        &policy,
        &[notice],
        &read::<ConsentRequest>(&body.to_string()).unwrap(),
        now(),
    )
}

/// An order at the standard shop, changed by `change`.
fn at_the_checkout(change: Value) -> Intake {
    let (_, manifest) = documents(&cases("shops.json"), "standard");
    let mut body = json!({
        "order": "1001",
        "surface": "classic",
        "locale": "nl",
        "country": "NL",
        "customer": "consumer",
        "email": "An@Example.nl",
        "boxes": [
            { "id": "terms", "ticked": true, "initial_state": "empty" },
            { "id": "newsletter", "ticked": false, "initial_state": "empty" },
        ],
    });
    merge(&mut body, change);
    checkout(
        &manifest,
        &read::<CheckoutRequest>(&body.to_string()).unwrap(),
        now(),
    )
}

fn merge(body: &mut Value, change: Value) {
    for (field, value) in change.as_object().unwrap() {
        body[field] = value.clone();
    }
}

/// The problems of a request that was refused: code and place.
fn faults(intake: &Intake) -> Vec<(String, String)> {
    assert!(intake.draft.is_none(), "what is refused leaves no draft");
    let word = |code| json!(code).as_str().unwrap().to_owned();
    let problems = intake.problems.iter();
    problems
        .map(|problem| (word(problem.code), problem.pointer.clone()))
        .collect()
}

#[track_caller]
fn assert_fault(intake: &Intake, code: &str, pointer: &str) {
    assert_eq!(faults(intake), [(code.to_owned(), pointer.to_owned())]);
}

#[test]
fn accepting_makes_a_record_of_consent_and_a_cookie() {
    let intake = at_the_banner(json!({}));
    let draft = intake.draft.unwrap();
    assert_eq!(draft.record.event, RecordEvent::Given);
    assert_eq!(
        draft.record.event_at.as_deref(),
        Some("2026-03-02T10:00:00Z")
    );
    assert_eq!(draft.record.law_date, "2026-03-02");
    assert_eq!(
        draft.record.valid_until.as_deref(),
        Some("2026-09-02T10:00:00Z")
    );
    assert_eq!(
        draft.references.subject.unwrap().kind,
        ReferenceKind::Visitor
    );
    let kept = intake.kept.unwrap();
    assert_eq!(kept.allowed, ["necessary", "statistics", "marketing"]);
    assert!(kept.cookie.ends_with(".7.0.a"));
}

#[test]
fn what_was_left_out_stands_in_the_record_beside_what_was_not() {
    let choice = json!({
        "act": "choose", "purposes": ["statistics", "marketing"], "left_out": ["counter/_count_id"],
    });
    let intake = at_the_banner_of("many_services", choice);
    let kept = intake.kept.unwrap();
    assert_eq!(kept.left_out, ["counter/_count_id"]);
    let record = intake.draft.unwrap().record;
    assert_eq!(
        json!(record.services),
        json!({ "counter": "given", "heat": "given" })
    );
    assert_eq!(
        json!(record.cookies),
        json!({ "counter/_count": "given", "counter/_count_id": "refused", "heat/_heat": "given" })
    );
    let later = json!({
        "act": "choose", "purposes": ["statistics"], "left_out": ["heat"], "record": kept.cookie,
    });
    let record = at_the_banner_of("many_services", later)
        .draft
        .unwrap()
        .record;
    assert_eq!(record.event, RecordEvent::Withdrawn);
    assert_eq!(record.services["heat"], PurposeState::Withdrawn);
    assert_eq!(record.cookies["counter/_count_id"], PurposeState::Given);
}

#[test]
fn where_nothing_is_left_out_the_purposes_say_it_all() {
    let record = at_the_banner_of("many_services", json!({}))
        .draft
        .unwrap()
        .record;
    assert!(record.services.is_empty() && record.cookies.is_empty());
}

#[test]
fn only_what_the_policy_has_can_be_left_out_and_only_by_choosing() {
    let choice = |left_out: &str| json!({ "act": "choose", "purposes": ["statistics"], "left_out": [left_out] });
    for unknown in ["_count", "counter/_ad", "statistics", ""] {
        let refused = at_the_banner_of("many_services", choice(unknown));
        assert_fault(&refused, "item_unknown", "/left_out/0");
    }
    let refused = at_the_banner_of("many_services", json!({ "left_out": ["heat"] }));
    assert_fault(&refused, "purposes_without_choice", "/left_out");
}

#[test]
fn a_refusal_names_nobody() {
    let refused = json!({ "act": "reject_all" });
    assert_fault(&at_the_banner(refused), "refusal_names_visitor", "/visitor");
    let refused = at_the_banner(json!({ "act": "reject_all", "visitor": null }));
    let draft = refused.draft.unwrap();
    assert_eq!(draft.record.event, RecordEvent::Refused);
    assert_eq!(refused.anchor, None);
    let sealed = seal(draft, "r-1", None).unwrap();
    let record: Value = serde_json::from_str(&sealed.canonical).unwrap();
    for field in ["subject", "order", "account"] {
        assert_eq!(record[field], Value::Null, "{field}");
    }
}

#[test]
fn a_consent_without_somebody_to_withdraw_it_is_none() {
    assert_fault(
        &at_the_banner(json!({ "visitor": null })),
        "visitor_missing",
        "/visitor",
    );
    let named = json!({ "visitor": "an@example.nl" });
    assert_fault(&at_the_banner(named), "visitor_malformed", "/visitor");
}

#[test]
fn a_withdrawal_says_what_was_taken_back() {
    let accepted = at_the_banner(json!({})).kept.unwrap().cookie;
    let withdrawn = json!({ "act": "choose", "purposes": ["statistics"], "record": accepted });
    let draft = at_the_banner(withdrawn).draft.unwrap();
    assert_eq!(draft.record.event, RecordEvent::Withdrawn);
    let states: Vec<PurposeState> = draft
        .record
        .purposes
        .iter()
        .map(|purpose| purpose.state)
        .collect();
    assert_eq!(states, [PurposeState::Given, PurposeState::Withdrawn]);
}

#[test]
fn the_browsers_word_is_not_taken() {
    let unknown = json!({ "policy": "0000000000000000" });
    assert_fault(&at_the_banner(unknown), "policy_unknown", "/policy");
    let nothing = json!({ "act": "gpc" });
    assert_fault(&at_the_banner(nothing), "nothing_to_record", "/act");
    let purpose = json!({ "act": "choose", "purposes": ["statistics", "spying"] });
    assert_fault(&at_the_banner(purpose), "purpose_unknown", "/purposes/1");
    let both = json!({ "purposes": ["statistics"] });
    assert_fault(&at_the_banner(both), "purposes_without_choice", "/purposes");
    assert_fault(
        &at_the_banner(json!({ "locale": "fr" })),
        "language_unknown",
        "/locale",
    );
    assert_fault(
        &at_the_banner(json!({ "wording": "abc" })),
        "hash_malformed",
        "/wording",
    );
    for (moment, fault) in [
        ("2026-02-30T10:00:00+01:00", "instant_malformed"),
        ("2026-03-02T10:00:00", "instant_malformed"),
        ("2099-01-01T00:00:00Z", "instant_out_of_time"),
        ("2019-01-01T00:00:00Z", "instant_out_of_time"),
    ] {
        assert_fault(&at_the_banner(json!({ "at": moment })), fault, "/at");
    }
}

#[test]
fn a_consent_counts_on_the_notice_that_was_shown_in_its_language_and_on_no_other_text() {
    let other = json!({ "wording": "0".repeat(64) });
    assert_fault(&at_the_banner(other), "notice_unknown", "/wording");
    let in_another_language = json!({ "locale": "en" });
    assert_fault(
        &at_the_banner(in_another_language),
        "notice_unknown",
        "/wording",
    );
}

#[test]
fn a_decision_is_not_made_after_it_is_received() {
    let ahead = json!({ "at": "2026-03-02T18:00:00Z" });
    let intake = at_the_banner(ahead);
    let record = intake.draft.unwrap().record;
    assert_eq!(record.event_at.as_deref(), Some("2026-03-02T10:00:05Z"));
    let page = "2026-09-02T18:00:00Z";
    assert_eq!(record.valid_until.as_deref(), Some(page), "as on the page");
    let order = at_the_checkout(json!({ "at": "2026-03-02T18:00:00Z" }));
    let record = order.draft.unwrap().record;
    assert_eq!(record.event_at.as_deref(), Some("2026-03-02T10:00:05Z"));
}

#[test]
fn a_withdrawal_is_not_older_than_the_consent_that_it_takes_back_whatever_the_clock_says() {
    for accepted_at in [
        "2026-03-02T09:00:00Z",
        "2026-03-02T10:00:04Z",
        "2026-03-03T07:59:00Z",
    ] {
        let accepted = at_the_banner(json!({ "at": accepted_at }));
        let cookie = accepted.kept.unwrap().cookie;
        let corrected =
            json!({ "act": "reject_all", "record": cookie, "at": "2026-03-02T08:00:00Z" });
        let withdrawn = at_the_banner(corrected).draft.unwrap().record;
        assert_eq!(withdrawn.event, RecordEvent::Withdrawn);
        let accepted = accepted.draft.unwrap().record;
        assert!(accepted.event_at <= withdrawn.event_at, "{accepted_at}");
        assert!(withdrawn.event_at <= Some(withdrawn.received_at));
    }
}

#[test]
fn an_order_with_its_boxes_makes_a_record_without_the_persons_data() {
    let intake = at_the_checkout(json!({}));
    assert_eq!(intake.anchor.unwrap().kind, ReferenceKind::Order);
    let draft = intake.draft.unwrap();
    assert_eq!(draft.record.event, RecordEvent::Refused);
    assert_eq!(draft.references.subject, None);
    let sealed = seal(draft, "r-1", Some(&[7; 32])).unwrap();
    let record: Value = serde_json::from_str(&sealed.canonical).unwrap();
    assert_eq!(record["order"].as_str().unwrap().len(), 64);
    assert_eq!(record["subject"], Value::Null);
    for word in ["1001", "example", "An@"] {
        assert!(!sealed.canonical.contains(word), "{word}");
    }
}

#[test]
fn a_ticked_newsletter_hangs_on_the_address() {
    let boxes = json!({ "boxes": [
        { "id": "terms", "ticked": true, "initial_state": "empty" },
        { "id": "newsletter", "ticked": true, "initial_state": "empty" },
    ] });
    let intake = at_the_checkout(boxes);
    assert_eq!(json!(intake.answers["privacy"]), "not_asked");
    assert_eq!(intake.anchor.unwrap().kind, ReferenceKind::Email);
    let draft = intake.draft.unwrap();
    assert_eq!(draft.record.event, RecordEvent::Given);
    let states: Vec<(&str, PurposeState)> = draft
        .record
        .purposes
        .iter()
        .map(|purpose| (purpose.id.as_str(), purpose.state))
        .collect();
    assert_eq!(states[0], ("terms", PurposeState::Given));
    assert_eq!(states[1], ("privacy", PurposeState::NotAsked));
    assert_eq!(states[2], ("newsletter", PurposeState::Given));
}

#[test]
fn a_missing_terms_box_is_named_with_its_rule() {
    let intake = at_the_checkout(json!({ "boxes": [] }));
    assert_fault(&intake, "box_missing", "/boxes");
    let problem = &intake.problems[0];
    assert_eq!(problem.params["box"], "terms");
    assert_eq!(problem.params["text"], "Ik ga akkoord met de voorwaarden.");
    assert_eq!(problem.rule.as_deref(), Some("NL-CONTR-01"));
    assert_eq!(
        problem.citation.as_deref(),
        Some("BW 6:232, 6:233(b), 6:234")
    );
}

#[test]
fn boxes_that_say_nothing_are_refused_where_they_stand() {
    let with = |shown: Value| {
        let terms = json!({ "id": "terms", "ticked": true, "initial_state": "empty" });
        at_the_checkout(json!({ "boxes": [terms, shown] }))
    };
    let preticked = with(json!({ "id": "newsletter", "ticked": true, "initial_state": "ticked" }));
    assert_fault(&preticked, "box_preticked", "/boxes/1/initial_state");
    assert_eq!(preticked.problems[0].rule.as_deref(), Some("EU-BOX-01"));
    assert!(preticked.problems[0].citation.is_some());
    let unknown = with(json!({ "id": "insurance", "ticked": true, "initial_state": "empty" }));
    assert_fault(&unknown, "box_unknown", "/boxes/1/id");
    let twice = with(json!({ "id": "terms", "ticked": true, "initial_state": "empty" }));
    assert!(faults(&twice).contains(&("box_duplicate".into(), "/boxes/1/id".into())));
    let other =
        json!({ "id": "newsletter", "ticked": true, "initial_state": "empty", "wording": WORDING });
    assert_fault(&with(other), "wording_unknown", "/boxes/1/wording");
}

#[test]
fn a_box_is_shown_in_the_text_of_the_language_that_the_form_was_in() {
    let (_, manifest) = documents(&cases("shops.json"), "standard");
    let dutch = &manifest.boxes[0].wording["nl"];
    let terms =
        json!({ "id": "terms", "ticked": true, "initial_state": "empty", "wording": dutch });
    assert!(at_the_checkout(json!({ "boxes": [terms] })).draft.is_some());
    let in_english = at_the_checkout(json!({ "locale": "en", "boxes": [terms] }));
    assert_fault(&in_english, "wording_unknown", "/boxes/0/wording");
}

#[test]
fn a_word_that_is_none_is_named_where_it_stands() {
    let long = "x".repeat(201);
    let words = json!({
        "order": " ",
        "product_tags": ["tea", long],
        "boxes": [{ "id": long, "ticked": false, "initial_state": "empty" }],
    });
    let places = ["/order", "/product_tags/1", "/boxes/0/id"];
    let expected = places.map(|place| ("word_malformed".to_owned(), place.to_owned()));
    assert_eq!(faults(&at_the_checkout(words)), expected);
}

#[test]
fn a_country_that_is_written_otherwise_hides_no_box() {
    for country in ["nl", "NLD", "", "Nederland", "N1"] {
        let written = at_the_checkout(json!({ "country": country }));
        assert_fault(&written, "country_malformed", "/country");
        assert!(
            written.problems[0].params.is_empty(),
            "it may name somebody"
        );
    }
}

#[test]
fn a_surface_is_a_word_of_the_shops_and_no_address() {
    let named = json!({ "surface": "an@example.nl" });
    assert_fault(&at_the_checkout(named), "id_malformed", "/surface");
}

#[test]
fn one_record_has_one_canonical_form_and_leaf() {
    let seal_it = || {
        seal(
            at_the_banner(json!({})).draft.unwrap(),
            "r-1",
            Some(&[7; 32]),
        )
        .unwrap()
    };
    assert_eq!(seal_it(), seal_it());
    let sealed = seal_it();
    assert!(
        sealed
            .canonical
            .starts_with("{\"account\":null,\"act\":{\"control\":\"accept_all\"")
    );
    assert!(!sealed.canonical.contains(VISITOR));
}
