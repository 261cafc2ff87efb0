//! EU-PURP-04: data serve a new purpose only where it is compatible with the old one, or where
//! consent or a law carries it.

use super::dataset::{Work, work};
use crate::facts::At;
use crate::facts::purpose::Use;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::consent::{Standing, standing};
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Outcome, Question, Severity};

pub(super) const RULE: Rule = Rule {
    id: "EU-PURP-04",
    domain: Domain::Purpose,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        everywhere(2018, 5, 25, "GDPR 6(4)").unverified(),
        dutch(2001, 9, 1, "Wbp 9(2)").unverified(),
        belgian(1992, 12, 8, "WVP 4(1)(2)").unverified(),
    ],
    origin: "seed",
    sources: &[],
    evidence: &["compatibility_note"],
    codes: &[
        "consent_given",
        "legal_duty",
        "no_note",
        "own_rule",
        "same_purpose",
    ],
    questions: &[Question {
        code: "note_recorded",
        settled_by: &[
            "link_of_purposes",
            "context_of_collection",
            "nature_of_data",
            "consequences",
            "safeguards",
        ],
        strict: Outcome::Violation,
        lenient: Outcome::Ok,
    }],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.r#use(), |use_| check(use_, scene)),
};

fn check(use_: At<'_, Use>, scene: &Scene<'_>) -> Ruling {
    let (purpose, note, duty) = (use_.purpose(), use_.compatibility_note(), use_.legal_duty());
    if work(use_)? != Work::Purpose {
        return Ok(Answer::not_applicable("own_rule").because(purpose.pointer));
    }
    let original = use_.original_purpose().given();
    if original.is_some() && purpose.given() == original {
        return Ok(Answer::not_applicable("same_purpose").because(purpose.pointer));
    }
    if duty.given() == Some(&true) {
        return Ok(Answer::ok("legal_duty").because(duty.pointer));
    }
    let (standing, pointer) = standing(use_.consent(), scene)?;
    if standing == Standing::Given && is_covered(use_) {
        return Ok(Answer::ok("consent_given").because(pointer));
    }
    Ok(if note.is_filled()? {
        Answer::needs_judgement("note_recorded", Outcome::Warning)
    } else {
        Answer::violation("no_note")
    }
    .because(note.pointer))
}

/// Whether the consent is for this use: one that names its purposes names this one.
fn is_covered(use_: At<'_, Use>) -> bool {
    let consent = use_.consent().object();
    let named = consent.and_then(|consent| consent.purposes().given());
    named.is_none_or(|named| {
        named
            .iter()
            .any(|word| use_.purpose().given() == Some(word))
    })
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-PURP-04";
    const DAY: &str = "2026-03-02";
    const BARE: &str = r#"{"use":{"purpose":"credit_scoring","original_purpose":"delivery","compatibility_note":null,"consent":null}}"#;

    #[test]
    fn a_new_purpose_without_a_test_is_a_violation() {
        assert_finding(ID, "NL", DAY, BARE, (Violation, "no_note"));
        let blank = BARE.replace(r#"note":null"#, r#"note":"""#);
        assert_finding(ID, "BE", DAY, &blank, (Violation, "no_note"));
    }

    #[test]
    fn a_recorded_test_is_for_a_person_to_judge() {
        let noted = BARE.replace(r#"note":null"#, r#"note":"2026-02 by the owner""#);
        assert_finding(ID, "NL", DAY, &noted, (NeedsJudgement, "note_recorded"));
        assert_eq!(findings(ID, "NL", DAY, &noted)[0].fallback, Some(Warning));
    }

    #[test]
    fn consent_or_a_law_carries_it() {
        let consented = |more: &str| {
            let given = format!(r#"consent":{{"given_at":"2026-03-01T10:00:00+01:00"{more}}}"#);
            BARE.replace(r#"consent":null"#, &given)
        };
        assert_finding(ID, "NL", DAY, &consented(""), (Ok, "consent_given"));
        let named = consented(r#","purposes":["credit_scoring"]"#);
        assert_finding(ID, "NL", DAY, &named, (Ok, "consent_given"));
        let other = consented(r#","purposes":["newsletter"]"#);
        assert_finding(ID, "NL", DAY, &other, (Violation, "no_note"));
        let ended = consented(r#","withdrawn_at":"2026-03-01T12:00:00+01:00""#);
        assert_finding(ID, "NL", DAY, &ended, (Violation, "no_note"));
        let law = BARE.replace(r#""consent""#, r#""legal_duty":true,"consent""#);
        assert_finding(ID, "NL", DAY, &law, (Ok, "legal_duty"));
    }

    #[test]
    fn the_old_purpose_and_testing_are_not_its_subject() {
        let same = BARE.replace("credit_scoring", "delivery");
        assert_finding(ID, "NL", DAY, &same, (NotApplicable, "same_purpose"));
        for work in ["test", "training", "demo"] {
            let own = BARE.replace("credit_scoring", work);
            assert_finding(ID, "NL", DAY, &own, (NotApplicable, "own_rule"));
        }
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        for open in [
            r#"{"use":{"original_purpose":"delivery"}}"#,
            r#"{"use":{"purpose":"credit_scoring","consent":null}}"#,
        ] {
            assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
        }
    }

    #[test]
    fn the_old_acts_began_in_2001_and_1992() {
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2001-08-31", BARE, early);
        assert_finding(ID, "BE", "1992-12-07", BARE, early);
        assert_finding(ID, "BE", "1992-12-08", BARE, (Violation, "no_note"));
    }
}
