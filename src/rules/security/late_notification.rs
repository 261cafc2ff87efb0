//! EU-BREACH-02: who notifies after the 72 hours says why.

use super::late::{TWO_WORKING_DAYS, hours, is_harmless, late};
use crate::facts::At;
use crate::facts::security::Breach;
use crate::law::everywhere;
use crate::rules::act::awareness;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-BREACH-02",
    domain: Domain::Security,
    kind: Kind::Excuse,
    severity: Severity::High,
    law: &[everywhere(
        2018,
        5,
        25,
        "GDPR 33(1); Regulation 1182/71 art. 3(5)",
    )],
    origin: "seed",
    sources: &["1182", "ARTICLES", "GDPRL"],
    evidence: &["reasons_for_delay"],
    codes: &[
        "in_time",
        "late_with_reasons",
        "late_without_reasons",
        "not_aware",
        "not_notified",
        "risk_unlikely",
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
    // Whether something was notified at all is asked by the rule on the 72 hours.
    let Some(notified_at) = notified.get()? else {
        return Ok(Answer::not_applicable("not_notified").because(notified.pointer));
    };
    let Some(aware_at) = aware.get()? else {
        return Ok(Answer::not_applicable("not_aware").because(aware.pointer));
    };
    let hours = hours(*aware_at, scene);
    if *notified_at <= hours.whole {
        return Ok(Answer::not_applicable("in_time").because(notified.pointer));
    }
    is_harmless(breach)?;
    let answer = late(breach, *aware_at, *notified_at, scene)?;
    Ok(hours.told(answer.because(aware.pointer)))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Violation, Warning};

    const ID: &str = "EU-BREACH-02";
    const DAY: &str = "2026-03-20";

    fn breach(aware: &str, notified: &str, more: &str) -> String {
        format!(
            r#"{{"breach":{{"aware_at":"{aware}","notified_authority_at":{notified},"risk":"risk"{more}}}}}"#
        )
    }

    const SATURDAY: &str = "2026-03-07T10:00:00+01:00";

    fn at(notified: &str, reasons: &str) -> String {
        breach(SATURDAY, &format!("\"{notified}\""), reasons)
    }

    #[test]
    fn with_reasons_the_authority_judges() {
        let reasons = r#","delay_reasons":"found only on Monday how far it went""#;
        assert_finding(
            ID,
            "NL",
            DAY,
            &at("2026-03-13T14:00:00+01:00", reasons),
            (Warning, "late_with_reasons"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &at("2026-03-13T14:00:00+01:00", r#","delay_reasons":" ""#),
            (Violation, "late_without_reasons"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &at("2026-03-13T14:00:00+01:00", ""),
            (NeedsJudgement, "missing_field"),
        );
    }

    #[test]
    fn two_whole_working_days_are_an_open_question() {
        let none = r#","delay_reasons":null"#;
        assert_finding(
            ID,
            "NL",
            DAY,
            &at("2026-03-10T18:00:00+01:00", none),
            (NeedsJudgement, "inside_two_working_days"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &at("2026-03-10T23:59:59+01:00", none),
            (NeedsJudgement, "inside_two_working_days"),
        );
        assert_finding(
            ID,
            "BE",
            DAY,
            &at("2026-03-11T00:00:00+01:00", none),
            (Violation, "late_without_reasons"),
        );
    }

    #[test]
    fn holidays_of_the_shops_country_count() {
        let none = r#","delay_reasons":null"#;
        // Good Friday is a holiday in the Netherlands and none in Belgium.
        let easter = breach(
            "2026-04-02T10:00:00+02:00",
            r#""2026-04-08T10:00:00+02:00""#,
            none,
        );
        assert_finding(
            ID,
            "NL",
            "2026-05-01",
            &easter,
            (NeedsJudgement, "inside_two_working_days"),
        );
        assert_finding(
            ID,
            "BE",
            "2026-05-01",
            &easter,
            (Violation, "late_without_reasons"),
        );
    }

    #[test]
    fn up_to_the_longer_count_it_has_nothing_to_say() {
        assert_finding(
            ID,
            "NL",
            DAY,
            &at("2026-03-10T11:00:00+01:00", ""),
            (NotApplicable, "in_time"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &breach(SATURDAY, "null", ""),
            (NotApplicable, "not_notified"),
        );
        assert_finding(
            ID,
            "NL",
            "2018-06-30",
            &breach(
                "2018-05-24T10:00:00+02:00",
                r#""2018-06-10T10:00:00+02:00""#,
                "",
            ),
            (NotApplicable, "not_in_force"),
        );
    }

    #[test]
    fn the_reading_of_two_working_days_is_marked_as_not_checked() {
        let verified = |notified: &str| {
            let late = at(notified, r#","delay_reasons":null"#);
            let found = &findings(ID, "NL", DAY, &late)[0];
            (found.code, found.verified)
        };
        let open = ("inside_two_working_days", Some(false));
        assert_eq!(verified("2026-03-10T14:00:00+01:00"), open);
        let late = ("late_without_reasons", Some(true));
        assert_eq!(verified("2026-03-11T00:00:00+01:00"), late);
    }
}
