//! EU-PURP-01: each category of data has a purpose, fixed before it is collected.

use crate::facts::At;
use crate::facts::purpose::Category;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-PURP-01",
    domain: Domain::Purpose,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 5(1)(b)"),
        dutch(2001, 9, 1, "Wbp 7"),
        belgian(1992, 12, 8, "WVP 4(1)(2)"),
    ],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["purpose_register"],
    codes: &["no_purpose", "purpose_fixed"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.category(), check),
};

fn check(category: At<'_, Category>) -> Ruling {
    let purpose = category.purpose();
    let answer = if purpose.is_filled()? {
        Answer::ok("purpose_fixed")
    } else {
        Answer::violation("no_purpose")
    };
    Ok(answer.because(purpose.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-PURP-01";
    const DAY: &str = "2026-03-02";
    const IDLE: &str = r#"{"category":{"name":"phone","purpose":null}}"#;

    #[test]
    fn nothing_is_collected_without_a_purpose() {
        assert_finding(ID, "NL", DAY, IDLE, (Violation, "no_purpose"));
        let blank = IDLE.replace("null", r#"" ""#);
        assert_finding(ID, "BE", DAY, &blank, (Violation, "no_purpose"));
        let fixed = IDLE.replace("null", r#""delivery""#);
        assert_finding(ID, "NL", DAY, &fixed, (Ok, "purpose_fixed"));
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        let open = r#"{"category":{"name":"phone"}}"#;
        assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn the_old_acts_began_in_2001_and_1992() {
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2001-08-31", IDLE, early);
        assert_finding(ID, "BE", "1992-12-07", IDLE, early);
        assert_finding(ID, "BE", "1992-12-08", IDLE, (Violation, "no_purpose"));
    }
}
