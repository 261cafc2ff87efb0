//! BE-COOK-04: in Belgium statistics wait for consent like anything else that is not strictly
//! necessary.

use crate::facts::At;
use crate::facts::cookies::{Cookie, CookiePurpose};
use crate::law::belgian;
use crate::rules::act::placing;
use crate::rules::consent::standing;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "BE-COOK-04",
    domain: Domain::Cookies,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        belgian(
            2023,
            10,
            20,
            "Act of 30 Jul 2018 art. 10/2; GBA checklist of 20 Oct 2023",
        ),
        belgian(2022, 1, 10, "Act of 30 Jul 2018 art. 10/2").unverified(),
        belgian(2012, 8, 4, "WEC art. 129").unverified(),
    ],
    origin: "law",
    sources: &["GBA"],
    evidence: &["consent_record"],
    codes: &[
        "consent_after_act",
        "consent_given",
        "consent_not_active",
        "consent_refused",
        "consent_withdrawn",
        "no_consent",
        "no_statistics",
    ],
    questions: &[],
    act: placing,
    check: |scene| scene.about(scene.facts.cookie(), |cookie| check(cookie, scene)),
};

fn check(cookie: At<'_, Cookie>, scene: &Scene<'_>) -> Ruling {
    let purpose = cookie.purpose();
    if !matches!(
        purpose.get()?,
        Some(CookiePurpose::AnalyticsQuality | CookiePurpose::Audience)
    ) {
        return Ok(Answer::not_applicable("no_statistics").because(purpose.pointer));
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

    const ID: &str = "BE-COOK-04";
    const QUIET: &str = r#"{"cookie":{"purpose":"analytics_quality","first_party_use_only":true,"ip_anonymised":true,
        "shared":false,"combined":false,"privacy_impact":"minor","consent":null}}"#;

    #[test]
    fn quiet_statistics_wait_for_consent_in_belgium() {
        assert_finding(ID, "BE", "2026-03-02", QUIET, (Violation, "no_consent"));
        assert_finding(
            ID,
            "NL",
            "2026-03-02",
            QUIET,
            (NotApplicable, "other_country"),
        );
        let consented = QUIET.replace(
            "null",
            r#"{"given_at":"2026-03-01T10:00:00+01:00","method":"button"}"#,
        );
        assert_finding(ID, "BE", "2026-03-02", &consented, (Ok, "consent_given"));
    }

    #[test]
    fn a_dutch_shop_owes_it_to_its_belgian_visitor() {
        let visitor = QUIET.replacen('{', r#"{"visitor":{"country":"BE"},"#, 1);
        assert_finding(ID, "NL", "2026-03-02", &visitor, (Violation, "no_consent"));
    }

    #[test]
    fn before_august_2012_there_was_no_such_rule() {
        assert_finding(
            ID,
            "BE",
            "2012-08-03",
            QUIET,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(ID, "BE", "2012-08-04", QUIET, (Violation, "no_consent"));
    }

    #[test]
    fn other_purposes_are_left_to_the_general_rule() {
        let advertising = QUIET.replace("analytics_quality", "marketing");
        assert_finding(
            ID,
            "BE",
            "2026-03-02",
            &advertising,
            (NotApplicable, "no_statistics"),
        );
        assert_finding(
            ID,
            "BE",
            "2026-03-02",
            r#"{"cookie":{}}"#,
            (NeedsJudgement, "missing_field"),
        );
    }
}
