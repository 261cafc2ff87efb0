//! EU-MAIL-18: who chooses customers by their profile has their consent, or has weighed their
//! interests and can show it.

use crate::facts::At;
use crate::facts::marketing::Profile;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::marketing::contact::Contact;
use crate::rules::marketing::opt_in::{self, OptIn};
use crate::rules::marketing::subject::is_for_advertising;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Outcome, Question, Severity};

/// Whether simple groups of the shop's own customers may be made without consent. The articles ask
/// for consent always; the law allows a balancing in simple cases.
const INTERESTS_WEIGHED: Question = Question {
    code: "interests_weighed",
    settled_by: &[
        "who_is_profiled",
        "what_the_profile_holds",
        "interest_assessment",
    ],
    strict: Outcome::Violation,
    lenient: Outcome::Ok,
};

pub(in crate::rules::marketing) const RULE: Rule = Rule {
    id: "EU-MAIL-18",
    domain: Domain::Marketing,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        everywhere(2018, 5, 25, "GDPR 6(1)(a), (f), rec. 47").unverified(),
        dutch(2001, 9, 1, "Wbp 8(a), (f)").unverified(),
        belgian(1992, 12, 8, "WVP 5(a), (f)").unverified(),
    ],
    origin: "seed",
    sources: &[],
    evidence: &["interest_assessment", "consent_record"],
    codes: &["consent_given", "no_basis", "not_for_advertising"],
    questions: &[INTERESTS_WEIGHED],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.profile(), |profile| check(profile, scene)),
};

fn check<'a>(profile: At<'a, Profile>, scene: &Scene<'a>) -> Ruling {
    let (used, lia) = (profile.used_for(), profile.lia());
    let opt_in = opt_in::of(Contact::Profile(profile), scene);
    if !is_for_advertising(profile)? {
        return Ok(Answer::not_applicable("not_for_advertising").because(used.pointer));
    }
    match opt_in {
        Ok(OptIn::Stands(pointer)) => Ok(Answer::ok("consent_given").because(pointer)),
        _ if lia.given() == Some(&true) => {
            let open = Answer::needs_judgement(INTERESTS_WEIGHED.code, Outcome::Warning);
            Ok(open.because(lia.pointer))
        }
        Ok(OptIn::Lacks(_, pointer)) => {
            lia.get()?;
            Ok(Answer::violation("no_basis")
                .because(pointer)
                .because(lia.pointer))
        }
        Err(missing) => Err(missing),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-MAIL-18";
    const DAY: &str = "2026-03-02";

    fn targeting(consent: &str, lia: &str) -> String {
        format!(r#"{{"profile":{{"used_for":"targeting","consent":{consent}{lia}}}}}"#)
    }

    #[test]
    fn a_profile_with_neither_consent_nor_balancing_is_a_violation() {
        assert_finding(
            ID,
            "NL",
            DAY,
            &targeting("null", r#","lia":false"#),
            (Violation, "no_basis"),
        );
        assert_finding(
            ID,
            "BE",
            DAY,
            &targeting("null", r#","lia":null"#),
            (Violation, "no_basis"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &targeting("null", ""),
            (NeedsJudgement, "missing_field"),
        );
    }

    #[test]
    fn a_recorded_balancing_is_for_a_person_to_judge() {
        let weighed = targeting("null", r#","lia":true"#);
        assert_finding(
            ID,
            "NL",
            DAY,
            &weighed,
            (NeedsJudgement, "interests_weighed"),
        );
    }

    #[test]
    fn consent_is_an_act_and_can_be_shown() {
        let consent = |method: &str| {
            let record = format!(r#"{{"method":"{method}","record_complete":true}}"#);
            targeting(&record, r#","lia":false"#)
        };
        assert_finding(
            ID,
            "NL",
            DAY,
            &consent("unticked_box"),
            (Ok, "consent_given"),
        );
        assert_finding(ID, "NL", DAY, &consent("terms"), (Violation, "no_basis"));
        let open = targeting(r#"{"given_at":"2026-03-01T10:00:00+01:00"}"#, "");
        assert_finding(ID, "NL", DAY, &open, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn a_profile_for_something_else_is_left_to_other_rules() {
        let other = |used: &str| format!(r#"{{"profile":{{"used_for":{used}}}}}"#);
        assert_finding(
            ID,
            "NL",
            DAY,
            &other("null"),
            (NotApplicable, "not_for_advertising"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &other("\"stock\""),
            (NeedsJudgement, "unknown_value"),
        );
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            &other("null"),
            (NotApplicable, "not_in_force"),
        );
    }
}
