//! NL-REG-01: until 2018 a file for the ordinary dealings with customers need not be notified.

use super::uses::{Use, uses};
use crate::facts::At;
use crate::facts::register::File;
use crate::law::dutch;
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "NL-REG-01",
    domain: Domain::Register,
    kind: Kind::Exemption,
    severity: Severity::Low,
    law: &[dutch(2001, 9, 1, "Wbp 27, 29; Vrijstellingsbesluit Wbp").until(2018, 5, 24)],
    origin: "seed",
    sources: &["ARTICLES", "VB"],
    evidence: &["purpose_list"],
    codes: &["exempt_customer_file", "exemption_not_met"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.file(), check),
};

fn check(file: At<'_, File>) -> Ruling {
    let purposes = file.purposes();
    let uses = uses(file)?;
    let only_customers = !uses.is_empty() && uses.iter().all(|used| *used == Use::Customers);
    Ok(if only_customers {
        Answer::ok("exempt_customer_file")
    } else {
        Answer::not_applicable("exemption_not_met")
    }
    .because(purposes.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok};

    const ID: &str = "NL-REG-01";
    const DAY: &str = "2016-05-01";
    const FILE: &str = r#"{"file":{"purposes":["delivery","invoicing","audit"],"notified":false}}"#;

    #[test]
    fn ordinary_dealings_were_exempt() {
        assert_finding(ID, "NL", DAY, FILE, (Ok, "exempt_customer_file"));
        assert_finding(
            ID,
            "NL",
            DAY,
            &FILE.replace("audit", "marketing"),
            (NotApplicable, "exemption_not_met"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &FILE.replace("audit", "fun"),
            (NeedsJudgement, "unknown_value"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"file":{"notified":false}}"#,
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(
            ID,
            "NL",
            "2018-05-25",
            FILE,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(ID, "BE", DAY, FILE, (NotApplicable, "other_country"));
    }
}
