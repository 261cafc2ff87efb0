//! NL-REG-02: until 2018 a file of people who had signed up for a newsletter or offers need not be
//! notified.

use super::uses::{Use, uses};
use crate::facts::At;
use crate::facts::register::File;
use crate::law::dutch;
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "NL-REG-02",
    domain: Domain::Register,
    kind: Kind::Exemption,
    severity: Severity::Low,
    law: &[dutch(
        2001,
        9,
        1,
        "Wbp 29; Vrijstellingsbesluit Wbp (subscriptions)",
    )
    .until(2018, 5, 24)],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["subscription_proof"],
    codes: &["exempt_subscriber_file", "exemption_not_met"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.file(), check),
};

fn check(file: At<'_, File>) -> Ruling {
    let (purposes, signed_up) = (file.purposes(), file.opt_in());
    if signed_up.holds() == Ok(false) {
        return Ok(Answer::not_applicable("exemption_not_met").because(signed_up.pointer));
    }
    let uses = uses(file)?;
    let subscribers = uses.contains(&Use::Marketing) && !uses.contains(&Use::Beyond);
    if !subscribers {
        return Ok(Answer::not_applicable("exemption_not_met").because(purposes.pointer));
    }
    signed_up.holds()?;
    Ok(Answer::ok("exempt_subscriber_file").because(signed_up.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok};

    const ID: &str = "NL-REG-02";
    const DAY: &str = "2016-05-01";
    const FILE: &str = r#"{"file":{"purposes":["newsletter"],"opt_in":true,"notified":false}}"#;

    #[test]
    fn subscribers_were_exempt() {
        assert_finding(ID, "NL", DAY, FILE, (Ok, "exempt_subscriber_file"));
        assert_finding(
            ID,
            "NL",
            DAY,
            &FILE.replace("true", "false"),
            (NotApplicable, "exemption_not_met"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &FILE.replace("newsletter", "delivery"),
            (NotApplicable, "exemption_not_met"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &FILE.replace(r#""opt_in":true,"#, ""),
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(
            ID,
            "NL",
            "2018-05-25",
            FILE,
            (NotApplicable, "not_in_force"),
        );
    }
}
