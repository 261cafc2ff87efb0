//! BE-MAIL-16: every advertising mail in Belgium says who sends it and how to stop it, and who says
//! stop is told that he was heard.

use super::sender_known::named;
use super::way_out;
use crate::facts::At;
use crate::facts::marketing::Objection;
use crate::law::belgian;
use crate::rules::act::sending;
use crate::rules::marketing::condition::answers;
use crate::rules::marketing::subject::of_mail;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(in crate::rules::marketing) const RULE: Rule = Rule {
    id: "BE-MAIL-16",
    domain: Domain::Marketing,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        belgian(
            2014,
            5,
            31,
            "WER XII.12, XII.13(2), (3); Royal Decree of 4 Apr 2003 art. 2",
        ),
        belgian(
            2003,
            3,
            27,
            "Act of 11 Mar 2003 art. 14(2), (3); Royal Decree of 4 Apr 2003 art. 2",
        )
        .unverified(),
    ],
    origin: "seed",
    sources: &["KB"],
    evidence: &["rendered_message", "confirmation_of_objection"],
    codes: &[
        "no_objection",
        "no_sender",
        "no_way_out",
        "not_by_mail",
        "not_commercial",
        "objection_confirmed",
        "objection_not_confirmed",
        "way_out_broken",
        "way_out_clear",
        "way_out_paid",
    ],
    questions: &[],
    act: sending,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let mut said = of_mail(scene, |message| {
        let mut asked = way_out::asked(message, |_| Vec::new());
        asked.push(named(message));
        let kept = Answer::ok("way_out_clear").because(message.unsubscribe().pointer);
        answers(&asked, Answer::violation, kept)
    });
    said.extend(scene.about(scene.facts.objection(), confirmed));
    said
}

fn confirmed(objection: At<'_, Objection>) -> Ruling {
    let (made, confirmed) = (objection.objected_at(), objection.confirmed_at());
    if made.get()?.is_none() {
        return Ok(Answer::not_applicable("no_objection").because(made.pointer));
    }
    let found = match confirmed.get()? {
        Some(_) => Answer::ok("objection_confirmed"),
        None => Answer::violation("objection_not_confirmed"),
    };
    Ok(found.because(confirmed.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "BE-MAIL-16";
    const DAY: &str = "2026-03-02";
    const CLEAR: &str = r#"{"message":{"commercial":true,"sender_identity":true,"unsubscribe":{"present":true,"free":true,"working":true}}}"#;

    #[test]
    fn a_button_and_a_sender_are_right() {
        assert_finding(ID, "BE", DAY, CLEAR, (Ok, "way_out_clear"));
        for (clear, hindered, code) in [
            (r#""present":true"#, r#""present":false"#, "no_way_out"),
            (r#""free":true"#, r#""free":false"#, "way_out_paid"),
            (r#""working":true"#, r#""working":false"#, "way_out_broken"),
            (r#"identity":true"#, r#"identity":false"#, "no_sender"),
        ] {
            assert_finding(
                ID,
                "BE",
                DAY,
                &CLEAR.replace(clear, hindered),
                (Violation, code),
            );
        }
        let open = CLEAR.replace(r#""sender_identity":true,"#, "");
        assert_finding(ID, "BE", DAY, &open, (NeedsJudgement, "missing_field"));
        let fax = CLEAR.replace(r#""commercial""#, r#""channel":"fax","commercial""#);
        assert_finding(ID, "BE", DAY, &fax, (NotApplicable, "not_by_mail"));
    }

    #[test]
    fn an_objection_is_confirmed() {
        let objected = |confirmed: &str| {
            format!(r#"{{"objection":{{"objected_at":"2026-03-01T10:00:00+01:00"{confirmed}}}}}"#)
        };
        let confirmed = r#","confirmed_at":"2026-03-01T10:05:00+01:00""#;
        assert_finding(
            ID,
            "BE",
            DAY,
            &objected(confirmed),
            (Ok, "objection_confirmed"),
        );
        let never = r#","confirmed_at":null"#;
        assert_finding(
            ID,
            "BE",
            DAY,
            &objected(never),
            (Violation, "objection_not_confirmed"),
        );
        assert_finding(
            ID,
            "BE",
            DAY,
            &objected(""),
            (NeedsJudgement, "missing_field"),
        );
        let none = r#"{"objection":{"objected_at":null}}"#;
        assert_finding(ID, "BE", DAY, none, (NotApplicable, "no_objection"));
    }

    #[test]
    fn it_began_with_the_act_of_2003() {
        assert_finding(
            ID,
            "BE",
            "2003-03-26",
            CLEAR,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(ID, "BE", "2003-03-27", CLEAR, (Ok, "way_out_clear"));
    }
}
