//! BE-CONTR-04: terms of sale count where the customer could know them before the contract was
//! made.

use super::terms::{came_along, came_late};
use crate::facts::At;
use crate::facts::contracting::EmailContract;
use crate::law::belgian;
use crate::rules::act::on_the_date;
use crate::rules::answer::all;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "BE-CONTR-04",
    domain: Domain::Contracting,
    kind: Kind::Duty,
    severity: Severity::Low,
    law: &[
        belgian(2023, 1, 1, "BW art. 5.23").unverified(),
        belgian(1992, 12, 8, "BW art. 1108 (old)").unverified(),
    ],
    origin: "law",
    sources: &[],
    evidence: &["sent_mail"],
    codes: &["terms_known", "terms_late", "terms_unknown"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.email_contract(), check),
};

fn check(contract: At<'_, EmailContract>) -> Ruling {
    let declared = contract.terms_declared();
    if came_late(contract) {
        let after = contract.sent_after_conclusion();
        return Ok(Answer::warning("terms_late").because(after.pointer));
    }
    let answer = if all(&[declared.holds(), came_along(contract)])? {
        Answer::ok("terms_known")
    } else {
        Answer::warning("terms_unknown")
    };
    Ok(answer
        .because(declared.pointer)
        .because(contract.terms_attached().pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Warning};

    const ID: &str = "BE-CONTR-04";
    const DAY: &str = "2026-03-02";
    const KNOWN: &str = r#"{"email_contract":{"terms_declared":true,"terms_attached":true}}"#;

    #[test]
    fn terms_are_known_before_the_contract_is_made() {
        assert_finding(ID, "BE", DAY, KNOWN, (Ok, "terms_known"));
        let late = KNOWN.replace("}}", r#","sent_after_conclusion":true}}"#);
        assert_finding(ID, "BE", DAY, &late, (Warning, "terms_late"));
        for unknown in [
            KNOWN.replace(r#"declared":true"#, r#"declared":false"#),
            KNOWN.replace(
                r#"attached":true"#,
                r#"attached":false,"terms_storable":null"#,
            ),
        ] {
            assert_finding(ID, "BE", DAY, &unknown, (Warning, "terms_unknown"));
        }
    }

    #[test]
    fn what_nobody_said_is_a_question_unless_a_fault_is_known() {
        let open = r#"{"email_contract":{"terms_declared":true}}"#;
        assert_finding(ID, "BE", DAY, open, (NeedsJudgement, "missing_field"));
        let late = r#"{"email_contract":{"sent_after_conclusion":true}}"#;
        assert_finding(ID, "BE", DAY, late, (Warning, "terms_late"));
    }

    #[test]
    fn book_five_says_it_since_2023_and_the_old_code_before() {
        let cited = |date| findings(ID, "BE", date, KNOWN)[0].citation;
        assert_eq!(cited("2023-01-01"), Some("BW art. 5.23"));
        assert_eq!(cited("2022-12-31"), Some("BW art. 1108 (old)"));
        assert_finding(ID, "NL", DAY, KNOWN, (NotApplicable, "other_country"));
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "BE", "1992-12-07", KNOWN, early);
    }
}
