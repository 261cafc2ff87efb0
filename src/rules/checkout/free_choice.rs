//! EU-BOX-04: who does not consent can order all the same, and is no worse off.

use super::purposes::{self, Meaning, first};
use crate::facts::At;
use crate::facts::checkout::Tick;
use crate::law::{Jurisdiction, belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Outcome, Question, Severity};

pub(super) const RULE: Rule = Rule {
    id: "EU-BOX-04",
    domain: Domain::Checkout,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 7(4), rec. 42, 43").unverified(),
        dutch(2001, 9, 1, "Wbp 1(i)").unverified(),
        belgian(1992, 12, 8, "WVP 1(8)").unverified(),
    ],
    origin: "seed",
    sources: &[],
    evidence: &["checkout_test_run"],
    codes: &["consent_required", "free"],
    questions: &[Question {
        code: "consent_rewarded",
        settled_by: &["size_of_the_benefit", "other_ways_to_the_benefit"],
        strict: Outcome::Violation,
        lenient: Outcome::Ok,
    }],
    act: on_the_date,
    check: |scene| scene.each_box(|tick| check(tick, scene)),
};

fn check(tick: At<'_, Tick>, scene: &Scene<'_>) -> Ruling {
    let (required, benefit) = (tick.required(), tick.benefit());
    // A benefit counts only where one is given.
    let rewarded = benefit.given().is_some_and(|benefit| benefit != "none");
    if required.holds() == Ok(false) && !rewarded {
        return Ok(Answer::ok("free").because(required.pointer));
    }
    let purposes = purposes::of(tick)?;
    let Some(consent) = first(&purposes, Meaning::Consent) else {
        return purposes::all_known(&purposes).map(|()| Answer::ok("free").because(tick.pointer));
    };
    if required.holds() == Ok(true) {
        return Ok(Answer::violation("consent_required")
            .because(required.pointer)
            .because(consent.pointer));
    }
    if rewarded {
        let fallback = if scene.place == Jurisdiction::Be {
            Outcome::Violation
        } else {
            Outcome::Warning
        };
        return Ok(Answer::needs_judgement("consent_rewarded", fallback).because(benefit.pointer));
    }
    required.holds()?;
    Ok(Answer::ok("free").because(required.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{self, NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-BOX-04";
    const DAY: &str = "2026-03-02";
    const FORCED: &str = r#"{"box":{"purpose":"newsletter","required":true}}"#;

    #[test]
    fn an_order_does_not_hang_on_consent() {
        assert_finding(ID, "NL", DAY, FORCED, (Violation, "consent_required"));
        assert_finding(
            ID,
            "NL",
            DAY,
            &FORCED.replace("newsletter", "partner_sharing"),
            (Violation, "consent_required"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &FORCED.replace("true", "false"),
            (Ok, "free"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &FORCED.replace("newsletter", "terms"),
            (Ok, "free"),
        );
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            FORCED,
            (NotApplicable, "not_in_force"),
        );
    }

    #[test]
    fn a_reward_is_for_a_person_to_judge_and_leans_to_a_violation_in_belgium() {
        let rewarded = FORCED.replace("true", r#"false,"benefit":"discount_5pct""#);
        for (place, fallback) in [
            ("NL", Outcome::Warning),
            ("BE", Outcome::Violation),
            ("EU", Outcome::Warning),
        ] {
            assert_finding(
                ID,
                place,
                DAY,
                &rewarded,
                (NeedsJudgement, "consent_rewarded"),
            );
            assert_eq!(
                findings(ID, place, DAY, &rewarded)[0].fallback,
                Some(fallback)
            );
        }
        assert_finding(
            ID,
            "NL",
            DAY,
            &rewarded.replace("false", "true"),
            (Violation, "consent_required"),
        );
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"box":{"purpose":"newsletter"}}"#,
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &FORCED.replace("newsletter", "odd"),
            (NeedsJudgement, "unknown_value"),
        );
    }
}
