//! EU-BREACH-03: people who run a high risk are told without delay.

use crate::facts::security::{Breach, BreachRisk};
use crate::facts::{At, Missing};
use crate::law::{Instant, dutch, eu, everywhere};
use crate::rules::act::awareness;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-BREACH-03",
    domain: Domain::Security,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 34"),
        dutch(2016, 1, 1, "Wbp 34a(2)").unverified(),
    ],
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
        return Ok(Answer::ok("no_high_risk").because(risk.pointer));
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
    let late = told.given().map(|told_at| is_late(breach, *told_at, scene));
    if late == Some(Ok(false)) {
        return Ok(Answer::ok("people_told").because(told.pointer));
    }
    if risk.get()?.is_none() {
        return Err(risk.unknown_word());
    }
    let answer = match late {
        Some(late) => late.map(|_| Answer::warning("people_told_late"))?,
        None => told.get().map(|_| Answer::violation("people_untold"))?,
    };
    Ok(answer.because(told.pointer))
}

/// Whether people were told after the days of the policy, without a reason: one excuses only where it
/// is given.
///
/// # Errors
///
/// [`Missing`] where it turns on the moment of awareness and nobody said when that was.
fn is_late(breach: At<'_, Breach>, told_at: Instant, scene: &Scene<'_>) -> Result<bool, Missing> {
    let reasons = breach.delay_reasons().given();
    if reasons.is_some_and(|reasons| !reasons.trim().is_empty()) {
        return Ok(false);
    }
    let aware = breach.aware_at().get()?;
    let days = eu::SUBJECTS_TOLD_DAYS.on(scene.law_on).copied();
    Ok(aware.zip(days).is_some_and(|(aware_at, days)| {
        told_at.civil_day() > aware_at.civil_day().plus_days(days.into())
    }))
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
            (Ok, "no_high_risk"),
        );
        let unknown = breach("null", "").replace(r#","subjects_notified_at":null"#, "");
        assert_finding(ID, "NL", DAY, &unknown, (NeedsJudgement, "missing_field"));
        let told = breach(r#""2026-03-04T09:00:00+01:00""#, "");
        let of_unknown_risk = told.replace(r#""risk":"high","#, "");
        assert_finding(ID, "NL", DAY, &of_unknown_risk, (Ok, "people_told"));
        let of_unknown_start = told.replace(r#""aware_at":"2026-03-02T09:00:00+01:00","#, "");
        assert_finding(
            ID,
            "NL",
            DAY,
            &of_unknown_start,
            (NeedsJudgement, "missing_field"),
        );
    }

    #[test]
    fn dutch_law_asked_it_from_2016_and_belgian_law_from_the_regulation() {
        let on = |day: &str| breach("null", "").replace("2026-03-02", day);
        for (place, day, expected) in [
            ("NL", "2015-12-31", (NotApplicable, "not_in_force")),
            ("NL", "2016-01-01", (Violation, "people_untold")),
            ("BE", "2018-05-24", (NotApplicable, "not_in_force")),
            ("BE", "2018-05-25", (Violation, "people_untold")),
        ] {
            assert_finding(ID, place, "2018-07-01", &on(day), expected);
        }
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
        assert_finding(ID, "NL", DAY, &late(""), (Warning, "people_told_late"));
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
