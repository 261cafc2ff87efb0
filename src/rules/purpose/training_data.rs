//! EU-PURP-03: people are trained on made-up data, never on customers'.

use super::dataset::{Dataset, Work, dataset, work};
use crate::facts::At;
use crate::facts::purpose::Use;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-PURP-03",
    domain: Domain::Purpose,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 5(1)(b), (c), 6(4)"),
        dutch(2001, 9, 1, "Wbp 9, 11"),
        belgian(1992, 12, 8, "WVP 4").unverified(),
    ],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["origin_of_dataset"],
    codes: &["fictitious", "no_training", "real_data"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.r#use(), check),
};

fn check(use_: At<'_, Use>) -> Ruling {
    let (purpose, data) = (use_.purpose(), use_.dataset());
    if work(use_)? != Work::Training {
        return Ok(Answer::not_applicable("no_training").because(purpose.pointer));
    }
    let answer = match dataset(use_)? {
        Dataset::Fictitious => Answer::ok("fictitious"),
        Dataset::Part | Dataset::Whole => Answer::violation("real_data"),
    };
    Ok(answer.because(data.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-PURP-03";
    const DAY: &str = "2026-03-02";
    const REAL: &str = r#"{"use":{"purpose":"training","dataset":"production_copy"}}"#;

    #[test]
    fn nobody_is_trained_on_customers_data() {
        assert_finding(ID, "NL", DAY, REAL, (Violation, "real_data"));
        let part = REAL.replace("copy", "subset");
        assert_finding(ID, "BE", DAY, &part, (Violation, "real_data"));
        let shown = REAL.replace("training", "demo");
        assert_finding(ID, "NL", DAY, &shown, (Violation, "real_data"));
        let made_up = REAL.replace("production_copy", "fictitious");
        assert_finding(ID, "NL", DAY, &made_up, (Ok, "fictitious"));
    }

    #[test]
    fn other_uses_are_left_to_other_rules() {
        let test = REAL.replace("training", "test");
        assert_finding(ID, "NL", DAY, &test, (NotApplicable, "no_training"));
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        for (open, code) in [
            (r#"{"use":{"purpose":"training"}}"#, "missing_field"),
            (r#"{"use":{"dataset":"production_copy"}}"#, "missing_field"),
            (
                r#"{"use":{"purpose":"demo","dataset":"odd"}}"#,
                "unknown_value",
            ),
        ] {
            assert_finding(ID, "NL", DAY, open, (NeedsJudgement, code));
        }
    }

    #[test]
    fn the_old_acts_said_the_same() {
        assert_finding(ID, "NL", "2016-03-02", REAL, (Violation, "real_data"));
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2001-08-31", REAL, early);
        assert_finding(ID, "BE", "1992-12-07", REAL, early);
    }
}
