//! EU-PURP-05: each purpose rests on a legal basis.

use super::basis;
use crate::facts::At;
use crate::facts::shared::Purpose;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-PURP-05",
    domain: Domain::Purpose,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 6(1)").unverified(),
        dutch(2001, 9, 1, "Wbp 8").unverified(),
        belgian(1992, 12, 8, "WVP 5").unverified(),
    ],
    origin: "seed",
    sources: &[],
    evidence: &["basis_per_purpose"],
    codes: &["basis_recorded", "no_basis"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.purpose(), check),
};

fn check(purpose: At<'_, Purpose>) -> Ruling {
    let answer = if basis::is_recorded(purpose.basis())? {
        Answer::ok("basis_recorded")
    } else {
        Answer::violation("no_basis")
    };
    Ok(answer.because(purpose.basis().pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-PURP-05";
    const DAY: &str = "2026-03-02";
    const BARE: &str = r#"{"purpose":{"name":"data_analysis","basis":null}}"#;

    #[test]
    fn a_purpose_rests_on_one_of_the_six_bases() {
        assert_finding(ID, "NL", DAY, BARE, (Violation, "no_basis"));
        for basis in [
            "consent",
            "contract",
            "legal_duty",
            "vital_interests",
            "public_task",
            "legitimate_interest",
        ] {
            let named = BARE.replace("null", &format!(r#""{basis}""#));
            assert_finding(ID, "BE", DAY, &named, (Ok, "basis_recorded"));
        }
        let strange = BARE.replace("null", r#""because we can""#);
        assert_finding(ID, "NL", DAY, &strange, (NeedsJudgement, "unknown_value"));
    }

    #[test]
    fn mail_under_the_customer_exception_needs_no_other_basis() {
        let mail = BARE.replace("null", r#""customer_exception""#);
        assert_finding(ID, "NL", DAY, &mail, (Ok, "basis_recorded"));
        let message = r#"{"message":{"channel":"email"},"sale":{"paid":true}}"#;
        assert_finding(ID, "NL", DAY, message, (NotApplicable, "no_subject"));
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        let open = r#"{"purpose":{"name":"delivery"}}"#;
        assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn the_old_acts_began_in_2001_and_1992() {
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2001-08-31", BARE, early);
        assert_finding(ID, "BE", "1992-12-07", BARE, early);
        assert_finding(ID, "NL", "2018-05-24", BARE, (Violation, "no_basis"));
    }
}
