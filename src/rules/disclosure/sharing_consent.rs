//! EU-DISC-02: data are not sold, rented or given to others for purposes of their own without a
//! separate consent that names them.

use super::aim::{Aim, aim, is_rights_holder};
use super::bought_address;
use super::naming::flaw;
use crate::facts::disclosure::Disclosure;
use crate::facts::{At, Missing};
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::sending;
use crate::rules::consent::{Standing, standing};
use crate::rules::{Act, Answer, Domain, Kind, Rule, Ruling, Scene, When};
use crate::verdict::{Outcome, Question, Severity};

pub(super) const RULE: Rule = Rule {
    id: "EU-DISC-02",
    domain: Domain::Disclosure,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 5(1)(b), 6(1)(a); CJEU C-621/22"),
        dutch(2001, 9, 1, "Wbp 8(a), 9").unverified(),
        belgian(1992, 12, 8, "WVP 5").unverified(),
    ],
    origin: "seed",
    sources: &["KNLTB"],
    evidence: &["consent_naming_recipient"],
    codes: &[
        "address_bought",
        "consent_after_act",
        "consent_for_other",
        "consent_forced",
        "consent_given",
        "consent_not_active",
        "consent_not_separate",
        "consent_refused",
        "consent_withdrawn",
        "no_consent",
        "not_for_recipient",
        "own_address",
    ],
    questions: &[Question {
        code: "interests_weighed",
        settled_by: &[
            "record_of_weighing",
            "expectation_of_customer",
            "objection_offered",
        ],
        strict: Outcome::Violation,
        lenient: Outcome::Ok,
    }],
    act: sending,
    check: |scene| {
        let mut answers = scene.about(scene.facts.disclosure(), |disclosure| {
            check(disclosure, scene)
        });
        answers.extend(bought_address::check(scene));
        answers
    },
};

fn check(disclosure: At<'_, Disclosure>, scene: &Scene<'_>) -> Ruling {
    if !serves_the_recipient(disclosure)? {
        let other = Answer::not_applicable("not_for_recipient");
        return Ok(other.because(disclosure.pointer));
    }
    let then = Scene {
        act: act_of(disclosure, scene),
        ..*scene
    };
    let (standing, pointer) = standing(disclosure.consent(), &then)?;
    let fault = match (standing.fault(), disclosure.consent().object()) {
        (None, Some(consent)) => flaw(consent, disclosure)?,
        (fault, _) => fault.map(|code| (code, pointer)),
    };
    let Some((code, decides)) = fault else {
        return Ok(Answer::ok("consent_given").because(pointer));
    };
    // Whoever refused has objected: no interest outweighs that.
    let refused = matches!(standing, Standing::Refused | Standing::Withdrawn);
    let weighed = disclosure.lia();
    if weighed.given() == Some(&true) && !refused {
        let open = Answer::needs_judgement("interests_weighed", Outcome::Warning);
        return Ok(open.because(weighed.pointer));
    }
    Ok(Answer::violation(code).because(decides))
}

/// The disclosure's own day, before which consent had to be there; else the act of the case.
fn act_of(disclosure: At<'_, Disclosure>, scene: &Scene<'_>) -> Act {
    let day = disclosure.date().given().copied();
    day.map_or(scene.act, |day| Act::then(When::On(day)))
}

/// Whether the data go to somebody for purposes of his own. Where the purpose is not told, a
/// partner or another shop wants them for itself, and who works for the order or the tax does not.
fn serves_the_recipient(disclosure: At<'_, Disclosure>) -> Result<bool, Missing> {
    let recipient = disclosure.recipient().given().map(String::as_str);
    if recipient.is_some_and(is_rights_holder) {
        return Ok(false);
    }
    let told = aim(disclosure).map(|aim| aim == Aim::Recipient);
    if disclosure.purpose().get().is_ok() {
        return told;
    }
    match recipient {
        Some("carrier" | "payment_provider" | "Belastingdienst") => told.or(Ok(false)),
        Some(name) if name == "other_shop" || name.starts_with("partner") => told.or(Ok(true)),
        _ => told,
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-DISC-02";
    const DAY: &str = "2026-03-02";
    const GIVEN: &str = r#""record_complete":true,"method":"unticked_box""#;

    fn passed(facts: &str) -> String {
        format!(
            r#"{{"disclosure":{{"recipient":"partner_x","purpose":"own_marketing_of_recipient",{facts}}}}}"#
        )
    }

    fn consented(more: &str) -> String {
        passed(&format!(r#""consent":{{{GIVEN}{more}}}"#))
    }

    #[test]
    fn a_partner_gets_nothing_without_consent() {
        for none in [
            r#""consent":null"#,
            r#""log":null"#,
            r#""basis":"contract""#,
        ] {
            assert_finding(ID, "NL", DAY, &passed(none), (Violation, "no_consent"));
        }
        let named = consented(r#","purposes":["sharing:partner_x"]"#);
        assert_finding(ID, "BE", DAY, &named, (Ok, "consent_given"));
        for passive in ["preticked", "terms"] {
            let silent = named.replace("unticked_box", passive);
            assert_finding(ID, "NL", DAY, &silent, (Violation, "consent_not_active"));
        }
    }

    #[test]
    fn consent_is_there_before_the_data_go() {
        let late = passed(
            r#""date":"2026-02-01","consent":{"given_at":"2026-02-02T10:00:00+01:00","purposes":["sharing:partner_x"]}"#,
        );
        assert_finding(ID, "NL", DAY, &late, (Violation, "consent_after_act"));
        let then = late.replace("2026-02-01", "2026-02-02");
        assert_finding(ID, "NL", DAY, &then, (Ok, "consent_given"));
    }

    #[test]
    fn weighed_interests_are_for_a_person_to_judge_unless_somebody_refused() {
        let weighed = passed(r#""consent":null,"lia":true"#);
        assert_finding(
            ID,
            "NL",
            DAY,
            &weighed,
            (NeedsJudgement, "interests_weighed"),
        );
        assert_eq!(findings(ID, "NL", DAY, &weighed)[0].fallback, Some(Warning));
        let unweighed = weighed.replace("true", "false");
        assert_finding(ID, "NL", DAY, &unweighed, (Violation, "no_consent"));
        let refused = passed(r#""lia":true,"consent":{"refused_at":"2026-03-01T10:00:00+01:00"}"#);
        assert_finding(ID, "NL", DAY, &refused, (Violation, "consent_refused"));
    }

    #[test]
    fn the_order_and_the_law_are_left_to_other_rules() {
        for other in [
            r#""recipient":"carrier","purpose":"delivery""#,
            r#""recipient":"carrier""#,
            r#""recipient":"Belastingdienst","basis":"legal_duty""#,
            r#""recipient":"Brein""#,
            r#""recipient":"partner","purpose":"delivery""#,
        ] {
            let situation = format!(r#"{{"disclosure":{{{other}}}}}"#);
            let silent = (NotApplicable, "not_for_recipient");
            assert_finding(ID, "NL", DAY, &situation, silent);
        }
    }

    #[test]
    fn where_nobody_said_what_for_the_recipient_tells() {
        for recipient in ["other_shop", "partner", "partner_y"] {
            let traded = format!(r#"{{"disclosure":{{"recipient":"{recipient}"}}}}"#);
            assert_finding(ID, "NL", DAY, &traded, (Violation, "no_consent"));
        }
        let open = r#"{"disclosure":{"recipient":"review_platform"}}"#;
        assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
        let strange = r#"{"disclosure":{"recipient":"partner","purpose":"fun"}}"#;
        assert_finding(ID, "NL", DAY, strange, (NeedsJudgement, "unknown_value"));
    }

    #[test]
    fn the_old_acts_began_in_2001_and_1992() {
        let bare = passed(r#""consent":null"#);
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2001-08-31", &bare, early);
        assert_finding(ID, "BE", "1992-12-07", &bare, early);
        assert_finding(ID, "NL", "2016-03-02", &bare, (Violation, "no_consent"));
    }
}
