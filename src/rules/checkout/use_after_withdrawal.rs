//! EU-BOX-10: a withdrawn consent carries nothing any more.

use crate::facts::At;
use crate::facts::shared::{Consent, Message};
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::sending;
use crate::rules::consent::{Standing, standing};
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-BOX-10",
    domain: Domain::Checkout,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 7(3)"),
        dutch(2001, 9, 1, "Wbp 5(2)").unverified(),
        belgian(1992, 12, 8, "WVP 5(a)").unverified(),
    ],
    origin: "seed",
    sources: &["AP"],
    evidence: &["time_of_withdrawal", "time_of_last_use"],
    codes: &[
        "consent_stood",
        "not_advertising",
        "not_withdrawn",
        "used_after_withdrawal",
    ],
    questions: &[],
    act: sending,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let consent = scene.free_consent(Domain::Checkout);
    let withdrawal = consent.filter(|consent| scene.listed || consent.withdrawn_at().get().is_ok());
    withdrawal
        .zip(scene.facts.message().object())
        .map(|(consent, message)| Answer::of(check_use(consent, message, scene)))
        .into_iter()
        .collect()
}

fn check_use(consent: At<'_, Consent>, message: At<'_, Message>, scene: &Scene<'_>) -> Ruling {
    let withdrawn = consent.withdrawn_at();
    if withdrawn.get()?.is_none() {
        return Ok(Answer::ok("not_withdrawn").because(withdrawn.pointer));
    }
    let Ok((Standing::Withdrawn, pointer)) = standing(scene.facts.consent(), scene) else {
        return Ok(Answer::ok("consent_stood").because(withdrawn.pointer));
    };
    let commercial = message.commercial();
    // What advertises nothing does not rest on consent.
    if !commercial.holds()? {
        return Ok(Answer::not_applicable("not_advertising").because(commercial.pointer));
    }
    Ok(Answer::violation("used_after_withdrawal")
        .because(pointer)
        .because(message.sent_at().pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-BOX-10";
    const DAY: &str = "2026-03-02";

    fn sent(at: &str) -> String {
        format!(
            r#"{{"consent":{{"given_at":"2025-05-01T10:00:00+02:00","withdrawn_at":"2026-03-01T10:00:00+01:00"}},
            "message":{{"commercial":true,"sent_at":"{at}"}}}}"#
        )
    }

    #[test]
    fn nothing_is_sent_from_the_moment_of_withdrawal() {
        let before = sent("2026-03-01T09:59:59+01:00");
        assert_finding(ID, "NL", DAY, &before, (Ok, "consent_stood"));
        for late in ["2026-03-01T10:00:00+01:00", "2026-03-02T10:00:00+01:00"] {
            assert_finding(
                ID,
                "NL",
                DAY,
                &sent(late),
                (Violation, "used_after_withdrawal"),
            );
        }
        let unsaid = sent(DAY).replace(r#","sent_at":"2026-03-02""#, "");
        assert_finding(
            ID,
            "NL",
            "2026-03-01",
            &unsaid,
            (Violation, "used_after_withdrawal"),
        );
        assert_finding(ID, "NL", "2026-02-28", &unsaid, (Ok, "consent_stood"));
    }

    #[test]
    fn a_consent_given_anew_carries_again() {
        let anew = sent("2026-03-02T10:00:00+01:00")
            .replace("2025-05-01T10:00:00+02", "2026-03-01T12:00:00+01");
        assert_finding(ID, "BE", DAY, &anew, (Ok, "consent_stood"));
    }

    #[test]
    fn an_order_confirmation_does_not_rest_on_consent() {
        let order = sent("2026-03-02T10:00:00+01:00").replace("true", "false");
        assert_finding(ID, "NL", DAY, &order, (NotApplicable, "not_advertising"));
        let open = order.replace(r#""commercial":false,"#, "");
        assert_finding(ID, "NL", DAY, &open, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn whether_it_was_withdrawn_must_be_known() {
        let kept = r#"{"consent":{"withdrawn_at":null},"message":{"commercial":true}}"#;
        assert_finding(ID, "NL", DAY, kept, (Ok, "not_withdrawn"));
        let open = kept.replace(r#""withdrawn_at":null"#, "");
        assert_finding(ID, "NL", DAY, &open, (NeedsJudgement, "missing_field"));
        let unused = r#"{"consent":{"withdrawn_at":"2026-03-01T10:00:00+01:00"}}"#;
        assert_finding(ID, "NL", DAY, unused, (NotApplicable, "no_subject"));
    }

    #[test]
    fn the_old_law_began_in_2001_and_1992() {
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", DAY, &sent("2001-08-31T10:00:00+02:00"), early);
        assert_finding(ID, "BE", DAY, &sent("1992-12-07T10:00:00+01:00"), early);
    }
}
