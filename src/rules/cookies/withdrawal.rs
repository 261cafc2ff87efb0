//! EU-COOK-10: withdrawing consent is as easy as giving it, and everybody heeds it.

use super::kinds::waits_for_consent;
use super::steps::takes_more_steps;
use crate::facts::cookies::{Banner, Cookie};
use crate::facts::{At, Field};
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::placing;
use crate::rules::answer::{Fault, each_fault};
use crate::rules::consent::{Standing, standing};
use crate::rules::{Answer, Domain, Kind, Rule, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-COOK-10",
    domain: Domain::Cookies,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 7(3)"),
        dutch(2001, 9, 1, "Wbp 5(2)").unverified(),
        belgian(1992, 12, 8, "WVP 5(a)").unverified(),
    ],
    origin: "seed",
    sources: &["AP"],
    evidence: &["time_of_withdrawal", "tag_trace"],
    codes: &[
        "easy_to_withdraw",
        "no_permanent_route",
        "stopped_in_time",
        "tags_run_on",
        "third_parties_not_told",
        "used_after_withdrawal",
        "withdrawing_takes_longer",
    ],
    questions: &[],
    act: placing,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let asked = scene.banner().into_iter().flat_map(check_banner);
    let stored = scene
        .cookie()
        .filter(waits_for_consent)
        .and_then(|cookie| check_cookie(cookie, scene));
    asked.chain(stored).collect()
}

fn check_banner(banner: At<'_, Banner>) -> Vec<Answer> {
    let (withdraw, give) = (banner.withdraw_steps(), banner.give_steps());
    let longer = Answer::violation("withdrawing_takes_longer").because(withdraw.pointer);
    each_fault(
        [
            unless(banner.permanent_route(), "no_permanent_route"),
            (takes_more_steps(withdraw, give), longer),
            unless(banner.tags_stop(), "tags_run_on"),
            unless(banner.third_parties_told(), "third_parties_not_told"),
        ],
        Answer::ok("easy_to_withdraw").because(banner.pointer),
    )
}

fn unless(fact: Field<'_, bool>, code: &'static str) -> Fault {
    let broken = fact.holds().map(|holds| !holds);
    (broken, Answer::violation(code).because(fact.pointer))
}

/// Whether a cookie was still stored or read when the consent that it rests on had been withdrawn;
/// nothing where nobody speaks of a withdrawal.
fn check_cookie(cookie: At<'_, Cookie>, scene: &Scene<'_>) -> Option<Answer> {
    let withdrawn = cookie.consent().object()?.withdrawn_at();
    withdrawn.given()?;
    Some(match standing(cookie.consent(), scene) {
        Ok((Standing::Withdrawn, pointer)) => {
            Answer::violation("used_after_withdrawal").because(pointer)
        }
        _ => Answer::ok("stopped_in_time").because(withdrawn.pointer),
    })
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-COOK-10";
    const DAY: &str = "2026-03-02";
    const EASY: &str = r#"{"banner":{"give_steps":1,"withdraw_steps":1,"permanent_route":true,"tags_stop":true,"third_parties_told":true}}"#;

    #[test]
    fn withdrawing_is_one_click_away_on_every_page() {
        assert_finding(ID, "NL", DAY, EASY, (Ok, "easy_to_withdraw"));
        for (easy, hard, code) in [
            (
                r#"permanent_route":true"#,
                r#"permanent_route":false"#,
                "no_permanent_route",
            ),
            (
                r#"withdraw_steps":1"#,
                r#"withdraw_steps":2"#,
                "withdrawing_takes_longer",
            ),
            (
                r#"withdraw_steps":1"#,
                r#"withdraw_steps":null"#,
                "withdrawing_takes_longer",
            ),
            (r#"tags_stop":true"#, r#"tags_stop":false"#, "tags_run_on"),
            (r#"told":true"#, r#"told":null"#, "third_parties_not_told"),
        ] {
            assert_finding(ID, "BE", DAY, &EASY.replace(easy, hard), (Violation, code));
        }
    }

    #[test]
    fn each_fault_is_told_and_beats_what_nobody_knows() {
        let hard = r#"{"banner":{"permanent_route":false,"tags_stop":false}}"#;
        let codes: Vec<&str> = findings(ID, "NL", DAY, hard)
            .iter()
            .map(|finding| finding.code)
            .collect();
        assert_eq!(codes, ["no_permanent_route", "tags_run_on"]);
        let open = EASY.replace(r#","tags_stop":true"#, "");
        assert_finding(ID, "NL", DAY, &open, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn a_cookie_stops_at_the_moment_of_withdrawal() {
        let cookie = |placed: &str| {
            format!(
                r#"{{"cookie":{{"purpose":"marketing","placed_at":"2026-03-02T{placed}+01:00","consent":{{"given_at":"2026-02-01T10:00:00+01:00","withdrawn_at":"2026-03-02T10:00:00+01:00","method":"button"}}}}}}"#
            )
        };
        assert_finding(ID, "NL", DAY, &cookie("09:59:59"), (Ok, "stopped_in_time"));
        assert_finding(
            ID,
            "NL",
            DAY,
            &cookie("10:00:00"),
            (Violation, "used_after_withdrawal"),
        );
        let anew = cookie("11:00:00")
            .replace("2026-02-01T10", "2026-03-02T10:30")
            .replace("10:30:00:00", "10:30:00");
        assert_finding(ID, "NL", DAY, &anew, (Ok, "stopped_in_time"));
    }

    #[test]
    fn without_a_withdrawal_there_is_nothing_to_heed() {
        let given = r#"{"cookie":{"purpose":"marketing","consent":{"given_at":"2026-02-01T10:00:00+01:00"}}}"#;
        assert_finding(ID, "NL", DAY, given, (NotApplicable, "no_subject"));
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            EASY,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(
            ID,
            "BE",
            "1992-12-07",
            EASY,
            (NotApplicable, "not_in_force"),
        );
    }
}
