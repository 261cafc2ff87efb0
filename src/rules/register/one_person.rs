//! EU-PROC-05: the software can show, correct and delete one person's data.

use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::answer::each_fault;
use crate::rules::{Answer, Domain, Kind, Rule, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-PROC-05",
    domain: Domain::Register,
    kind: Kind::Duty,
    severity: Severity::Low,
    law: &[
        everywhere(2018, 5, 25, "GDPR 12(2), 15-17, 25"),
        dutch(2001, 9, 1, "Wbp 35, 36"),
        belgian(1992, 12, 8, "WVP 10, 12").unverified(),
    ],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["test_run"],
    codes: &[
        "cannot_correct",
        "cannot_delete",
        "cannot_export",
        "serves_one_person",
    ],
    questions: &[],
    act: on_the_date,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let Some(software) = scene.facts.software().object() else {
        return Vec::new();
    };
    let abilities = [
        ("cannot_export", software.export_one()),
        ("cannot_correct", software.correct_one()),
        ("cannot_delete", software.delete_one()),
    ];
    // A case that speaks of keeping alone is about other rules.
    let spoken_of = abilities.iter().any(|(_, fact)| fact.given().is_some());
    if !spoken_of && !scene.listed {
        return Vec::new();
    }
    each_fault(
        abilities.map(|(code, fact)| {
            let lacks = fact.holds().map(|can| !can);
            (lacks, Answer::warning(code).because(fact.pointer))
        }),
        Answer::ok("serves_one_person").because(software.pointer),
    )
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Warning};

    const ID: &str = "EU-PROC-05";
    const DAY: &str = "2026-03-02";
    const CRM: &str = r#"{"software":{"export_one":true,"correct_one":true,"delete_one":false}}"#;

    #[test]
    fn one_person_can_be_served() {
        assert_finding(ID, "NL", DAY, CRM, (Warning, "cannot_delete"));
        assert_finding(
            ID,
            "BE",
            DAY,
            &CRM.replace("false", "true"),
            (Ok, "serves_one_person"),
        );
        assert_eq!(
            findings(ID, "NL", DAY, &CRM.replace("true", "false")).len(),
            3
        );
        let unknown = CRM.replace(r#","delete_one":false"#, "");
        assert_finding(ID, "NL", DAY, &unknown, (NeedsJudgement, "missing_field"));
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"software":{}}"#,
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(ID, "NL", "2001-08-31", CRM, (NotApplicable, "not_in_force"));
    }
}
