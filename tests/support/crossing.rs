//! Cases that nobody wrote: golden cases crossed with each other, so that facts of every domain meet
//! in ways that the rules' authors did not think of, and still can be read.

use std::collections::BTreeMap;
use std::fs;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value};

/// The golden cases of judging, as they stand in their files.
pub static GOLDEN: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let files = fs::read_dir("tests/cases/judge").expect("the folder of cases, seen from the root");
    let mut paths: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
    paths.sort();
    let cases = paths.iter().flat_map(|path| {
        let text = fs::read_to_string(path).expect("a readable file");
        serde_json::from_str::<Vec<Value>>(&text).expect("a list of cases")
    });
    cases.collect()
});

/// Every place at which some golden case has a fact, and what stands there; an item of a list is
/// `*`.
static FACTS: LazyLock<Vec<(String, Vec<Value>)>> = LazyLock::new(|| {
    let mut facts = BTreeMap::new();
    for case in GOLDEN.iter() {
        collect("", &case["situation"], &mut facts);
    }
    facts.into_iter().collect()
});

fn collect(place: &str, value: &Value, facts: &mut BTreeMap<String, Vec<Value>>) {
    if !place.is_empty() && !place.ends_with("/description") {
        let seen = facts.entry(place.to_owned()).or_default();
        for value in [value, &Value::Null] {
            if !seen.contains(value) && !place.ends_with('*') {
                seen.push(value.clone());
            }
        }
    }
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                collect(&format!("{place}/{name}"), value, facts);
            }
        }
        Value::Array(items) => {
            for item in items {
                collect(&format!("{place}/*"), item, facts);
            }
        }
        _ => {}
    }
}

/// One change of a case: at a place, another value that some golden case has there, or nothing.
#[derive(Debug, Clone)]
struct Change {
    place: Index,
    value: Option<Index>,
}

impl Change {
    fn make(&self, situation: &mut Value) {
        let (place, values) = self.place.get(&FACTS);
        let value = self.value.filter(|_| !values.is_empty());
        put(
            situation,
            place,
            value.map(|value| value.get(values).clone()),
        );
    }
}

/// Puts a fact at a place, or takes it away, and makes the objects on the way there.
pub fn put(situation: &mut Value, place: &str, value: Option<Value>) {
    let (parent, name) = place.rsplit_once('/').expect("a place begins with `/`");
    let mut here = situation;
    for step in parent.split('/').skip(1) {
        if step == "*" {
            let Some(item) = here.as_array_mut().and_then(|list| list.first_mut()) else {
                return;
            };
            here = item;
            continue;
        }
        if !here.is_object() {
            *here = Value::Object(Map::new());
        }
        here = &mut here[step];
    }
    if name == "*" {
        return;
    }
    if here.is_null() {
        *here = Value::Object(Map::new());
    }
    let Some(fields) = here.as_object_mut() else {
        return;
    };
    match value {
        Some(value) => drop(fields.insert(name.to_owned(), value)),
        None => drop(fields.remove(name)),
    }
}

fn change() -> impl Strategy<Value = Change> {
    (
        any::<Index>(),
        proptest::option::weighted(0.8, any::<Index>()),
    )
        .prop_map(|(place, value)| Change { place, value })
}

/// A golden case with up to eight of its facts changed, judged somewhere, on some day, by the rules
/// that it lists or by all.
pub fn case() -> impl Strategy<Value = Value> {
    let days = [
        "1991-01-01",
        "2000-01-01",
        "2005-05-05",
        "2012-07-01",
        "2016-05-01",
        "2018-05-24",
        "2018-05-25",
        "2020-04-01",
        "2021-07-01",
        "2024-02-29",
        "2026-03-02",
        "2026-07-01",
        "2026-09-01",
    ];
    let places = select(vec!["NL", "BE", "EU"]);
    (
        any::<Index>(),
        proptest::collection::vec(change(), 0..8),
        proptest::option::of(select(days.to_vec())),
        proptest::option::of(places),
        any::<bool>(),
    )
        .prop_map(|(golden, changes, day, place, all)| {
            let mut case = golden.get(&GOLDEN).clone();
            for change in changes {
                change.make(&mut case["situation"]);
            }
            if let Some(day) = day {
                case["date"] = day.into();
            }
            if let Some(place) = place {
                case["jurisdiction"] = place.into();
            }
            if let Some(fields) = case.as_object_mut().filter(|_| all) {
                fields.remove("rule_ids");
            }
            case
        })
}
