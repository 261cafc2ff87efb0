//! EU-PROC-02: the contract with a processor says all that it must.

use crate::facts::At;
use crate::facts::register::Processor;
use crate::law::{belgian, dutch, eu, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "EU-PROC-02",
    domain: Domain::Register,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        everywhere(2018, 5, 25, "GDPR 28(3)(a)-(h)"),
        dutch(2001, 9, 1, "Wbp 14"),
        belgian(1992, 12, 8, "WVP 16").unverified(),
    ],
    origin: "seed",
    sources: &["ARTICLES", "GDPRL"],
    evidence: &["clause_map"],
    codes: &["clauses_lacking", "clauses_whole", "no_contract"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.processor(), |processor| check(processor, scene)),
};

fn check(processor: At<'_, Processor>, scene: &Scene<'_>) -> Ruling {
    let contract = processor.contract();
    contract.get()?;
    let Some(there) = contract.object() else {
        return Ok(Answer::not_applicable("no_contract").because(contract.pointer));
    };
    let clauses = there.clauses();
    let written = clauses.get()?.map_or(&[][..], Vec::as_slice);
    let asked = eu::PROCESSOR_CLAUSES.on(scene.law_on).copied();
    let lacking: Vec<&str> = asked
        .unwrap_or_default()
        .iter()
        .copied()
        .filter(|clause| written.iter().all(|word| word != clause))
        .collect();
    if lacking.is_empty() {
        return Ok(Answer::ok("clauses_whole").because(clauses.pointer));
    }
    let names = Value::Names(lacking);
    Ok(Answer::violation("clauses_lacking")
        .because(clauses.pointer)
        .with("missing", names.clone())
        .computing("missing", names))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-PROC-02";
    const DAY: &str = "2026-03-02";
    const WHOLE: &str = r#"{"processor":{"contract":{"signed":true,"clauses":["audit","delete_return","help_32_36","help_rights","subprocessors","security","confidentiality","instructions","subject_duration"]}}}"#;

    #[test]
    fn every_clause_is_there() {
        assert_finding(ID, "NL", DAY, WHOLE, (Ok, "clauses_whole"));
        let lacks = WHOLE
            .replace(r#""audit","#, "")
            .replace(r#""security","#, "");
        assert_finding(ID, "BE", DAY, &lacks, (Violation, "clauses_lacking"));
        assert_eq!(
            findings(ID, "NL", DAY, &lacks)[0].params["missing"],
            crate::Value::Names(vec!["security", "audit"])
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"processor":{"contract":{"clauses":null}}}"#,
            (Violation, "clauses_lacking"),
        );
    }

    #[test]
    fn the_old_law_asked_for_instructions_and_security() {
        let old = r#"{"processor":{"contract":{"clauses":["instructions","security"]}}}"#;
        assert_finding(ID, "NL", "2018-05-24", old, (Ok, "clauses_whole"));
        assert_finding(ID, "NL", "2018-05-25", old, (Violation, "clauses_lacking"));
        let less = old.replace(r#""instructions","#, "");
        assert_finding(
            ID,
            "BE",
            "2018-05-24",
            &less,
            (Violation, "clauses_lacking"),
        );
    }

    #[test]
    fn without_a_contract_another_rule_speaks() {
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"processor":{"contract":null}}"#,
            (NotApplicable, "no_contract"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"processor":{"contract":{}}}"#,
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            WHOLE,
            (NotApplicable, "not_in_force"),
        );
    }
}
