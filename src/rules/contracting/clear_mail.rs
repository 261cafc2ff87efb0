//! NL-CONTR-02: the mail says what is sold, for what price, how much of it, and how it is
//! delivered.

use crate::facts::contracting::EmailContract;
use crate::facts::{At, Missing};
use crate::law::dutch;
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::{Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "NL-CONTR-02",
    domain: Domain::Contracting,
    kind: Kind::Duty,
    severity: Severity::Low,
    law: &[dutch(2001, 9, 1, "BW 6:217")],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["mail_text"],
    codes: &["clear", "lacks_content", "unclear"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.email_contract(), check),
};

/// What the mail of a contract says, in this order.
const CONTENT: [&str; 4] = ["product", "price", "quantity", "delivery"];

fn check(contract: At<'_, EmailContract>) -> Ruling {
    let (missing, clear) = (contract.missing(), contract.content_clear());
    let words: Vec<&String> = missing.given().into_iter().flatten().collect();
    let lacks = CONTENT
        .into_iter()
        .filter(|part| words.iter().any(|word| word == part));
    let lacks: Vec<&'static str> = lacks.collect();
    let names = Value::Names(lacks.clone());
    if !lacks.is_empty() {
        return Ok(Answer::warning("lacks_content")
            .because(missing.pointer)
            .with("missing", names.clone())
            .computing("missing", names));
    }
    if clear.holds() == Ok(false) {
        return Ok(Answer::warning("unclear").because(clear.pointer));
    }
    all_known(contract)?;
    clear.holds()?;
    Ok(Answer::ok("clear")
        .because(clear.pointer)
        .computing("missing", names))
}

/// The end of the rule where the mail lacks something that this rule has no word for.
fn all_known(contract: At<'_, EmailContract>) -> Result<(), Missing> {
    let missing = contract.missing();
    match missing.given() {
        Some(words) if !words.is_empty() => Err(missing.unknown_word()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Warning};
    use crate::verdict::Value;

    const ID: &str = "NL-CONTR-02";
    const DAY: &str = "2026-03-02";

    #[test]
    fn a_mail_says_what_is_agreed() {
        for clear in [
            r#"{"email_contract":{"content_clear":true}}"#,
            r#"{"email_contract":{"content_clear":true,"missing":[]}}"#,
            r#"{"email_contract":{"content_clear":true,"missing":null}}"#,
        ] {
            assert_finding(ID, "NL", DAY, clear, (Ok, "clear"));
        }
        let contradicts = r#"{"email_contract":{"content_clear":false}}"#;
        assert_finding(ID, "NL", DAY, contradicts, (Warning, "unclear"));
    }

    #[test]
    fn what_it_lacks_is_named_in_order() {
        let bare =
            r#"{"email_contract":{"content_clear":true,"missing":["odd","quantity","price"]}}"#;
        assert_finding(ID, "NL", DAY, bare, (Warning, "lacks_content"));
        let found = findings(ID, "NL", DAY, bare);
        let names = Value::Names(vec!["price", "quantity"]);
        assert_eq!(found[0].params["missing"], names);
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        let open = r#"{"email_contract":{"missing":[]}}"#;
        assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
        let strange = r#"{"email_contract":{"content_clear":true,"missing":["odd"]}}"#;
        assert_finding(ID, "NL", DAY, strange, (NeedsJudgement, "unknown_value"));
        let known = strange.replace("true", "false");
        assert_finding(ID, "NL", DAY, &known, (Warning, "unclear"));
    }

    #[test]
    fn it_is_a_dutch_rule_counted_from_2001() {
        let unclear = r#"{"email_contract":{"content_clear":false}}"#;
        assert_finding(ID, "BE", DAY, unclear, (NotApplicable, "other_country"));
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2001-08-31", unclear, early);
    }
}
