//! EU-RIGHT-04: who needs longer than a month says so in that month, with reasons, and answers
//! within three.

use super::term;
use crate::calendar::period::Deadline;
use crate::facts::rights::{Extension, Request};
use crate::facts::{At, Missing};
use crate::law::{eu, everywhere};
use crate::rules::act::receiving;
use crate::rules::answer::{all, each_fault};
use crate::rules::{Answer, Domain, Kind, Rule, Scene};
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
    match (request.extension().object(), term::received(request)) {
        (None, _) => Vec::new(),
        (_, Err(missing)) => vec![Answer::of(Err(missing))],
        (Some(told), Ok(received)) => {
            let month = term::months(received, eu::ANSWER_MONTHS, scene.law_on, scene);
            let three = eu::EXTENDED_ANSWER_MONTHS;
            let three = term::months(received, three, scene.law_on, scene);
            judge(told, month, term::standing(request, three, scene))
        }
    }
}

/// Whether a request has an extension that holds: told in the first month, with reasons.
///
/// # Errors
///
/// [`Missing`] where nobody knows one of the two and neither is known to fail.
pub(super) fn holds(request: At<'_, Request>, month: Deadline) -> Result<bool, Missing> {
    match request.extension().object() {
        Some(told) => all(&[is_told_in_time(told, month), told.reasons().is_filled()]),
        None => Ok(false),
    }
}

fn is_told_in_time(told: At<'_, Extension>, month: Deadline) -> Result<bool, Missing> {
    let at = told.notified_at().get()?;
    Ok(at.is_some_and(|day| *day <= month.extended))
}

fn judge(told: At<'_, Extension>, month: Deadline, in_three_months: Answer) -> Vec<Answer> {
    let (at, reasons) = (told.notified_at(), told.reasons());
    let (in_time, reasoned) = (is_told_in_time(told, month), reasons.is_filled());
    let notice_until = Value::Day(month.extended);
    let found = match all(&[in_time, reasoned]) {
        Err(missing) if in_three_months.outcome != Outcome::Violation => {
            vec![Answer::of(Err(missing))]
        }
        Ok(false) => {
            // Where the extension fails, the month stands.
            let fault =
                |code, pointer| term::dated(Answer::violation(code), month).because(pointer);
            let late = (in_time.map(|it| !it), fault("told_late", at.pointer));
            let bare = (reasoned.map(|it| !it), fault("no_reasons", reasons.pointer));
            each_fault([late, bare], in_three_months)
        }
        _ => vec![in_three_months],
    };
    found
        .into_iter()
        .map(|answer| answer.computing("deadline_extension_notice", notice_until.clone()))
        .collect()
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
