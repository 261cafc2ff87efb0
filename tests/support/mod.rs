//! What the tests of consent share: the cases, the shops in them, and the golden files.
#![allow(dead_code)]

use serde_json::{Map, Value};
use std::fs;
use vinkje::consent::compile::{Compiled, ManifestDocument, PolicyDocument, compile};
use vinkje::consent::config::Config;
use vinkje::law::Day;

/// The day whose law the configurations are compiled by.
pub const DAY: &str = "2026-03-02";

/// The JSON of a file in tests/cases.
pub fn cases(name: &str) -> Value {
    let path = format!("{}/tests/cases/{name}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// Every case of judging, by the order of the files' names.
pub fn judged_cases() -> Vec<Value> {
    let folder = format!("{}/tests/cases/judge", env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files
        .iter()
        .flat_map(|file| {
            let text = fs::read_to_string(file).unwrap();
            serde_json::from_str::<Vec<Value>>(&text).unwrap()
        })
        .collect()
}

/// The configuration of this name, made from its base where it has one.
pub fn config(shops: &Value, name: &str) -> Value {
    let own = &shops[name];
    match own["base"].as_str() {
        Some(base) => changed(config(shops, base), own),
        None => own.clone(),
    }
}

/// A configuration with what `change` sets and drops, by JSON Pointer.
pub fn changed(mut config: Value, change: &Value) -> Value {
    for (pointer, value) in change["set"].as_object().unwrap_or(&Map::new()) {
        let (parent, field) = pointer.rsplit_once('/').unwrap();
        match config.pointer_mut(parent).unwrap() {
            Value::Array(list) if field == "-" => list.push(value.clone()),
            Value::Array(list) => list[field.parse::<usize>().unwrap()] = value.clone(),
            object => drop(
                object
                    .as_object_mut()
                    .unwrap()
                    .insert(field.into(), value.clone()),
            ),
        }
    }
    for pointer in change["drop"].as_array().unwrap_or(&Vec::new()) {
        let (parent, field) = pointer.as_str().unwrap().rsplit_once('/').unwrap();
        match config.pointer_mut(parent).unwrap() {
            Value::Array(list) => drop(list.remove(field.parse().unwrap())),
            object => drop(object.as_object_mut().unwrap().remove(field)),
        }
    }
    config
}

/// What the core makes of a configuration.
pub fn compiled(config: &Value) -> Compiled {
    let config: Config = vinkje::read::read(&config.to_string()).unwrap();
    compile(&config, Day::parse(DAY).unwrap())
}

/// The policy and the manifest of a shop that has no fault.
pub fn documents(shops: &Value, name: &str) -> (PolicyDocument, ManifestDocument) {
    let compiled = compiled(&config(shops, name));
    (compiled.policy.unwrap(), compiled.manifest.unwrap())
}

/// Compares lines with a kept file, or writes it where `UPDATE_GOLDEN` is set.
pub fn golden(name: &str, lines: &[Value]) {
    let path = format!("{}/tests/cases/{name}", env!("CARGO_MANIFEST_DIR"));
    let made: String = lines.iter().map(|line| format!("{line}\n")).collect();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, &made).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(
        kept, made,
        "the core answers otherwise than {name}: UPDATE_GOLDEN=1 if it is meant"
    );
}
