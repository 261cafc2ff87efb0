//! EU-XFER-07: the only copy of the books does not lie with one provider far away.

use super::way::is_inside;
use crate::facts::At;
use crate::facts::transfers::Transfer;
use crate::law::{belgian, dutch, elsewhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-XFER-07",
    domain: Domain::Transfers,
    kind: Kind::Duty,
    severity: Severity::Low,
    law: &[
        dutch(2018, 5, 25, "AWR 52(5); GDPR 32(1)(b), (c)").unverified(),
        belgian(2018, 5, 25, "GDPR 32(1)(b), (c)").unverified(),
        elsewhere(2018, 5, 25, "GDPR 32(1)(b), (c)").unverified(),
        dutch(2001, 9, 1, "AWR 52(5)").unverified(),
        belgian(1992, 12, 8, "WVP 16").unverified(),
    ],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["backup_test"],
    codes: &["inside_eea", "no_backup", "no_books", "own_backup"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.transfer(), |transfer| check(transfer, scene)),
};

fn check(transfer: At<'_, Transfer>, scene: &Scene<'_>) -> Ruling {
    let (contains, backup) = (transfer.contains(), transfer.own_backup());
    if backup.holds() == Ok(true) {
        return Ok(Answer::ok("own_backup").because(backup.pointer));
    }
    match contains.given().map(String::as_str) {
        Some("fiscal_records" | "administration") => {}
        Some(_) => return Ok(Answer::not_applicable("no_books").because(contains.pointer)),
        // Nobody speaks of the books: only who says that there is no copy is asked what of.
        None if contains.is_none() || backup.given().is_none() => {
            return Ok(Answer::not_applicable("no_books").because(contains.pointer));
        }
        None => drop(contains.get()?),
    }
    if is_inside(transfer, scene)? {
        return Ok(Answer::not_applicable("inside_eea").because(transfer.country().pointer));
    }
    backup.holds()?;
    Ok(Answer::warning("no_backup").because(backup.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Warning};

    const ID: &str = "EU-XFER-07";
    const DAY: &str = "2026-03-02";
    const BOOKS: &str = r#"{"transfer":{"country":"third_country","own_backup":false,"contains":"fiscal_records"}}"#;

    #[test]
    fn the_only_copy_of_the_books_is_a_risk() {
        assert_finding(ID, "NL", DAY, BOOKS, (Warning, "no_backup"));
        assert_finding(
            ID,
            "BE",
            DAY,
            &BOOKS.replace("false", "null"),
            (Warning, "no_backup"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &BOOKS.replace("false", "true"),
            (Ok, "own_backup"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &BOOKS.replace(r#""own_backup":false,"#, ""),
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &BOOKS.replace("third_country", "FI"),
            (NotApplicable, "inside_eea"),
        );
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            BOOKS,
            (NotApplicable, "not_in_force"),
        );
    }

    #[test]
    fn it_is_about_the_books_alone() {
        assert_finding(
            ID,
            "NL",
            DAY,
            &BOOKS.replace("fiscal_records", "newsletter"),
            (NotApplicable, "no_books"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"transfer":{"country":"US"}}"#,
            (NotApplicable, "no_books"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"transfer":{"country":"US","own_backup":false}}"#,
            (NeedsJudgement, "missing_field"),
        );
    }
}
