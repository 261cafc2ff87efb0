//! EU-MAIL-08: after an objection advertising stops, in every system and at once.

use crate::facts::marketing::Objection;
use crate::facts::{At, Missing};
use crate::law::{Day, belgian, dutch, eu, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Severity, Value};

pub(in crate::rules::marketing) const RULE: Rule = Rule {
    id: "EU-MAIL-08",
    domain: Domain::Marketing,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 7(3), 21(3)"),
        dutch(2001, 9, 1, "Wbp 41(2)"),
        belgian(1992, 12, 8, "WVP 12").unverified(),
    ],
    origin: "seed",
    sources: &["WBP"],
    evidence: &["suppression_log"],
    codes: &[
        "no_objection",
        "sent_meanwhile",
        "still_open",
        "stopped_at_once",
        "stopped_late",
        "stopped_too_late",
        "unstopped",
        "unstopped_too_long",
    ],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.objection(), |objection| check(objection, scene)),
};

fn check(objection: At<'_, Objection>, scene: &Scene<'_>) -> Ruling {
    let (made, sent) = (objection.objected_at(), objection.messages_between());
    let Some(objected) = made.get()? else {
        return Ok(Answer::not_applicable("no_objection").because(made.pointer));
    };
    let stop = stop(objection, objected.civil_day(), scene)?;
    let is_within = |limit: Option<&i64>| limit.is_some_and(|limit| stop.days <= *limit);
    let said = |done, open| if stop.is_done { done } else { open };
    let processed = objection.processed_at().pointer;
    let found = if is_within(eu::STOP_AT_ONCE_DAYS.on(scene.law_on)) {
        Answer::ok(said("stopped_at_once", "still_open")).because(processed)
    } else if !is_within(eu::STOP_AT_MOST_DAYS.on(scene.law_on)) {
        Answer::violation(said("stopped_too_late", "unstopped_too_long")).because(processed)
    } else if sent.get()?.is_some_and(|count| count.0 > 0) {
        Answer::violation("sent_meanwhile").because(sent.pointer)
    } else {
        Answer::warning(said("stopped_late", "unstopped")).because(processed)
    };
    // The law names no days.
    Ok(found
        .unverified()
        .with("days", Value::Number(stop.days.unsigned_abs())))
}

/// When the advertising stopped.
struct Stop {
    /// Calendar days since the objection; until today where it has not stopped.
    days: i64,
    /// Whether it is known to have stopped.
    is_done: bool,
}

/// When the advertising stopped after an objection.
///
/// # Errors
///
/// [`Missing`] where nobody said whether it stopped, unless today is early enough in any case.
fn stop(objection: At<'_, Objection>, objected: Day, scene: &Scene<'_>) -> Result<Stop, Missing> {
    let processed = objection.processed_at();
    // What was processed on an earlier day was another objection.
    let stopped = processed.get().map(|at| {
        at.map(|at| at.civil_day().days_since(objected))
            .filter(|days| *days >= 0)
    });
    let until_today = Stop {
        days: scene.today.days_since(objected).max(0),
        is_done: false,
    };
    let is_early = eu::STOP_AT_ONCE_DAYS
        .on(scene.law_on)
        .is_some_and(|limit| until_today.days <= *limit);
    match stopped {
        Ok(Some(days)) => Ok(Stop {
            days,
            is_done: true,
        }),
        Ok(None) => Ok(until_today),
        Err(_) if is_early => Ok(until_today),
        Err(missing) => Err(missing),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};
    use crate::verdict::Value;

    const ID: &str = "EU-MAIL-08";
    const DAY: &str = "2026-03-02";

    fn processed(on: &str, between: &str) -> String {
        format!(
            r#"{{"objection":{{"objected_at":"2026-02-01T23:00:00+01:00","processed_at":{on}{between}}}}}"#
        )
    }

    #[test]
    fn two_calendar_days_are_at_once_and_ten_are_late() {
        let none = r#","messages_between":0"#;
        for (on, expected) in [
            ("2026-02-01T23:30:00+01:00", (Ok, "stopped_at_once")),
            ("2026-02-03T23:59:59+01:00", (Ok, "stopped_at_once")),
            ("2026-02-04T00:00:00+01:00", (Warning, "stopped_late")),
            ("2026-02-11T23:59:59+01:00", (Warning, "stopped_late")),
            ("2026-02-12T00:00:00+01:00", (Violation, "stopped_too_late")),
        ] {
            let stop = processed(&format!("\"{on}\""), none);
            assert_finding(ID, "NL", DAY, &stop, expected);
        }
        let another = processed(r#""2026-01-31T09:00:00+01:00""#, none);
        assert_finding(ID, "NL", DAY, &another, (Violation, "unstopped_too_long"));
        let late = processed(r#""2026-02-07T09:00:00+01:00""#, none);
        assert_eq!(
            findings(ID, "NL", DAY, &late)[0].params["days"],
            Value::Number(6)
        );
    }

    #[test]
    fn a_message_after_the_second_day_is_a_violation() {
        let on =
            |day: &str, between: &str| processed(&format!("\"{day}T09:00:00+01:00\""), between);
        let one = r#","messages_between":1"#;
        assert_finding(
            ID,
            "NL",
            DAY,
            &on("2026-02-07", one),
            (Violation, "sent_meanwhile"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &on("2026-02-03", one),
            (Ok, "stopped_at_once"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &on("2026-02-07", ""),
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &on("2026-02-20", ""),
            (Violation, "stopped_too_late"),
        );
    }

    #[test]
    fn what_has_not_stopped_is_counted_until_today() {
        let open = processed("null", r#","messages_between":null"#);
        assert_finding(ID, "NL", "2026-02-03", &open, (Ok, "still_open"));
        assert_finding(ID, "NL", "2026-02-04", &open, (Warning, "unstopped"));
        assert_finding(
            ID,
            "NL",
            "2026-02-12",
            &open,
            (Violation, "unstopped_too_long"),
        );
        let silent = r#"{"objection":{"objected_at":"2026-02-01T09:00:00+01:00"}}"#;
        assert_finding(ID, "NL", "2026-02-03", silent, (Ok, "still_open"));
        assert_finding(
            ID,
            "NL",
            "2026-02-04",
            silent,
            (NeedsJudgement, "missing_field"),
        );
    }

    #[test]
    fn the_days_are_the_products_own_and_marked_so() {
        for on in ["2026-02-02", "2026-02-07", "2026-02-20"] {
            let stop = processed(
                &format!("\"{on}T09:00:00+01:00\""),
                r#","messages_between":0"#,
            );
            assert_eq!(findings(ID, "NL", DAY, &stop)[0].verified, Some(false));
        }
    }

    #[test]
    fn without_an_objection_there_is_nothing_to_stop() {
        let none = r#"{"objection":{"objected_at":null}}"#;
        assert_finding(ID, "NL", DAY, none, (NotApplicable, "no_objection"));
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            none,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(
            ID,
            "BE",
            "1992-12-07",
            none,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(
            ID,
            "EU",
            "2018-05-24",
            none,
            (NotApplicable, "not_in_force"),
        );
    }
}
