//! EU-PROC-01: whoever processes data for the shop has a written contract with it.

use crate::facts::At;
use crate::facts::register::Processor;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-PROC-01",
    domain: Domain::Register,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 28(3), (9)"),
        dutch(2001, 9, 1, "Wbp 14(2)-(5)"),
        belgian(1992, 12, 8, "WVP 16").unverified(),
    ],
    origin: "seed",
    sources: &["ARTICLES", "GDPRL"],
    evidence: &["signed_contract"],
    codes: &["contract_signed", "no_contract", "not_signed"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.processor(), check),
};

fn check(processor: At<'_, Processor>) -> Ruling {
    let contract = processor.contract();
    contract.get()?;
    let Some(there) = contract.object() else {
        return Ok(Answer::violation("no_contract").because(contract.pointer));
    };
    let signed = there.signed();
    Ok(if signed.holds()? {
        Answer::ok("contract_signed")
    } else {
        Answer::violation("not_signed")
    }
    .because(signed.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-PROC-01";
    const DAY: &str = "2026-03-02";

    fn host(contract: &str) -> String {
        format!(r#"{{"processor":{{"name":"host","contract":{contract}}}}}"#)
    }

    #[test]
    fn a_host_has_a_contract_in_writing() {
        assert_finding(ID, "NL", DAY, &host("null"), (Violation, "no_contract"));
        assert_finding(
            ID,
            "BE",
            DAY,
            &host(r#"{"signed":false}"#),
            (Violation, "not_signed"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &host(r#"{"signed":true}"#),
            (Ok, "contract_signed"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &host("{}"),
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"processor":{"name":"host"}}"#,
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            &host("null"),
            (NotApplicable, "not_in_force"),
        );
    }
}
