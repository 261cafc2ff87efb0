//! EU-RIGHT-09: who asks to be erased is, but for what the law makes the shop keep.

use super::asked;
use super::reply::{self, Reply};
use crate::facts::rights::{Kept, Request, RequestType};
use crate::facts::{At, Missing};
use crate::law::{Day, Jurisdiction, belgian, dutch, everywhere};
use crate::rules::act::receiving;
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
    let Some(request) = scene.facts.request().object() else {
        return Vec::new();
    };
    if !asked::may_be(request, RequestType::Erasure, scene) || is_open(request) {
        return Vec::new();
    }
    match request.r#type().get() {
        Ok(_) => judge(request, scene),
        Err(missing) => vec![Answer::of(Err(missing))],
    }
}

/// Whether nothing was done yet: such a request is judged by its term alone.
fn is_open(request: At<'_, Request>) -> bool {
    let is_erasure_told = request.kept().get().is_ok() || request.deleted().get().is_ok();
    !is_erasure_told && !reply::is_there(request)
}

/// All is erased (GDPR 17(1)) but what the law makes the shop keep (17(3)).
fn judge(request: At<'_, Request>, scene: &Scene<'_>) -> Vec<Answer> {
    let mut answers = Vec::new();
    for thing in request.kept().items() {
        answers.push(Answer::of(check_kept(thing, request, scene)));
    }
    for thing in request.deleted().items() {
        let is_books = Category::named(thing.object).is_some_and(Category::is_books);
        if is_books {
            // Nobody says of which year they were.
            let perhaps_early = Answer::needs_judgement("books_erased", Outcome::Warning);
            answers.push(perhaps_early.because(thing.pointer));
        }
    }
    let is_nothing_kept = request.kept().items().next().is_none();
    if is_nothing_kept {
        answers.push(Answer::of(check_nothing_kept(request)));
    }
    answers
}

/// Nothing is said to be kept: which is so only where it is known that nothing was.
fn check_nothing_kept(request: At<'_, Request>) -> Ruling {
    let kept = request.kept();
    match reply::of(request) {
        // Where all was granted, nothing was.
        Ok(Some(Reply::Granted)) => {}
        // Where it was not, something was, and nobody says what.
        Ok(Some(_)) => return Err(kept.absent()),
        // Where the reply is not known, somebody must say that nothing was.
        Ok(None) | Err(_) => {
            kept.get()?;
        }
    }
    Ok(Answer::ok("all_erased").because(kept.pointer))
}

/// Whether a thing may stay in spite of the request (GDPR 17(3)).
fn check_kept(thing: At<'_, Kept>, request: At<'_, Request>, scene: &Scene<'_>) -> Ruling {
    match category::of(thing.category())? {
        Some(books) if books.is_books() => check_books(thing, books, request, scene),
        other => check_beside_books(thing, other),
    }
}

/// The books stay until their term is over, as the law asks (GDPR 17(3)(b)).
fn check_books(
    thing: At<'_, Kept>,
    books: Category,
    request: At<'_, Request>,
    scene: &Scene<'_>,
) -> Ruling {
    let answer = match Record::of_kept(thing, books).must_stay_until(scene)? {
        Some(last_day) => check_term(thing, last_day, request, scene)?,
        None => without_term(thing, scene),
    };
    Ok(answer
        .because(thing.category().pointer)
        .because(thing.book_year().pointer))
}

/// While the term lasts the data subject is told why they stay (GDPR 12(4)); then they go as well.
fn check_term(
    thing: At<'_, Kept>,
    last_day: Day,
    request: At<'_, Request>,
    scene: &Scene<'_>,
) -> Ruling {
    let answered_on = request.answered_at().given().copied();
    let judged_on = answered_on.unwrap_or(scene.today);
    Ok(if judged_on > last_day {
        Answer::violation("kept_past_term").with("until", Value::Day(last_day))
    } else if is_told_why(thing, request)? {
        Answer::ok("may_stay")
    } else {
        Answer::violation("reason_not_told").because(thing.reason().pointer)
    })
}

/// Whether reasons were given: for the request as a whole, or else for this thing.
fn is_told_why(thing: At<'_, Kept>, request: At<'_, Request>) -> Result<bool, Missing> {
    if request.reasons().is_filled() == Ok(true) {
        return Ok(true);
    }
    thing.reason().is_filled()
}

/// Books of no year have no term. Elsewhere in the Union they have one that is not known here.
fn without_term(thing: At<'_, Kept>, scene: &Scene<'_>) -> Answer {
    let is_of_no_year = thing.book_year().is_none();
    if scene.place == Jurisdiction::Eu && !is_of_no_year {
        Answer::needs_judgement("term_elsewhere", Outcome::Warning)
    } else {
        Answer::violation("kept_without_reason")
    }
}

/// Beside the books, what proves a consent or an objection may stay. Legal claims are a reason to
/// keep what proves a contract (GDPR 17(3)(e)), and are weighed for the rest; taxes are none.
fn check_beside_books(thing: At<'_, Kept>, category: Option<Category>) -> Ruling {
    let proves_choice = matches!(
        category,
        Some(Category::ConsentProof | Category::Suppression)
    );
    let proves_contract = category == Some(Category::Evidence);
    let answer = if proves_choice {
        Answer::ok("may_stay")
    } else {
        match reason::of(thing.reason())? {
            Some(Reason::Claims) if proves_contract => Answer::ok("may_stay"),
            Some(Reason::Claims) => Answer::needs_judgement("kept_for_claims", Outcome::Warning),
            Some(Reason::Tax) => Answer::violation("kept_for_taxes"),
            None => Answer::violation("kept_without_reason"),
        }
    };
    Ok(answer
        .because(thing.category().pointer)
        .because(thing.reason().pointer))
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
