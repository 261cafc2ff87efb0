//! EU-BREACH-03: people who run a high risk are told without delay.

use crate::facts::At;
use crate::facts::security::{Breach, BreachRisk};
use crate::law::{eu, everywhere};
use crate::rules::act::awareness;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-BREACH-03",
    domain: Domain::Security,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[everywhere(2018, 5, 25, "GDPR 34")],
    origin: "seed",
    sources: &["ARTICLES", "GDPRL"],
    evidence: &["date_of_the_letter", "letter"],
    codes: &[
        "exempt",
        "no_high_risk",
        "people_told",
        "people_told_late",
        "people_untold",
    ],
    questions: &[],
    act: awareness,
    check: |scene| scene.about(scene.facts.breach(), |breach| check(breach, scene)),
};

fn check(breach: At<'_, Breach>, scene: &Scene<'_>) -> Ruling {
    let (risk, told) = (breach.risk(), breach.subjects_notified_at());
    if risk.given().is_some_and(|risk| *risk != BreachRisk::High) {
        return Ok(Answer::not_applicable("no_high_risk").because(risk.pointer));
    }
    // An exemption counts only where it is shown (GDPR 34(3)).
    let exemptions = [
        breach.data_unreadable(),
        breach.risk_removed(),
        breach.public_notice(),
    ];
    if let Some(shown) = exemptions.iter().find(|fact| fact.given() == Some(&true)) {
        return Ok(Answer::ok("exempt").because(shown.pointer));
    }
    if risk.get()?.is_none() {
        return Err(risk.unknown_word());
    }
    let Some(told_at) = told.get()? else {
        return Ok(Answer::violation("people_untold").because(told.pointer));
    };
    let aware = breach.aware_at().get()?;
    let days = eu::SUBJECTS_TOLD_DAYS.on(scene.law_on).copied();
    let late = aware.zip(days).is_some_and(|(aware_at, days)| {
        told_at.civil_day() > aware_at.civil_day().plus_days(days.into())
    });
    let explained = || {
        let reasons = breach.delay_reasons();
        let given = reasons.get()?;
        Ok(given.is_some_and(|reasons| !reasons.trim().is_empty()))
    };
    Ok(if late && !explained()? {
        Answer::warning("people_told_late")
    } else {
        Answer::ok("people_told")
    }
    .because(told.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-BREACH-03";
    const DAY: &str = "2026-03-20";

    fn breach(told: &str, more: &str) -> String {
        format!(
            r#"{{"breach":{{"aware_at":"2026-03-02T09:00:00+01:00","risk":"high","subjects_notified_at":{told}{more}}}}}"#
        )
    }

    #[test]
    fn people_at_high_risk_are_told() {
        assert_finding(
            ID,
            "NL",
            DAY,
            &breach("null", ""),
            (Violation, "people_untold"),
        );
        assert_finding(
            ID,
            "BE",
            DAY,
            &breach(r#""2026-03-04T09:00:00+01:00""#, ""),
            (Ok, "people_told"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &breach("null", "").replace("high", "risk"),
            (NotApplicable, "no_high_risk"),
        );
        let unknown = breach("null", "").replace(r#","subjects_notified_at":null"#, "");
        assert_finding(ID, "NL", DAY, &unknown, (NeedsJudgement, "missing_field"));
        assert_finding(
            ID,
            "NL",
            DAY,
            &breach("null", "").replace("2026-03-02", "2018-05-24"),
            (NotApplicable, "not_in_force"),
        );
    }

    #[test]
    fn after_a_week_it_is_late_unless_there_was_a_reason() {
        assert_finding(
            ID,
            "NL",
            DAY,
            &breach(r#""2026-03-09T23:59:00+01:00""#, ""),
            (Ok, "people_told"),
        );
        let late = |reasons: &str| breach(r#""2026-03-10T09:00:00+01:00""#, reasons);
        assert_finding(
            ID,
            "NL",
            DAY,
            &late(r#","delay_reasons":null"#),
            (Warning, "people_told_late"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &late(r#","delay_reasons":"the police asked""#),
            (Ok, "people_told"),
        );
        assert_finding(ID, "NL", DAY, &late(""), (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn an_exemption_counts_where_it_is_shown() {
        for shown in ["data_unreadable", "risk_removed", "public_notice"] {
            assert_finding(
                ID,
                "BE",
                DAY,
                &breach("null", &format!(r#","{shown}":true"#)),
                (Ok, "exempt"),
            );
            assert_finding(
                ID,
                "BE",
                DAY,
                &breach("null", &format!(r#","{shown}":null"#)),
                (Violation, "people_untold"),
            );
        }
    }
}
