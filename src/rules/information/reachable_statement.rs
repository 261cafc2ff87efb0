//! EU-INFO-01: there is a privacy statement, and every form leads to it.

use crate::facts::At;
use crate::facts::information::Statement;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-INFO-01",
    domain: Domain::Information,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 12(1), 13"),
        dutch(2001, 9, 1, "Wbp 33, 34"),
        belgian(1992, 12, 8, "WVP 9"),
    ],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["statement_address", "statement_version", "crawl_of_forms"],
    codes: &["no_statement", "not_reachable", "statement_reachable"],
    questions: &[],
    act: on_the_date,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let statement = scene.facts.statement();
    if statement.is_none() {
        return vec![Answer::violation("no_statement").because(statement.pointer)];
    }
    scene.about(statement, check_statement)
}

fn check_statement(statement: At<'_, Statement>) -> Ruling {
    let (present, reachable) = (statement.present(), statement.reachable_from_forms());
    if present.holds() == Ok(false) {
        return Ok(Answer::violation("no_statement").because(present.pointer));
    }
    let answer = if reachable.holds()? {
        present.holds()?;
        Answer::ok("statement_reachable")
    } else {
        Answer::violation("not_reachable")
    };
    Ok(answer.because(reachable.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-INFO-01";
    const DAY: &str = "2026-03-02";

    #[test]
    fn every_form_leads_to_the_statement() {
        let reachable = r#"{"statement":{"present":true,"reachable_from_forms":true}}"#;
        assert_finding(ID, "NL", DAY, reachable, (Ok, "statement_reachable"));
        let hidden = reachable.replace(r#"forms":true"#, r#"forms":false"#);
        assert_finding(ID, "BE", DAY, &hidden, (Violation, "not_reachable"));
    }

    #[test]
    fn a_shop_without_a_statement_breaks_it() {
        for none in [
            r#"{"statement":{"present":false}}"#,
            r#"{"statement":{"present":null,"reachable_from_forms":true}}"#,
            r#"{"statement":null}"#,
        ] {
            assert_finding(ID, "NL", DAY, none, (Violation, "no_statement"));
        }
        assert_finding(ID, "NL", DAY, "{}", (NotApplicable, "no_subject"));
    }

    #[test]
    fn a_known_fault_decides_and_what_nobody_said_is_a_question() {
        let hidden = r#"{"statement":{"reachable_from_forms":false}}"#;
        assert_finding(ID, "NL", DAY, hidden, (Violation, "not_reachable"));
        for open in [
            r#"{"statement":{}}"#,
            r#"{"statement":{"present":true}}"#,
            r#"{"statement":{"reachable_from_forms":true}}"#,
        ] {
            assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
        }
    }

    #[test]
    fn the_old_acts_began_in_2001_and_1992() {
        let none = r#"{"statement":{"present":false}}"#;
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2001-08-31", none, early);
        assert_finding(ID, "NL", "2001-09-01", none, (Violation, "no_statement"));
        assert_finding(ID, "BE", "1992-12-07", none, early);
        assert_finding(ID, "EU", "2018-05-24", none, early);
    }
}
