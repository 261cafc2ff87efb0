//! EU-BREACH-05: a processor that finds a breach tells the shop at once.

use crate::calendar::period::hours_after;
use crate::facts::At;
use crate::facts::security::Breach;
use crate::law::{Dated, belgian, dutch, eu, everywhere};
use crate::rules::act::awareness;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-BREACH-05",
    domain: Domain::Security,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        everywhere(2018, 5, 25, "GDPR 33(2)"),
        dutch(2001, 9, 1, "Wbp 14"),
        belgian(1992, 12, 8, "WVP 16").unverified(),
    ],
    origin: "seed",
    sources: &["ARTICLES", "GDPRL"],
    evidence: &["notice_of_the_processor"],
    codes: &["still_open", "told_at_once", "told_late", "told_too_late"],
    questions: &[],
    act: awareness,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    // A breach in which nobody speaks of a processor is none of this rule's.
    let of_processor = |breach: &At<'_, Breach>| {
        breach.processor_aware_at().given().is_some()
            || breach.controller_told_at().given().is_some()
    };
    let breach = scene.facts.breach().object().filter(of_processor);
    breach
        .map(|breach| Answer::of(check_notice(breach, scene)))
        .into_iter()
        .collect()
}

fn check_notice(breach: At<'_, Breach>, scene: &Scene<'_>) -> Ruling {
    let (found, told) = (breach.processor_aware_at(), breach.controller_told_at());
    let told_at = told.get()?.copied();
    let Some(found_at) = found.get()? else {
        return Err(found.unknown_word());
    };
    let until = told_at.unwrap_or_else(|| scene.today.end());
    let within = |hours: &Dated<u32>| {
        hours
            .on(scene.law_on)
            .is_none_or(|hours| until <= hours_after(*found_at, *hours))
    };
    Ok(if !within(&eu::PROCESSOR_TOO_LATE_HOURS) {
        Answer::violation("told_too_late")
    } else if !within(&eu::PROCESSOR_TELLS_HOURS) {
        Answer::warning("told_late")
    } else if told_at.is_none() {
        Answer::ok("still_open")
    } else {
        Answer::ok("told_at_once")
    }
    // The law names no hours.
    .unverified()
    .because(told.pointer)
    .because(found.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-BREACH-05";
    const DAY: &str = "2026-03-20";

    fn breach(told: &str) -> String {
        format!(
            r#"{{"breach":{{"processor_aware_at":"2026-03-02T09:00:00+01:00","aware_at":"2026-03-02T12:00:00+01:00","controller_told_at":{told}}}}}"#
        )
    }

    #[test]
    fn a_day_is_soon_and_three_are_too_late() {
        assert_finding(
            ID,
            "NL",
            DAY,
            &breach(r#""2026-03-03T09:00:00+01:00""#),
            (Ok, "told_at_once"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &breach(r#""2026-03-03T09:00:01+01:00""#),
            (Warning, "told_late"),
        );
        assert_finding(
            ID,
            "BE",
            DAY,
            &breach(r#""2026-03-05T09:00:00+01:00""#),
            (Warning, "told_late"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &breach(r#""2026-03-05T09:00:01+01:00""#),
            (Violation, "told_too_late"),
        );
    }

    #[test]
    fn who_has_not_told_yet_is_measured_by_today() {
        assert_finding(ID, "NL", DAY, &breach("null"), (Violation, "told_too_late"));
        assert_finding(ID, "NL", "2026-03-02", &breach("null"), (Ok, "still_open"));
        assert_finding(
            ID,
            "NL",
            "2026-03-03",
            &breach("null"),
            (Warning, "told_late"),
        );
        let unknown = breach("null").replace(r#","controller_told_at":null"#, "");
        assert_finding(ID, "NL", DAY, &unknown, (NeedsJudgement, "missing_field"));
        let told = r#"{"breach":{"controller_told_at":"2026-03-05T09:00:00+01:00"}}"#;
        assert_finding(ID, "NL", DAY, told, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn without_a_processor_it_is_silent() {
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"breach":{"risk":"high"}}"#,
            (NotApplicable, "no_subject"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &breach("null").replace("2026-03-02T12", "2001-08-31T12"),
            (NotApplicable, "not_in_force"),
        );
    }

    #[test]
    fn the_hours_are_those_of_contracts_and_marked_so() {
        let told = breach(r#""2026-03-03T09:00:00+01:00""#);
        assert_eq!(findings(ID, "NL", DAY, &told)[0].verified, Some(false));
    }
}
