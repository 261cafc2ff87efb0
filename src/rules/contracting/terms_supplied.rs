//! NL-CONTR-01: terms of sale are declared to apply, and handed over before the contract is made.

use super::terms::{came_along, came_late};
use crate::facts::At;
use crate::facts::contracting::EmailContract;
use crate::law::dutch;
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "NL-CONTR-01",
    domain: Domain::Contracting,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[dutch(2001, 9, 1, "BW 6:232, 6:233(b), 6:234").unverified()],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["sent_mail", "attachment_hash"],
    codes: &[
        "not_declared",
        "not_supplied",
        "supplied_late",
        "terms_hold",
    ],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.email_contract(), check),
};

fn check(contract: At<'_, EmailContract>) -> Ruling {
    let (declared, attached) = (contract.terms_declared(), contract.terms_attached());
    // Terms that nobody declared are no part of the contract (6:232).
    if declared.holds() == Ok(false) {
        return Ok(Answer::warning("not_declared").because(declared.pointer));
    }
    // Terms that were declared and not handed over in time can be avoided (6:233(b)).
    if came_late(contract) {
        let after = contract.sent_after_conclusion();
        return Ok(Answer::warning("supplied_late").because(after.pointer));
    }
    if !came_along(contract)? {
        let storable = contract.terms_storable();
        return Ok(Answer::warning("not_supplied")
            .because(attached.pointer)
            .because(storable.pointer));
    }
    declared.holds()?;
    Ok(Answer::ok("terms_hold").because(declared.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Warning};

    const ID: &str = "NL-CONTR-01";
    const DAY: &str = "2026-03-02";
    const HOLD: &str = r#"{"email_contract":{"terms_declared":true,"terms_attached":true}}"#;

    #[test]
    fn declared_and_attached_terms_hold() {
        assert_finding(ID, "NL", DAY, HOLD, (Ok, "terms_hold"));
        let storable = HOLD.replace("attached", "storable");
        assert_finding(ID, "NL", DAY, &storable, (Ok, "terms_hold"));
    }

    #[test]
    fn terms_that_nobody_declared_are_no_part_of_the_contract() {
        let silent = HOLD.replace(r#"declared":true"#, r#"declared":null"#);
        assert_finding(ID, "NL", DAY, &silent, (Warning, "not_declared"));
    }

    #[test]
    fn terms_that_the_customer_never_had_can_be_avoided() {
        let broken = r#"{"email_contract":{"terms_declared":true,"terms_attached":false,"terms_storable":false}}"#;
        assert_finding(ID, "NL", DAY, broken, (Warning, "not_supplied"));
        let late = HOLD.replace("}}", r#","sent_after_conclusion":true}}"#);
        assert_finding(ID, "NL", DAY, &late, (Warning, "supplied_late"));
    }

    #[test]
    fn what_nobody_said_is_a_question_unless_a_fault_is_known() {
        for open in [
            HOLD.replace(r#""terms_declared":true,"#, ""),
            HOLD.replace(r#","terms_attached":true"#, ""),
            HOLD.replace(r#"attached":true"#, r#"attached":false"#),
        ] {
            assert_finding(ID, "NL", DAY, &open, (NeedsJudgement, "missing_field"));
        }
        let silent = r#"{"email_contract":{"terms_declared":false}}"#;
        assert_finding(ID, "NL", DAY, silent, (Warning, "not_declared"));
    }

    #[test]
    fn it_is_a_dutch_rule_counted_from_2001() {
        assert_finding(ID, "BE", DAY, HOLD, (NotApplicable, "other_country"));
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2001-08-31", HOLD, early);
    }
}
