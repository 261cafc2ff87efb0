//! Policies and manifests from a ledger: an older core made them, this one, or a newer one.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use support::{cases, changed, documents};
use vinkje::consent::compile::PolicyDocument;
use vinkje::consent::decide::{Choice, decide};
use vinkje::consent::items::Items;
use vinkje::consent::policy::Policy;
use vinkje::consent::stored::{Unreadable, manifest, policy};

/// What version 0.1.0 kept of the standard shop: it must be readable for good.
fn kept() -> (Value, Value) {
    let kept = cases("stored.json");
    (kept["policy"].clone(), kept["manifest"].clone())
}

#[track_caller]
fn assert_unreadable<T: std::fmt::Debug>(read: Result<T, Unreadable>, pointer: &str) {
    assert_eq!(read.unwrap_err().pointer, pointer);
}

#[test]
fn what_the_first_version_kept_is_read_as_it_was() {
    let (old_policy, old_manifest) = kept();
    let (policy_now, manifest_now) = documents(&cases("shops.json"), "standard");
    let policy_then = PolicyDocument {
        hash: "1e15d802a26bda06".into(),
        code: "AR4V2AKia9oGBgYAAwACAg==".into(),
        ..policy_now
    };
    assert_eq!(policy(&old_policy.to_string()).unwrap(), policy_then);
    assert_eq!(manifest(&old_manifest.to_string()).unwrap(), manifest_now);
}

#[test]
fn a_policy_of_before_services_could_be_left_out_decides_as_it_did() {
    let (document, _) = kept();
    let code = STANDARD.decode(document["code"].as_str().unwrap()).unwrap();
    let policy = Policy::read(&code).unwrap();
    let chosen = decide(
        &policy,
        b"",
        Choice::Choose(0b010, Items::read(b"ff1").unwrap()),
        false,
        0,
    );
    assert_eq!((chosen.allowed, chosen.left_out), (0b011, Items::NONE));
}

#[test]
fn fields_that_a_later_version_added_change_nothing() {
    let (older, _) = kept();
    let newer = changed(
        older.clone(),
        &json!({ "set": {
            "/dpo": { "name": "An" },
            "/purposes/1/a~b": 1,
            "/purposes/1/services/0/cookies/0/partitioned": true,
            "/controller/seat": "Utrecht",
        } }),
    );
    assert_eq!(policy(&newer.to_string()), policy(&older.to_string()));
    let (_, older) = kept();
    let newer = changed(
        older.clone(),
        &json!({ "set": { "/boxes/4/when/age": [18], "/boxes/0/icon": null } }),
    );
    assert_eq!(manifest(&newer.to_string()), manifest(&older.to_string()));
}

#[test]
fn what_another_version_means_otherwise_is_not_guessed_at() {
    let with = |pointer: &str, value: Value| {
        let (document, _) = kept();
        policy(&changed(document, &json!({ "set": { pointer: value } })).to_string())
    };
    assert_unreadable(with("/type", json!("vinkje.policy.v2")), "/type");
    assert_unreadable(with("/type", json!("vinkje.manifest.v1")), "/type");
    assert_unreadable(
        with("/purposes/0/need", json!("prayer")),
        "/purposes/0/need",
    );
    assert_unreadable(with("/code", json!("AgAA")), "/code");
    assert_unreadable(with("/code", json!("?")), "/code");
    assert_unreadable(policy("no json"), "");
    assert_unreadable(policy("[]"), "/type");
    let (_, document) = kept();
    let incomplete = changed(document, &json!({ "drop": ["/boxes/0/required"] }));
    assert_unreadable(manifest(&incomplete.to_string()), "/boxes/0/required");
}
