//! BE-RET-03: Belgian books stay seven years, and ten since the taxes of 2023.

use super::books;
use crate::facts::At;
use crate::facts::retention::Item;
use crate::law::{Day, belgian};
use crate::rules::act::deletion;
use crate::rules::{Answer, Domain, Kind, Rule, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "BE-RET-03",
    domain: Domain::Retention,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        belgian(
            2023,
            1,
            1,
            "WER III.86, III.88; WIB92 315, WBTW 60 (Act of 20 Nov 2022)",
        ),
        belgian(1992, 12, 8, "WIB92 315; WBTW 60").unverified(),
    ],
    origin: "law",
    sources: &["RETBE"],
    evidence: &["book_year", "date_of_deletion"],
    codes: &[
        "deleted_after_term",
        "deleted_early",
        "in_no_books",
        "kept",
        "term_over",
    ],
    questions: &[],
    act: deletion,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    scene.about_some(scene.facts.item(), books::may_be, |item| {
        books::check(item, scene, still_there)
    })
}

/// This rule says nothing of books past their term.
fn still_there(_: At<'_, Item>, _: Day) -> Answer {
    Answer::ok("term_over")
}

#[cfg(test)]
mod tests {
    use crate::law::Day;
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};
    use crate::verdict::Value;

    const ID: &str = "BE-RET-03";
    const DAY: &str = "2026-03-02";

    fn invoice(more: &str) -> String {
        format!(r#"{{"item":{{"category":"invoice"{more}}}}}"#)
    }

    #[track_caller]
    fn assert_until(more: &str, until: &str) {
        let found = findings(ID, "BE", DAY, &invoice(more));
        let until = Day::parse(until).map(Value::Day);
        assert_eq!(found[0].params.get("until").cloned(), until, "{found:#?}");
    }

    #[test]
    fn the_longest_of_books_vat_and_income_tax_counts() {
        assert_until(r#","book_year":2021,"assessment_year":2022"#, "2028-12-31");
        assert_until(r#","book_year":2022,"assessment_year":2023"#, "2032-12-31");
        assert_until(r#","book_year":2022,"assessment_year":2022"#, "2029-12-31");
        assert_until(r#","book_year":2023,"assessment_year":2024"#, "2033-12-31");
        assert_until(r#","book_year":2023,"assessment_year":2022"#, "2033-12-31");
        assert_until(r#","book_year":2020,"vat_scheme":"OSS""#, "2030-12-31");
    }

    #[test]
    fn without_a_word_the_books_of_a_year_are_assessed_in_the_next() {
        assert_until(r#","book_year":2021"#, "2028-12-31");
        assert_until(r#","book_year":2022,"assessment_year":null"#, "2032-12-31");
    }

    #[test]
    fn deleting_on_the_last_day_is_early() {
        let deleted = |day: &str| invoice(&format!(r#","book_year":2015,"deleted_at":"{day}""#));
        let (last, next) = (deleted("2022-12-31"), deleted("2023-01-01"));
        assert_finding(ID, "BE", DAY, &last, (Violation, "deleted_early"));
        assert_finding(ID, "BE", DAY, &next, (Ok, "deleted_after_term"));
        let kept = invoice(r#","book_year":2015,"deleted_at":null"#);
        assert_finding(ID, "BE", "2022-12-31", &kept, (Ok, "kept"));
        assert_finding(ID, "BE", DAY, &kept, (Ok, "term_over"));
    }

    #[test]
    fn of_which_year_it_is_must_be_known() {
        assert_finding(
            ID,
            "BE",
            DAY,
            &invoice(""),
            (NeedsJudgement, "missing_field"),
        );
        let none = invoice(r#","book_year":null"#);
        assert_finding(ID, "BE", DAY, &none, (NotApplicable, "in_no_books"));
        let first = invoice(r#","book_year":1900"#);
        assert_finding(ID, "BE", DAY, &first, (Ok, "term_over"));
        let no_year = invoice(r#","book_year":0"#);
        assert_finding(ID, "BE", DAY, &no_year, (NeedsJudgement, "unknown_value"));
    }

    #[test]
    fn it_is_belgian_and_older_than_this_engine_looks_back() {
        let old = invoice(r#","book_year":1990,"deleted_at":"1992-12-07""#);
        assert_finding(ID, "BE", DAY, &old, (NotApplicable, "not_in_force"));
        let dutch = invoice(r#","book_year":2018"#);
        assert_finding(ID, "NL", DAY, &dutch, (NotApplicable, "other_country"));
    }
}
