//! EU-BREACH-07: a breach that harms nobody need not be notified, if the register says why.

use super::late::is_harmless;
use crate::facts::At;
use crate::facts::security::Breach;
use crate::law::everywhere;
use crate::rules::act::awareness;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-BREACH-07",
    domain: Domain::Security,
    kind: Kind::Duty,
    severity: Severity::Low,
    law: &[everywhere(2018, 5, 25, "GDPR 33(1)")],
    origin: "law",
    sources: &["GDPRL"],
    evidence: &["risk_note"],
    codes: &[
        "harmless_and_documented",
        "notified_anyway",
        "reasoning_missing",
        "risk_not_unlikely",
        "undocumented",
    ],
    questions: &[],
    act: awareness,
    check: |scene| scene.about(scene.facts.breach(), check),
};

fn check(breach: At<'_, Breach>) -> Ruling {
    let (risk, notified) = (breach.risk(), breach.notified_authority_at());
    if !is_harmless(breach)? {
        return Ok(Answer::not_applicable("risk_not_unlikely").because(risk.pointer));
    }
    if notified.given().is_some() {
        return Ok(Answer::ok("notified_anyway").because(notified.pointer));
    }
    let (documented, reasoning) = (breach.documented(), breach.risk_reasoning());
    // The shop must show its register, and in it why nobody was harmed.
    Ok(if documented.given() != Some(&true) {
        Answer::violation("undocumented").because(documented.pointer)
    } else if reasoning
        .given()
        .is_none_or(|reasoning| reasoning.trim().is_empty())
    {
        Answer::violation("reasoning_missing").because(reasoning.pointer)
    } else {
        Answer::ok("harmless_and_documented").because(reasoning.pointer)
    })
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-BREACH-07";
    const DAY: &str = "2026-03-20";

    fn breach(more: &str) -> String {
        format!(
            r#"{{"breach":{{"aware_at":"2026-03-02T09:00:00+01:00","notified_authority_at":null,"risk":"unlikely"{more}}}}}"#
        )
    }

    #[test]
    fn the_register_says_why_nobody_was_harmed() {
        let whole = r#","documented":true,"risk_reasoning":"encrypted""#;
        assert_finding(
            ID,
            "NL",
            DAY,
            &breach(whole),
            (Ok, "harmless_and_documented"),
        );
        assert_finding(
            ID,
            "BE",
            DAY,
            &breach(r#","documented":true"#),
            (Violation, "reasoning_missing"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &breach(r#","risk_reasoning":"encrypted""#),
            (Violation, "undocumented"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &breach("").replace("null", r#""2026-03-03T09:00:00+01:00""#),
            (Ok, "notified_anyway"),
        );
    }

    #[test]
    fn any_risk_is_left_to_the_72_hours() {
        assert_finding(
            ID,
            "NL",
            DAY,
            &breach("").replace("unlikely", "low"),
            (NotApplicable, "risk_not_unlikely"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"breach":{}}"#,
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &breach("").replace("2026-03-02", "2018-05-24"),
            (NotApplicable, "not_in_force"),
        );
    }
}
