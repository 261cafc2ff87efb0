//! NL-MAIL-05: every advertising message has a way out that is there, works, is free and is easy.

use crate::facts::At;
use crate::facts::shared::{Message, Unsubscribe};
use crate::law::{dutch, nl};
use crate::rules::act::sending;
use crate::rules::marketing::condition::{Condition, answers};
use crate::rules::marketing::subject::of_message;
use crate::rules::{Answer, Domain, Kind, Rule, Scene};
use crate::verdict::Severity;

pub(in crate::rules::marketing) const RULE: Rule = Rule {
    id: "NL-MAIL-05",
    domain: Domain::Marketing,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        dutch(2026, 7, 1, "Tw 11.7(4)(b), 11.7(7)(b); GDPR 7(3), 21(2)"),
        dutch(2018, 5, 25, "Tw 11.7(3)(b), (4) (old); GDPR 7(3), 21(2)"),
        dutch(2009, 10, 1, "Tw 11.7(3)(b), (4) (old); Wbp 41(4)"),
        dutch(2004, 5, 19, "Tw 11.7(3)(b), (4) (old); Wbp 41(4)").unverified(),
        dutch(2001, 9, 1, "Wbp 41(4)").unverified(),
    ],
    origin: "seed",
    sources: &["TW"],
    evidence: &["rendered_message", "link_test"],
    codes: &[
        "no_way_out",
        "not_commercial",
        "way_out_after_login",
        "way_out_broken",
        "way_out_easy",
        "way_out_long",
        "way_out_paid",
    ],
    questions: &[],
    act: sending,
    check: |scene| {
        of_message(scene, |message| {
            let kept = Answer::ok("way_out_easy").because(message.unsubscribe().pointer);
            let asked = asked(message, |way_out| ease(way_out, scene));
            answers(&asked, Answer::violation, kept)
        })
    },
};

/// That there is a way out, that it works and is free, and what is asked `beside` that of one that
/// is there.
pub(super) fn asked<'a>(
    message: At<'a, Message>,
    beside: impl FnOnce(At<'a, Unsubscribe>) -> Vec<Condition>,
) -> Vec<Condition> {
    let field = message.unsubscribe();
    let Some(way_out) = field.object() else {
        let there = field.get().map(|_| false);
        return vec![Condition::new("no_way_out", there, field.pointer)];
    };
    let (present, working, free) = (way_out.present(), way_out.working(), way_out.free());
    let there = Condition::new("no_way_out", present.holds(), present.pointer);
    if present.holds() == Ok(false) {
        return vec![there];
    }
    let mut asked = vec![
        there,
        Condition::new("way_out_broken", working.holds(), working.pointer),
        Condition::new("way_out_paid", free.holds(), free.pointer),
    ];
    asked.extend(beside(way_out));
    asked
}

fn ease(way_out: At<'_, Unsubscribe>, scene: &Scene<'_>) -> Vec<Condition> {
    let (login, steps) = (way_out.login(), way_out.steps());
    let few = steps.get().map(|steps| {
        let most = nl::WAY_OUT_STEPS.on(scene.law_on);
        steps.is_none_or(|steps| most.is_none_or(|most| steps.0 <= *most))
    });
    vec![
        Condition::new(
            "way_out_after_login",
            login.holds().map(|login| !login),
            login.pointer,
        ),
        Condition::new("way_out_long", few, steps.pointer),
    ]
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "NL-MAIL-05";
    const DAY: &str = "2026-03-02";
    const EASY: &str = r#"{"message":{"commercial":true,
        "unsubscribe":{"present":true,"free":true,"login":false,"steps":2,"working":true}}}"#;

    #[test]
    fn a_link_at_the_bottom_that_works_at_once_is_right() {
        assert_finding(ID, "NL", DAY, EASY, (Ok, "way_out_easy"));
    }

    #[test]
    fn each_hindrance_is_a_violation() {
        for (easy, hindered, code) in [
            (r#""present":true"#, r#""present":false"#, "no_way_out"),
            (r#""free":true"#, r#""free":false"#, "way_out_paid"),
            (r#""login":false"#, r#""login":true"#, "way_out_after_login"),
            (r#""steps":2"#, r#""steps":3"#, "way_out_long"),
            (r#""working":true"#, r#""working":null"#, "way_out_broken"),
        ] {
            let message = EASY.replace(easy, hindered);
            assert_finding(ID, "NL", DAY, &message, (Violation, code));
        }
        let two = EASY.replace("2,", "3,").replace("false", "true");
        assert_eq!(findings(ID, "NL", DAY, &two).len(), 2);
        let none = r#"{"message":{"commercial":true,"unsubscribe":null}}"#;
        assert_finding(ID, "NL", DAY, none, (Violation, "no_way_out"));
    }

    #[test]
    fn a_known_hindrance_decides_whatever_else_is_unknown() {
        let login = r#"{"message":{"commercial":true,"unsubscribe":{"login":true}}}"#;
        assert_finding(ID, "NL", DAY, login, (Violation, "way_out_after_login"));
        let open = r#"{"message":{"commercial":true,"unsubscribe":{"present":true}}}"#;
        assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
        let silent = r#"{"message":{"commercial":true}}"#;
        assert_finding(ID, "NL", DAY, silent, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn an_order_confirmation_needs_none_and_the_wbp_began_in_2001() {
        let plain = EASY.replace(r#""commercial":true"#, r#""commercial":false"#);
        assert_finding(ID, "NL", DAY, &plain, (NotApplicable, "not_commercial"));
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            EASY,
            (NotApplicable, "not_in_force"),
        );
    }
}
