//! Where consent asks the law: facts in, the rules' findings out, as problems with their place.

use super::checkout::Problem as BoxProblem;
use super::compile::{ManifestDocument, find_box};
use super::config::{BoxPurpose, CheckoutBox, ConfigPurpose, ShopCountry};
use super::intake::CheckoutRequest;
use super::problem::{Gravity, Problem, ProblemCode};
use crate::engine::{Case, judge};
use crate::evidence::record::{PurposeState, Record, RecordEvent};
use crate::law::{Day, Jurisdiction};
use crate::rules;
use crate::verdict::{Finding, Outcome, Verdict};
use serde_json::{Value, json};

/// The rules on boxes that a configuration and a submission must keep.
const BOX_RULES: &[&str] = &[
    "EU-BOX-01",
    "EU-BOX-02",
    "EU-BOX-03",
    "EU-BOX-04",
    "EU-BOX-05",
];

/// Asks these rules about these facts; `None` where they are no facts of the law's.
fn ask(country: &str, on: &str, rules: &[&str], situation: &Value) -> Option<Verdict> {
    let case = json!({
        "jurisdiction": country,
        "date": on,
        "situation": situation,
        "rule_ids": rules,
    });
    let case: Case = serde_json::from_value(case).ok()?;
    judge(&case).ok()
}

/// What the law finds wrong; facts that it cannot read are wrong as well.
fn problems(verdict: Option<Verdict>, pointer: &str) -> Vec<Problem> {
    let Some(verdict) = verdict else {
        return vec![Problem::error(ProblemCode::Malformed, pointer)];
    };
    verdict
        .findings
        .iter()
        .filter(|finding| finding.outcome > Outcome::Ok)
        .map(|finding| problem(finding, pointer))
        .collect()
}

fn problem(finding: &Finding, pointer: &str) -> Problem {
    let (gravity, code) = match finding.outcome {
        Outcome::Violation => (Gravity::Error, ProblemCode::RuleBroken),
        _ => (Gravity::Warning, ProblemCode::RuleDoubtful),
    };
    let place = finding.pointers.first().map_or("", String::as_str);
    Problem {
        gravity,
        rule: Some(finding.rule.into()),
        citation: finding.citation.map(Into::into),
        ..Problem::error(code, format!("{pointer}{place}"))
    }
    .with("rule", finding.rule)
}

/// Adds a rule of the catalogue to a problem, with its citation on that day.
pub(super) fn cited(problem: Problem, rule: &str, country: ShopCountry, on: Day) -> Problem {
    let place = match country {
        ShopCountry::Nl => Jurisdiction::Nl,
        ShopCountry::Be => Jurisdiction::Be,
    };
    Problem {
        rule: Some(rule.into()),
        citation: rules::citation(rule, place, on).map(Into::into),
        ..problem
    }
}

/// Whether the Dutch exemption covers these statistics (NL-COOK-03).
pub(super) fn statistics_are_exempt(purpose: &ConfigPurpose, on: Day) -> bool {
    let Some(facts) = &purpose.statistics else {
        return false;
    };
    let mut cookie = json!(facts);
    cookie["purpose"] = json!(purpose.kind.as_str());
    cookie["consent"] = Value::Null;
    let rules = ["NL-COOK-03", "EU-COOK-01"];
    let verdict = ask("NL", &on.to_string(), &rules, &json!({ "cookie": cookie }));
    verdict.is_some_and(|verdict| verdict.verdict == Outcome::Ok)
}

/// What the law finds wrong with a box of a configuration.
pub(super) fn box_problems(
    asked: &CheckoutBox,
    country: ShopCountry,
    on: Day,
    pointer: &str,
) -> Vec<Problem> {
    let facts = json!({ "boxes": [{
        "purpose": asked.purpose.as_str(),
        "required": asked.required,
        "initial_state": "empty",
    }] });
    let verdict = ask(country.as_str(), &on.to_string(), BOX_RULES, &facts);
    let found = problems(verdict, "");
    found
        .into_iter()
        .map(|problem| {
            let place = problem.pointer.strip_prefix("/boxes/0").unwrap_or_default();
            let code = match problem.rule.as_deref() {
                Some("EU-BOX-04") => ProblemCode::ConsentBoxRequired,
                _ => problem.code,
            };
            let pointer = format!("{pointer}{place}");
            Problem {
                code,
                pointer,
                ..problem
            }
            .with("box", &asked.id)
        })
        .collect()
}

/// The facts about a consent that a record proves.
fn consent_facts(record: &Record) -> Value {
    let given = |state| state == PurposeState::Given;
    let kinds: Vec<&str> = record
        .purposes
        .iter()
        .filter(|purpose| given(purpose.state))
        .map(|purpose| purpose.kind.as_str())
        .collect();
    let own = record.purposes.iter().find(|purpose| given(purpose.state));
    let wording = own
        .and_then(|purpose| purpose.wording.as_ref())
        .or(record.notice.wording.as_ref());
    json!({ "consent": {
        // Who it is stays out: that somebody is known is the fact.
        "subject": "pseudonym",
        "controller": record.controller,
        "purposes": kinds,
        "given_at": record.event_at.as_ref().unwrap_or(&record.received_at),
        "text_version": wording,
        "method": record.act.method,
        "ui_state": "empty",
    } })
}

/// What the law finds wrong with a consent as it would be recorded.
fn proof_problems(record: &Record) -> Vec<Problem> {
    if record.event == RecordEvent::Refused || record.event == RecordEvent::NotAnswered {
        return Vec::new();
    }
    if !record
        .purposes
        .iter()
        .any(|purpose| purpose.state == PurposeState::Given)
    {
        return Vec::new();
    }
    let facts = consent_facts(record);
    let rules: &[&str] = &["EU-COOK-08", "EU-BOX-06"];
    problems(
        ask(&record.jurisdiction, &record.law_date, rules, &facts),
        "",
    )
    .into_iter()
    .map(|problem| Problem {
        pointer: String::new(),
        ..problem
    })
    .collect()
}

/// What the law finds wrong with a decision at a banner.
pub(super) fn consent_problems(record: &Record) -> Vec<Problem> {
    errors(proof_problems(record))
}

/// What the law finds wrong with the boxes of an order.
pub(super) fn checkout_problems(
    record: &Record,
    manifest: &ManifestDocument,
    request: &CheckoutRequest,
) -> Vec<Problem> {
    let boxes: Vec<Value> = request
        .boxes
        .iter()
        .filter_map(|shown| Some((shown, find_box(manifest, &shown.id)?)))
        .map(|(shown, asked)| {
            json!({
                "purpose": asked.purpose.as_str(),
                "required": asked.required,
                "initial_state": shown.initial_state,
            })
        })
        .collect();
    let facts = json!({ "boxes": boxes });
    let mut found = problems(
        ask(&record.jurisdiction, &record.law_date, BOX_RULES, &facts),
        "",
    );
    found.extend(proof_problems(record));
    errors(found)
}

fn errors(problems: Vec<Problem>) -> Vec<Problem> {
    problems
        .into_iter()
        .filter(|problem| problem.gravity == Gravity::Error)
        .collect()
}

/// Adds the rule that a box's problem breaks, where it is one of the catalogue.
pub(super) fn cite_box_problem(
    found: Problem,
    problem: BoxProblem,
    purpose: Option<BoxPurpose>,
    country: ShopCountry,
    on: Day,
) -> Problem {
    match problem {
        BoxProblem::BoxPreticked => cited(found, "EU-BOX-01", country, on),
        // Without the box's own text, shown once in this request, nothing could be proved.
        BoxProblem::BoxUnknown | BoxProblem::BoxDuplicate | BoxProblem::WordingUnknown => {
            cited(found, "EU-BOX-06", country, on)
        }
        BoxProblem::BoxMissing | BoxProblem::BoxRefused => {
            match purpose.and_then(|purpose| requirement(purpose, country)) {
                Some(rule) => cited(found, rule, country, on),
                None => found,
            }
        }
        BoxProblem::Malformed => found,
    }
}

/// The rule for whose sake a shop requires such a box.
const fn requirement(purpose: BoxPurpose, country: ShopCountry) -> Option<&'static str> {
    match (purpose, country) {
        (BoxPurpose::Terms, ShopCountry::Nl) => Some("NL-CONTR-01"),
        (BoxPurpose::Terms, ShopCountry::Be) => Some("BE-CONTR-04"),
        (BoxPurpose::PrivacyRead, _) => Some("EU-INFO-04"),
        (BoxPurpose::AgeCheck, _) => Some("EU-BOX-07"),
        _ => None,
    }
}
