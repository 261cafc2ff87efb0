//! EU-INFO-03: the right to object to advertising is told clearly, apart from the rest.

use super::items::advertises;
use crate::facts::At;
use crate::facts::information::Statement;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-INFO-03",
    domain: Domain::Information,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        everywhere(2018, 5, 25, "GDPR 21(4)").unverified(),
        dutch(2001, 9, 1, "Wbp 41(3)").unverified(),
        belgian(1992, 12, 8, "WVP 9(1)(c)").unverified(),
    ],
    origin: "seed",
    sources: &[],
    evidence: &["statement_version"],
    codes: &["no_advertising", "not_apart", "told_apart"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.statement(), check),
};

fn check(statement: At<'_, Statement>) -> Ruling {
    let (marketing, apart) = (
        statement.direct_marketing(),
        statement.objection_dm_separate(),
    );
    if !advertises(statement) {
        return Ok(Answer::not_applicable("no_advertising").because(marketing.pointer));
    }
    if statement.present().holds() == Ok(false) {
        return Ok(Answer::violation("not_apart").because(statement.present().pointer));
    }
    let answer = if apart.holds()? {
        Answer::ok("told_apart")
    } else {
        Answer::violation("not_apart")
    };
    Ok(answer.because(apart.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-INFO-03";
    const DAY: &str = "2026-03-02";
    const APART: &str = r#"{"statement":{"direct_marketing":true,"objection_dm_separate":true}}"#;

    #[test]
    fn the_right_to_object_stands_apart() {
        assert_finding(ID, "NL", DAY, APART, (Ok, "told_apart"));
        let buried = APART.replace(r#"separate":true"#, r#"separate":false"#);
        assert_finding(ID, "BE", DAY, &buried, (Violation, "not_apart"));
        let none = r#"{"statement":{"present":false,"direct_marketing":true}}"#;
        assert_finding(ID, "NL", DAY, none, (Violation, "not_apart"));
    }

    #[test]
    fn a_shop_that_does_not_advertise_need_not_tell_it() {
        let quiet = APART.replace(r#"marketing":true"#, r#"marketing":false"#);
        assert_finding(ID, "NL", DAY, &quiet, (NotApplicable, "no_advertising"));
    }

    #[test]
    fn a_shop_is_taken_to_advertise_until_it_says_that_it_does_not() {
        let buried = r#"{"statement":{"objection_dm_separate":false}}"#;
        assert_finding(ID, "NL", DAY, buried, (Violation, "not_apart"));
        let open = r#"{"statement":{"direct_marketing":true}}"#;
        assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn the_old_acts_began_in_2001_and_1992() {
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2001-08-31", APART, early);
        assert_finding(ID, "BE", "1992-12-07", APART, early);
        assert_finding(ID, "BE", "1992-12-08", APART, (Ok, "told_apart"));
    }
}
