//! Helpers for the tests below each rule.

use crate::engine::judge_text;
use crate::verdict::{Finding, Outcome};

/// What one rule finds in a situation, given as JSON.
#[track_caller]
pub(super) fn findings(
    rule: &str,
    jurisdiction: &str,
    date: &str,
    situation: &str,
) -> Vec<Finding> {
    let case = format!(
        r#"{{"jurisdiction":"{jurisdiction}","date":"{date}","rule_ids":["{rule}"],"situation":{situation}}}"#
    );
    judge_text(&case).expect("a case that can be read").findings
}

/// Asserts what one rule comes to, and the code of its first finding.
#[track_caller]
pub(super) fn assert_finding(
    rule: &str,
    jurisdiction: &str,
    date: &str,
    situation: &str,
    (outcome, code): (Outcome, &str),
) {
    let findings = findings(rule, jurisdiction, date, situation);
    let first = findings.first().expect("a listed rule always answers");
    assert_eq!(
        (first.outcome, first.code),
        (outcome, code),
        "{findings:#?}"
    );
}
