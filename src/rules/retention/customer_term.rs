//! EU-RET-05: a customer who no longer comes is forgotten, seven years after the last contact at
//! the latest unless the shop has its reasons.

use super::category::{self, Category};
use super::keeping::kept_through;
use crate::facts::Amount;
use crate::facts::retention::Item;
use crate::facts::{At, Field, Pointer};
use crate::law::{Day, belgian, dutch, eu, everywhere};
use crate::rules::act::deletion;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "EU-RET-05",
    domain: Domain::Retention,
    kind: Kind::Duty,
    severity: Severity::Medium,
    // The law says "no longer than necessary"; the years are advice.
    law: &[
        everywhere(2018, 5, 25, "GDPR 5(1)(e)"),
        dutch(2001, 9, 1, "Wbp 10"),
        belgian(1992, 12, 8, "WVP 4(1)(5)").unverified(),
    ],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["last_active_contact"],
    codes: &[
        "in_policy",
        "kept_past_policy",
        "long_policy_with_reason",
        "long_policy_without_reason",
        "never_active",
    ],
    questions: &[],
    act: deletion,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let mut answers = Vec::new();
    if scene.facts.last_active_contact().given().is_some() {
        answers.push(Answer::of(judge(&Customer::by_itself(scene), scene)));
    }
    answers.extend(scene.about_some(
        scene.facts.item(),
        |item| speaks_of_an_end(item, scene) && may_be_of_customer(item),
        |item| check_item(item, scene),
    ));
    answers
}

/// Whether the case tells of what a term begins or ends with.
fn speaks_of_an_end(item: At<'_, Item>, scene: &Scene<'_>) -> bool {
    scene.asks_about(item.last_active_contact()) || scene.asks_about(item.policy_until())
}

/// Whether a thing tells of a customer, or nobody can tell: the books, and what proves a contract, a
/// consent or an objection, stay for as long as they are needed.
fn may_be_of_customer(item: At<'_, Item>) -> bool {
    match category::of(item.category()) {
        Ok(Some(category)) => category == Category::Customer,
        Ok(None) | Err(_) => true,
    }
}

fn check_item(item: At<'_, Item>, scene: &Scene<'_>) -> Ruling {
    // A thing that nobody knows by its word may be none of a customer.
    category::named(item.category())?;
    judge(&Customer::of_item(item, scene), scene)
}

/// A customer who is kept, wherever the case tells of it.
struct Customer<'a> {
    last_contact: Field<'a, Day>,
    policy_years: Field<'a, Amount>,
    policy_until: Option<Field<'a, Day>>,
    reason: Option<Field<'a, String>>,
    kept_through: Day,
}

impl<'a> Customer<'a> {
    /// One whose last contact stands by itself in the case.
    fn by_itself(scene: &Scene<'a>) -> Self {
        Self {
            last_contact: scene.facts.last_active_contact(),
            policy_years: scene.facts.policy_years(),
            policy_until: None,
            reason: None,
            kept_through: scene.today,
        }
    }

    /// One of whom a thing is kept.
    fn of_item(item: At<'a, Item>, scene: &Scene<'_>) -> Self {
        Self {
            last_contact: item.last_active_contact(),
            policy_years: item.policy_years(),
            policy_until: Some(item.policy_until()),
            reason: Some(item.reason()),
            kept_through: kept_through(item, scene),
        }
    }
}

/// Until when a customer may be kept, and the fact that says so; none for the default.
#[derive(Clone, Copy)]
struct Term {
    until: Day,
    set_by: Option<Pointer>,
}

/// What is no longer needed goes (GDPR 5(1)(e)): a customer is kept until the shop's own term is
/// over, else the default one, and beyond the default only for a reason.
fn judge(customer: &Customer<'_>, scene: &Scene<'_>) -> Ruling {
    let own_term = own_term(customer);
    // A term of the shop's own that is over decides, whether or not the last contact is known.
    if let Some(own) = own_term
        && customer.kept_through > own.until
    {
        return Ok(told(Answer::violation("kept_past_policy"), customer, own));
    }
    let Some(last_contact) = customer.last_contact.get()? else {
        let never = Answer::not_applicable("never_active");
        return Ok(never.because(customer.last_contact.pointer));
    };
    let default = default_term(*last_contact, scene);
    let term = own_term.unwrap_or(default);
    let answer = if customer.kept_through > term.until {
        Answer::violation("kept_past_policy")
    } else if term.until > default.until {
        check_long_policy(customer.reason)?
    } else {
        Answer::ok("in_policy")
    };
    Ok(told(answer, customer, term))
}

/// The term that the shop set, in years after the last contact or as a day; of both the one that ends
/// first.
fn own_term(customer: &Customer<'_>) -> Option<Term> {
    match (term_in_years(customer), term_by_day(customer)) {
        (Some(in_years), Some(by_day)) if by_day.until < in_years.until => Some(by_day),
        (Some(in_years), _) => Some(in_years),
        (None, by_day) => by_day,
    }
}

fn term_in_years(customer: &Customer<'_>) -> Option<Term> {
    let last_contact = customer.last_contact.given()?;
    let years = customer.policy_years;
    Some(Term {
        until: years_after(*last_contact, years.given()?.0),
        set_by: Some(years.pointer),
    })
}

fn term_by_day(customer: &Customer<'_>) -> Option<Term> {
    let until = customer.policy_until?;
    Some(Term {
        until: *until.given()?,
        set_by: Some(until.pointer),
    })
}

/// The term where the shop set none: the years that are advised, after the last contact.
fn default_term(last_contact: Day, scene: &Scene<'_>) -> Term {
    let years = scene.figure(eu::CUSTOMER_KEPT_YEARS);
    Term {
        until: years_after(last_contact, years.into()),
        set_by: None,
    }
}

/// So many years after a day, which need not be whole ones.
fn years_after(day: Day, years: f64) -> Day {
    day.plus_months((years * 12.0) as u32)
}

/// A term longer than the default needs a reason.
fn check_long_policy(reason: Option<Field<'_, String>>) -> Ruling {
    let Some(reason) = reason else {
        return Ok(Answer::warning("long_policy_without_reason"));
    };
    let answer = if reason.is_filled()? {
        Answer::ok("long_policy_with_reason")
    } else {
        Answer::warning("long_policy_without_reason")
    };
    Ok(answer.because(reason.pointer))
}

/// An answer that tells the term, and the facts that it comes from.
fn told(mut answer: Answer, customer: &Customer<'_>, term: Term) -> Answer {
    if customer.last_contact.given().is_some() {
        answer = answer.because(customer.last_contact.pointer);
    }
    if let Some(fact) = term.set_by {
        answer = answer.because(fact);
    }
    answer
        .with("until", Value::Day(term.until))
        .computing("max_until", Value::Day(term.until))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-RET-05";
    const DAY: &str = "2026-03-02";

    fn profile(more: &str) -> String {
        format!(r#"{{"item":{{"category":"marketing_profile"{more}}}}}"#)
    }

    #[test]
    fn seven_years_after_the_last_contact_is_the_default() {
        let kept = profile(r#","last_active_contact":"2019-03-02","deleted_at":null"#);
        assert_finding(ID, "NL", "2026-03-02", &kept, (Ok, "in_policy"));
        assert_finding(
            ID,
            "NL",
            "2026-03-03",
            &kept,
            (Violation, "kept_past_policy"),
        );
        let none = kept.replace(r#","deleted"#, r#","policy_years":null,"deleted"#);
        assert_finding(
            ID,
            "NL",
            "2026-03-03",
            &none,
            (Violation, "kept_past_policy"),
        );
    }

    #[test]
    fn the_shops_own_shorter_term_counts_and_may_have_a_fraction() {
        let kept = |years: &str| {
            profile(&format!(
                r#","last_active_contact":"2024-09-02","policy_years":{years}"#
            ))
        };
        assert_finding(ID, "NL", DAY, &kept("1.5"), (Ok, "in_policy"));
        assert_finding(
            ID,
            "NL",
            "2026-03-03",
            &kept("1.5"),
            (Violation, "kept_past_policy"),
        );
        assert_finding(ID, "NL", DAY, &kept("1"), (Violation, "kept_past_policy"));
    }

    #[test]
    fn a_term_that_the_shop_set_as_a_day_counts_as_well() {
        let kept = |more: &str| profile(&format!(r#","last_active_contact":"2024-01-01"{more}"#));
        let short = kept(r#","policy_until":"2026-03-02""#);
        assert_finding(ID, "NL", DAY, &short, (Ok, "in_policy"));
        let late = (Violation, "kept_past_policy");
        assert_finding(ID, "NL", "2026-03-03", &short, late);
        let both = kept(r#","policy_until":"2030-01-01","policy_years":1"#);
        assert_finding(ID, "NL", DAY, &both, late);
        let long = kept(r#","policy_until":"2031-01-02","reason":null"#);
        let bare = (Warning, "long_policy_without_reason");
        assert_finding(ID, "NL", DAY, &long, bare);
        for unsaid in ["", r#","last_active_contact":null"#] {
            let past = profile(&format!(r#"{unsaid},"policy_until":"2026-03-01""#));
            assert_finding(ID, "NL", DAY, &past, late);
        }
        let open = profile(r#","policy_until":"2026-03-02""#);
        assert_finding(ID, "NL", DAY, &open, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn a_longer_term_needs_a_reason() {
        let kept = |reason: &str| {
            profile(&format!(
                r#","last_active_contact":"2006-02-01","policy_years":25{reason}"#
            ))
        };
        let none = kept(r#","reason":null"#);
        assert_finding(
            ID,
            "NL",
            DAY,
            &none,
            (Warning, "long_policy_without_reason"),
        );
        let said = kept(r#","reason":"pension""#);
        assert_finding(ID, "NL", DAY, &said, (Ok, "long_policy_with_reason"));
        assert_finding(ID, "NL", DAY, &kept(""), (NeedsJudgement, "missing_field"));
        assert_finding(
            ID,
            "NL",
            "2031-02-02",
            &kept(""),
            (Violation, "kept_past_policy"),
        );
    }

    #[test]
    fn what_may_stay_until_a_day_can_be_deleted_on_the_next() {
        let deleted = |day: &str| {
            profile(&format!(
                r#","last_active_contact":"2018-02-01","deleted_at":"{day}""#
            ))
        };
        assert_finding(ID, "NL", DAY, &deleted("2025-02-02"), (Ok, "in_policy"));
        let late = deleted("2025-02-03");
        assert_finding(ID, "NL", DAY, &late, (Violation, "kept_past_policy"));
    }

    #[test]
    fn a_contact_that_stands_by_itself_is_a_customer() {
        let loose = r#"{"last_active_contact":"2017-02-01","policy_years":7}"#;
        assert_finding(ID, "NL", DAY, loose, (Violation, "kept_past_policy"));
        assert_finding(ID, "NL", "2024-02-01", loose, (Ok, "in_policy"));
        let long = loose.replace(":7", ":10");
        assert_finding(
            ID,
            "NL",
            DAY,
            &long,
            (Warning, "long_policy_without_reason"),
        );
    }

    #[test]
    fn the_books_what_proves_something_and_who_never_came_are_judged_elsewhere() {
        for other in ["invoice", "contract_evidence", "suppression"] {
            let other = profile(r#","last_active_contact":"2006-02-01""#)
                .replace("marketing_profile", other);
            assert_finding(ID, "NL", DAY, &other, (NotApplicable, "no_subject"));
        }
        let odd = profile(r#","last_active_contact":"2026-02-01""#);
        let unnamed = odd.replace(r#""category":"marketing_profile","#, "");
        assert_finding(ID, "NL", DAY, &unnamed, (Ok, "in_policy"));
        let odd = odd.replace("marketing_profile", "odd");
        assert_finding(ID, "NL", DAY, &odd, (NeedsJudgement, "unknown_value"));
        let never = profile(r#","last_active_contact":null"#);
        assert_finding(ID, "NL", DAY, &never, (NotApplicable, "never_active"));
        assert_finding(
            ID,
            "NL",
            DAY,
            &profile(""),
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            &never,
            (NotApplicable, "not_in_force"),
        );
    }
}
