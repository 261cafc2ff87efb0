//! EU-DISCL-06: a report of this engine says that it is no legal advice, and of which day and
//! version its law is.

use crate::facts::At;
use crate::facts::disclaimers::Report;
use crate::law::everywhere;
use crate::rules::act::on_the_date;
use crate::rules::answer::lacking;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::{Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "EU-DISCL-06",
    domain: Domain::Disclaimers,
    kind: Kind::Duty,
    severity: Severity::Low,
    law: &[everywhere(2018, 5, 25, "rule of this product (no statute)")],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["engine_output"],
    codes: &["lacks_marks", "marked"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.report(), check),
};

fn check(report: At<'_, Report>) -> Ruling {
    let lacks = lacking([
        ("no_legal_advice", report.no_legal_advice().holds()),
        ("law_date", report.law_date().get().map(|day| day.is_some())),
        ("rule_version", report.rule_version().is_filled()),
    ])?;
    let answer = if lacks.is_empty() {
        Answer::ok("marked")
    } else {
        Answer::warning("lacks_marks").with("missing", Value::Names(lacks))
    };
    Ok(answer.because(report.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Warning};
    use crate::verdict::Value;

    const ID: &str = "EU-DISCL-06";
    const DAY: &str = "2026-03-02";
    const MARKED: &str = r#"{"report":{"no_legal_advice":true,"law_date":"2026-03-02","rule_version":"2026-11-23"}}"#;

    #[test]
    fn a_report_carries_its_marks() {
        assert_finding(ID, "NL", DAY, MARKED, (Ok, "marked"));
        let bare = r#"{"report":{"no_legal_advice":false,"law_date":null,"rule_version":null}}"#;
        assert_finding(ID, "BE", DAY, bare, (Warning, "lacks_marks"));
        let found = findings(ID, "NL", DAY, bare);
        let names = vec!["no_legal_advice", "law_date", "rule_version"];
        assert_eq!(found[0].params["missing"], Value::Names(names));
    }

    #[test]
    fn a_known_lack_beats_what_nobody_said() {
        let undated = r#"{"report":{"law_date":null}}"#;
        assert_finding(ID, "NL", DAY, undated, (Warning, "lacks_marks"));
        let open = r#"{"report":{"no_legal_advice":true}}"#;
        assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn it_is_a_rule_of_this_product_since_the_regulation() {
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2018-05-24", MARKED, early);
    }
}
