//! The cases of `decide`, `boxes_to_ask` and `check_checkout`, told in words, and the vectors that
//! every build has to answer to the byte.
//!
//! `UPDATE_GOLDEN=1 cargo test --test consent` writes the vectors anew.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use chrono::DateTime;
use serde_json::{Map, Value, json};
use support::{cases, documents, golden};
use vinkje::consent::compile::PolicyDocument;
use vinkje::consent::decide::{Choice, decide};
use vinkje::consent::items::Items;
use vinkje::consent::policy::Policy;
use vinkje::consent::wire::pack;
use vinkje::consent::{boxes_to_ask, check_checkout};

fn mask(policy: &PolicyDocument, ids: &[Value]) -> u32 {
    ids.iter().fold(0, |mask, id| {
        let bit = policy
            .purposes
            .iter()
            .position(|purpose| *id == json!(purpose.id))
            .unwrap();
        mask | 1 << bit
    })
}

/// The services and cookies that these ids name.
fn items(policy: &PolicyDocument, ids: &[Value]) -> Items {
    let mut items = Items::NONE;
    for (index, item) in policy.items().enumerate() {
        items.set(index, ids.contains(&json!(item.id())));
    }
    items
}

fn left_out(policy: &PolicyDocument, items: &Items) -> Vec<String> {
    policy
        .items()
        .enumerate()
        .filter(|(index, _)| items.holds(*index))
        .map(|(_, item)| item.id())
        .collect()
}

/// The items in hexadecimal digits, as a page gives them.
fn digits(policy: &PolicyDocument, items: &Items) -> String {
    let digit = |first: usize| {
        (0..4)
            .map(|bit| u32::from(items.holds(first + bit)) << bit)
            .sum()
    };
    let digits: String = (0..policy.items().count())
        .step_by(4)
        .map(|first| char::from_digit(digit(first), 16).unwrap())
        .collect();
    digits.trim_end_matches('0').into()
}

fn names(policy: &PolicyDocument, mask: u32) -> Vec<&str> {
    let set = |bit: &usize| mask >> bit & 1 == 1;
    (0..policy.purposes.len())
        .filter(set)
        .map(|bit| policy.purposes[bit].id.as_str())
        .collect()
}

#[test]
fn visits_are_decided_as_told() {
    let shops = cases("shops.json");
    let mut vectors = Vec::new();
    for case in cases("decide.json").as_array().unwrap() {
        let mut record = String::new();
        for (number, visit) in case["visits"].as_array().unwrap().iter().enumerate() {
            let told = format!("{}, visit {}", case["id"], number + 1);
            let shop = visit["shop"].as_str().or(case["shop"].as_str()).unwrap();
            let (document, _) = documents(&shops, shop);
            let code = STANDARD.decode(&document.code).unwrap();
            let policy = Policy::read(&code).unwrap();
            if let Some(given) = visit["record"].as_str() {
                record = given.into();
            }
            let without = visit["left_out"].as_array().cloned().unwrap_or_default();
            let without = items(&document, &without);
            let (act, choice) = match &visit["choice"] {
                Value::String(word) if word == "accept_all" => ("a", Choice::AcceptAll),
                Value::String(word) if word == "reject_all" => ("r", Choice::RejectAll),
                Value::Array(ids) => ("c", Choice::Choose(mask(&document, ids), without)),
                Value::Null => ("", Choice::None),
                other => panic!("{told}: no choice {other}"),
            };
            let gpc = visit["gpc"].as_bool().unwrap_or(false);
            let at = DateTime::parse_from_rfc3339(visit["at"].as_str().unwrap()).unwrap();
            let decision = decide(&policy, record.as_bytes(), choice, gpc, at.timestamp());
            let mut said = json!({
                "allowed": names(&document, decision.allowed),
                "banner": decision.banner,
                "event": decision.event,
                "clear": names(&document, decision.clear),
            });
            if !decision.left_out.is_empty() {
                said["left_out"] = json!(left_out(&document, &decision.left_out));
            }
            assert_eq!(said, visit["expect"], "{told}");
            let answer = String::from_utf8(decision.to_bytes().into()).unwrap();
            vectors.push(json!({
                "id": told,
                "policy": document.code,
                "record": record,
                "act": act,
                "mask": if let Choice::Choose(mask, _) = choice { mask } else { 0 },
                "left_out": digits(&document, &without),
                "gpc": gpc,
                "now": at.timestamp_millis(),
                "answer": answer,
            }));
            match answer.rsplit_once(' ').unwrap().1 {
                "-" => {}
                kept => record = kept.into(),
            }
        }
    }
    golden("decide.vectors.ndjson", &vectors);
}

/// A submission of the cases as the page sends it; without boxes, the circumstances of an order.
fn packed(submission: &Value) -> Vec<u8> {
    let mut lines = vec![format!("s{}", submission["surface"].as_str().unwrap())];
    for (letter, field) in [('c', "country"), ('k', "customer")] {
        lines.extend(
            submission[field]
                .as_str()
                .map(|value| format!("{letter}{value}")),
        );
    }
    for tag in submission["product_tags"].as_array().unwrap_or(&Vec::new()) {
        lines.push(format!("t{}", tag.as_str().unwrap()));
    }
    for shown in submission["boxes"].as_array().unwrap_or(&Vec::new()) {
        let ticked = u8::from(shown[1].as_bool().unwrap());
        let state = if shown[2] == "ticked" { 'p' } else { 'e' };
        lines.push(format!("b{ticked}{state}{}", shown[0].as_str().unwrap()));
    }
    pack(&lines).unwrap()
}

#[test]
fn boxes_are_asked_as_told() {
    let shops = cases("shops.json");
    let mut vectors = Vec::new();
    for case in cases("boxes.json").as_array().unwrap() {
        let (_, document) = documents(&shops, case["shop"].as_str().unwrap());
        let code = STANDARD.decode(&document.code).unwrap();
        let circumstances = packed(&case["order"]);
        let asked = boxes_to_ask(&code, &circumstances).unwrap();
        let ids: Vec<&str> = document
            .boxes
            .iter()
            .zip(&asked)
            .filter(|(_, asked)| **asked)
            .map(|(one, _)| one.id.as_str())
            .collect();
        assert_eq!(json!(ids), case["expect"], "{}", case["id"]);
        let mut answer = vec![document.boxes.len() as u8];
        answer.extend(asked.into_iter().map(u8::from));
        vectors.push(json!({
            "id": case["id"],
            "manifest": document.code,
            "circumstances": STANDARD.encode(&circumstances),
            "answer": STANDARD.encode(answer),
        }));
    }
    golden("boxes.vectors.ndjson", &vectors);
}

#[test]
fn circumstances_that_cannot_be_read_leave_no_box_out() {
    let (_, document) = documents(&cases("shops.json"), "standard");
    let code = STANDARD.decode(&document.code).unwrap();
    assert_eq!(boxes_to_ask(&code, b"\xff\xff?"), Some(vec![true; 5]));
    assert_eq!(boxes_to_ask(b"no manifest", b""), None);
}

#[test]
fn checkouts_are_checked_as_told() {
    let shops = cases("shops.json");
    let mut vectors = Vec::new();
    for case in cases("checkout.json").as_array().unwrap() {
        let (_, document) = documents(&shops, case["shop"].as_str().unwrap());
        let code = STANDARD.decode(&document.code).unwrap();
        let submission = packed(&case["submission"]);
        let checked = check_checkout(&code, &submission).unwrap();
        let answers: Map<String, Value> = document
            .boxes
            .iter()
            .zip(&checked.answers)
            .map(|(asked, answer)| (asked.id.clone(), json!(answer)))
            .collect();
        let problems: Vec<Value> = checked
            .problems
            .iter()
            .map(|&(problem, place)| {
                let place = place as usize;
                let in_manifest = json!(problem.place()) == "manifest";
                let id = if in_manifest {
                    json!(document.boxes[place].id)
                } else {
                    case["submission"]["boxes"][place][0].clone()
                };
                json!([problem, id])
            })
            .collect();
        let said = json!({ "answers": answers, "problems": problems });
        assert_eq!(said, case["expect"], "{}", case["id"]);
        vectors.push(json!({
            "id": case["id"],
            "manifest": document.code,
            "submission": STANDARD.encode(&submission),
            "answer": STANDARD.encode(checked.to_bytes()),
        }));
    }
    golden("checkout.vectors.ndjson", &vectors);
}
