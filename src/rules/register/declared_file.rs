//! BE-REG-04: until 2018 a Belgian shop declared its processing to the Privacy Commission.

use super::uses::{Use, advertises, uses};
use crate::facts::At;
use crate::facts::register::File;
use crate::law::belgian;
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::{Outcome, Question, Severity};

pub(super) const RULE: Rule = Rule {
    id: "BE-REG-04",
    domain: Domain::Register,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[belgian(1992, 12, 8, "WVP 17; KB 13 Feb 2001").until(2018, 5, 24)],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["declaration_number"],
    codes: &["declared", "undeclared_marketing"],
    questions: &[Question {
        code: "customers_only",
        settled_by: &["exemption_of_the_royal_decree", "purpose_list"],
        strict: Outcome::Violation,
        lenient: Outcome::Ok,
    }],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.file(), check),
};

fn check(file: At<'_, File>) -> Ruling {
    let (purposes, declared) = (file.purposes(), file.declared());
    if declared.holds()? {
        return Ok(Answer::ok("declared").because(declared.pointer));
    }
    let answer = if advertises(file)? || uses(file)?.contains(&Use::Beyond) {
        Answer::violation("undeclared_marketing")
    } else {
        Answer::needs_judgement("customers_only", Outcome::Warning)
    };
    Ok(answer.because(declared.pointer).because(purposes.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "BE-REG-04";
    const DAY: &str = "2016-05-01";
    const FILE: &str = r#"{"file":{"purposes":["delivery","marketing"],"declared":false}}"#;

    #[test]
    fn advertising_was_declared() {
        assert_finding(ID, "BE", DAY, FILE, (Violation, "undeclared_marketing"));
        assert_finding(
            ID,
            "BE",
            DAY,
            &FILE.replace("false", "true"),
            (Ok, "declared"),
        );
        assert_finding(
            ID,
            "BE",
            DAY,
            &FILE.replace("marketing", "invoicing"),
            (NeedsJudgement, "customers_only"),
        );
        assert_finding(
            ID,
            "BE",
            DAY,
            r#"{"file":{"purposes":["marketing"]}}"#,
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(
            ID,
            "BE",
            "2018-05-25",
            FILE,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(ID, "NL", DAY, FILE, (NotApplicable, "other_country"));
    }
}
