//! The golden cases of judging, walked in one place.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use vinkje::catalogue::catalogue_with;
use vinkje::rules::{self, Kind, Rule};
use vinkje::verdict::COMPUTED;
use vinkje::{Case, Outcome, Verdict, judge, read};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

fn files() -> Vec<PathBuf> {
    let entries = fs::read_dir(folder().join("judge")).expect("the folder of cases");
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    files.sort();
    files
}

/// Every case, by the order of the files' names.
fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for file in files() {
        let text = fs::read_to_string(&file).expect("a readable file");
        let more: Vec<Case> =
            read(&text).unwrap_or_else(|fault| panic!("{}: {fault}", file.display()));
        cases.extend(more);
    }
    cases
}

fn name(case: &Case) -> &str {
    case.id.as_deref().expect("a golden case has an id")
}

#[track_caller]
fn judged(case: &Case) -> Verdict {
    judge(case).unwrap_or_else(|fault| panic!("{}: {fault}", name(case)))
}

fn word(outcome: Outcome) -> String {
    let text = serde_json::to_string(&outcome).expect("a word");
    text.trim_matches('"').to_owned()
}

#[test]
fn every_case_comes_to_what_it_expects() {
    let mut wrong = Vec::new();
    for case in cases() {
        let verdict = judged(&case);
        let expected = case
            .expected_verdict
            .expect("a golden case expects a verdict")
            .as_str();
        let fallback = case
            .fallback_verdict
            .map(|fallback| fallback.as_str().to_owned());
        let values = serde_json::to_value(&verdict.values).expect("values");
        let values_differ = case
            .expected_values
            .iter()
            .flatten()
            .any(|(key, value)| values.get(key) != Some(value));
        if word(verdict.verdict) != expected
            || verdict.fallback.map(word) != fallback
            || values_differ
        {
            wrong.push(format!(
                "{}: expected {expected}, got {verdict:#?}",
                name(&case)
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn ids_are_unique() {
    let mut seen = BTreeSet::new();
    for case in cases() {
        assert!(
            seen.insert(name(&case).to_owned()),
            "{} stands twice",
            name(&case)
        );
    }
}

#[test]
fn answers_are_the_golden_ones_to_the_byte() {
    let path = folder().join("judge.answers.ndjson");
    let lines: Vec<String> = cases()
        .iter()
        .map(|case| serde_json::to_string(&judged(case)).expect("json"))
        .collect();
    let answers = lines.join("\n") + "\n";
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, answers).expect("a writable file");
        return;
    }
    let golden = fs::read_to_string(&path).expect("run once with UPDATE_GOLDEN=1");
    for (golden, answer) in golden.lines().zip(&lines) {
        assert_eq!(golden, answer);
    }
    assert_eq!(golden, answers);
}

/// What the catalogue asks of the cases of one rule.
struct Shown {
    broken: bool,
    kept: bool,
    out_of_time: bool,
}

fn shown(rule: &Rule, cases: &[Case]) -> Shown {
    let mut shown = Shown {
        broken: false,
        kept: false,
        out_of_time: false,
    };
    for case in cases {
        for finding in judged(case)
            .findings
            .iter()
            .filter(|finding| finding.rule == rule.id)
        {
            shown.broken |= match rule.kind {
                Kind::Duty => matches!(finding.outcome, Outcome::Violation | Outcome::Warning),
                Kind::Excuse => finding.outcome == Outcome::Violation,
                Kind::Exemption => finding.code == "exemption_not_met",
                Kind::Figure => true,
            };
            shown.kept |= match rule.kind {
                Kind::Excuse => finding.outcome == Outcome::Warning,
                Kind::Duty | Kind::Exemption | Kind::Figure => finding.outcome == Outcome::Ok,
            };
            shown.out_of_time |= finding.code == "not_in_force";
        }
    }
    shown
}

#[test]
fn every_rule_has_its_law_and_its_cases() {
    let cases = cases();
    for rule in rules::all() {
        assert!(
            !rule.law.is_empty(),
            "{} has no citation and no first day",
            rule.id
        );
        assert!(
            rule.law.iter().all(|law| !law.citation.is_empty()),
            "{} has an empty citation",
            rule.id
        );
        assert!(!rule.evidence.is_empty(), "{} names no evidence", rule.id);
        let shown = shown(rule, &cases);
        assert!(shown.broken, "{} has no case that breaks it", rule.id);
        assert!(shown.kept, "{} has no case that keeps it", rule.id);
        assert!(
            shown.out_of_time,
            "{} has no case outside its time",
            rule.id
        );
    }
}

#[test]
fn everything_that_a_rule_can_say_is_said_in_a_case() {
    let cases = cases();
    let said: BTreeSet<(&str, &str)> = cases
        .iter()
        .flat_map(|case| judged(case).findings)
        .map(|finding| (finding.rule, finding.code))
        .collect();
    let mut never = Vec::new();
    for rule in rules::all() {
        let questions = rule.questions.iter().map(|question| question.code);
        for code in rule.codes.iter().copied().chain(questions) {
            if !said.contains(&(rule.id, code)) {
                never.push(format!("{} never says {code}", rule.id));
            }
        }
    }
    assert!(never.is_empty(), "{}", never.join("\n"));
}

#[test]
fn every_computed_value_is_one_of_the_list() {
    for case in cases() {
        for value in judged(&case).values.keys() {
            let listed = COMPUTED.iter().any(|computed| computed.name == *value);
            assert!(listed, "{}: {value}", name(&case));
        }
    }
}

#[test]
fn every_rule_is_shown_by_a_case_that_breaks_it_and_one_that_keeps_it() {
    let shown = catalogue_with(&cases()).expect("known rules");
    for entry in shown.rules {
        let broken = entry.broken_by.is_some() || entry.kind == Kind::Figure;
        assert!(broken && entry.kept_by.is_some(), "{}", entry.id);
    }
}

#[test]
fn only_a_question_has_a_fallback() {
    for case in cases() {
        let verdict = judged(&case);
        let asks = verdict.verdict == Outcome::NeedsJudgement;
        assert_eq!(verdict.fallback.is_some(), asks, "{}", name(&case));
        for finding in verdict.findings {
            let asks = finding.outcome == Outcome::NeedsJudgement;
            assert_eq!(finding.fallback.is_some(), asks, "{}", name(&case));
        }
    }
}

#[test]
fn every_finding_points_into_its_situation() {
    for case in cases() {
        let situation = serde_json::to_value(&case.situation).expect("json");
        for finding in judged(&case).findings {
            for pointer in &finding.pointers {
                let parent = pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
                assert!(
                    situation.pointer(parent).is_some(),
                    "{}: {pointer}",
                    name(&case)
                );
            }
        }
    }
}
