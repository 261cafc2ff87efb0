//! EU-COOK-13: a cookie that is not strictly necessary does not live for years.

use crate::facts::At;
use crate::facts::cookies::{Cookie, CookiePurpose};
use crate::law::{eu, everywhere};
use crate::rules::act::placing;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "EU-COOK-13",
    domain: Domain::Cookies,
    kind: Kind::Duty,
    severity: Severity::Low,
    // No statute names a number of days: 13 months is French advice.
    law: &[everywhere(
        2018,
        5,
        25,
        "GDPR 5(1)(c), (e); CNIL guidance (13 months)",
    )],
    origin: "law",
    sources: &["COOKDUR"],
    evidence: &["scan_result"],
    codes: &["lives_long", "short_life", "strictly_necessary"],
    questions: &[],
    act: placing,
    check: |scene| scene.about(scene.facts.cookie(), |cookie| check(cookie, scene)),
};

fn check(cookie: At<'_, Cookie>, scene: &Scene<'_>) -> Ruling {
    let (purpose, lifetime) = (cookie.purpose(), cookie.lifetime_days());
    if purpose.given() == Some(&CookiePurpose::StrictlyNecessary) {
        return Ok(Answer::not_applicable("strictly_necessary").because(purpose.pointer));
    }
    let most = eu::COOKIE_LIVES_DAYS.on(scene.law_on).copied();
    // Without days it goes with the browser.
    let days = lifetime.get()?.map_or(0, |days| days.0);
    let Some(most) = most.filter(|most| days > *most) else {
        return Ok(Answer::ok("short_life").because(lifetime.pointer));
    };
    purpose.get()?;
    Ok(Answer::warning("lives_long")
        .because(lifetime.pointer)
        .with("most", Value::Number(most.into())))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Warning};

    const ID: &str = "EU-COOK-13";
    const DAY: &str = "2026-03-02";

    fn living(days: &str) -> String {
        format!(r#"{{"cookie":{{"purpose":"marketing","lifetime_days":{days}}}}}"#)
    }

    #[test]
    fn thirteen_months_is_long_enough() {
        assert_finding(ID, "NL", DAY, &living("396"), (Ok, "short_life"));
        assert_finding(ID, "NL", DAY, &living("397"), (Warning, "lives_long"));
        assert_finding(ID, "BE", DAY, &living("null"), (Ok, "short_life"));
        assert_finding(
            ID,
            "NL",
            "2018-05-24",
            &living("397"),
            (NotApplicable, "not_in_force"),
        );
    }

    #[test]
    fn what_is_strictly_necessary_may_stay() {
        let kept = living("3650").replace("marketing", "strictly_necessary");
        assert_finding(ID, "NL", DAY, &kept, (NotApplicable, "strictly_necessary"));
    }

    #[test]
    fn a_long_life_turns_on_the_purpose_and_a_short_one_does_not() {
        let nameless = |days: &str| living(days).replace(r#""purpose":"marketing","#, "");
        assert_finding(
            ID,
            "NL",
            DAY,
            &nameless("730"),
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(ID, "NL", DAY, &nameless("30"), (Ok, "short_life"));
        let unknown = r#"{"cookie":{"purpose":"marketing"}}"#;
        assert_finding(ID, "NL", DAY, unknown, (NeedsJudgement, "missing_field"));
    }
}
