//! EU-RET-08: a term that nobody carries out is none: what is due is deleted, and at least once a
//! year somebody looks.

use crate::facts::At;
use crate::facts::retention::Software;
use crate::law::{belgian, dutch, eu, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "EU-RET-08",
    domain: Domain::Retention,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        everywhere(2018, 5, 25, "GDPR 5(2), 24"),
        dutch(2001, 9, 1, "Wbp 10, 14"),
        belgian(1992, 12, 8, "WVP 4(1)(5), 16").unverified(),
    ],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["purge_log"],
    codes: &["long_ago", "never_purged", "overdue", "purged_lately"],
    questions: &[],
    act: on_the_date,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    scene.about_some(
        scene.facts.software(),
        |software| {
            scene.asks_about(software.last_purge_run())
                || scene.asks_about(software.overdue_items())
        },
        |software| judge(software, scene),
    )
}

fn judge(software: At<'_, Software>, scene: &Scene<'_>) -> Ruling {
    let (overdue, last) = (software.overdue_items(), software.last_purge_run());
    if let Some(count) = overdue.get()?.filter(|count| count.0 > 0) {
        let count = Value::Number(count.0.into());
        return Ok(Answer::violation("overdue")
            .because(overdue.pointer)
            .with("count", count));
    }
    let Some(run) = last.get()? else {
        return Ok(Answer::warning("never_purged").because(last.pointer));
    };
    let until = run.plus_months(scene.figure(eu::PURGED_EVERY_MONTHS));
    let answer = if scene.today > until {
        Answer::warning("long_ago")
    } else {
        Answer::ok("purged_lately")
    };
    Ok(answer
        .because(last.pointer)
        .with("until", Value::Day(until)))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-RET-08";

    fn software(last: &str, overdue: &str) -> String {
        format!(r#"{{"software":{{"last_purge_run":{last},"overdue_items":{overdue}}}}}"#)
    }

    #[test]
    fn a_run_within_the_year_is_in_time() {
        let run = software(r#""2025-03-02""#, "0");
        assert_finding(ID, "NL", "2026-03-02", &run, (Ok, "purged_lately"));
        assert_finding(ID, "NL", "2026-03-03", &run, (Warning, "long_ago"));
        let never = software("null", "null");
        assert_finding(ID, "NL", "2026-03-02", &never, (Warning, "never_purged"));
    }

    #[test]
    fn what_is_overdue_is_a_violation_however_late_the_last_run() {
        for last in [r#""2026-03-01""#, r#""2020-01-01""#, "null"] {
            let due = software(last, "3");
            assert_finding(ID, "NL", "2026-03-02", &due, (Violation, "overdue"));
        }
    }

    #[test]
    fn whether_anything_is_due_must_be_known() {
        let run = software(r#""2026-03-01""#, "0");
        let unsaid = run.replace(r#","overdue_items":0"#, "");
        let missing = (NeedsJudgement, "missing_field");
        assert_finding(ID, "NL", "2026-03-02", &unsaid, missing);
        let unsaid = run.replace(r#""last_purge_run":"2026-03-01","#, "");
        assert_finding(ID, "NL", "2026-03-02", &unsaid, missing);
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2001-08-31", &run, early);
        assert_finding(ID, "BE", "1992-12-07", &run, early);
    }
}
