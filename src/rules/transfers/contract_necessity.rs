//! EU-XFER-06: what a contract with the person cannot do without may go along, now and then.

use super::way::{Mechanism, mechanism, needs_no_ground};
use crate::facts::At;
use crate::facts::transfers::Transfer;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-XFER-06",
    domain: Domain::Transfers,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        everywhere(2018, 5, 25, "GDPR 49(1)(b), (c)").unverified(),
        dutch(2001, 9, 1, "Wbp 77(1)(b), (c)"),
        belgian(1992, 12, 8, "WVP 22").unverified(),
    ],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["order_id"],
    codes: &[
        "inside_eea",
        "necessary",
        "no_contract_named",
        "not_necessary",
        "protection_adequate",
        "structural",
    ],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.transfer(), |transfer| check(transfer, scene)),
};

fn check(transfer: At<'_, Transfer>, scene: &Scene<'_>) -> Ruling {
    let ground = transfer.mechanism();
    let (needed, occasional) = (transfer.needed_for_order(), transfer.occasional());
    if let Some(code) = needs_no_ground(transfer, scene) {
        return Ok(Answer::not_applicable(code).because(transfer.country().pointer));
    }
    if mechanism(transfer)? != Some(Mechanism::Contract) {
        return Ok(Answer::not_applicable("no_contract_named").because(ground.pointer));
    }
    if needed.holds() == Ok(false) {
        return Ok(Answer::violation("not_necessary").because(needed.pointer));
    }
    if occasional.holds() == Ok(false) {
        return Ok(Answer::violation("structural").because(occasional.pointer));
    }
    needed.holds()?;
    occasional.holds()?;
    Ok(Answer::ok("necessary").because(needed.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-XFER-06";
    const DAY: &str = "2026-03-02";
    const ORDER: &str = r#"{"transfer":{"country":"US","mechanism":"contract_necessity","occasional":true,"needed_for_order":true}}"#;

    #[test]
    fn the_address_may_go_to_a_seller_overseas() {
        assert_finding(ID, "NL", DAY, ORDER, (Ok, "necessary"));
        assert_finding(
            ID,
            "BE",
            DAY,
            &ORDER.replace(r#"order":true"#, r#"order":false"#),
            (Violation, "not_necessary"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &ORDER.replace(r#""occasional":true,"#, ""),
            (NeedsJudgement, "missing_field"),
        );
    }

    #[test]
    fn a_tool_for_every_day_is_not_necessary() {
        assert_finding(
            ID,
            "NL",
            DAY,
            &ORDER.replace(r#"occasional":true"#, r#"occasional":false"#),
            (Violation, "structural"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &ORDER.replace("contract_necessity", "dpf"),
            (NotApplicable, "no_contract_named"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &ORDER.replace("US", "IE"),
            (NotApplicable, "inside_eea"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &ORDER.replace("US", "JP"),
            (NotApplicable, "protection_adequate"),
        );
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            ORDER,
            (NotApplicable, "not_in_force"),
        );
    }
}
