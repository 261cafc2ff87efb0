//! NL-DISCL-04: a website says who trades, where, and how to reach him, with his numbers in the
//! trade register and for VAT.

use super::paper::{Paper, is_named, paper};
use crate::facts::At;
use crate::facts::disclaimers::Document;
use crate::law::dutch;
use crate::rules::act::on_the_date;
use crate::rules::answer::lacking;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::{Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "NL-DISCL-04",
    domain: Domain::Disclaimers,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        dutch(2014, 6, 13, "BW 3:15d, 6:230m").unverified(),
        dutch(2001, 9, 1, "BW 3:15d").unverified(),
    ],
    origin: "seed",
    sources: &[],
    evidence: &["page_crawl"],
    codes: &["details_shown", "lacks_details", "no_website"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.document(), check),
};

fn check(document: At<'_, Document>) -> Ruling {
    if paper(document)? != Paper::Website {
        return Ok(Answer::not_applicable("no_website").because(document.r#type().pointer));
    }
    let lacks = lacking([
        ("identity", is_named(document)),
        ("address", document.address().is_filled()),
        ("email", document.email().is_filled()),
        ("kvk_number", document.kvk_number().is_filled()),
        ("vat_number", document.vat_number().is_filled()),
    ])?;
    let answer = if lacks.is_empty() {
        Answer::ok("details_shown")
    } else {
        Answer::violation("lacks_details").with("missing", Value::Names(lacks))
    };
    Ok(answer.because(document.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};
    use crate::verdict::Value;

    const ID: &str = "NL-DISCL-04";
    const DAY: &str = "2026-03-02";
    const WHOLE: &str = r#"{"document":{"type":"website","name":"Shop","address":"Kade 1, Utrecht","email":"info@shop.example",
        "kvk_number":"12345678","vat_number":"NL001234567B01"}}"#;

    #[test]
    fn a_website_says_who_trades_and_where() {
        assert_finding(ID, "NL", DAY, WHOLE, (Ok, "details_shown"));
        let statutory = WHOLE.replace(r#""name""#, r#""statutory_name""#);
        assert_finding(ID, "NL", DAY, &statutory, (Ok, "details_shown"));
        let bare = WHOLE
            .replace(r#""NL001234567B01""#, "null")
            .replace(r#""Kade 1, Utrecht""#, "null");
        assert_finding(ID, "NL", DAY, &bare, (Violation, "lacks_details"));
        let found = findings(ID, "NL", DAY, &bare);
        let names = Value::Names(vec!["address", "vat_number"]);
        assert_eq!(found[0].params["missing"], names);
    }

    #[test]
    fn a_trader_without_statutes_is_named_by_his_trade() {
        let sole = WHOLE.replace(r#""type""#, r#""statutory_name":null,"type""#);
        assert_finding(ID, "NL", DAY, &sole, (Ok, "details_shown"));
        let nobody = sole.replace(r#""Shop""#, "null");
        assert_finding(ID, "NL", DAY, &nobody, (Violation, "lacks_details"));
    }

    #[test]
    fn other_documents_are_left_to_other_rules() {
        let letter = WHOLE.replace("website", "letter");
        assert_finding(ID, "NL", DAY, &letter, (NotApplicable, "no_website"));
    }

    #[test]
    fn what_nobody_said_is_a_question_unless_a_fault_is_known() {
        let open = WHOLE.replace(r#""name":"Shop","#, "");
        assert_finding(ID, "NL", DAY, &open, (NeedsJudgement, "missing_field"));
        let known = open.replace(r#""12345678""#, "null");
        assert_finding(ID, "NL", DAY, &known, (Violation, "lacks_details"));
        let strange = WHOLE.replace("website", "sticker");
        assert_finding(ID, "NL", DAY, &strange, (NeedsJudgement, "unknown_value"));
    }

    #[test]
    fn it_is_a_dutch_rule_counted_from_2001() {
        assert_finding(ID, "BE", DAY, WHOLE, (NotApplicable, "other_country"));
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2001-08-31", WHOLE, early);
    }
}
