//! EU-RIGHT-04: who needs longer than a month says so in that month, with reasons, and answers
//! within three.

use super::term;
use crate::calendar::period::Deadline;
use crate::facts::rights::{Extension, Request};
use crate::facts::{At, Missing};
use crate::law::{Day, eu, everywhere};
use crate::rules::act::receiving;
use crate::rules::answer::all;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Outcome, Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "EU-RIGHT-04",
    domain: Domain::Rights,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[everywhere(2018, 5, 25, "GDPR 12(3)")],
    origin: "seed",
    sources: &["GDPRL", "1182"],
    evidence: &["extension_notice"],
    codes: &[
        "answered_in_time",
        "answered_late",
        "due_soon",
        "no_reasons",
        "open_in_term",
        "overdue",
        "told_late",
    ],
    questions: &[],
    act: receiving,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let Some(request) = scene.facts.request().object() else {
        return Vec::new();
    };
    let Some(extension) = request.extension().object() else {
        return Vec::new();
    };
    match term::received(request) {
        Ok(received) => judge(request, extension, received, scene),
        Err(missing) => vec![Answer::of(Err(missing))],
    }
}

fn judge(
    request: At<'_, Request>,
    extension: At<'_, Extension>,
    received: Day,
    scene: &Scene<'_>,
) -> Vec<Answer> {
    let month = term::months(received, eu::ANSWER_MONTHS, scene.law_on, scene);
    let mut answers = faults_of_notice(extension, month);
    if answers.is_empty() {
        answers.push(Answer::of(check_answer(request, received, month, scene)));
    }
    answers
        .into_iter()
        .map(|answer| answer.computing("deadline_extension_notice", Value::Day(month.extended)))
        .collect()
}

/// The data subject is told of the extension within the month, with the reasons for the delay
/// (GDPR 12(3), third sentence). Where that failed there is no extension, and the month stands.
fn faults_of_notice(extension: At<'_, Extension>, month: Deadline) -> Vec<Answer> {
    let mut faults = Vec::new();
    if is_told_in_time(extension, month) == Ok(false) {
        let late = Answer::violation("told_late").because(extension.notified_at().pointer);
        faults.push(term::dated(late, month));
    }
    if extension.reasons().is_filled() == Ok(false) {
        let bare = Answer::violation("no_reasons").because(extension.reasons().pointer);
        faults.push(term::dated(bare, month));
    }
    faults
}

/// The request is answered within three months of receipt (GDPR 12(3), second sentence).
fn check_answer(
    request: At<'_, Request>,
    received: Day,
    month: Deadline,
    scene: &Scene<'_>,
) -> Ruling {
    let three_months = term::months(received, eu::EXTENDED_ANSWER_MONTHS, scene.law_on, scene);
    let standing = term::standing(request, three_months, scene);
    let is_too_late = standing.outcome == Outcome::Violation;
    if !is_too_late {
        // That the month was extended must be known, unless even the three months are over.
        holds(request, month)?;
    }
    Ok(standing)
}

/// Whether a request has an extension that holds: told within the month, with reasons.
///
/// # Errors
///
/// [`Missing`] where nobody knows one of the two and neither is known to fail.
pub(super) fn holds(request: At<'_, Request>, month: Deadline) -> Result<bool, Missing> {
    match request.extension().object() {
        Some(extension) => all(&[
            is_told_in_time(extension, month),
            extension.reasons().is_filled(),
        ]),
        None => Ok(false),
    }
}

fn is_told_in_time(extension: At<'_, Extension>, month: Deadline) -> Result<bool, Missing> {
    match extension.notified_at().get()? {
        Some(told_on) => Ok(*told_on <= month.extended),
        None => Ok(false),
    }
}

#[cfg(test)]
mod tests {
    use crate::engine::judge_text;
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-RIGHT-04";
    const DATE: &str = "2026-03-05";

    fn request(told: &str, answered: &str) -> String {
        format!(
            r#"{{"request":{{"received_at":"2025-11-30","answered_at":{answered},"extension":{told}}}}}"#
        )
    }

    const TOLD: &str = r#"{"notified_at":"2025-12-29","reasons":"complex"}"#;

    #[test]
    fn told_in_time_and_with_reasons_there_are_three_months() {
        // They end on Saturday 28 February 2026, extended to Monday 2 March.
        let answered = |day: &str| request(TOLD, &format!(r#""{day}""#));
        assert_finding(
            ID,
            "NL",
            DATE,
            &answered("2026-03-02"),
            (Ok, "answered_in_time"),
        );
        assert_finding(
            ID,
            "NL",
            DATE,
            &answered("2026-03-03"),
            (Violation, "answered_late"),
        );
        let open = request(TOLD, "null");
        assert_finding(ID, "NL", "2026-02-23", &open, (Ok, "open_in_term"));
        assert_finding(ID, "NL", "2026-03-02", &open, (Warning, "due_soon"));
        assert_finding(ID, "NL", "2026-03-03", &open, (Violation, "overdue"));
    }

    #[test]
    fn the_notice_has_the_month_and_its_working_day() {
        let told = |received: &str, day: &str| {
            request(TOLD, r#""2026-02-10""#)
                .replace("2025-11-30", received)
                .replace("2025-12-29", day)
        };
        assert_finding(
            ID,
            "NL",
            DATE,
            &told("2025-11-30", "2025-12-30"),
            (Ok, "answered_in_time"),
        );
        assert_finding(
            ID,
            "NL",
            DATE,
            &told("2025-11-30", "2025-12-31"),
            (Violation, "told_late"),
        );
        // The month ends on Christmas Day: in the Netherlands on Monday the 29th.
        assert_finding(
            ID,
            "NL",
            DATE,
            &told("2025-11-25", "2025-12-29"),
            (Ok, "answered_in_time"),
        );
        assert_finding(
            ID,
            "BE",
            DATE,
            &told("2025-11-25", "2025-12-29"),
            (Violation, "told_late"),
        );
    }

    #[test]
    fn every_fault_of_the_notice_is_told_and_the_month_stands() {
        let bare = request(r#"{"notified_at":null,"reasons":" "}"#, r#""2026-02-20""#);
        let codes: Vec<&str> = findings(ID, "NL", DATE, &bare)
            .iter()
            .map(|finding| finding.code)
            .collect();
        assert_eq!(codes, ["no_reasons", "told_late"]);
        let case = format!(
            r#"{{"jurisdiction":"NL","date":"{DATE}","rule_ids":["{ID}"],"situation":{bare}}}"#
        );
        let values = judge_text(&case).expect("a case that can be read").values;
        let day = |name| serde_json::to_value(&values[name]).expect("a day");
        assert_eq!(day("deadline_extended"), "2025-12-30");
        assert_eq!(day("deadline_extension_notice"), "2025-12-30");
    }

    #[test]
    fn what_nobody_knows_matters_unless_three_months_are_over_anyway() {
        let unsaid = |answered: &str| request(r#"{"notified_at":"2025-12-29"}"#, answered);
        let open = unsaid(r#""2026-02-20""#);
        assert_finding(ID, "NL", DATE, &open, (NeedsJudgement, "missing_field"));
        let late = unsaid(r#""2026-03-03""#);
        assert_finding(ID, "NL", DATE, &late, (Violation, "answered_late"));
        let no_day = request(TOLD, "null").replace(r#""received_at":"2025-11-30","#, "");
        assert_finding(ID, "NL", DATE, &no_day, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn without_an_extension_there_is_nothing_to_say() {
        let none = request("null", "null");
        assert_finding(ID, "NL", DATE, &none, (NotApplicable, "no_subject"));
        let old = request(TOLD, "null").replace("2025-11-30", "2018-05-24");
        assert_finding(ID, "NL", DATE, &old, (NotApplicable, "not_in_force"));
    }
}
