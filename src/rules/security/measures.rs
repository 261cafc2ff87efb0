//! EU-SEC-01: measures of technique and of the organisation protect the data, and are written down.

use crate::facts::Field;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::answer::each_fault;
use crate::rules::{Answer, Domain, Kind, Rule, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-SEC-01",
    domain: Domain::Security,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 5(1)(f), 24, 32"),
        dutch(2001, 9, 1, "Wbp 13"),
        belgian(1992, 12, 8, "WVP 16").unverified(),
    ],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["list_of_measures", "review_date"],
    codes: &["measures_written", "no_organisational", "no_technical"],
    questions: &[],
    act: on_the_date,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let facts = scene.facts.measures();
    let Some(measures) = facts.object() else {
        let none = Answer::violation("no_technical").because(facts.pointer);
        return if facts.is_none() {
            vec![none]
        } else {
            Vec::new()
        };
    };
    let (technical, organisational) = (measures.technical(), measures.organisational());
    let lacks = |list: Field<'_, Vec<String>>| {
        list.get().map(|measures| {
            measures.is_none_or(|measures| measures.iter().all(|one| is_blank(one)))
        })
    };
    each_fault(
        [
            (
                lacks(technical),
                Answer::violation("no_technical").because(technical.pointer),
            ),
            (
                lacks(organisational),
                Answer::violation("no_organisational").because(organisational.pointer),
            ),
        ],
        Answer::ok("measures_written").because(measures.pointer),
    )
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-SEC-01";
    const DAY: &str = "2026-03-02";

    #[test]
    fn both_kinds_are_written_down() {
        let both = r#"{"measures":{"technical":["backup"],"organisational":["clean desk"]}}"#;
        assert_finding(ID, "NL", DAY, both, (Ok, "measures_written"));
        assert_finding(
            ID,
            "BE",
            DAY,
            &both.replace(r#"["backup"]"#, "[]"),
            (Violation, "no_technical"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &both.replace(r#"["clean desk"]"#, r#"[" "]"#),
            (Violation, "no_organisational"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"measures":null}"#,
            (Violation, "no_technical"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"measures":{"technical":["backup"]}}"#,
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            both,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(ID, "BE", "1992-12-08", both, (Ok, "measures_written"));
    }
}
