//! BE-INFO-07: what a Belgian shop's statement told before the Regulation.

use super::items::{self, advertises};
use crate::law::{be, belgian};
use crate::rules::act::on_the_date;
use crate::rules::{Domain, Kind, Rule, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "BE-INFO-07",
    domain: Domain::Information,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[belgian(1992, 12, 8, "WVP 9")
        .until(2018, 5, 24)
        .unverified()],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["statement_version"],
    codes: &["complete", "lacks_items"],
    questions: &[],
    act: on_the_date,
    check: |scene| items::check(scene, &asked(scene)),
};

fn asked(scene: &Scene<'_>) -> Vec<&'static str> {
    // The right to object is told to those who are advertised to, and may stand apart.
    let objection = scene.facts.statement().object().is_none_or(|statement| {
        advertises(statement) && statement.objection_dm_separate().given() != Some(&true)
    });
    let listed = be::STATEMENT_ITEMS.on(scene.law_on).copied().flatten();
    let items = listed.unwrap_or_default().iter().copied();
    items
        .filter(|item| *item != "dm_objection" || objection)
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};
    use crate::verdict::Value;

    const ID: &str = "BE-INFO-07";
    const DAY: &str = "2016-05-01";
    const WHOLE: &str = r#"{"statement":{"items":["identity","address","purposes","dm_objection","recipients","rights","required_data"]}}"#;

    #[test]
    fn the_belgian_act_had_a_list_of_its_own_until_the_regulation() {
        assert_finding(ID, "BE", DAY, WHOLE, (Ok, "complete"));
        assert_finding(ID, "BE", "2018-05-24", WHOLE, (Ok, "complete"));
        let late = (NotApplicable, "not_in_force");
        assert_finding(ID, "BE", "2018-05-25", WHOLE, late);
        assert_finding(ID, "BE", "1992-12-07", WHOLE, late);
        assert_finding(ID, "NL", DAY, WHOLE, (NotApplicable, "other_country"));
    }

    #[test]
    fn what_it_lacks_is_named_in_order() {
        let bare = r#"{"statement":{"items":["purposes","identity"]}}"#;
        assert_finding(ID, "BE", DAY, bare, (Violation, "lacks_items"));
        let names = [
            "address",
            "dm_objection",
            "recipients",
            "rights",
            "required_data",
        ];
        let found = findings(ID, "BE", DAY, bare);
        assert_eq!(found[0].params["missing"], Value::Names(names.to_vec()));
    }

    #[test]
    fn the_right_to_object_is_told_where_the_shop_advertises() {
        let silent = WHOLE.replace(r#""dm_objection","#, "");
        assert_finding(ID, "BE", DAY, &silent, (Violation, "lacks_items"));
        for enough in [
            r#""direct_marketing":false"#,
            r#""objection_dm_separate":true"#,
        ] {
            let told = silent.replace(r#""items""#, &format!(r#"{enough},"items""#));
            assert_finding(ID, "BE", DAY, &told, (Ok, "complete"));
        }
    }

    #[test]
    fn no_statement_tells_nothing_and_one_that_nobody_read_is_a_question() {
        let none = r#"{"statement":null}"#;
        assert_finding(ID, "BE", DAY, none, (Violation, "lacks_items"));
        let unread = r#"{"statement":{"present":true}}"#;
        assert_finding(ID, "BE", DAY, unread, (NeedsJudgement, "missing_field"));
    }
}
