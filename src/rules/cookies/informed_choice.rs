//! EU-COOK-07: who is asked about cookies knows who asks, what for, for how long, who else reads
//! along and how to withdraw; and what is said of a cookie's life is true.

use super::kinds::waits_for_consent;
use crate::facts::At;
use crate::facts::cookies::Cookie;
use crate::facts::shared::{Consent, Notice};
use crate::law::{belgian, dutch, elsewhere};
use crate::rules::act::placing;
use crate::rules::answer::lacking;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "EU-COOK-07",
    domain: Domain::Cookies,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        belgian(
            2022,
            1,
            10,
            "Act of 30 Jul 2018 art. 10/2; GDPR 13; CJEU C-673/17",
        )
        .unverified(),
        dutch(2018, 5, 25, "Tw 11.7a(1)(a); GDPR 13; CJEU C-673/17"),
        belgian(2018, 5, 25, "WEC art. 129; GDPR 13; CJEU C-673/17").unverified(),
        elsewhere(
            2018,
            5,
            25,
            "Directive 2002/58 art. 5(3); GDPR 13; CJEU C-673/17",
        ),
        belgian(2012, 8, 4, "WEC art. 129").unverified(),
        dutch(2012, 6, 5, "Tw 11.7a(1)(a) (old)"),
    ],
    origin: "seed",
    sources: &["TW", "P49"],
    evidence: &["policy_version", "scan_result"],
    codes: &[
        "informed",
        "lifetime_misstated",
        "lifetime_true",
        "notice_lacks",
        "policy_linked",
        "policy_not_linked",
    ],
    questions: &[],
    act: placing,
    check: |scene| {
        let said = [notice(scene), policy_link(scene), lifetime(scene)];
        said.into_iter().flatten().collect()
    },
};

fn notice(scene: &Scene<'_>) -> Option<Answer> {
    let notice = scene.facts.notice().object()?;
    (scene.listed || is_about_cookies(notice)).then(|| Answer::of(check_notice(notice)))
}

/// A notice tells customers of other things as well; one that says nothing of these is no notice
/// about cookies.
fn is_about_cookies(notice: At<'_, Notice>) -> bool {
    let parts = [
        notice.controller(),
        notice.purposes(),
        notice.lifetime(),
        notice.third_parties(),
        notice.withdrawal(),
    ];
    parts.iter().any(|part| part.get().is_ok())
}

fn check_notice(notice: At<'_, Notice>) -> Ruling {
    let missing = lacking([
        ("controller", notice.controller().holds()),
        ("purposes", notice.purposes().holds()),
        ("lifetime", notice.lifetime().holds()),
        ("third_parties", notice.third_parties().holds()),
        ("withdrawal", notice.withdrawal().holds()),
    ])?;
    if missing.is_empty() {
        return Ok(Answer::ok("informed").because(notice.pointer));
    }
    let names = Value::Names(missing);
    Ok(Answer::violation("notice_lacks")
        .because(notice.pointer)
        .with("missing", names.clone())
        .computing("missing", names))
}

/// Whether the question linked to the policy, where the consent says so.
fn policy_link(scene: &Scene<'_>) -> Option<Answer> {
    let consent: At<'_, Consent> = scene.free_consent(Domain::Cookies)?;
    let link = consent.policy_link();
    let answer = match link.holds().ok()? {
        true => Answer::ok("policy_linked"),
        false => Answer::violation("policy_not_linked"),
    };
    Some(answer.because(link.pointer))
}

/// What is said of a cookie's life, where something is said, or nothing but that can be asked.
fn lifetime(scene: &Scene<'_>) -> Option<Answer> {
    let cookie = scene.cookie().filter(waits_for_consent)?;
    let asked = scene.listed && scene.facts.notice().object().is_none();
    let said = cookie.stated_lifetime_days().get().is_ok();
    (asked || said).then(|| Answer::of(check_lifetime(cookie)))
}

fn check_lifetime(cookie: At<'_, Cookie>) -> Ruling {
    let (stated, real) = (cookie.stated_lifetime_days(), cookie.lifetime_days());
    // A cookie that goes with the browser has no days, said or real.
    let answer = if stated.get()? == real.get()? {
        Answer::ok("lifetime_true")
    } else {
        Answer::violation("lifetime_misstated")
    };
    Ok(answer.because(stated.pointer).because(real.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};
    use crate::verdict::Value;

    const ID: &str = "EU-COOK-07";
    const DAY: &str = "2026-03-02";
    const WHOLE: &str = r#"{"notice":{"controller":true,"purposes":true,"lifetime":true,"third_parties":true,"withdrawal":true}}"#;

    #[test]
    fn whoever_knows_all_five_things_can_choose() {
        assert_finding(ID, "NL", DAY, WHOLE, (Ok, "informed"));
        for part in [
            "controller",
            "purposes",
            "lifetime",
            "third_parties",
            "withdrawal",
        ] {
            let without = WHOLE.replace(&format!("{part}\":true"), &format!("{part}\":false"));
            assert_finding(ID, "BE", DAY, &without, (Violation, "notice_lacks"));
            let silent = WHOLE.replace(&format!("\"{part}\":true"), r#""separate":true"#);
            assert_finding(ID, "BE", DAY, &silent, (NeedsJudgement, "missing_field"));
        }
    }

    #[test]
    fn what_is_known_to_lack_is_named_whatever_else_is_unknown() {
        let bare = r#"{"notice":{"withdrawal":null,"lifetime":false,"purposes":true}}"#;
        let found = findings(ID, "NL", DAY, bare);
        assert_eq!(
            found[0].params["missing"],
            Value::Names(vec!["lifetime", "withdrawal"])
        );
    }

    #[test]
    fn a_cookie_lives_as_long_as_it_is_said_to() {
        let cookie = |stated: &str, real: &str| {
            format!(
                r#"{{"cookie":{{"purpose":"marketing","stated_lifetime_days":{stated},"lifetime_days":{real}}}}}"#
            )
        };
        assert_finding(ID, "NL", DAY, &cookie("30", "30"), (Ok, "lifetime_true"));
        assert_finding(
            ID,
            "NL",
            DAY,
            &cookie("null", "null"),
            (Ok, "lifetime_true"),
        );
        for (stated, real) in [("30", "31"), ("31", "30"), ("null", "30"), ("30", "null")] {
            let untrue = cookie(stated, real);
            assert_finding(ID, "NL", DAY, &untrue, (Violation, "lifetime_misstated"));
        }
        let cart = cookie("30", "730").replace("marketing", "strictly_necessary");
        assert_finding(ID, "NL", DAY, &cart, (NotApplicable, "no_subject"));
        let unsaid = r#"{"cookie":{"purpose":"marketing","lifetime_days":30}}"#;
        assert_finding(ID, "NL", DAY, unsaid, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn the_question_links_to_the_policy() {
        let linked = r#"{"consent":{"policy_link":true}}"#;
        assert_finding(ID, "BE", DAY, linked, (Ok, "policy_linked"));
        let bare = linked.replace("true", "false");
        assert_finding(ID, "BE", DAY, &bare, (Violation, "policy_not_linked"));
        let silent = r#"{"consent":{"method":"button"}}"#;
        assert_finding(ID, "BE", DAY, silent, (NotApplicable, "no_subject"));
    }

    #[test]
    fn it_began_with_the_cookie_laws() {
        assert_finding(
            ID,
            "NL",
            "2012-06-04",
            WHOLE,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(ID, "NL", "2012-06-05", WHOLE, (Ok, "informed"));
        assert_finding(
            ID,
            "BE",
            "2012-08-03",
            WHOLE,
            (NotApplicable, "not_in_force"),
        );
    }
}
