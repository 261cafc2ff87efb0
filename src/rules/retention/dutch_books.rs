//! NL-RET-02: the books stay seven years after their own, and no longer for their own sake.

use super::books;
use crate::facts::At;
use crate::facts::retention::Item;
use crate::law::{Day, dutch};
use crate::rules::act::deletion;
use crate::rules::{Answer, Domain, Kind, Rule, Scene};
use crate::verdict::{Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "NL-RET-02",
    domain: Domain::Retention,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[dutch(2001, 9, 1, "AWR 52(4); Wet OB")],
    origin: "seed",
    sources: &["ARTICLES", "AWR"],
    evidence: &["book_year", "date_of_deletion"],
    codes: &[
        "deleted_after_term",
        "deleted_early",
        "in_no_books",
        "kept",
        "kept_past_term",
        "other_purpose",
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

/// Past their term the books stay only for another purpose: what the shop's own policy says is none,
/// and one that nobody speaks of is none.
fn still_there(item: At<'_, Item>, last_day: Day) -> Answer {
    let other = item.other_purpose();
    let answer = if other.is_filled() == Ok(true) {
        Answer::ok("other_purpose")
    } else {
        Answer::warning("kept_past_term").computing("max_until", Value::Day(last_day))
    };
    answer.because(other.pointer)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};
    use crate::verdict::Value;

    const ID: &str = "NL-RET-02";
    const DAY: &str = "2026-03-02";

    fn invoice(more: &str) -> String {
        format!(r#"{{"item":{{"category":"invoice"{more}}}}}"#)
    }

    #[test]
    fn an_invoice_stays_until_the_end_of_the_seventh_year_after_its_own() {
        let deleted = |day: &str| invoice(&format!(r#","book_year":2018,"deleted_at":"{day}""#));
        let (last, next) = (deleted("2025-12-31"), deleted("2026-01-01"));
        assert_finding(ID, "NL", DAY, &last, (Violation, "deleted_early"));
        assert_finding(ID, "NL", DAY, &next, (Ok, "deleted_after_term"));
    }

    #[test]
    fn one_stop_shop_and_real_estate_stay_ten_years() {
        let until = |more: &str, category: &str| {
            let item = invoice(&format!(r#","book_year":2022,"deleted_at":null{more}"#));
            let found = findings(ID, "NL", DAY, &item.replace("invoice", category));
            found[0].params.get("until").cloned()
        };
        let day = |text| crate::law::Day::parse(text).map(Value::Day);
        assert_eq!(until("", "ledger"), day("2029-12-31"));
        assert_eq!(
            until(r#","vat_scheme":"OSS""#, "invoice"),
            day("2032-12-31")
        );
        assert_eq!(
            until(r#","vat_scheme":"IOSS""#, "payment"),
            day("2032-12-31")
        );
        assert_eq!(until(r#","vat_scheme":null"#, "invoice"), day("2029-12-31"));
        assert_eq!(until("", "real_estate"), day("2032-12-31"));
        let strange = invoice(r#","book_year":2022,"vat_scheme":"XSS""#);
        assert_finding(ID, "NL", DAY, &strange, (NeedsJudgement, "unknown_value"));
    }

    #[test]
    fn after_its_term_it_needs_another_purpose_and_a_policy_is_none() {
        let kept = |more: &str| invoice(&format!(r#","book_year":2018,"deleted_at":null{more}"#));
        let policy = kept(r#","policy_until":"2040-01-01","other_purpose":null"#);
        assert_finding(ID, "NL", DAY, &policy, (Warning, "kept_past_term"));
        let lawsuit = kept(r#","other_purpose":"lawsuit""#);
        assert_finding(ID, "NL", DAY, &lawsuit, (Ok, "other_purpose"));
        assert_finding(ID, "NL", DAY, &kept(""), (Warning, "kept_past_term"));
        assert_finding(ID, "NL", "2025-12-31", &policy, (Ok, "kept"));
    }

    #[test]
    fn of_which_year_it_is_must_be_known() {
        assert_finding(
            ID,
            "NL",
            DAY,
            &invoice(""),
            (NeedsJudgement, "missing_field"),
        );
        let none = invoice(r#","book_year":null"#);
        assert_finding(ID, "NL", DAY, &none, (NotApplicable, "in_no_books"));
        let beyond = invoice(r#","book_year":9999"#);
        assert_finding(ID, "NL", DAY, &beyond, (NeedsJudgement, "unknown_value"));
    }

    #[test]
    fn the_term_of_the_one_stop_shop_is_marked_as_not_checked() {
        let verified = |scheme: &str| {
            let sold = invoice(&format!(
                r#","book_year":2020,"deleted_at":null,"vat_scheme":{scheme}"#
            ));
            findings(ID, "NL", DAY, &sold)[0].verified
        };
        assert_eq!(verified(r#""ordinary""#), Some(true));
        assert_eq!(verified(r#""OSS""#), Some(false));
    }

    #[test]
    fn what_is_no_part_of_the_books_is_none_of_its_business() {
        let account = invoice("").replace("invoice", "account");
        assert_finding(ID, "NL", DAY, &account, (NotApplicable, "no_subject"));
        let own_word = invoice("").replace("invoice", "my_own_word");
        assert_finding(ID, "NL", DAY, &own_word, (NeedsJudgement, "unknown_value"));
        let old = invoice(r#","book_year":1993,"deleted_at":"2001-08-31""#);
        assert_finding(ID, "NL", DAY, &old, (NotApplicable, "not_in_force"));
    }
}
