//! EU-COOK-14: legitimate interest is no ground for storing; only consent is.

use crate::facts::At;
use crate::facts::cookies::Banner;
use crate::law::everywhere;
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-COOK-14",
    domain: Domain::Cookies,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[everywhere(
        2018,
        5,
        25,
        "Directive 2002/58 art. 5(3); GDPR 6(1)(a)",
    )],
    origin: "law",
    sources: &["TF", "AP"],
    evidence: &["banner_settings"],
    codes: &["consent_only", "interest_offered"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.banner(), check),
};

fn check(banner: At<'_, Banner>) -> Ruling {
    let toggles = banner.legitimate_interest_toggles();
    let answer = if toggles.holds()? {
        Answer::violation("interest_offered")
    } else {
        Answer::ok("consent_only")
    };
    Ok(answer.because(toggles.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-COOK-14";
    const OFFERED: &str = r#"{"banner":{"legitimate_interest_toggles":true}}"#;

    #[test]
    fn a_banner_offers_consent_and_nothing_beside_it() {
        let day = "2026-03-02";
        assert_finding(ID, "BE", day, OFFERED, (Violation, "interest_offered"));
        for none in ["false", "null"] {
            let kept = OFFERED.replace("true", none);
            assert_finding(ID, "NL", day, &kept, (Ok, "consent_only"));
        }
        let open = r#"{"banner":{}}"#;
        assert_finding(ID, "NL", day, open, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn it_begins_with_the_regulation() {
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2018-05-24", OFFERED, early);
        let first = (Violation, "interest_offered");
        assert_finding(ID, "NL", "2018-05-25", OFFERED, first);
    }
}
