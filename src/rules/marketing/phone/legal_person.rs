//! NL-TEL-05: a legal person may be called; the rules on calls protect natural persons. The data of
//! whoever answers are personal all the same.

use crate::facts::marketing::RecipientType;
use crate::law::dutch;
use crate::rules::act::on_the_date;
use crate::rules::marketing::subject::{of_human, recipient};
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(in crate::rules::marketing) const RULE: Rule = Rule {
    id: "NL-TEL-05",
    domain: Domain::Marketing,
    kind: Kind::Exemption,
    severity: Severity::Low,
    law: &[
        dutch(2026, 7, 1, "Tw 11.7(2)"),
        dutch(2021, 7, 1, "Tw 11.7(2); Stb. 2021, 103"),
        dutch(2009, 10, 1, "Tw 11.7(5)-(13) (old)"),
    ],
    origin: "law",
    sources: &["TW"],
    evidence: &["legal_form"],
    codes: &[
        "by_machine",
        "exemption_not_met",
        "legal_person_called",
        "not_marketing",
    ],
    questions: &[],
    act: on_the_date,
    check: |scene| of_human(scene, |_| check(scene)),
};

fn check(scene: &Scene<'_>) -> Ruling {
    let found = match recipient(scene)? {
        Some(RecipientType::LegalPerson) => Answer::ok("legal_person_called"),
        _ => Answer::not_applicable("exemption_not_met"),
    };
    Ok(found.because(scene.facts.recipient().pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok};

    const ID: &str = "NL-TEL-05";
    const DAY: &str = "2026-08-20";
    const COMPANY: &str = r#"{"call":{"purpose":"marketing","human":true},"recipient":{"type":"legal_person"},"consent":null}"#;

    #[test]
    fn a_company_may_be_called_by_a_human_being() {
        assert_finding(ID, "NL", DAY, COMPANY, (Ok, "legal_person_called"));
        assert_finding(ID, "NL", "2015-01-05", COMPANY, (Ok, "legal_person_called"));
        assert_finding(
            ID,
            "NL",
            "2009-09-30",
            COMPANY,
            (NotApplicable, "not_in_force"),
        );
        let machine = COMPANY.replace("true", "false");
        assert_finding(ID, "NL", DAY, &machine, (NotApplicable, "by_machine"));
    }

    #[test]
    fn people_with_a_business_are_people() {
        for person in ["sole_trader", "partnership", "consumer"] {
            let call = COMPANY.replace("legal_person", person);
            assert_finding(ID, "NL", DAY, &call, (NotApplicable, "exemption_not_met"));
        }
        let unknown = r#"{"call":{"purpose":"marketing","human":true}}"#;
        assert_finding(ID, "NL", DAY, unknown, (NeedsJudgement, "missing_field"));
    }
}
