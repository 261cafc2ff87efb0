//! The catalogue with examples: for each rule the plainest case that breaks it and the plainest that
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
        (entry.broken_by, entry.kept_by) = plainest(rule, cases, &verdicts)?;
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

/// The plainest case that breaks a rule, and the plainest that keeps it.
fn plainest(
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
            broken.push((rank(rule, case, &found, others), example(alone, found)));
        } else if keeps(rule, &found) {
            kept.push((rank(rule, case, &found, others), example(alone, found)));
        }
    }
    Ok((first(broken), first(kept)))
}

/// What makes an example less plain, the worst first. Among equals the first stands: golden cases
/// begin with the typical one.
type Rank = (bool, bool, bool, usize, bool);
type Ranked = (Rank, Example);

fn first(mut ranked: Vec<Ranked>) -> Option<Example> {
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().next().map(|(_, example)| example)
}

/// Whether it is under a law of the past or of no country, is about other rules too or breaks them,
/// or is only unwise.
fn rank(rule: &Rule, case: &Case, found: &Finding, others: usize) -> Rank {
    let is_past = found.in_force.is_none_or(|time| time.until.is_some());
    let is_nowhere = found.place == Jurisdiction::Eu;
    let is_shared = case.rule_ids.as_deref() != Some(&[rule.id.to_owned()]);
    let is_mild = found.outcome == Outcome::Warning;
    (is_past, is_nowhere, is_shared, others, is_mild)
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
    fn the_first_case_of_today_that_is_about_a_rule_alone_shows_it() {
        let (one, two) = (r#"["EU-BOX-01"]"#, r#"["EU-BOX-01","EU-BOX-03"]"#);
        let today = "2026-03-02";
        let cases = [
            case("old", one, "2012-03-02", TICKED),
            case("shared", two, today, TICKED),
            case("first", one, today, TICKED),
            case("second", one, today, TICKED),
            case("kept", one, today, EMPTY),
        ];
        let shown = catalogue_with(&cases).expect("known rules");
        let entry = shown.rules.iter().find(|entry| entry.id == "EU-BOX-01");
        let entry = entry.expect("the rule");
        let broken = entry.broken_by.as_ref().expect("a case that breaks it");
        assert_eq!(broken.case.id.as_deref(), Some("first"));
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
