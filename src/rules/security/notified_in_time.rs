//! EU-BREACH-01: a breach that can harm people is notified to the authority within 72 hours.

use super::late::{TWO_WORKING_DAYS, hours, is_harmless, late, not_notified};
use crate::facts::At;
use crate::facts::security::Breach;
use crate::law::{everywhere, proposed};
use crate::rules::act::awareness;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-BREACH-01",
    domain: Domain::Security,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        proposed("COM(2025) 837 (Digital Omnibus): 96 hours, high risk only"),
        everywhere(2018, 5, 25, "GDPR 33(1)"),
    ],
    origin: "seed",
    sources: &["72H", "ARTICLES", "GDPRL", "OMNI"],
    evidence: &["notification_receipt", "time_of_awareness"],
    codes: &[
        "in_time",
        "late_with_reasons",
        "late_without_reasons",
        "not_aware",
        "not_notified",
        "not_notified_today",
        "risk_unlikely",
        "still_open",
        "within_whole_hours",
    ],
    questions: &[TWO_WORKING_DAYS],
    act: awareness,
    check: |scene| scene.about(scene.facts.breach(), |breach| check(breach, scene)),
};

fn check(breach: At<'_, Breach>, scene: &Scene<'_>) -> Ruling {
    let (aware, notified) = (breach.aware_at(), breach.notified_authority_at());
    if is_harmless(breach) == Ok(true) {
        return Ok(Answer::not_applicable("risk_unlikely").because(breach.risk().pointer));
    }
    let Some(aware_at) = aware.get()? else {
        return Ok(Answer::not_applicable("not_aware").because(aware.pointer));
    };
    let hours = hours(*aware_at, scene);
    let Some(notified_at) = notified.get()? else {
        is_harmless(breach)?;
        // A day has no hour: what is still open is taken to be so until the end of today.
        let answer = if scene.today.end() <= hours.naive {
            Answer::ok("still_open")
        } else {
            Answer::violation(not_notified(hours.naive, scene))
        };
        let answer = answer.because(notified.pointer).because(aware.pointer);
        return Ok(hours.told(answer));
    };
    let answer = if *notified_at <= hours.naive {
        Answer::ok("in_time").because(notified.pointer)
    } else {
        is_harmless(breach)?;
        if *notified_at <= hours.whole {
            Answer::warning("within_whole_hours").because(notified.pointer)
        } else {
            late(breach, *aware_at, *notified_at, scene)?
        }
    };
    Ok(hours.told(answer.because(aware.pointer)))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-BREACH-01";
    const DAY: &str = "2026-03-20";

    fn breach(aware: &str, notified: &str, more: &str) -> String {
        format!(
            r#"{{"breach":{{"aware_at":"{aware}","notified_authority_at":{notified},"risk":"risk"{more}}}}}"#
        )
    }

    const MONDAY: &str = "2026-03-02T09:00:00+01:00";

    #[test]
    fn seventy_two_hours_run_from_the_moment_of_awareness() {
        let at = |notified: &str| {
            breach(
                MONDAY,
                &format!("\"{notified}\""),
                r#","delay_reasons":null"#,
            )
        };
        assert_finding(
            ID,
            "NL",
            DAY,
            &at("2026-03-05T09:00:00+01:00"),
            (Ok, "in_time"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &at("2026-03-05T09:00:01+01:00"),
            (Warning, "within_whole_hours"),
        );
        assert_finding(
            ID,
            "BE",
            DAY,
            &at("2026-03-05T10:00:00+01:00"),
            (Warning, "within_whole_hours"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &at("2026-03-05T10:00:01+01:00"),
            (Violation, "late_without_reasons"),
        );
    }

    #[test]
    fn summer_time_takes_no_hour() {
        let clocks = breach(
            "2026-03-28T12:00:00+01:00",
            r#""2026-03-31T13:00:00+02:00""#,
            "",
        );
        assert_finding(ID, "NL", DAY, &clocks, (Ok, "in_time"));
    }

    #[test]
    fn what_is_not_notified_is_open_until_the_hours_are_over() {
        let open = breach(MONDAY, "null", "");
        assert_finding(ID, "NL", "2026-03-04", &open, (Ok, "still_open"));
        let last_day = (Violation, "not_notified_today");
        assert_finding(ID, "NL", "2026-03-05", &open, last_day);
        let after = (Violation, "not_notified");
        assert_finding(ID, "NL", "2026-03-06", &open, after);
        assert_finding(ID, "NL", DAY, &open, (Violation, "not_notified"));
        let unknown = open.replace(r#""notified_authority_at":null,"#, "");
        assert_finding(ID, "NL", DAY, &unknown, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn a_breach_without_risk_is_left_to_its_own_rule() {
        let open = breach(MONDAY, "null", "");
        let harmless = open.replace(r#":"risk""#, r#":"unlikely""#);
        assert_finding(ID, "NL", DAY, &harmless, (NotApplicable, "risk_unlikely"));
        let unknown = open.replace(r#","risk":"risk""#, "");
        assert_finding(ID, "NL", DAY, &unknown, (NeedsJudgement, "missing_field"));
        let early = breach("2018-05-24T23:59:59+02:00", "null", "");
        assert_finding(
            ID,
            "NL",
            "2018-06-30",
            &early,
            (NotApplicable, "not_in_force"),
        );
    }
}
