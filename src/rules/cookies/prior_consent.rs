//! EU-COOK-01: what is not strictly necessary waits for consent.

use super::statistics_exemption;
use crate::facts::At;
use crate::facts::cookies::{Cookie, CookiePurpose};
use crate::law::{belgian, dutch, elsewhere};
use crate::rules::act::placing;
use crate::rules::consent::standing;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-COOK-01",
    domain: Domain::Cookies,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        belgian(2022, 1, 10, "Act of 30 Jul 2018 art. 10/2; GDPR 4(11), 7").unverified(),
        dutch(2018, 5, 25, "Tw 11.7a(1); GDPR 4(11), 7"),
        belgian(2018, 5, 25, "WEC art. 129; GDPR 4(11), 7").unverified(),
        elsewhere(2018, 5, 25, "Directive 2002/58 art. 5(3); GDPR 4(11), 7"),
        belgian(2012, 8, 4, "WEC art. 129").unverified(),
        dutch(2012, 6, 5, "Tw 11.7a (old); Wbp 1(i)"),
    ],
    origin: "seed",
    sources: &["TW", "P49"],
    evidence: &["consent_record", "time_of_placing", "tag_trace"],
    codes: &[
        "consent_after_act",
        "consent_given",
        "consent_not_active",
        "consent_refused",
        "consent_withdrawn",
        "exempt_statistics",
        "no_consent",
        "strictly_necessary",
    ],
    questions: &[],
    act: placing,
    check: |scene| scene.about(scene.facts.cookie(), |cookie| check(cookie, scene)),
};

fn check(cookie: At<'_, Cookie>, scene: &Scene<'_>) -> Ruling {
    if cookie.purpose().given() == Some(&CookiePurpose::StrictlyNecessary) {
        return Ok(Answer::ok("strictly_necessary").because(cookie.purpose().pointer));
    }
    // An exemption counts only where it is shown: a fact that it lacks does not open a doubt about
    // a consent that is known not to be there.
    if statistics_exemption::is_met(cookie, scene) == Ok(true) {
        return Ok(Answer::ok("exempt_statistics").because(cookie.purpose().pointer));
    }
    let (standing, pointer) = standing(cookie.consent(), scene)?;
    Ok(match standing.fault() {
        Some(fault) => Answer::violation(fault).because(pointer),
        None => Answer::ok("consent_given").because(pointer),
    })
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-COOK-01";
    const DAY: &str = "2026-03-02";

    #[test]
    fn an_advertising_cookie_before_any_choice_is_a_violation() {
        let cookie = r#"{"cookie":{"purpose":"marketing","consent":null}}"#;
        assert_finding(ID, "NL", DAY, cookie, (Violation, "no_consent"));
        assert_finding(ID, "BE", DAY, cookie, (Violation, "no_consent"));
        assert_finding(ID, "EU", DAY, cookie, (Violation, "no_consent"));
    }

    #[test]
    fn consent_that_nobody_speaks_of_was_not_given() {
        assert_finding(ID, "NL", DAY, r#"{"cookie":{}}"#, (Violation, "no_consent"));
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"cookie":{"consent":{"method":"button"}}}"#,
            (Violation, "no_consent"),
        );
    }

    #[test]
    fn the_cart_needs_no_consent() {
        let cart = r#"{"cookie":{"purpose":"strictly_necessary","consent":null}}"#;
        assert_finding(ID, "BE", DAY, cart, (Ok, "strictly_necessary"));
    }

    #[test]
    fn consent_comes_before_the_cookie() {
        let given = |at: &str| {
            format!(
                r#"{{"cookie":{{"purpose":"marketing","placed_at":"2026-03-02T10:00:00+01:00","consent":{{"given_at":"{at}"}}}}}}"#
            )
        };
        assert_finding(
            ID,
            "NL",
            DAY,
            &given("2026-03-02T09:00:00Z"),
            (Ok, "consent_given"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &given("2026-03-02T09:00:01Z"),
            (Violation, "consent_after_act"),
        );
    }

    #[test]
    fn withdrawal_ends_consent_until_it_is_given_anew() {
        let cookie = |given: &str, withdrawn: &str| {
            format!(
                r#"{{"cookie":{{"purpose":"marketing","placed_at":"2026-03-02T10:00:00+01:00",
                "consent":{{"given_at":"{given}","withdrawn_at":"{withdrawn}"}}}}}}"#
            )
        };
        let (first, second, later) = (
            "2026-03-01T10:00:00+01:00",
            "2026-03-02T10:00:00+01:00",
            "2026-03-02T10:00:01+01:00",
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &cookie(first, second),
            (Violation, "consent_withdrawn"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &cookie(first, first),
            (Violation, "consent_withdrawn"),
        );
        assert_finding(ID, "NL", DAY, &cookie(second, first), (Ok, "consent_given"));
        assert_finding(ID, "NL", DAY, &cookie(first, later), (Ok, "consent_given"));
    }

    #[test]
    fn a_refusal_is_no_consent_also_without_a_date() {
        let refused = r#"{"cookie":{"purpose":"profiling","consent":{"refused_at":"2026-03-02T10:59:00+01:00"}}}"#;
        assert_finding(ID, "NL", DAY, refused, (Violation, "consent_refused"));
    }

    #[test]
    fn what_is_no_act_is_no_consent() {
        let browsing = r#"{"cookie":{"purpose":"marketing","consent":{"given_at":"2016-01-01T10:00:00+01:00","method":"continued_use","prior_warning":true}}}"#;
        assert_finding(
            ID,
            "NL",
            "2016-05-01",
            browsing,
            (Violation, "consent_not_active"),
        );
        assert_finding(ID, "BE", "2016-05-01", browsing, (Ok, "consent_given"));
        assert_finding(
            ID,
            "BE",
            "2020-04-01",
            browsing,
            (Violation, "consent_not_active"),
        );
        let unwarned = browsing.replace(r#","prior_warning":true"#, "");
        assert_finding(
            ID,
            "BE",
            "2016-05-01",
            &unwarned,
            (NeedsJudgement, "missing_field"),
        );
    }

    #[test]
    fn the_day_of_placing_chooses_the_law() {
        let early = r#"{"cookie":{"purpose":"marketing","consent":null,"placed_at":"2012-06-04T21:59:59Z"}}"#;
        assert_finding(ID, "NL", DAY, early, (NotApplicable, "not_in_force"));
        let late = early.replace("21:59:59Z", "22:00:00Z");
        assert_finding(ID, "NL", DAY, &late, (Violation, "no_consent"));
        assert_finding(ID, "BE", DAY, &late, (NotApplicable, "not_in_force"));
    }

    #[test]
    fn a_pixel_in_mail_is_left_to_another_rule() {
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"message":{"tracking_pixel":true}}"#,
            (NotApplicable, "no_subject"),
        );
    }
}
