//! What a shop's owner can do wrong in the configuration, and what the core says to it.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use serde_json::{Value, json};
use support::{cases, changed, compiled, config};
use vinkje::consent::compile::compile;
use vinkje::consent::config::Config;
use vinkje::consent::policy::Need;
use vinkje::consent::problem::{Gravity, Problem};
use vinkje::law::Day;
use vinkje::read::{InputCode, read};

#[test]
fn faults_are_named_with_their_place_and_rule() {
    let standard = config(&cases("shops.json"), "standard");
    for case in cases("config.json").as_array().unwrap() {
        let compiled = compiled(&changed(standard.clone(), case));
        let warnings = case["warnings"] == true;
        let found: Vec<Value> = compiled
            .problems
            .iter()
            .filter(|problem| (problem.gravity == Gravity::Warning) == warnings)
            .filter(|problem| case["only"].is_null() || case["only"] == json!(problem.code))
            .map(|problem| json!([problem.code, problem.pointer, problem.rule]))
            .collect();
        assert_eq!(json!(found), case["problems"], "{}", case["id"]);
        let stands = found.is_empty() || warnings;
        assert_eq!(compiled.policy.is_some(), stands, "{}", case["id"]);
        assert_eq!(compiled.manifest.is_some(), stands, "{}", case["id"]);
    }
}

#[test]
fn a_required_marketing_box_is_refused_with_its_citation() {
    let standard = config(&cases("shops.json"), "standard");
    let change = json!({ "set": { "/boxes/2/required": true } });
    let problem = compiled(&changed(standard, &change)).problems.remove(0);
    assert!(
        problem
            .citation
            .is_some_and(|citation| citation.contains("GDPR 7(4)"))
    );
    assert_eq!(problem.params["box"], "newsletter");
}

#[test]
fn a_policy_has_as_many_services_and_cookies_as_a_record_can_hold() {
    let standard = config(&cases("shops.json"), "standard");
    let problems = |services: usize| {
        let service =
            |index: usize| json!({ "id": format!("s{index}"), "name": "S", "provider": "S" });
        let services: Vec<Value> = (0..services).map(service).collect();
        let change = json!({ "set": {
            "/purposes/1/services": services.iter().take(255).collect::<Vec<_>>(),
            "/purposes/2/services": services.iter().skip(255).collect::<Vec<_>>(),
        } });
        let problems = compiled(&changed(standard.clone(), &change)).problems;
        let is_error = |problem: &Problem| problem.gravity == Gravity::Error;
        problems
            .into_iter()
            .filter(is_error)
            .map(|problem| problem.pointer)
            .collect::<Vec<_>>()
    };
    // The cart and its cookie count as well.
    assert_eq!(problems(510), Vec::<String>::new());
    assert_eq!(problems(511), ["/purposes", "/purposes/2/services"]);
}

#[test]
fn a_condition_has_as_many_values_as_the_manifest_can_count() {
    let standard = config(&cases("shops.json"), "standard");
    for (name, value) in [
        ("country", "NL"),
        ("customer", "consumer"),
        ("product_tag", "tea"),
        ("surface", "classic"),
    ] {
        let problems = |count: usize| {
            let when = json!({ (name): vec![value; count] });
            let change = json!({ "set": { "/boxes/3/when": when } });
            compiled(&changed(standard.clone(), &change)).problems
        };
        assert!(
            problems(255)
                .iter()
                .all(|problem| problem.gravity == Gravity::Warning)
        );
        let found = problems(256).remove(0);
        assert_eq!(json!(found.code), "too_many", "{name}");
        assert_eq!(found.pointer, format!("/boxes/3/when/{name}"));
    }
}

#[test]
fn a_misspelt_field_names_its_path_and_the_right_name() {
    let standard = config(&cases("shops.json"), "standard");
    for (pointer, value, place, right) in [
        (
            "/boxes/0/requird",
            json!(true),
            "/boxes/0/requird",
            "required",
        ),
        (
            "/texts",
            json!({ "nl": { "titel": "Koekjes" } }),
            "/texts/nl/titel",
            "title",
        ),
    ] {
        let change = json!({ "set": { (pointer): value } });
        let fault = read::<Config>(&changed(standard.clone(), &change).to_string()).unwrap_err();
        assert_eq!(fault.code, InputCode::UnknownField);
        assert_eq!(fault.pointer, place);
        assert_eq!(fault.suggestion.as_deref(), Some(right));
    }
}

#[test]
fn the_hash_of_a_policy_changes_with_what_is_material_and_not_with_a_comma() {
    let standard = config(&cases("shops.json"), "standard");
    let hash = |change: Value| {
        compiled(&changed(standard.clone(), &change))
            .policy
            .unwrap()
            .hash
    };
    let before = hash(json!({}));
    let comma = json!({ "set": { "/purposes/2/description/nl": "Advertenties, die passen." } });
    assert_eq!(before, hash(comma));
    for (pointer, value) in [
        ("/version", json!("2026-02-01")),
        ("/controller/name", json!("Another B.V.")),
        ("/purposes/2/services/0/provider", json!("Other Ltd")),
        ("/purposes/2/kind", json!("profiling")),
        ("/consent", json!({ "max_age_months": 5 })),
    ] {
        assert_ne!(
            before,
            hash(json!({ "set": { (pointer): value } })),
            "{pointer}"
        );
    }
}

#[test]
fn the_dutch_exemption_begins_on_its_day_and_ends_at_the_border() {
    let shops = cases("shops.json");
    let need = |shop: &str, day: &str| {
        let config: Config = read(&config(&shops, shop).to_string()).unwrap();
        compile(&config, Day::parse(day).unwrap())
            .policy
            .unwrap()
            .purposes[1]
            .need
    };
    assert_eq!(need("dutch_visitors_only", "2015-03-10"), Need::Consent);
    assert_eq!(need("dutch_visitors_only", "2015-03-11"), Need::Exempt);
    assert_eq!(need("standard", "2026-03-02"), Need::Consent);
}
