//! NL-DISCL-01: the number in the trade register stands on all that leaves the shop, advertising
//! aside.

use super::paper::{Paper, paper};
use crate::facts::At;
use crate::facts::disclaimers::Document;
use crate::law::dutch;
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "NL-DISCL-01",
    domain: Domain::Disclaimers,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        dutch(2008, 7, 1, "Hrw 2007 art. 27"),
        dutch(2001, 9, 1, "Hrw 1996 art. 25").unverified(),
    ],
    origin: "seed",
    sources: &["KVK"],
    evidence: &["rendered_document"],
    codes: &["advertising", "no_number", "number_shown"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.document(), check),
};

fn check(document: At<'_, Document>) -> Ruling {
    let (kind, number) = (document.r#type(), document.kvk_number());
    let paper = paper(document);
    if paper == Ok(Paper::Advertising) {
        return Ok(Answer::not_applicable("advertising").because(kind.pointer));
    }
    if number.is_filled()? {
        return Ok(Answer::ok("number_shown").because(number.pointer));
    }
    // What may be advertising needs no number.
    paper?;
    Ok(Answer::violation("no_number").because(number.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "NL-DISCL-01";
    const DAY: &str = "2026-03-02";
    const BARE: &str = r#"{"document":{"type":"website","kvk_number":null}}"#;

    #[test]
    fn the_number_stands_on_website_and_papers() {
        for kind in [
            "website",
            "letter",
            "email",
            "order",
            "invoice",
            "quote",
            "announcement",
        ] {
            let bare = BARE.replace("website", kind);
            assert_finding(ID, "NL", DAY, &bare, (Violation, "no_number"));
            let shown = bare.replace("null", r#""12345678""#);
            assert_finding(ID, "NL", DAY, &shown, (Ok, "number_shown"));
        }
    }

    #[test]
    fn advertising_needs_no_number() {
        let flyer = BARE.replace("website", "advertising");
        assert_finding(ID, "NL", DAY, &flyer, (NotApplicable, "advertising"));
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        let open = r#"{"document":{"type":"website"}}"#;
        assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
        let whatever = r#"{"document":{"kvk_number":null}}"#;
        assert_finding(ID, "NL", DAY, whatever, (NeedsJudgement, "missing_field"));
        let strange = BARE.replace("website", "sticker");
        assert_finding(ID, "NL", DAY, &strange, (NeedsJudgement, "unknown_value"));
        let shown = strange.replace("null", r#""12345678""#);
        assert_finding(ID, "NL", DAY, &shown, (Ok, "number_shown"));
    }

    #[test]
    fn it_is_a_dutch_rule_counted_from_2001() {
        assert_finding(ID, "BE", DAY, BARE, (NotApplicable, "other_country"));
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2001-08-31", BARE, early);
        assert_finding(ID, "NL", "2008-06-30", BARE, (Violation, "no_number"));
    }
}
