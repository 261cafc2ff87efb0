//! EU-COOK-08: consent is something one does; silence, scrolling and ticked boxes are none.

use super::kinds::consents;
use crate::facts::At;
use crate::facts::shared::Consent;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::placing;
use crate::rules::consent::{is_passive, is_tolerated, only_refused};
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-COOK-08",
    domain: Domain::Cookies,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 4(11), rec. 32; CJEU C-673/17"),
        dutch(2001, 9, 1, "Wbp 1(i), 8(a)").unverified(),
        belgian(1992, 12, 8, "WVP 1(8), 5(a)").unverified(),
    ],
    origin: "seed",
    sources: &["P49", "GBA20"],
    evidence: &["banner_state_log"],
    codes: &[
        "active_choice",
        "browsing_on_tolerated",
        "no_act",
        "no_active_choice",
        "refused",
    ],
    questions: &[],
    act: placing,
    check: |scene| {
        consents(scene)
            .map(|consent| Answer::of(check(consent, scene)))
            .collect()
    },
};

fn check(consent: At<'_, Consent>, scene: &Scene<'_>) -> Ruling {
    if let Some(refused) = only_refused(consent) {
        return Ok(refused);
    }
    let method = consent.method();
    let Some(expressed) = method.get()? else {
        return Ok(Answer::violation("no_act").because(method.pointer));
    };
    Ok(if !is_passive(*expressed) {
        Answer::ok("active_choice")
    } else if is_tolerated(consent, scene)? {
        Answer::warning("browsing_on_tolerated")
    } else {
        Answer::violation("no_active_choice")
    }
    .because(method.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-COOK-08";
    const DAY: &str = "2026-03-02";

    #[test]
    fn what_is_no_act_is_no_consent() {
        for method in [
            "preticked",
            "scroll",
            "continued_use",
            "silence",
            "closing_banner",
            "terms",
        ] {
            let consent = format!(r#"{{"consent":{{"method":"{method}"}}}}"#);
            assert_finding(ID, "NL", DAY, &consent, (Violation, "no_active_choice"));
        }
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"consent":{"method":null}}"#,
            (Violation, "no_act"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"consent":{"method":"button"}}"#,
            (Ok, "active_choice"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"consent":{}}"#,
            (NeedsJudgement, "missing_field"),
        );
    }

    #[test]
    fn belgium_tolerated_browsing_on_after_a_warning_until_april_2020() {
        let browsing = r#"{"consent":{"method":"continued_use","prior_warning":true}}"#;
        assert_finding(
            ID,
            "BE",
            "2020-03-31",
            browsing,
            (Warning, "browsing_on_tolerated"),
        );
        assert_finding(
            ID,
            "BE",
            "2020-04-01",
            browsing,
            (Violation, "no_active_choice"),
        );
        assert_finding(
            ID,
            "NL",
            "2020-03-31",
            browsing,
            (Violation, "no_active_choice"),
        );
        let unwarned = browsing.replace("true", "false");
        assert_finding(
            ID,
            "BE",
            "2020-03-31",
            &unwarned,
            (Violation, "no_active_choice"),
        );
        let open = r#"{"consent":{"method":"continued_use"}}"#;
        assert_finding(
            ID,
            "BE",
            "2020-03-31",
            open,
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(
            ID,
            "BE",
            "2020-04-01",
            open,
            (Violation, "no_active_choice"),
        );
    }

    #[test]
    fn a_refusal_needs_no_method() {
        let refused = r#"{"cookie":{"consent":{"refused_at":"2026-03-02T10:00:00+01:00"}}}"#;
        assert_finding(ID, "NL", DAY, refused, (NotApplicable, "refused"));
    }

    #[test]
    fn the_cookies_own_consent_is_pointed_at() {
        let found = findings(
            ID,
            "NL",
            DAY,
            r#"{"cookie":{"consent":{"method":"scroll"}}}"#,
        );
        assert_eq!(found[0].pointers, ["/cookie/consent/method"]);
    }

    #[test]
    fn the_old_law_began_in_2001_and_1992() {
        let scrolled = r#"{"consent":{"method":"scroll"}}"#;
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            scrolled,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(
            ID,
            "BE",
            "1992-12-07",
            scrolled,
            (NotApplicable, "not_in_force"),
        );
    }
}
