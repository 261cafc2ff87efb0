//! EU-DISC-03: customers' data go to a rights holder only with a consent that is asked apart,
//! explained, and free to refuse.

use super::aim::is_rights_holder;
use crate::facts::disclosure::Disclosure;
use crate::facts::shared::Consent;
use crate::facts::{At, Missing};
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::answer::each_fault;
use crate::rules::consent::{Standing, is_passive, standing};
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Outcome, Question, Severity};

pub(super) const RULE: Rule = Rule {
    id: "EU-DISC-03",
    domain: Domain::Disclosure,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        everywhere(2018, 5, 25, "GDPR 6(1)(a), 7(4)"),
        dutch(2001, 9, 1, "Wbp 8(a), (f)"),
        belgian(1992, 12, 8, "WVP 5").unverified(),
    ],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["box_text"],
    codes: &[
        "consent_after_act",
        "consent_not_active",
        "consent_refused",
        "consent_withdrawn",
        "forced",
        "free_consent",
        "no_consent",
        "no_rights_holder",
        "not_explained",
        "not_separate",
        "other_basis",
    ],
    questions: &[Question {
        code: "sale_refused",
        settled_by: &["other_editions", "other_sellers", "need_for_the_data"],
        strict: Outcome::Violation,
        lenient: Outcome::Ok,
    }],
    act: on_the_date,
    check: |scene| {
        let disclosure = scene.facts.disclosure().object();
        disclosure
            .map(|disclosure| check(disclosure, scene))
            .unwrap_or_default()
    },
};

fn check(disclosure: At<'_, Disclosure>, scene: &Scene<'_>) -> Vec<Answer> {
    let recipient = disclosure.recipient();
    match recipient.get() {
        Ok(Some(word)) if is_rights_holder(word) => {}
        Ok(_) => {
            let other = Answer::not_applicable("no_rights_holder");
            return vec![other.because(recipient.pointer)];
        }
        Err(missing) => return vec![Answer::of(Err(missing))],
    }
    match disclosure.consent().object() {
        Some(consent) => check_consent(consent, disclosure, scene),
        None => vec![Answer::of(without_consent(disclosure))],
    }
}

/// Another basis may carry a disclosure in a concrete case; this rule does not judge that.
fn without_consent(disclosure: At<'_, Disclosure>) -> Ruling {
    let (consent, basis) = (disclosure.consent(), disclosure.basis());
    match basis.given().map(String::as_str) {
        Some("legal_duty" | "legitimate_interest") => {
            Ok(Answer::not_applicable("other_basis").because(basis.pointer))
        }
        None | Some("consent") => Ok(Answer::violation("no_consent").because(consent.pointer)),
        Some(_) => Err(basis.unknown_word()),
    }
}

fn check_consent(
    consent: At<'_, Consent>,
    disclosure: At<'_, Disclosure>,
    scene: &Scene<'_>,
) -> Vec<Answer> {
    let (method, separate) = (consent.method(), consent.separate());
    let (explained, may_refuse) = (consent.explained(), consent.may_refuse());
    let (standing, pointer) = match standing(disclosure.consent(), scene) {
        Ok(found) => found,
        Err(missing) => return vec![Answer::of(Err(missing))],
    };
    // When the box was ticked is for other rules: this one asks how it was put.
    if let Some(fault) = standing.fault().filter(|_| standing != Standing::Never) {
        return vec![Answer::violation(fault).because(pointer)];
    }
    each_fault(
        [
            (
                Ok(method.given().is_some_and(|method| is_passive(*method))),
                Answer::violation("consent_not_active").because(method.pointer),
            ),
            (
                separate.holds().map(|separate| !separate),
                Answer::violation("not_separate").because(separate.pointer),
            ),
            (
                explained.holds().map(|explained| !explained),
                Answer::violation("not_explained").because(explained.pointer),
            ),
            (
                may_refuse.holds().map(|may| !may),
                Answer::violation("forced").because(may_refuse.pointer),
            ),
            (
                costs_the_sale(consent),
                Answer::needs_judgement("sale_refused", Outcome::Violation)
                    .because(consent.detriment().pointer),
            ),
        ],
        Answer::ok("free_consent").because(consent.pointer),
    )
}

/// Whether who refuses cannot buy the work at all. What a refusal costs counts only where it is
/// said to cost something.
fn costs_the_sale(consent: At<'_, Consent>) -> Result<bool, Missing> {
    let (cost, other_edition) = (consent.detriment(), consent.alternative_edition());
    let Some(word) = cost.given().filter(|word| *word != "none") else {
        return Ok(false);
    };
    if other_edition.holds() == Ok(true) {
        return Ok(false);
    }
    if word != "no_sale" {
        return Err(cost.unknown_word());
    }
    other_edition.holds().map(|other| !other)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{self, NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-DISC-03";
    const DAY: &str = "2026-03-02";

    fn asked(consent: &str) -> String {
        format!(r#"{{"disclosure":{{"recipient":"Brein","consent":{{{consent}}}}}}}"#)
    }

    const FREE: &str =
        r#""separate":true,"explained":true,"may_refuse":true,"method":"unticked_box""#;

    #[test]
    fn a_box_of_its_own_that_is_explained_and_free_is_right() {
        assert_finding(ID, "NL", DAY, &asked(FREE), (Ok, "free_consent"));
        let other = asked(&format!(
            r#"{FREE},"detriment":"no_sale","alternative_edition":true"#
        ));
        assert_finding(ID, "BE", DAY, &other, (Ok, "free_consent"));
    }

    #[test]
    fn each_condition_counts() {
        for (free, unfree, code) in [
            (r#"separate":true"#, r#"separate":false"#, "not_separate"),
            ("unticked_box", "terms", "consent_not_active"),
            (r#"explained":true"#, r#"explained":null"#, "not_explained"),
            (r#"refuse":true"#, r#"refuse":false"#, "forced"),
            ("unticked_box", "preticked", "consent_not_active"),
        ] {
            let consent = asked(&FREE.replace(free, unfree));
            assert_finding(ID, "NL", DAY, &consent, (Violation, code));
        }
    }

    #[test]
    fn a_refused_sale_without_another_edition_is_for_a_person_to_judge() {
        let sale = |edition: &str| asked(&format!(r#"{FREE},"detriment":"no_sale"{edition}"#));
        let lost = sale(r#","alternative_edition":false"#);
        assert_finding(ID, "NL", DAY, &lost, (NeedsJudgement, "sale_refused"));
        let fallback = findings(ID, "NL", DAY, &lost)[0].fallback;
        assert_eq!(fallback, Some(Outcome::Violation));
        assert_finding(ID, "NL", DAY, &sale(""), (NeedsJudgement, "missing_field"));
        let dearer = asked(&format!(r#"{FREE},"detriment":"dearer""#));
        assert_finding(ID, "NL", DAY, &dearer, (NeedsJudgement, "unknown_value"));
    }

    #[test]
    fn a_consent_that_ended_carries_nothing() {
        let ended = asked(&format!(
            r#"{FREE},"withdrawn_at":"2026-03-01T10:00:00+01:00""#
        ));
        assert_finding(ID, "NL", DAY, &ended, (Violation, "consent_withdrawn"));
    }

    #[test]
    fn without_consent_another_basis_is_needed() {
        let bare = r#"{"disclosure":{"recipient":"Brein"}}"#;
        assert_finding(ID, "NL", DAY, bare, (Violation, "no_consent"));
        for (basis, found) in [
            ("legal_duty", (NotApplicable, "other_basis")),
            ("consent", (Violation, "no_consent")),
            ("habit", (NeedsJudgement, "unknown_value")),
        ] {
            let basis = format!(r#""Brein","basis":"{basis}""#);
            assert_finding(ID, "NL", DAY, &bare.replace(r#""Brein""#, &basis), found);
        }
    }

    #[test]
    fn others_are_left_to_other_rules_and_the_old_acts_began_in_2001_and_1992() {
        let carrier = asked(FREE).replace("Brein", "carrier");
        assert_finding(ID, "NL", DAY, &carrier, (NotApplicable, "no_rights_holder"));
        let open = r#"{"disclosure":{"consent":null}}"#;
        assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2001-08-31", &asked(FREE), early);
        assert_finding(ID, "BE", "1992-12-07", &asked(FREE), early);
    }
}
