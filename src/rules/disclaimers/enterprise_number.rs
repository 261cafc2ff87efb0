//! BE-DISCL-05: a Belgian shop shows its enterprise number, name and address on website and
//! papers, and on the website how to mail it.

use super::paper::{Paper, is_named, paper};
use crate::facts::disclaimers::Document;
use crate::facts::{At, Missing};
use crate::law::belgian;
use crate::rules::act::on_the_date;
use crate::rules::answer::{any, lacking};
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "BE-DISCL-05",
    domain: Domain::Disclaimers,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        // From this day the new code holds for companies that were there before it, too.
        belgian(2020, 1, 1, "WER XII.6, III.25; WVV 2:20").unverified(),
        belgian(2014, 5, 31, "WER XII.6, III.25; W.Venn. art. 78").unverified(),
    ],
    origin: "seed",
    sources: &[],
    evidence: &["page_crawl"],
    codes: &["details_shown", "lacks_details"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.document(), |document| check(document, scene)),
};

fn check(document: At<'_, Document>, scene: &Scene<'_>) -> Ruling {
    let address = any(&[document.address().is_filled(), document.seat().is_filled()]);
    let lacks = lacking([
        ("enterprise_number", is_numbered(scene)),
        ("name", is_named(document)),
        ("address", address),
        ("email", can_be_mailed(document)),
    ])?;
    let answer = if lacks.is_empty() {
        Answer::ok("details_shown")
    } else {
        Answer::violation("lacks_details").with("missing", Value::Names(lacks))
    };
    Ok(answer.because(document.pointer))
}

fn is_numbered(scene: &Scene<'_>) -> Result<bool, Missing> {
    let company = scene.facts.company();
    match company.object() {
        Some(there) => there.enterprise_number().is_filled(),
        None => company.get().map(|_| false),
    }
}

/// Whether an e-mail address stands where it has to: on a website.
fn can_be_mailed(document: At<'_, Document>) -> Result<bool, Missing> {
    let email = document.email().is_filled();
    if email == Ok(true) || paper(document)? != Paper::Website {
        return Ok(true);
    }
    email
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};
    use crate::verdict::Value;

    const ID: &str = "BE-DISCL-05";
    const DAY: &str = "2026-03-02";
    const WHOLE: &str = r#"{"company":{"enterprise_number":"0123.456.749"},"document":{"type":"website","name":"Shop",
        "address":"Kaai 1, Gent","email":"info@shop.example"}}"#;

    #[test]
    fn a_website_shows_number_name_address_and_mail() {
        assert_finding(ID, "BE", DAY, WHOLE, (Ok, "details_shown"));
        for (part, name) in [
            (r#""0123.456.749""#, "enterprise_number"),
            (r#""Kaai 1, Gent""#, "address"),
            (r#""info@shop.example""#, "email"),
        ] {
            let seatless = WHOLE.replace(r#""type""#, r#""seat":null,"type""#);
            let bare = seatless.replace(part, "null");
            let found = findings(ID, "BE", DAY, &bare);
            assert_eq!(found[0].code, "lacks_details");
            assert_eq!(found[0].params["missing"], Value::Names(vec![name]));
        }
    }

    #[test]
    fn papers_need_no_mail_address() {
        let invoice = WHOLE
            .replace("website", "invoice")
            .replace(r#""info@shop.example""#, "null");
        assert_finding(ID, "BE", DAY, &invoice, (Ok, "details_shown"));
        let unnumbered = invoice.replace(r#""0123.456.749""#, "null");
        assert_finding(ID, "BE", DAY, &unnumbered, (Violation, "lacks_details"));
    }

    #[test]
    fn what_nobody_said_is_a_question_unless_a_fault_is_known() {
        let open = r#"{"document":{"type":"website"}}"#;
        assert_finding(ID, "BE", DAY, open, (NeedsJudgement, "missing_field"));
        let strange = WHOLE.replace("website", "sticker");
        assert_finding(ID, "BE", DAY, &strange, (Ok, "details_shown"));
        let mailless = strange.replace(r#""info@shop.example""#, "null");
        assert_finding(ID, "BE", DAY, &mailless, (NeedsJudgement, "unknown_value"));
        let known = r#"{"company":{"enterprise_number":null},"document":{}}"#;
        assert_finding(ID, "BE", DAY, known, (Violation, "lacks_details"));
    }

    #[test]
    fn it_is_a_belgian_rule_since_the_code_of_economic_law() {
        assert_finding(ID, "NL", DAY, WHOLE, (NotApplicable, "other_country"));
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "BE", "2014-05-30", WHOLE, early);
        assert_finding(ID, "BE", "2014-05-31", WHOLE, (Ok, "details_shown"));
    }
}
