//! NL-COOK-03: statistics on the quality of the shop's own service need no consent in the
//! Netherlands, if they do little or nothing to privacy.

use crate::facts::cookies::{Cookie, CookiePurpose};
use crate::facts::{At, Missing};
use crate::law::{Jurisdiction, dutch, nl};
use crate::rules::act::placing;
use crate::rules::answer::all;
use crate::rules::consent::{Standing, standing};
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "NL-COOK-03",
    domain: Domain::Cookies,
    kind: Kind::Exemption,
    severity: Severity::Medium,
    law: &[
        dutch(2018, 5, 25, "Tw 11.7a(3)(b)"),
        dutch(2015, 3, 11, "Tw 11.7a(3)(b); Stb. 2015, 100").unverified(),
    ],
    origin: "law",
    sources: &["TW", "TWOLD"],
    evidence: &["analytics_settings", "processor_agreement"],
    codes: &["consent_given", "exempt_statistics", "exemption_not_met"],
    questions: &[],
    act: placing,
    check: |scene| scene.about(scene.facts.cookie(), |cookie| check(cookie, scene)),
};

fn check(cookie: At<'_, Cookie>, scene: &Scene<'_>) -> Ruling {
    match is_met(cookie, scene) {
        Ok(true) => Ok(Answer::ok("exempt_statistics").because(cookie.purpose().pointer)),
        Ok(false) => Ok(unmet(cookie)),
        Err(missing) => match standing(cookie.consent(), scene) {
            // Who has consent needs no exemption.
            Ok((Standing::Given, pointer)) => {
                Ok(Answer::not_applicable("consent_given").because(pointer))
            }
            _ => Err(missing),
        },
    }
}

/// Whether the exemption frees this cookie from consent here and on this day; a condition that is
/// known to fail beats those that nobody knows.
///
/// # Errors
///
/// [`Missing`] where no condition is known to fail and one is not known.
pub(super) fn is_met(cookie: At<'_, Cookie>, scene: &Scene<'_>) -> Result<bool, Missing> {
    if scene.place != Jurisdiction::Nl || nl::STATISTICS_EXEMPT.on(scene.law_on) != Some(&true) {
        return Ok(false);
    }
    all(&conditions(cookie).map(|(holds, _)| holds))
}

fn unmet(cookie: At<'_, Cookie>) -> Answer {
    let failing = conditions(cookie)
        .into_iter()
        .filter(|(holds, _)| *holds == Ok(false));
    failing.fold(
        Answer::not_applicable("exemption_not_met"),
        |answer, (_, pointer)| answer.because(pointer),
    )
}

type Condition = (Result<bool, Missing>, crate::facts::Pointer);

fn conditions(cookie: At<'_, Cookie>) -> [Condition; 6] {
    let (purpose, impact) = (cookie.purpose(), cookie.privacy_impact());
    let (own, cut) = (cookie.first_party_use_only(), cookie.ip_anonymised());
    let (shared, combined) = (cookie.shared(), cookie.combined());
    [
        (
            purpose
                .get()
                .map(|purpose| purpose == Some(&CookiePurpose::AnalyticsQuality)),
            purpose.pointer,
        ),
        (own.holds(), own.pointer),
        (cut.holds(), cut.pointer),
        (shared.holds().map(|shared| !shared), shared.pointer),
        (combined.holds().map(|combined| !combined), combined.pointer),
        (is_minor(cookie), impact.pointer),
    ]
}

fn is_minor(cookie: At<'_, Cookie>) -> Result<bool, Missing> {
    let impact = cookie.privacy_impact();
    match impact.get()?.map(String::as_str) {
        None | Some("none" | "minor") => Ok(true),
        Some("more_than_minor" | "major") => Ok(false),
        Some(_) => Err(impact.unknown_word()),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "NL-COOK-03";
    const QUIET: &str = r#"{"cookie":{"purpose":"analytics_quality","first_party_use_only":true,"ip_anonymised":true,
        "shared":false,"combined":false,"privacy_impact":"minor","consent":null}}"#;

    #[test]
    fn quiet_statistics_are_free_in_the_netherlands_since_march_2015() {
        assert_finding(ID, "NL", "2015-03-11", QUIET, (Ok, "exempt_statistics"));
        assert_finding(
            ID,
            "NL",
            "2015-03-10",
            QUIET,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(
            "EU-COOK-01",
            "NL",
            "2015-03-11",
            QUIET,
            (Ok, "exempt_statistics"),
        );
        assert_finding(
            "EU-COOK-01",
            "NL",
            "2015-03-10",
            QUIET,
            (Violation, "no_consent"),
        );
    }

    #[test]
    fn a_visitor_in_belgium_has_no_dutch_exemption() {
        assert_finding(
            ID,
            "BE",
            "2026-03-02",
            QUIET,
            (NotApplicable, "other_country"),
        );
        assert_finding(
            "EU-COOK-01",
            "BE",
            "2026-03-02",
            QUIET,
            (Violation, "no_consent"),
        );
        let belgian = QUIET.replacen('{', r#"{"visitor":{"country":"BE"},"#, 1);
        assert_finding(
            ID,
            "NL",
            "2026-03-02",
            &belgian,
            (NotApplicable, "other_country"),
        );
        assert_finding(
            "EU-COOK-01",
            "NL",
            "2026-03-02",
            &belgian,
            (Violation, "no_consent"),
        );
    }

    #[test]
    fn each_condition_counts() {
        for (held, failing) in [
            (
                r#""first_party_use_only":true"#,
                r#""first_party_use_only":false"#,
            ),
            (r#""ip_anonymised":true"#, r#""ip_anonymised":null"#),
            (r#""shared":false"#, r#""shared":true"#),
            (r#""combined":false"#, r#""combined":true"#),
            (r#""minor""#, r#""more_than_minor""#),
            (r#""analytics_quality""#, r#""audience""#),
        ] {
            let loud = QUIET.replace(held, failing);
            assert_finding(
                ID,
                "NL",
                "2026-03-02",
                &loud,
                (NotApplicable, "exemption_not_met"),
            );
            assert_finding(
                "EU-COOK-01",
                "NL",
                "2026-03-02",
                &loud,
                (Violation, "no_consent"),
            );
        }
    }

    #[test]
    fn a_condition_that_nobody_knows_leaves_it_open() {
        let open = QUIET.replace(r#""combined":false,"#, "");
        assert_finding(
            ID,
            "NL",
            "2026-03-02",
            &open,
            (NeedsJudgement, "missing_field"),
        );
        let strange = QUIET.replace("minor", "hardly");
        assert_finding(
            ID,
            "NL",
            "2026-03-02",
            &strange,
            (NeedsJudgement, "unknown_value"),
        );
        let consented = open.replace("null", r#"{"given_at":"2026-03-01T10:00:00+01:00"}"#);
        assert_finding(
            ID,
            "NL",
            "2026-03-02",
            &consented,
            (NotApplicable, "consent_given"),
        );
    }
}
