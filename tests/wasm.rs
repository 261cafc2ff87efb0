//! The core inside wasm, in Node and in a browser: the same answers as the native one, which wrote
//! the vectors.
#![cfg(target_arch = "wasm32")]

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use vinkje::wasm::{checkout, decide, full};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

fn lines(text: &str) -> impl Iterator<Item = Value> + '_ {
    text.lines().map(|line| serde_json::from_str(line).unwrap())
}

fn bytes(value: &Value) -> Vec<u8> {
    STANDARD.decode(value.as_str().unwrap()).unwrap()
}

#[wasm_bindgen_test]
fn decide_answers_the_vectors() {
    for vector in lines(include_str!("cases/decide.vectors.ndjson")) {
        let act = vector["act"].as_str().unwrap().bytes().next().unwrap_or(0);
        let answer = decide::decide(
            &bytes(&vector["policy"]),
            vector["record"].as_str().unwrap().as_bytes(),
            act,
            u32::try_from(vector["mask"].as_u64().unwrap()).unwrap(),
            vector["left_out"].as_str().unwrap().as_bytes(),
            vector["gpc"].as_bool().unwrap(),
            vector["now"].as_f64().unwrap(),
        );
        assert_eq!(
            String::from_utf8(answer.into()).unwrap(),
            vector["answer"],
            "{}",
            vector["id"]
        );
    }
}

#[wasm_bindgen_test]
fn boxes_to_ask_answers_the_vectors() {
    for vector in lines(include_str!("cases/boxes.vectors.ndjson")) {
        let answer = checkout::boxes_to_ask(
            &bytes(&vector["manifest"]),
            &bytes(&vector["circumstances"]),
        );
        assert_eq!(answer, bytes(&vector["answer"]), "{}", vector["id"]);
    }
}

#[wasm_bindgen_test]
fn check_checkout_answers_the_vectors() {
    for vector in lines(include_str!("cases/checkout.vectors.ndjson")) {
        let answer =
            checkout::check_checkout(&bytes(&vector["manifest"]), &bytes(&vector["submission"]));
        assert_eq!(answer, bytes(&vector["answer"]), "{}", vector["id"]);
    }
}

/// What JavaScript sees of an answer.
fn seen(answer: &JsValue) -> Value {
    serde_wasm_bindgen::from_value(answer.clone()).unwrap()
}

/// What JavaScript makes of a judgement.
fn judged(case: &str) -> Value {
    serde_json::from_str(&full::judge(case, None)).unwrap()
}

#[wasm_bindgen_test]
fn a_misspelt_field_is_an_answer_and_no_exception() {
    let answer = seen(&full::compile(r#"{"shpo": "demo"}"#, "2026-03-02"));
    assert_eq!(answer["error"]["code"], "unknown_field");
    assert_eq!(answer["error"]["pointer"], "/shpo");
    assert_eq!(answer["error"]["suggestion"], "shop");
}

#[wasm_bindgen_test]
fn what_is_hostile_is_an_answer_and_no_trap() {
    let id = |json: &str| {
        format!(r#"{{"id":{json},"jurisdiction":"NL","date":"2026-03-02","situation":{{}}}}"#)
    };
    for (text, code, pointer) in [
        ("[".repeat(10_000), "too_deep", "/0/0"),
        (r#"{"expected_values":"#.repeat(10_000), "too_deep", "/exp"),
        (id(r#""\ud800""#), "json", "/id"),
        (id("\"a\0b\""), "json", "/id"),
        (id("1e400"), "value", "/id"),
        (id(r#"["a"]"#), "type", "/id"),
        (r#"{"__proto__":{}}"#.into(), "unknown_field", "/__proto__"),
        (r#"{"id":"","id":""}"#.into(), "duplicate_field", "/id"),
        (r#"["a","NL"]"#.into(), "type", ""),
    ] {
        let error = &judged(&text)["error"];
        let place = error["pointer"].as_str().unwrap();
        assert_eq!(error["code"], code, "{error}");
        assert!(place.starts_with(pointer), "{error}");
    }
    let long = "x".repeat(10_000_000);
    let error = &judged(&id(&format!("\"{long}\"")))["error"];
    assert_eq!(
        (&error["code"], &error["pointer"]),
        (&json!("too_long"), &json!("/id"))
    );
    assert_eq!(judged(&id(r#""a\u0000b""#))["value"]["id"], "a\0b");
}

#[wasm_bindgen_test]
fn a_configuration_compiles_to_a_plain_object() {
    let shops: Value = serde_json::from_str(include_str!("cases/shops.json")).unwrap();
    let answer = seen(&full::compile(&shops["standard"].to_string(), "2026-03-02"));
    assert_eq!(answer["value"]["policy"]["type"], "vinkje.policy.v1");
    assert_eq!(
        answer["value"]["manifest"]["boxes"][0]["wording"]["nl"]
            .as_str()
            .unwrap()
            .len(),
        64
    );
}

#[wasm_bindgen_test]
fn a_signature_made_here_verifies_here() {
    let signed = seen(&full::sign(r#"{"type":"test"}"#, &[7; 32]));
    let public = seen(&full::public_key(&[7; 32]));
    let hex = public["value"]["public_key"].as_str().unwrap();
    let key: Vec<u8> = (0..32)
        .map(|i| u8::from_str_radix(&hex[2 * i..2 * i + 2], 16).unwrap())
        .collect();
    let verified = seen(&full::verify(&signed["value"].to_string(), &key));
    assert_eq!(verified["value"], true);
}
