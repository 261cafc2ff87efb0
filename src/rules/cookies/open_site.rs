//! EU-COOK-11: a site stays open to who refuses cookies.

use crate::facts::cookies::{Banner, Operator};
use crate::facts::{At, Missing};
use crate::law::{belgian, dutch, elsewhere, eu, nl};
use crate::rules::act::on_the_date;
use crate::rules::answer::all;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Outcome, Question, Severity};

pub(super) const RULE: Rule = Rule {
    id: "EU-COOK-11",
    domain: Domain::Cookies,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        dutch(2018, 5, 25, "GDPR 7(4), rec. 42; Tw 11.7a(5)"),
        belgian(
            2018,
            5,
            25,
            "GDPR 7(4), rec. 42; GBA checklist of 20 Oct 2023",
        ),
        elsewhere(2018, 5, 25, "GDPR 7(4), rec. 42; EDPB Opinion 08/2024"),
        // Before the Regulation only Dutch law spoke of it, and only to bodies under public law.
        dutch(2015, 3, 11, "Tw 11.7a(5) (old); Stb. 2015, 100").unverified(),
        dutch(2012, 6, 5, "Tw 11.7a (old)"),
    ],
    origin: "seed",
    sources: &["AP25", "GBA", "TW"],
    evidence: &["banner_recording"],
    codes: &["open", "wall", "wall_allowed"],
    questions: &[Question {
        code: "pay_or_accept",
        settled_by: &["equal_alternative", "price_of_refusing", "size_of_the_shop"],
        strict: Outcome::Violation,
        lenient: Outcome::Ok,
    }],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.banner(), |banner| check(banner, scene)),
};

fn check(banner: At<'_, Banner>, scene: &Scene<'_>) -> Ruling {
    let (wall, paid) = (banner.wall(), banner.pay_or_accept());
    let costs_money = paid.given() == Some(&true);
    let shut = if costs_money { Ok(true) } else { wall.holds() };
    if !all(&[shut, must_be_open(banner, scene)])? {
        return Ok(match shut {
            Ok(false) => Answer::ok("open").because(wall.pointer),
            _ => Answer::ok("wall_allowed").because(banner.pointer),
        });
    }
    Ok(if costs_money {
        Answer::needs_judgement("pay_or_accept", Outcome::Violation).because(paid.pointer)
    } else {
        Answer::violation("wall").because(wall.pointer)
    })
}

/// Whether the law of the day forbids this site to shut out who refuses.
fn must_be_open(banner: At<'_, Banner>, scene: &Scene<'_>) -> Result<bool, Missing> {
    if eu::SITES_STAY_OPEN.on(scene.law_on) == Some(&true) {
        return Ok(true);
    }
    if nl::PUBLIC_SITES_STAY_OPEN.on(scene.law_on) != Some(&true) {
        return Ok(false);
    }
    Ok(banner.operator().get()? == Some(&Operator::PublicBody))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{self, NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-COOK-11";
    const DAY: &str = "2026-03-02";
    const WALL: &str = r#"{"banner":{"wall":true,"operator":"private_shop"}}"#;

    #[test]
    fn no_site_shuts_out_who_refuses() {
        assert_finding(ID, "NL", DAY, WALL, (Violation, "wall"));
        assert_finding(
            ID,
            "BE",
            DAY,
            r#"{"banner":{"wall":true}}"#,
            (Violation, "wall"),
        );
        assert_finding(ID, "EU", DAY, &WALL.replace("true", "false"), (Ok, "open"));
        assert_finding(ID, "EU", DAY, &WALL.replace("true", "null"), (Ok, "open"));
    }

    #[test]
    fn a_dutch_shop_was_free_to_until_the_regulation() {
        assert_finding(ID, "NL", "2018-05-24", WALL, (Ok, "wall_allowed"));
        assert_finding(ID, "NL", "2018-05-25", WALL, (Violation, "wall"));
        assert_finding(
            ID,
            "NL",
            "2012-06-04",
            WALL,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(
            ID,
            "BE",
            "2018-05-24",
            WALL,
            (NotApplicable, "not_in_force"),
        );
    }

    #[test]
    fn a_dutch_public_body_was_not_since_march_2015() {
        let public = WALL.replace("private_shop", "public_body");
        assert_finding(ID, "NL", "2015-03-10", &public, (Ok, "wall_allowed"));
        assert_finding(ID, "NL", "2015-03-11", &public, (Violation, "wall"));
        let open = r#"{"banner":{"wall":true}}"#;
        assert_finding(
            ID,
            "NL",
            "2015-03-11",
            open,
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(ID, "NL", "2015-03-10", open, (Ok, "wall_allowed"));
        let nobody = WALL.replace(r#""private_shop""#, "null");
        assert_finding(ID, "NL", "2015-03-11", &nobody, (Ok, "wall_allowed"));
    }

    #[test]
    fn paying_to_refuse_is_for_a_person_to_judge_and_leans_to_a_violation() {
        let paid = WALL.replace("true", r#"true,"pay_or_accept":true"#);
        for place in ["NL", "BE", "EU"] {
            assert_finding(ID, place, DAY, &paid, (NeedsJudgement, "pay_or_accept"));
            assert_eq!(
                findings(ID, place, DAY, &paid)[0].fallback,
                Some(Outcome::Violation)
            );
        }
        assert_finding(ID, "NL", "2018-05-24", &paid, (Ok, "wall_allowed"));
        let alone = r#"{"banner":{"pay_or_accept":true}}"#;
        assert_finding(ID, "NL", DAY, alone, (NeedsJudgement, "pay_or_accept"));
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        for open in [r#"{"banner":{}}"#, r#"{"banner":{"pay_or_accept":false}}"#] {
            assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
        }
    }
}
