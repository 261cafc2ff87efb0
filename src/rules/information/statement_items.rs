//! EU-INFO-02: a privacy statement tells all that people have a right to know.

use super::items;
use crate::facts::At;
use crate::facts::information::Statement;
use crate::law::{dutch, eu, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-INFO-02",
    domain: Domain::Information,
    kind: Kind::Duty,
    severity: Severity::High,
    // Belgium had a list of its own before the Regulation: BE-INFO-07.
    law: &[
        everywhere(2018, 5, 25, "GDPR 13(1)-(2), 14").unverified(),
        dutch(2001, 9, 1, "Wbp 33(2)-(3)").unverified(),
    ],
    origin: "seed",
    sources: &[],
    evidence: &["item_checklist"],
    codes: &["complete", "lacks_items"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.statement(), |statement| check(statement, scene)),
};

fn check(statement: At<'_, Statement>, scene: &Scene<'_>) -> Ruling {
    let listed = eu::STATEMENT_ITEMS.on(scene.law_on).copied();
    let asked = listed
        .unwrap_or_default()
        .iter()
        .copied()
        .filter(|item| applies(item, scene));
    items::check(statement, &asked.collect::<Vec<_>>())
}

/// Whether an item has to be told here. An officer and legitimate interests are told of where the
/// case says that there are any.
fn applies(item: &str, scene: &Scene<'_>) -> bool {
    match item {
        "dpo" => has_officer(scene),
        "legitimate_interest" => rests_on_interests(scene),
        _ => true,
    }
}

fn has_officer(scene: &Scene<'_>) -> bool {
    let shop = scene.facts.shop().object();
    shop.is_some_and(|shop| shop.dpo().given() == Some(&true))
}

fn rests_on_interests(scene: &Scene<'_>) -> bool {
    let facts = scene.facts;
    let bases = [
        facts.purpose().object().map(|purpose| purpose.basis()),
        facts.profile().object().map(|profile| profile.basis()),
        facts.disclosure().object().map(|passed| passed.basis()),
        facts.cookie().object().map(|cookie| cookie.gdpr_basis()),
    ];
    bases.into_iter().flatten().any(|basis| {
        basis
            .given()
            .is_some_and(|word| word == "legitimate_interest")
    })
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};
    use crate::verdict::Value;

    const ID: &str = "EU-INFO-02";
    const DAY: &str = "2026-03-02";
    const WHOLE: &str = r#"{"statement":{"items":["automated_decisions","basis","complaint","contact","identity","purposes",
        "recipients","required_data","retention","rights","transfers","withdraw_consent"]}}"#;
    const WHO_AND_WHY: &str = r#"{"statement":{"items":["identity","purposes"]}}"#;

    #[track_caller]
    fn missing(date: &str, situation: &str) -> Value {
        findings(ID, "NL", date, situation)[0].params["missing"].clone()
    }

    #[test]
    fn a_whole_statement_is_complete_in_any_order() {
        assert_finding(ID, "NL", DAY, WHOLE, (Ok, "complete"));
        assert_finding(ID, "BE", "2018-05-25", WHOLE, (Ok, "complete"));
    }

    #[test]
    fn what_it_lacks_is_named_in_the_laws_order() {
        let bare = WHOLE
            .replace(r#""complaint","#, "")
            .replace(r#""basis","#, "");
        assert_finding(ID, "NL", DAY, &bare, (Violation, "lacks_items"));
        let names = Value::Names(vec!["basis", "complaint"]);
        assert_eq!(missing(DAY, &bare), names);
    }

    #[test]
    fn an_officer_is_named_where_there_is_one() {
        let officer = WHOLE.replacen('{', r#"{"shop":{"dpo":true},"#, 1);
        assert_eq!(missing(DAY, &officer), Value::Names(vec!["dpo"]));
        let named = officer.replace(r#""basis","#, r#""basis","dpo","#);
        assert_finding(ID, "NL", DAY, &named, (Ok, "complete"));
    }

    #[test]
    fn interests_are_named_where_something_rests_on_them() {
        for object in ["purpose", "profile", "disclosure"] {
            let basis = format!(r#"{{"{object}":{{"basis":"legitimate_interest"}},"#);
            let weighed = WHOLE.replacen('{', &basis, 1);
            let names = Value::Names(vec!["legitimate_interest"]);
            assert_eq!(missing(DAY, &weighed), names);
            let consented = weighed.replace("legitimate_interest", "consent");
            assert_finding(ID, "NL", DAY, &consented, (Ok, "complete"));
        }
    }

    #[test]
    fn the_dutch_act_asked_for_who_and_what_for() {
        let last = "2018-05-24";
        assert_finding(ID, "NL", last, WHO_AND_WHY, (Ok, "complete"));
        assert_finding(
            ID,
            "NL",
            "2018-05-25",
            WHO_AND_WHY,
            (Violation, "lacks_items"),
        );
        let who = WHO_AND_WHY.replace(r#","purposes""#, "");
        assert_eq!(missing(last, &who), Value::Names(vec!["purposes"]));
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2001-08-31", WHO_AND_WHY, early);
        assert_finding(ID, "BE", last, WHO_AND_WHY, early);
        assert_finding(ID, "EU", last, WHO_AND_WHY, early);
    }

    #[test]
    fn no_statement_tells_nothing_and_one_that_nobody_read_is_a_question() {
        let none = r#"{"statement":{"present":false}}"#;
        assert_finding(ID, "NL", DAY, none, (Violation, "lacks_items"));
        let empty = r#"{"statement":{"items":null}}"#;
        assert_finding(ID, "NL", DAY, empty, (Violation, "lacks_items"));
        let unread = r#"{"statement":{"present":true}}"#;
        assert_finding(ID, "NL", DAY, unread, (NeedsJudgement, "missing_field"));
    }
}
