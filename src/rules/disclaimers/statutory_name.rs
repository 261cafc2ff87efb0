//! NL-DISCL-02: a private or public company puts its full statutory name and its seat on what it
//! sends.

use super::paper::{Paper, paper};
use crate::facts::disclaimers::Document;
use crate::facts::{At, Missing};
use crate::law::dutch;
use crate::rules::act::on_the_date;
use crate::rules::answer::lacking;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "NL-DISCL-02",
    domain: Domain::Disclaimers,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[dutch(2001, 9, 1, "BW 2:186 (BV), 2:75 (NV)")],
    origin: "seed",
    sources: &["KVK"],
    evidence: &["rendered_document"],
    codes: &[
        "advertising",
        "lacks_details",
        "name_and_seat",
        "other_form",
    ],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.document(), |document| check(document, scene)),
};

fn check(document: At<'_, Document>, scene: &Scene<'_>) -> Ruling {
    if paper(document) == Ok(Paper::Advertising) {
        return Ok(Answer::not_applicable("advertising").because(document.r#type().pointer));
    }
    if !is_bv_or_nv(scene)? {
        let company = scene.facts.company();
        return Ok(Answer::not_applicable("other_form").because(company.pointer));
    }
    let lacks = lacking([
        ("statutory_name", document.statutory_name().is_filled()),
        ("seat", document.seat().is_filled()),
    ])?;
    if lacks.is_empty() {
        return Ok(Answer::ok("name_and_seat").because(document.pointer));
    }
    // What may be advertising needs neither.
    paper(document)?;
    Ok(Answer::violation("lacks_details")
        .because(document.pointer)
        .with("missing", Value::Names(lacks)))
}

fn is_bv_or_nv(scene: &Scene<'_>) -> Result<bool, Missing> {
    let company = scene.facts.company();
    let Some(there) = company.object() else {
        return company.get().map(|_| false);
    };
    let form = there.legal_form();
    let Some(word) = form.get()? else {
        return Ok(false);
    };
    match word.to_lowercase().as_str() {
        "bv" | "b.v." | "nv" | "n.v." => Ok(true),
        "eenmanszaak" | "vof" | "cv" | "maatschap" | "stichting" | "vereniging" | "coöperatie" => {
            Ok(false)
        }
        _ => Err(form.unknown_word()),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};
    use crate::verdict::Value;

    const ID: &str = "NL-DISCL-02";
    const DAY: &str = "2026-03-02";
    const BARE: &str = r#"{"company":{"legal_form":"BV"},"document":{"type":"letter","statutory_name":null,"seat":null}}"#;
    const WHOLE: &str = r#"{"company":{"legal_form":"BV"},"document":{"type":"letter","statutory_name":"Shop B.V.","seat":"Utrecht"}}"#;

    #[test]
    fn a_company_shows_its_name_and_seat() {
        assert_finding(ID, "NL", DAY, WHOLE, (Ok, "name_and_seat"));
        assert_finding(ID, "NL", DAY, BARE, (Violation, "lacks_details"));
        let nameless = WHOLE.replace(r#""Shop B.V.""#, r#""""#);
        let found = findings(ID, "NL", DAY, &nameless);
        assert_eq!(
            found[0].params["missing"],
            Value::Names(vec!["statutory_name"])
        );
    }

    #[test]
    fn other_forms_and_advertising_need_not() {
        for form in [r#""eenmanszaak""#, r#""vof""#, "null"] {
            let other = BARE.replace(r#""BV""#, form);
            assert_finding(ID, "NL", DAY, &other, (NotApplicable, "other_form"));
        }
        for form in ["nv", "N.V.", "b.v."] {
            let company = BARE.replace("BV", form);
            assert_finding(ID, "NL", DAY, &company, (Violation, "lacks_details"));
        }
        let flyer = BARE.replace("letter", "advertising");
        assert_finding(ID, "NL", DAY, &flyer, (NotApplicable, "advertising"));
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        for (open, code) in [
            (BARE.replace(r#""legal_form":"BV""#, ""), "missing_field"),
            (BARE.replace("BV", "GmbH"), "unknown_value"),
            (BARE.replace("letter", "sticker"), "unknown_value"),
            (WHOLE.replace(r#","seat":"Utrecht""#, ""), "missing_field"),
            (
                r#"{"document":{"type":"letter"}}"#.to_owned(),
                "missing_field",
            ),
        ] {
            assert_finding(ID, "NL", DAY, &open, (NeedsJudgement, code));
        }
    }

    #[test]
    fn it_is_a_dutch_rule_counted_from_2001() {
        assert_finding(ID, "BE", DAY, BARE, (NotApplicable, "other_country"));
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2001-08-31", BARE, early);
    }
}
