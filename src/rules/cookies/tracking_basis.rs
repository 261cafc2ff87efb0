//! EU-COOK-05: who follows visitors processes personal data, and needs a legal basis for that
//! beside the consent to the cookie.

use super::kinds::follows_visitors;
use crate::facts::At;
use crate::facts::cookies::Cookie;
use crate::law::{belgian, dutch, elsewhere};
use crate::rules::act::placing;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-COOK-05",
    domain: Domain::Cookies,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        dutch(2018, 5, 25, "Tw 11.7a(4); GDPR 4(4), 6(1)"),
        belgian(2018, 5, 25, "GDPR 4(4), 6(1)"),
        elsewhere(2018, 5, 25, "GDPR 4(4), 6(1)"),
        // The legal presumption that tracking is processing began here; before it, whether a
        // cookie's data were personal was a question of each case.
        dutch(2013, 1, 1, "Tw 11.7a(1) (old); Wbp 8"),
        belgian(2013, 1, 1, "WVP 5").unverified(),
    ],
    origin: "seed",
    sources: &["TW"],
    evidence: &["basis_per_purpose"],
    codes: &["basis_recorded", "no_basis", "no_tracking"],
    questions: &[],
    act: placing,
    check: |scene| scene.about(scene.facts.cookie(), check),
};

fn check(cookie: At<'_, Cookie>) -> Ruling {
    let (purpose, basis) = (cookie.purpose(), cookie.gdpr_basis());
    if !purpose
        .get()?
        .is_some_and(|purpose| follows_visitors(*purpose))
    {
        return Ok(Answer::not_applicable("no_tracking").because(purpose.pointer));
    }
    let answer = if basis.is_filled()? {
        Answer::ok("basis_recorded")
    } else {
        Answer::violation("no_basis")
    };
    Ok(answer.because(basis.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-COOK-05";
    const BARE: &str = r#"{"cookie":{"purpose":"profiling","gdpr_basis":null}}"#;

    #[test]
    fn a_profile_without_a_basis_is_a_violation() {
        assert_finding(ID, "NL", "2026-03-02", BARE, (Violation, "no_basis"));
        assert_finding(
            ID,
            "BE",
            "2026-03-02",
            &BARE.replace("null", "\" \""),
            (Violation, "no_basis"),
        );
        assert_finding(
            ID,
            "NL",
            "2026-03-02",
            &BARE.replace("null", "\"consent\""),
            (Ok, "basis_recorded"),
        );
    }

    #[test]
    fn it_begins_with_the_presumption() {
        assert_finding(
            ID,
            "NL",
            "2012-12-31",
            BARE,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(ID, "NL", "2013-01-01", BARE, (Violation, "no_basis"));
    }

    #[test]
    fn a_basis_that_nobody_speaks_of_is_a_question() {
        let open = r#"{"cookie":{"purpose":"cross_site"}}"#;
        assert_finding(
            ID,
            "NL",
            "2026-03-02",
            open,
            (NeedsJudgement, "missing_field"),
        );
        let cart = r#"{"cookie":{"purpose":"strictly_necessary"}}"#;
        assert_finding(ID, "NL", "2026-03-02", cart, (NotApplicable, "no_tracking"));
    }
}
