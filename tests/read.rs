//! Every shape that comes from outside is read strictly: objects by their fields, lists as lists,
//! words as words. What is hostile is an error with its place, or data where it is legal text.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use support::{cases, documents, judged_cases};
use vinkje::consent::compile::{ManifestDocument, PolicyDocument};
use vinkje::consent::config::Config;
use vinkje::consent::intake::{CheckoutRequest, ConsentRequest, Notice, consent};
use vinkje::evidence::pseudonym::Reference;
use vinkje::evidence::record::{Draft, Sealed, seal};
use vinkje::evidence::signature::{Signed, sign};
use vinkje::law::Instant;
use vinkje::read::{InputCode, InputError, read};
use vinkje::{Case, judge_text};

/// Reads a text as one shape, and forgets what came of it.
type Reader = fn(&str) -> Result<(), InputError>;

fn reads<T: DeserializeOwned>(text: &str) -> Result<(), InputError> {
    read::<T>(text).map(drop)
}

/// Right texts of every shape, as large as they come.
fn samples() -> Vec<(&'static str, Reader, Value)> {
    let shops = cases("shops.json");
    let (policy, manifest) = documents(&shops, "standard");
    let decision = json!({
        "act": "accept_all",
        "purposes": [],
        "policy": policy.hash,
        "record": null,
        "signals": { "gpc": false },
        "locale": "nl",
        "wording": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "at": "2026-03-02T11:00:00+01:00",
        "visitor": "4f0c8d1e-6a35-4b5e-9d0b-2f4d1c3b5a69",
    });
    let order = json!({
        "order": "1001",
        "surface": "classic",
        "locale": "nl",
        "customer": "consumer",
        "product_tags": ["tea"],
        "boxes": [{ "id": "terms", "ticked": true, "initial_state": "empty" }],
    });
    let request: ConsentRequest = read(&decision.to_string()).unwrap();
    let now = Instant::parse("2026-03-02T10:00:05Z").unwrap();
    let shown: Vec<Notice> = read(
        &json!([{
            "locale": "nl",
            "wording": decision["wording"],
        }])
        .to_string(),
    )
    .unwrap();
    let draft = consent(&policy, &shown, &request, now).draft.unwrap();
    let sealed = seal(
        draft.clone(),
        "4f0c8d1e-6a35-4b5e-9d0b-2f4d1c3b5a69",
        Some(&[7; 32]),
    );
    let signed = sign(&manifest, &[7; 32]).unwrap();
    let mut config = shops["standard"].clone();
    config["texts"] = json!({ "nl": { "title": "Koekjes" } });
    let mut all: Vec<(&str, Reader, Value)> = vec![
        ("a configuration", reads::<Config>, config),
        ("a policy", reads::<PolicyDocument>, json!(policy)),
        ("a manifest", reads::<ManifestDocument>, json!(manifest)),
        ("a decision", reads::<ConsentRequest>, decision),
        ("an order", reads::<CheckoutRequest>, order),
        (
            "a reference",
            reads::<Reference>,
            json!({ "kind": "order", "value": "1001" }),
        ),
        ("a draft", reads::<Draft>, json!(draft)),
        ("a sealed record", reads::<Sealed>, json!(sealed.unwrap())),
        (
            "a signed document",
            reads::<Signed<ManifestDocument>>,
            json!(signed),
        ),
    ];
    all.extend(
        judged_cases()
            .into_iter()
            .map(|case| ("a case", reads::<Case> as Reader, case)),
    );
    all
}

/// The places of everything in a document, by JSON Pointer; what may be any JSON is left out.
fn places(value: &Value, here: &str, all: &mut Vec<String>) {
    if here == "/expected_values" {
        return;
    }
    all.push(here.to_owned());
    match value {
        Value::Object(fields) => {
            for (name, inside) in fields {
                let name = name.replace('~', "~0").replace('/', "~1");
                places(inside, &format!("{here}/{name}"), all);
            }
        }
        Value::Array(items) => {
            for (index, inside) in items.iter().enumerate() {
                places(inside, &format!("{here}/{index}"), all);
            }
        }
        _ => {}
    }
}

/// What serde would take for the same: an object's values in their order, a word as an object.
fn disguised(value: &Value) -> Option<Value> {
    match value {
        Value::Object(fields) => Some(fields.values().cloned().collect()),
        Value::Array(items) => {
            let numbered = items.iter().enumerate();
            Some(
                numbered
                    .map(|(index, item)| (index.to_string(), item.clone()))
                    .collect::<Map<_, _>>()
                    .into(),
            )
        }
        Value::String(word) => Some(json!({ (word): null })),
        _ => None,
    }
}

#[test]
fn nothing_passes_for_what_it_is_not_at_any_place_of_any_shape() {
    let mut tried = 0;
    for (name, read, sample) in samples() {
        read(&sample.to_string()).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        let mut all = Vec::new();
        places(&sample, "", &mut all);
        // Below a record that the shop keeps in whatever shape anything may stand.
        let of_ours = |pointer: &String| !pointer.contains("/consent/record/");
        for pointer in all.into_iter().filter(of_ours) {
            let mut changed = sample.clone();
            let place = changed.pointer_mut(&pointer).unwrap();
            let Some(other) = disguised(place) else {
                continue;
            };
            *place = other;
            let fault = read(&changed.to_string()).expect_err(&format!("{name} at {pointer}"));
            assert_eq!(
                (fault.code, fault.pointer.as_str()),
                (InputCode::Type, pointer.as_str()),
                "{name}: {fault}"
            );
            tried += 1;
        }
    }
    assert!(tried > 2_000, "{tried}");
}

#[test]
fn a_list_for_an_object_is_told_what_would_be_right() {
    let case = r#"{"jurisdiction":"NL","date":"2026-03-02","situation":{"cookie":["a",1]}}"#;
    let fault = judge_text(case).unwrap_err();
    assert_eq!(
        (fault.pointer.as_str(), fault.message.as_str()),
        ("/situation/cookie", "expected an object, found a list")
    );
    assert!(fault.line == 1 && fault.column > 50, "{fault}");
    let fault = judge_text(r#"["id","NL"]"#).unwrap_err();
    assert_eq!(
        (fault.pointer.as_str(), fault.message.as_str()),
        ("", "expected an object, found a list")
    );
}

/// A case with this text, still in JSON, as the value of its id and of a fact.
fn case_with(json_text: &str) -> String {
    format!(
        r#"{{"id":{json_text},"jurisdiction":"NL","date":"2026-03-02","situation":{{"cookie":{{"name":{json_text}}}}}}}"#
    )
}

#[test]
fn what_is_hostile_is_an_error_with_its_place() {
    for (told, text, code, pointer) in [
        (
            "a lone leading surrogate",
            case_with(r#""\ud800""#),
            InputCode::Json,
            "/id",
        ),
        (
            "a lone trailing surrogate",
            case_with(r#""x\udc00y""#),
            InputCode::Json,
            "/id",
        ),
        (
            "a lone surrogate in a field's name",
            r#"{"situation":{"\ud800":1}}"#.into(),
            InputCode::Json,
            "/situation",
        ),
        (
            "a bare NUL in a text",
            case_with("\"a\0b\""),
            InputCode::Json,
            "/id",
        ),
        ("a NUL between values", "{\0}".into(), InputCode::Json, ""),
        (
            "a number beyond all numbers",
            case_with("1e400"),
            InputCode::Value,
            "/id",
        ),
        (
            "one below all numbers",
            case_with("-1e400"),
            InputCode::Value,
            "/id",
        ),
        (
            "a number with half a million digits",
            case_with(&"9".repeat(500_000)),
            InputCode::Value,
            "/id",
        ),
        (
            "the name of every object's prototype",
            r#"{"__proto__":{"jurisdiction":"NL"}}"#.into(),
            InputCode::UnknownField,
            "/__proto__",
        ),
        (
            "a field twice, once in other letters",
            r#"{"situation":{"\u0063ookie":null,"cookie":null}}"#.into(),
            InputCode::DuplicateField,
            "/situation/cookie",
        ),
        (
            "a field twice where anything may stand",
            r#"{"expected_values":{"a":[{"b":1,"b":2}]}}"#.into(),
            InputCode::DuplicateField,
            "/expected_values/a/0/b",
        ),
    ] {
        let fault = judge_text(&text).expect_err(told);
        assert_eq!(
            (fault.code, fault.pointer.as_str()),
            (code, pointer),
            "{told}: {fault}"
        );
        assert!(fault.line == 1 && fault.column > 0, "{told}: {fault}");
    }
}

#[test]
fn what_is_nested_beyond_all_need_is_an_error_and_no_overflow() {
    for depth in [128, 10_000, 1_000_000] {
        for (open, close) in [("[", "]"), (r#"{"expected_values":"#, "}")] {
            let text = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            let fault = judge_text(&text).unwrap_err();
            assert_eq!(fault.code, InputCode::TooDeep, "{depth} of {open}");
            assert!(fault.pointer.len() < 5_000 && fault.column > 0);
        }
    }
}

#[test]
fn what_is_legal_text_is_data_however_strange() {
    let long = format!("\"{}\"", "x".repeat(1024 * 1024));
    for (told, text) in [
        ("a mebibyte of letters", long.as_str()),
        ("an escaped NUL", r#""a\u0000b""#),
        ("a pair of surrogates", r#""\ud83c\udf75""#),
        ("a name of JavaScript's own", r#""__proto__""#),
        ("nothing", r#""""#),
    ] {
        let case: Value = serde_json::from_str(text).unwrap();
        let verdict =
            judge_text(&case_with(text)).unwrap_or_else(|fault| panic!("{told}: {fault}"));
        assert_eq!(verdict.id.as_deref(), case.as_str(), "{told}");
    }
}
