//! EU-MAIL-10: a newsletter and offers are two lists, and one can be on either.

use crate::facts::At;
use crate::facts::marketing::Lists;
use crate::law::everywhere;
use crate::rules::act::on_the_date;
use crate::rules::answer::all;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(in crate::rules::marketing) const RULE: Rule = Rule {
    id: "EU-MAIL-10",
    domain: Domain::Marketing,
    kind: Kind::Duty,
    severity: Severity::Low,
    law: &[everywhere(2018, 5, 25, "GDPR 4(11)")],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["list_membership"],
    codes: &["lists_separate", "lists_together", "one_list"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.lists(), check),
};

fn check(lists: At<'_, Lists>) -> Ruling {
    let separate = lists.separately_selectable();
    if separate.given() == Some(&true) {
        return Ok(Answer::ok("lists_separate").because(separate.pointer));
    }
    if !all(&[lists.newsletter().holds(), lists.offers().holds()])? {
        return Ok(Answer::ok("one_list").because(lists.pointer));
    }
    separate.get()?;
    Ok(Answer::warning("lists_together").because(separate.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Warning};

    const ID: &str = "EU-MAIL-10";
    const DAY: &str = "2026-03-02";
    const TOGETHER: &str =
        r#"{"lists":{"newsletter":true,"offers":true,"separately_selectable":false}}"#;

    #[test]
    fn both_lists_in_one_sign_up_is_a_warning() {
        assert_finding(ID, "NL", DAY, TOGETHER, (Warning, "lists_together"));
        let none = TOGETHER.replace("false", "null");
        assert_finding(ID, "NL", DAY, &none, (Warning, "lists_together"));
        let apart = TOGETHER.replace("false", "true");
        assert_finding(ID, "NL", DAY, &apart, (Ok, "lists_separate"));
    }

    #[test]
    fn one_list_needs_no_choice() {
        let one = r#"{"lists":{"newsletter":true,"offers":false}}"#;
        assert_finding(ID, "NL", DAY, one, (Ok, "one_list"));
        let open = r#"{"lists":{"newsletter":true,"separately_selectable":false}}"#;
        assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn it_began_with_the_regulation() {
        assert_finding(
            ID,
            "NL",
            "2018-05-24",
            TOGETHER,
            (NotApplicable, "not_in_force"),
        );
    }
}
