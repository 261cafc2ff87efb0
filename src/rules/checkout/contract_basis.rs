//! EU-BOX-12: what an order needs rests on the contract, not on consent that can be withdrawn.

use super::purposes::is_consent;
use crate::facts::At;
use crate::facts::shared::Purpose;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-BOX-12",
    domain: Domain::Checkout,
    kind: Kind::Duty,
    severity: Severity::Low,
    law: &[
        everywhere(2018, 5, 25, "GDPR 6(1)(b), (c)").unverified(),
        dutch(2001, 9, 1, "Wbp 8(b)").unverified(),
        belgian(1992, 12, 8, "WVP 5(b)").unverified(),
    ],
    origin: "seed",
    sources: &[],
    evidence: &["basis_per_purpose"],
    codes: &["consent_fits", "no_basis", "other_basis", "wrong_basis"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.purpose(), check),
};

/// What the contract or the law itself needs.
const OF_THE_CONTRACT: [&str; 15] = [
    "order",
    "contract",
    "payment",
    "delivery",
    "shipping",
    "invoice",
    "invoicing",
    "returns",
    "refund",
    "warranty",
    "service",
    "account",
    "administration",
    "audit",
    "tax",
];

/// What else shops name, and may ask consent for; beside what a box asks consent for.
const OF_CHOICE: [&str; 6] = [
    "data_analysis",
    "analytics",
    "statistics",
    "personalisation",
    "research",
    "reviews",
];

fn check(purpose: At<'_, Purpose>) -> Ruling {
    let (name, basis) = (purpose.name(), purpose.basis());
    if basis.is_none() {
        return Ok(Answer::not_applicable("no_basis").because(basis.pointer));
    }
    let word = name.given().map(String::as_str);
    if word.is_some_and(|word| is_consent(word) || OF_CHOICE.contains(&word)) {
        return Ok(Answer::ok("consent_fits").because(name.pointer));
    }
    if basis.get()?.is_some_and(|basis| basis != "consent") {
        return Ok(Answer::ok("other_basis").because(basis.pointer));
    }
    match name.get()?.map(String::as_str) {
        Some(word) if OF_THE_CONTRACT.contains(&word) => Ok(Answer::warning("wrong_basis")
            .because(basis.pointer)
            .because(name.pointer)),
        _ => Err(name.unknown_word()),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Warning};

    const ID: &str = "EU-BOX-12";
    const DAY: &str = "2026-03-02";
    const ASKED: &str = r#"{"purpose":{"name":"delivery","basis":"consent"}}"#;

    #[test]
    fn nobody_consents_to_what_he_ordered() {
        for name in ["delivery", "invoice", "warranty"] {
            let asked = ASKED.replace("delivery", name);
            assert_finding(ID, "BE", DAY, &asked, (Warning, "wrong_basis"));
        }
        let contract = ASKED.replace("consent", "contract");
        assert_finding(ID, "NL", DAY, &contract, (Ok, "other_basis"));
    }

    #[test]
    fn what_one_may_refuse_can_rest_on_consent() {
        for name in ["newsletter", "partner_sharing", "data_analysis"] {
            let asked = ASKED.replace("delivery", name);
            assert_finding(ID, "NL", DAY, &asked, (Ok, "consent_fits"));
        }
        let none = ASKED.replace(r#""consent""#, "null");
        assert_finding(ID, "NL", DAY, &none, (NotApplicable, "no_basis"));
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        for open in [
            r#"{"purpose":{"name":"delivery"}}"#,
            r#"{"purpose":{"basis":"consent"}}"#,
        ] {
            assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
        }
        let odd = ASKED.replace("delivery", "gift_wrapping");
        assert_finding(ID, "NL", DAY, &odd, (NeedsJudgement, "unknown_value"));
    }

    #[test]
    fn the_old_law_began_in_2001_and_1992() {
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2001-08-31", ASKED, early);
        assert_finding(ID, "BE", "1992-12-07", ASKED, early);
        assert_finding(ID, "BE", "1992-12-08", ASKED, (Warning, "wrong_basis"));
    }
}
