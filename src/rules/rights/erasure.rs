//! EU-RIGHT-09: who asks to be erased is, but for what the law makes the shop keep.

use super::asked;
use super::reply::{self, Reply};
use crate::facts::rights::{Kept, Request, RequestType};
use crate::facts::{At, Missing};
use crate::law::{Day, Jurisdiction, belgian, dutch, everywhere};
use crate::rules::act::receiving;
use crate::rules::answer::any;
use crate::rules::retention::books::Record;
use crate::rules::retention::category::{self, Category};
use crate::rules::retention::reason::{self, Reason};
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Outcome, Question, Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "EU-RIGHT-09",
    domain: Domain::Rights,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 17(1), 17(3)(b), 17(3)(e)"),
        dutch(2001, 9, 1, "Wbp 36").unverified(),
        belgian(1992, 12, 8, "WVP 12").unverified(),
    ],
    origin: "seed",
    sources: &["GDPRL"],
    evidence: &["erasure_report"],
    codes: &[
        "all_erased",
        "kept_for_taxes",
        "kept_past_term",
        "kept_without_reason",
        "may_stay",
        "reason_not_told",
    ],
    questions: &[
        Question {
            code: "books_erased",
            settled_by: &["book_year"],
            strict: Outcome::Violation,
            lenient: Outcome::Ok,
        },
        Question {
            code: "kept_for_claims",
            settled_by: &["claim_that_needs_it"],
            strict: Outcome::Violation,
            lenient: Outcome::Ok,
        },
        Question {
            code: "term_elsewhere",
            settled_by: &["national_retention_term"],
            strict: Outcome::Violation,
            lenient: Outcome::Ok,
        },
    ],
    act: receiving,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let request = scene.facts.request().object();
    request
        .filter(|request| asked::may_be(*request, RequestType::Erasure, scene))
        .filter(|request| is_judged(*request))
        .map(|request| match request.r#type().get() {
            Ok(_) => judge(request, scene),
            Err(missing) => vec![Answer::of(Err(missing))],
        })
        .unwrap_or_default()
}

/// Whether anything was done yet: what is open is judged by its term.
fn is_judged(request: At<'_, Request>) -> bool {
    let told = request.kept().get().is_ok() || request.deleted().get().is_ok();
    told || reply::is_there(request)
}

fn judge(request: At<'_, Request>, scene: &Scene<'_>) -> Vec<Answer> {
    let (kept, deleted) = (request.kept(), request.deleted());
    let mut answers: Vec<Answer> = kept
        .items()
        .map(|thing| Answer::of(check_kept(thing, request, scene)))
        .collect();
    let erased = deleted
        .items()
        .filter(|word| Category::named(word.object).is_some_and(Category::is_books));
    answers.extend(erased.map(|word| {
        Answer::needs_judgement("books_erased", Outcome::Warning).because(word.pointer)
    }));
    if kept.items().next().is_none() {
        answers.push(Answer::of(nothing_kept(request)));
    }
    answers
}

/// Nothing is said to be kept: which is so where all was granted, and cannot be where it was not.
fn nothing_kept(request: At<'_, Request>) -> Ruling {
    let kept = request.kept();
    match reply::of(request) {
        Ok(Some(Reply::Granted)) => {}
        Ok(Some(_)) => return Err(kept.absent()),
        Ok(None) | Err(_) => {
            kept.get()?;
        }
    }
    Ok(Answer::ok("all_erased").because(kept.pointer))
}

fn check_kept(thing: At<'_, Kept>, request: At<'_, Request>, scene: &Scene<'_>) -> Ruling {
    let (category, why) = (thing.category(), thing.reason());
    let known = category::of(category)?;
    let answer = match known {
        Some(books) if books.is_books() => {
            return check_books(thing, books, request, scene);
        }
        Some(Category::ConsentProof | Category::Suppression) => Answer::ok("may_stay"),
        _ => match reason::of(why)? {
            Some(Reason::Tax) => Answer::violation("kept_for_taxes"),
            Some(Reason::Claims) if known == Some(Category::Evidence) => Answer::ok("may_stay"),
            Some(Reason::Claims) => Answer::needs_judgement("kept_for_claims", Outcome::Warning),
            None => Answer::violation("kept_without_reason"),
        },
    };
    Ok(answer.because(category.pointer).because(why.pointer))
}

/// The books stay until their term is over, and the data subject is told why.
fn check_books(
    thing: At<'_, Kept>,
    books: Category,
    request: At<'_, Request>,
    scene: &Scene<'_>,
) -> Ruling {
    let year = thing.book_year();
    let until = Record::of_kept(thing, books).must_stay_until(scene)?;
    let answer = match until {
        Some(day) if judged_on(request, scene) > day => {
            Answer::violation("kept_past_term").with("until", Value::Day(day))
        }
        Some(_) if is_told_why(thing, request)? => Answer::ok("may_stay"),
        Some(_) => Answer::violation("reason_not_told").because(thing.reason().pointer),
        None if scene.place == Jurisdiction::Eu && !year.is_none() => {
            Answer::needs_judgement("term_elsewhere", Outcome::Warning)
        }
        None => Answer::violation("kept_without_reason"),
    };
    Ok(answer
        .because(thing.category().pointer)
        .because(year.pointer))
}

fn judged_on(request: At<'_, Request>, scene: &Scene<'_>) -> Day {
    request
        .answered_at()
        .given()
        .copied()
        .unwrap_or(scene.today)
}

fn is_told_why(thing: At<'_, Kept>, request: At<'_, Request>) -> Result<bool, Missing> {
    let of_thing = thing.reason().is_filled();
    // Where the request has no reasons as a whole, those of the thing are asked for.
    let of_whole = request.reasons().is_filled();
    any(&[of_thing, Ok(of_whole == Ok(true))])
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-RIGHT-09";
    const DATE: &str = "2026-03-02";

    fn request(more: &str) -> String {
        format!(
            r#"{{"request":{{"type":"erasure","received_at":"2026-02-01","answered_at":"2026-02-10"{more}}}}}"#
        )
    }

    fn kept(thing: &str) -> String {
        request(&format!(
            r#","deleted":["account","profile"],"kept":[{thing}]"#
        ))
    }

    #[test]
    fn only_the_invoices_may_stay() {
        let invoice = kept(r#"{"category":"invoice","book_year":2024,"reason":"tax"}"#);
        assert_finding(ID, "NL", DATE, &invoice, (Ok, "may_stay"));
        let all = kept(
            r#"{"category":"account","reason":"tax"},{"category":"invoice","book_year":2024,"reason":"tax"}"#,
        );
        assert_finding(ID, "NL", DATE, &all, (Violation, "kept_for_taxes"));
        assert_eq!(findings(ID, "NL", DATE, &all).len(), 1);
        let none = kept(r#"{"category":"account","reason":null}"#);
        assert_finding(ID, "NL", DATE, &none, (Violation, "kept_without_reason"));
    }

    #[test]
    fn an_invoice_stays_only_in_its_term_which_each_country_has() {
        let of = |year: &str| {
            kept(r#"{"category":"invoice","book_year":YEAR,"reason":"tax"}"#).replace("YEAR", year)
        };
        assert_finding(ID, "NL", DATE, &of("2019"), (Ok, "may_stay"));
        assert_finding(ID, "NL", DATE, &of("2018"), (Violation, "kept_past_term"));
        assert_finding(ID, "BE", DATE, &of("2018"), (Violation, "kept_past_term"));
        assert_finding(
            ID,
            "EU",
            DATE,
            &of("2018"),
            (NeedsJudgement, "term_elsewhere"),
        );
        for place in ["NL", "EU"] {
            assert_finding(
                ID,
                place,
                DATE,
                &of("null"),
                (Violation, "kept_without_reason"),
            );
        }
        let unsaid = kept(r#"{"category":"invoice","reason":"tax"}"#);
        assert_finding(ID, "NL", DATE, &unsaid, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn why_something_stays_is_told() {
        let invoice =
            |why: &str| kept(r#"{"category":"invoice","book_year":2024WHY}"#).replace("WHY", why);
        let silent = invoice(r#","reason":null"#);
        assert_finding(ID, "NL", DATE, &silent, (Violation, "reason_not_told"));
        let whole = silent.replace(r#""deleted""#, r#""reasons":"tax law","deleted""#);
        assert_finding(ID, "NL", DATE, &whole, (Ok, "may_stay"));
        assert_finding(
            ID,
            "NL",
            DATE,
            &invoice(""),
            (NeedsJudgement, "missing_field"),
        );
    }

    #[test]
    fn proof_may_stay_and_claims_are_weighed() {
        let proof = kept(r#"{"category":"suppression"},{"category":"consent_proof"}"#);
        assert_finding(ID, "NL", DATE, &proof, (Ok, "may_stay"));
        let evidence = kept(r#"{"category":"contract_evidence","reason":"legal_claims"}"#);
        assert_finding(ID, "NL", DATE, &evidence, (Ok, "may_stay"));
        let account = evidence.replace("contract_evidence", "account");
        assert_finding(
            ID,
            "NL",
            DATE,
            &account,
            (NeedsJudgement, "kept_for_claims"),
        );
        let odd = evidence.replace("contract_evidence", "odd");
        assert_finding(ID, "NL", DATE, &odd, (NeedsJudgement, "unknown_value"));
    }

    #[test]
    fn an_invoice_that_was_erased_may_have_been_early() {
        let erased = request(r#","deleted":["account","invoice"],"kept":[]"#);
        assert_finding(ID, "NL", DATE, &erased, (NeedsJudgement, "books_erased"));
    }

    #[test]
    fn what_was_kept_must_be_known_unless_all_was_granted() {
        for all in [
            r#","kept":[]"#,
            r#","kept":null"#,
            r#","outcome":"granted""#,
        ] {
            assert_finding(ID, "NL", DATE, &request(all), (Ok, "all_erased"));
        }
        for unsaid in [
            "",
            r#","outcome":"refused""#,
            r#","outcome":"refused","kept":[]"#,
            r#","deleted":["account"]"#,
        ] {
            let unsaid = request(unsaid);
            assert_finding(ID, "NL", DATE, &unsaid, (NeedsJudgement, "missing_field"));
        }
    }

    #[test]
    fn what_is_open_or_asks_something_else_is_judged_elsewhere() {
        let open = request("").replace(r#""2026-02-10""#, "null");
        assert_finding(ID, "NL", DATE, &open, (NotApplicable, "no_subject"));
        let access = kept("").replace("erasure", "access");
        assert_finding(ID, "NL", DATE, &access, (NotApplicable, "no_subject"));
        let unsaid = kept("").replace(r#""type":"erasure","#, "");
        assert_finding(ID, "NL", DATE, &unsaid, (NeedsJudgement, "missing_field"));
        for (place, day) in [("NL", "2001-08-31"), ("BE", "1992-12-07")] {
            let early = kept("").replace("2026-02-01", day);
            assert_finding(ID, place, DATE, &early, (NotApplicable, "not_in_force"));
        }
    }
}
