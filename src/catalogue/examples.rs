//! The catalogue with examples: for each rule the simplest case that breaks it and the simplest that
//! keeps it.

use std::collections::BTreeSet;

use super::{Catalogue, Example, catalogue};
use crate::engine::{Case, judge};
use crate::law::Jurisdiction;
use crate::read::InputError;
use crate::rules::{self, Kind, Rule};
use crate::verdict::{Finding, Outcome, Value, Verdict};

/// The whole catalogue, shown by cases.
///
/// # Errors
///
/// As [`judge`].
pub fn catalogue_with(cases: &[Case]) -> Result<Catalogue, InputError> {
    let verdicts: Vec<Verdict> = cases.iter().map(judge).collect::<Result<_, _>>()?;
    let mut shown = catalogue();
    for (rule, entry) in rules::all().zip(&mut shown.rules) {
        (entry.broken_by, entry.kept_by) = simplest(rule, cases, &verdicts)?;
    }
    shown.names = names(&verdicts);
    Ok(shown)
}

/// The words that findings and values name, and that a language has to have.
fn names(verdicts: &[Verdict]) -> Vec<&'static str> {
    let values = verdicts.iter().flat_map(|verdict| {
        let params = verdict.findings.iter().flat_map(|found| &found.params);
        params.chain(&verdict.values)
    });
    let names: BTreeSet<&'static str> = values
        .flat_map(|(_, value)| match value {
            Value::Word(word) => std::slice::from_ref(word),
            Value::Names(words) => words.as_slice(),
            Value::Number(_) | Value::Day(_) | Value::Instant(_) => &[],
        })
        .copied()
        .collect();
    names.into_iter().collect()
}

/// The simplest case that breaks a rule, and the simplest that keeps it.
fn simplest(
    rule: &Rule,
    cases: &[Case],
    verdicts: &[Verdict],
) -> Result<(Option<Example>, Option<Example>), InputError> {
    let (mut broken, mut kept) = (Vec::new(), Vec::new());
    for (case, verdict) in cases.iter().zip(verdicts) {
        if !verdict.findings.iter().any(|found| found.rule == rule.id) {
            continue;
        }
        let alone = alone(rule, case);
        let judged = judge(&alone)?;
        let Some(found) = judged.findings.into_iter().next() else {
            continue;
        };
        let others = faults_of_others(rule, verdict);
        if breaks(rule, &found) {
            broken.push((rank(&alone, &found, others), example(alone, found)));
        } else if keeps(rule, &found) {
            kept.push((rank(&alone, &found, others), example(alone, found)));
        }
    }
    Ok((first(broken), first(kept)))
}

type Rank = (bool, bool, usize, bool, usize);
type Ranked = (Rank, Example);

fn first(mut ranked: Vec<Ranked>) -> Option<Example> {
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().next().map(|(_, example)| example)
}

/// The simpler first: under the law of today, in a country, without the faults of other rules, broken
/// and not only unwise, in few words.
fn rank(case: &Case, found: &Finding, others: usize) -> Rank {
    let is_past = found.in_force.is_none_or(|time| time.until.is_some());
    let is_nowhere = found.place == Jurisdiction::Eu;
    let is_mild = found.outcome == Outcome::Warning;
    let length = serde_json::to_string(&case.situation).map_or(usize::MAX, |text| text.len());
    (is_past, is_nowhere, others, is_mild, length)
}

fn breaks(rule: &Rule, found: &Finding) -> bool {
    match rule.kind {
        Kind::Duty => matches!(found.outcome, Outcome::Violation | Outcome::Warning),
        Kind::Excuse => found.outcome == Outcome::Violation,
        Kind::Exemption => found.code == "exemption_not_met",
        Kind::Figure => false,
    }
}

fn keeps(rule: &Rule, found: &Finding) -> bool {
    let best = match rule.kind {
        Kind::Excuse => Outcome::Warning,
        Kind::Duty | Kind::Exemption | Kind::Figure => Outcome::Ok,
    };
    found.outcome == best
}

fn faults_of_others(rule: &Rule, verdict: &Verdict) -> usize {
    let findings = verdict.findings.iter();
    findings
        .filter(|found| found.rule != rule.id && found.outcome > Outcome::Ok)
        .count()
}

/// The case with nothing but its facts, and this rule alone.
fn alone(rule: &Rule, case: &Case) -> Case {
    Case {
        rule_ids: Some(vec![rule.id.to_owned()]),
        expected_verdict: None,
        fallback_verdict: None,
        expected_values: None,
        source: None,
        ..case.clone()
    }
}

fn example(case: Case, found: Finding) -> Example {
    Example {
        case,
        outcome: found.outcome,
        code: found.code,
        params: found.params,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::read;

    const TICKED: &str = r#""initial_state":"ticked","purpose":"newsletter""#;
    const EMPTY: &str = r#""initial_state":"empty","purpose":"newsletter""#;

    fn case(id: &str, rules: &str, date: &str, tick: &str) -> Case {
        let text = format!(
            r#"{{"id":"{id}","jurisdiction":"NL","date":"{date}","rule_ids":{rules},"expected_verdict":"ok","situation":{{"box":{{{tick}}}}}}}"#
        );
        read(&text).expect("a case")
    }

    #[test]
    fn the_simplest_case_of_today_shows_a_rule_alone() {
        let one = r#"["EU-BOX-01"]"#;
        let today = "2026-03-02";
        let cases = [
            case("old", one, "2012-03-02", TICKED),
            case("long", one, today, &format!(r#"{TICKED},"benefit":"gift""#)),
            case("short", one, today, TICKED),
            case("kept", one, today, EMPTY),
        ];
        let shown = catalogue_with(&cases).expect("known rules");
        let entry = shown.rules.iter().find(|entry| entry.id == "EU-BOX-01");
        let entry = entry.expect("the rule");
        let broken = entry.broken_by.as_ref().expect("a case that breaks it");
        assert_eq!(broken.case.id.as_deref(), Some("short"));
        assert_eq!(
            (broken.outcome, broken.code),
            (Outcome::Violation, "ticked")
        );
        assert_eq!(broken.case.expected_verdict, None);
        let kept = entry.kept_by.as_ref().expect("a case that keeps it");
        assert_eq!(
            (kept.case.id.as_deref(), kept.code),
            (Some("kept"), "empty")
        );
    }

    #[test]
    fn without_cases_a_rule_is_not_shown() {
        let shown = catalogue_with(&[]).expect("nothing to judge");
        assert!(shown.rules.iter().all(|entry| entry.broken_by.is_none()));
        assert!(shown.names.is_empty());
    }
}
