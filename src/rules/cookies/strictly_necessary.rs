//! EU-COOK-02: what the visitor asked for and cannot have otherwise needs no consent: the cart, the
//! login, load balancing, security, the chosen language, the remembered cookie choice.

use crate::facts::At;
use crate::facts::cookies::{Cookie, CookiePurpose};
use crate::law::{belgian, dutch, elsewhere};
use crate::rules::act::placing;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-COOK-02",
    domain: Domain::Cookies,
    kind: Kind::Exemption,
    severity: Severity::Low,
    law: &[
        belgian(
            2022,
            1,
            10,
            "Act of 30 Jul 2018 art. 10/2; Directive 2002/58 art. 5(3)",
        )
        .unverified(),
        dutch(
            2018,
            5,
            25,
            "Tw 11.7a(3)(a), (b); Directive 2002/58 art. 5(3)",
        ),
        elsewhere(2018, 5, 25, "Directive 2002/58 art. 5(3)"),
        belgian(2012, 8, 4, "WEC art. 129; Directive 2002/58 art. 5(3)").unverified(),
        dutch(2012, 6, 5, "Tw 11.7a(3) (old); Directive 2002/58 art. 5(3)"),
    ],
    origin: "seed",
    sources: &["TW", "GBA"],
    evidence: &["cookie_list"],
    codes: &["exemption_not_met", "strictly_necessary"],
    questions: &[],
    act: placing,
    check: |scene| scene.about(scene.facts.cookie(), check),
};

fn check(cookie: At<'_, Cookie>) -> Ruling {
    let purpose = cookie.purpose();
    Ok(match purpose.get()? {
        Some(CookiePurpose::StrictlyNecessary) => Answer::ok("strictly_necessary"),
        _ => Answer::not_applicable("exemption_not_met"),
    }
    .because(purpose.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok};

    const ID: &str = "EU-COOK-02";

    #[test]
    fn the_cart_is_free() {
        let cart = r#"{"cookie":{"purpose":"strictly_necessary","consent":null}}"#;
        assert_finding(ID, "NL", "2026-03-02", cart, (Ok, "strictly_necessary"));
        assert_finding(
            ID,
            "BE",
            "2012-08-03",
            cart,
            (NotApplicable, "not_in_force"),
        );
    }

    #[test]
    fn another_purpose_is_left_to_the_rule_on_consent() {
        let preference = r#"{"cookie":{"purpose":"preference"}}"#;
        assert_finding(
            ID,
            "NL",
            "2026-03-02",
            preference,
            (NotApplicable, "exemption_not_met"),
        );
    }

    #[test]
    fn without_a_purpose_nobody_knows() {
        assert_finding(
            ID,
            "NL",
            "2026-03-02",
            r#"{"cookie":{}}"#,
            (NeedsJudgement, "missing_field"),
        );
    }
}
