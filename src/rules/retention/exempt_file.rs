//! NL-RET-10: until the Regulation, a customer file that was never notified stayed free of notifying
//! only while it was deleted within two years of the relation.

use super::category;
use super::keeping::kept_through;
use crate::facts::At;
use crate::facts::retention::Item;
use crate::law::{dutch, nl};
use crate::rules::act::deletion;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "NL-RET-10",
    domain: Domain::Retention,
    kind: Kind::Duty,
    severity: Severity::Low,
    law: &[dutch(2001, 9, 1, "Wbp 29; Vrijstellingsbesluit Wbp")
        .until(2018, 5, 24)
        .unverified()],
    origin: "seed",
    sources: &[],
    evidence: &["end_of_relation", "date_of_deletion"],
    codes: &["exempt", "exemption_lost", "notified", "relation_lasts"],
    questions: &[],
    act: deletion,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    scene.about_some(
        scene.facts.item(),
        |item| {
            let speaks =
                scene.asks_about(item.notified()) || scene.asks_about(item.relation_ended());
            speaks && !category::is_books(item.category())
        },
        |item| judge(item, scene),
    )
}

fn judge(item: At<'_, Item>, scene: &Scene<'_>) -> Ruling {
    let (notified, ended) = (item.notified(), item.relation_ended());
    if notified.holds() == Ok(true) {
        return Ok(Answer::not_applicable("notified").because(notified.pointer));
    }
    let Some(end) = ended.get()? else {
        return Ok(Answer::ok("relation_lasts").because(ended.pointer));
    };
    let until = end.plus_months(scene.figure(nl::EXEMPT_FILE_KEPT_MONTHS));
    let answer = if kept_through(item, scene) <= until {
        Answer::ok("exempt")
    } else {
        notified.get()?;
        // What the books ask for is a legal duty.
        category::named(item.category())?;
        Answer::warning("exemption_lost").because(notified.pointer)
    };
    Ok(answer
        .because(ended.pointer)
        .with("until", Value::Day(until))
        .computing("max_until", Value::Day(until)))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Warning};

    const ID: &str = "NL-RET-10";
    const DAY: &str = "2016-05-01";

    fn file(more: &str) -> String {
        format!(r#"{{"item":{{"category":"customer","notified":false{more}}}}}"#)
    }

    #[test]
    fn two_years_after_the_relation_the_exemption_is_lost() {
        let kept = file(r#","relation_ended":"2014-05-01","deleted_at":null"#);
        assert_finding(ID, "NL", "2016-05-01", &kept, (Ok, "exempt"));
        assert_finding(ID, "NL", "2016-05-02", &kept, (Warning, "exemption_lost"));
        let deleted = kept.replace("null", r#""2016-05-02""#);
        assert_finding(ID, "NL", "2017-05-01", &deleted, (Ok, "exempt"));
        let lasts = file(r#","relation_ended":null"#);
        assert_finding(ID, "NL", DAY, &lasts, (Ok, "relation_lasts"));
    }

    #[test]
    fn a_notified_file_and_the_books_need_no_exemption() {
        let old = file(r#","relation_ended":"2010-05-01""#);
        let notified = old.replace("false", "true");
        assert_finding(ID, "NL", DAY, &notified, (NotApplicable, "notified"));
        let invoice = old.replace("customer", "invoice");
        assert_finding(ID, "NL", DAY, &invoice, (NotApplicable, "no_subject"));
        let unnamed = old.replace(r#""category":"customer","#, "");
        assert_finding(ID, "NL", DAY, &unnamed, (Warning, "exemption_lost"));
        let odd = old.replace("customer", "odd");
        assert_finding(ID, "NL", DAY, &odd, (NeedsJudgement, "unknown_value"));
    }

    #[test]
    fn whether_it_was_notified_matters_only_once_it_is_late() {
        let late = file(r#","relation_ended":"2010-05-01""#).replace(r#","notified":false"#, "");
        assert_finding(ID, "NL", DAY, &late, (NeedsJudgement, "missing_field"));
        let soon = late.replace("2010", "2015");
        assert_finding(ID, "NL", DAY, &soon, (Ok, "exempt"));
        assert_finding(ID, "NL", DAY, &file(""), (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn it_ended_with_the_duty_to_notify() {
        let kept = file(r#","relation_ended":"2010-05-01""#);
        assert_finding(ID, "NL", "2018-05-24", &kept, (Warning, "exemption_lost"));
        for day in ["2018-05-25", "2001-08-31"] {
            assert_finding(ID, "NL", day, &kept, (NotApplicable, "not_in_force"));
        }
    }
}
