//! NL-BREACH-06: from 2016 until the Regulation, Dutch law asked to notify a serious breach at once.

use super::late::not_notified;
use crate::calendar::period::hours_after;
use crate::facts::security::{Breach, BreachRisk};
use crate::facts::{At, Missing};
use crate::law::{Instant, dutch, nl};
use crate::rules::act::awareness;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "NL-BREACH-06",
    domain: Domain::Security,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[dutch(2016, 1, 1, "Wbp 34a").unverified().until(2018, 5, 24)],
    origin: "seed",
    sources: &["72H", "ARTICLES"],
    evidence: &["notification_receipt", "time_of_awareness"],
    codes: &[
        "in_time",
        "late",
        "not_notified",
        "not_notified_today",
        "not_serious",
        "people_untold",
        "still_open",
    ],
    questions: &[],
    act: awareness,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let Some(breach) = scene.facts.breach().object() else {
        return Vec::new();
    };
    let authority = Answer::of(check_authority(breach, scene));
    let untold = breach.subjects_notified_at();
    let people = people_should_know(breach)
        .then(|| Answer::violation("people_untold").because(untold.pointer));
    [authority].into_iter().chain(people).collect()
}

fn check_authority(breach: At<'_, Breach>, scene: &Scene<'_>) -> Ruling {
    let (aware, notified) = (breach.aware_at(), breach.notified_authority_at());
    if !is_serious(breach)? {
        return Ok(Answer::ok("not_serious").because(breach.serious_consequences().pointer));
    }
    let notified_at = notified.get()?;
    let end = aware.get()?.zip(nl::BREACH_NOTIFIED_HOURS.on(scene.law_on));
    let end = end.map(|(aware_at, hours)| hours_after(*aware_at, *hours));
    let in_time = |moment: Instant| end.is_none_or(|end| moment <= end);
    let answer = match notified_at {
        Some(notified_at) if in_time(*notified_at) => Answer::ok("in_time"),
        Some(_) => Answer::warning("late"),
        None => match end.filter(|_| !in_time(scene.today.end())) {
            Some(end) => Answer::violation(not_notified(end, scene)),
            None => Answer::ok("still_open"),
        },
    }
    .because(notified.pointer);
    Ok(match end {
        Some(end) => answer
            .because(aware.pointer)
            .with("naive_deadline", Value::Instant(end))
            .computing("naive_deadline", Value::Instant(end)),
        None => answer,
    })
}

/// Whether there were serious adverse consequences, or a considerable chance of them.
fn is_serious(breach: At<'_, Breach>) -> Result<bool, Missing> {
    let serious = breach.serious_consequences();
    match (serious.given(), breach.risk().given()) {
        (Some(serious), _) => Ok(*serious),
        (None, Some(BreachRisk::High)) => Ok(true),
        (None, Some(BreachRisk::Unlikely | BreachRisk::Low)) => Ok(false),
        (None, _) => serious.holds(),
    }
}

/// Whether people were likely to be harmed, could have been read about, and were not told, where the
/// case says all three (Wbp 34a(2)).
fn people_should_know(breach: At<'_, Breach>) -> bool {
    let harmed = match breach.risk().given() {
        Some(risk) => matches!(risk, BreachRisk::Risk | BreachRisk::High),
        // What has serious consequences harms people, unless the case says how little.
        None => breach.serious_consequences().given() == Some(&true),
    };
    harmed
        && breach.data_unreadable().given() == Some(&false)
        && breach.subjects_notified_at().is_none()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "NL-BREACH-06";
    const DAY: &str = "2016-12-01";

    fn breach(serious: &str, notified: &str) -> String {
        format!(
            r#"{{"breach":{{"aware_at":"2016-11-01T09:00:00+01:00","notified_authority_at":{notified}{serious}}}}}"#
        )
    }
    const SERIOUS: &str = r#","serious_consequences":true"#;

    #[test]
    fn a_serious_breach_was_notified() {
        assert_finding(
            ID,
            "NL",
            DAY,
            &breach(SERIOUS, "null"),
            (Violation, "not_notified"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &breach(SERIOUS, r#""2016-11-04T09:00:00+01:00""#),
            (Ok, "in_time"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &breach(SERIOUS, r#""2016-11-04T09:00:01+01:00""#),
            (Warning, "late"),
        );
        assert_finding(
            ID,
            "NL",
            "2016-11-02",
            &breach(SERIOUS, "null"),
            (Ok, "still_open"),
        );
        assert_finding(
            ID,
            "NL",
            "2016-11-04",
            &breach(SERIOUS, "null"),
            (Violation, "not_notified_today"),
        );
        assert_finding(
            ID,
            "NL",
            "2016-11-05",
            &breach(SERIOUS, "null"),
            (Violation, "not_notified"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &breach(r#","risk":"high""#, "null"),
            (Violation, "not_notified"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &breach(r#","serious_consequences":false"#, "null"),
            (Ok, "not_serious"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &breach(r#","risk":"risk""#, "null"),
            (NeedsJudgement, "missing_field"),
        );
    }

    #[test]
    fn people_were_told_where_their_data_could_be_read() {
        let read = r#","serious_consequences":true,"risk":"high","subjects_notified_at":null,"data_unreadable":false"#;
        let notified = r#""2016-11-02T09:00:00+01:00""#;
        assert_finding(
            ID,
            "NL",
            DAY,
            &breach(read, notified),
            (Violation, "people_untold"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &breach(&read.replace("false", "true"), notified),
            (Ok, "in_time"),
        );
        for (said, found) in [
            ("", (Violation, "people_untold")),
            (r#""risk":"low","#, (Ok, "in_time")),
        ] {
            let said = read.replace(r#""risk":"high","#, said);
            assert_finding(ID, "NL", DAY, &breach(&said, notified), found);
        }
    }

    #[test]
    fn it_began_in_2016_and_ended_with_the_regulation() {
        let of = |day: &str| breach(SERIOUS, "null").replace("2016-11-01", day);
        assert_finding(
            ID,
            "NL",
            DAY,
            &of("2015-12-31"),
            (NotApplicable, "not_in_force"),
        );
        assert_finding(
            ID,
            "NL",
            "2018-07-01",
            &of("2018-05-24"),
            (Violation, "not_notified"),
        );
        assert_finding(
            ID,
            "NL",
            "2018-07-01",
            &of("2018-05-25"),
            (NotApplicable, "not_in_force"),
        );
        assert_finding(
            ID,
            "BE",
            DAY,
            &breach(SERIOUS, "null"),
            (NotApplicable, "other_country"),
        );
    }
}
