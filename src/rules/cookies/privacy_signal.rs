//! EU-COOK-15: a browser that sends Global Privacy Control objects to being followed; only a later
//! choice for just this goes before it.

use super::kinds::follows_visitors;
use crate::facts::At;
use crate::facts::Missing;
use crate::facts::cookies::{Cookie, CookiePurpose};
use crate::law::{everywhere, proposed};
use crate::rules::act::placing;
use crate::rules::answer::all;
use crate::rules::consent::{Standing, standing};
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-COOK-15",
    domain: Domain::Cookies,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        proposed(
            "COM(2025) 837 (Digital Omnibus) art. 88b: signals of browsers; dropped in the Council's drafts",
        ),
        // No Dutch or Belgian statute names the signal; it counts since the working draft says
        // what it means.
        everywhere(
            2025,
            7,
            10,
            "GDPR 21(5); W3C working draft Global Privacy Control of 10 Jul 2025",
        )
        .unverified(),
    ],
    origin: "law",
    sources: &["GPC", "OMNI"],
    evidence: &["header_log"],
    codes: &[
        "chosen_despite_signal",
        "followed_despite_signal",
        "nobody_followed",
        "shared_despite_signal",
        "strictly_necessary",
    ],
    questions: &[],
    act: placing,
    check: |scene| {
        let objects = scene.facts.gpc().given() == Some(&true);
        let cookie = scene.facts.cookie().object().filter(|_| objects);
        cookie
            .map(|cookie| Answer::of(check(cookie, scene)))
            .into_iter()
            .collect()
    },
};

fn check(cookie: At<'_, Cookie>, scene: &Scene<'_>) -> Ruling {
    let purpose = cookie.purpose();
    let what_for = purpose.get()?.copied();
    if what_for == Some(CookiePurpose::StrictlyNecessary) {
        return Ok(Answer::ok("strictly_necessary").because(purpose.pointer));
    }
    if was_chosen(cookie, scene) {
        return Ok(Answer::warning("chosen_despite_signal").because(cookie.consent().pointer));
    }
    if what_for.is_some_and(follows_visitors) {
        return Ok(Answer::violation("followed_despite_signal")
            .because(scene.facts.gpc().pointer)
            .because(purpose.pointer));
    }
    if all(&[cookie.shared().holds(), rests_on_interest(cookie)])? {
        return Ok(Answer::warning("shared_despite_signal").because(cookie.shared().pointer));
    }
    Ok(Answer::ok("nobody_followed").because(purpose.pointer))
}

/// Whether the visitor chose just this; that the choice was for just this is the shop's to show.
fn was_chosen(cookie: At<'_, Cookie>, scene: &Scene<'_>) -> bool {
    let specific = cookie
        .consent()
        .object()
        .is_some_and(|consent| consent.specific().given() == Some(&true));
    specific && matches!(standing(cookie.consent(), scene), Ok((Standing::Given, _)))
}

fn rests_on_interest(cookie: At<'_, Cookie>) -> Result<bool, Missing> {
    let basis = cookie.gdpr_basis().get()?;
    Ok(basis.is_some_and(|basis| basis == "legitimate_interest"))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-COOK-15";
    const DAY: &str = "2026-03-02";
    const FOLLOWED: &str = r#"{"gpc":true,"cookie":{"purpose":"marketing","consent":null}}"#;
    const CHOSEN: &str =
        r#"{"given_at":"2026-03-02T10:01:00+01:00","method":"button","specific":true}"#;

    #[test]
    fn who_objects_is_not_followed() {
        assert_finding(
            ID,
            "NL",
            DAY,
            FOLLOWED,
            (Violation, "followed_despite_signal"),
        );
        for purpose in ["profiling", "cross_site"] {
            let followed = FOLLOWED.replace("marketing", purpose);
            assert_finding(
                ID,
                "BE",
                DAY,
                &followed,
                (Violation, "followed_despite_signal"),
            );
        }
        let cart = FOLLOWED.replace("marketing", "strictly_necessary");
        assert_finding(ID, "NL", DAY, &cart, (Ok, "strictly_necessary"));
    }

    #[test]
    fn a_later_choice_for_just_this_goes_before_the_signal_and_wants_confirming() {
        let chosen = FOLLOWED.replace("null", CHOSEN);
        assert_finding(ID, "NL", DAY, &chosen, (Warning, "chosen_despite_signal"));
        for (good, bad) in [
            (r#""specific":true"#, r#""specific":false"#),
            (r#","specific":true"#, ""),
            (r#""button""#, r#""preticked""#),
            ("2026-03-02T10", "2026-03-03T10"),
        ] {
            let unchosen = chosen.replace(good, bad);
            assert_finding(
                ID,
                "NL",
                DAY,
                &unchosen,
                (Violation, "followed_despite_signal"),
            );
        }
    }

    #[test]
    fn statistics_that_go_to_others_for_an_interest_should_heed_it() {
        let shared = r#"{"gpc":true,"cookie":{"purpose":"audience","shared":true,"gdpr_basis":"legitimate_interest"}}"#;
        assert_finding(ID, "NL", DAY, shared, (Warning, "shared_despite_signal"));
        let own = shared.replace(
            r#""shared":true,"gdpr_basis":"legitimate_interest""#,
            r#""shared":false"#,
        );
        assert_finding(ID, "NL", DAY, &own, (Ok, "nobody_followed"));
        let open = shared.replace(r#""shared":true,"#, "");
        assert_finding(ID, "NL", DAY, &open, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn without_the_signal_it_is_silent() {
        for none in ["false", "null"] {
            let quiet = FOLLOWED.replace("true", none);
            assert_finding(ID, "NL", DAY, &quiet, (NotApplicable, "no_subject"));
        }
        let unknown = r#"{"gpc":true,"cookie":{"consent":null}}"#;
        assert_finding(ID, "NL", DAY, unknown, (NeedsJudgement, "missing_field"));
        assert_finding(
            ID,
            "NL",
            "2025-07-09",
            FOLLOWED,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(
            ID,
            "NL",
            "2025-07-10",
            FOLLOWED,
            (Violation, "followed_despite_signal"),
        );
    }
}
