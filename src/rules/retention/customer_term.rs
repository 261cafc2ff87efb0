//! EU-RET-05: a customer who no longer comes is forgotten, seven years after the last contact at
//! the latest unless the shop has its reasons.

use super::category;
use super::keeping::kept_through;
use crate::facts::Amount;
use crate::facts::retention::Item;
use crate::facts::{At, Field};
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

/// A customer who is kept, wherever the case tells of it.
struct Customer<'a> {
    last_contact: Field<'a, Day>,
    policy_years: Field<'a, Amount>,
    reason: Option<Field<'a, String>>,
    kept_through: Day,
}

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let facts = scene.facts;
    let loose = facts.last_active_contact().given().map(|_| Customer {
        last_contact: facts.last_active_contact(),
        policy_years: facts.policy_years(),
        reason: None,
        kept_through: scene.today,
    });
    let item = scene.about_some(
        facts.item(),
        |item| scene.asks_about(item.last_active_contact()) && !category::is_books(item.category()),
        |item| check_item(item, scene),
    );
    loose
        .map(|customer| Answer::of(judge(&customer, scene)))
        .into_iter()
        .chain(item)
        .collect()
}

fn check_item(item: At<'_, Item>, scene: &Scene<'_>) -> Ruling {
    category::named(item.category())?;
    let customer = Customer {
        last_contact: item.last_active_contact(),
        policy_years: item.policy_years(),
        reason: Some(item.reason()),
        kept_through: kept_through(item, scene),
    };
    judge(&customer, scene)
}

fn judge(customer: &Customer<'_>, scene: &Scene<'_>) -> Ruling {
    let (contact, policy) = (customer.last_contact, customer.policy_years);
    let Some(last) = contact.get()? else {
        return Ok(Answer::not_applicable("never_active").because(contact.pointer));
    };
    let default = eu::CUSTOMER_KEPT_YEARS.on(scene.law_on).copied();
    let default = f64::from(default.unwrap_or_default());
    let years = policy.given().map_or(default, |years| years.0);
    let until = last.plus_months((years * 12.0) as u32);
    let answer = if customer.kept_through > until {
        Answer::violation("kept_past_policy").because(contact.pointer)
    } else if years <= default {
        Answer::ok("in_policy").because(contact.pointer)
    } else {
        long_policy(customer.reason)?.because(policy.pointer)
    };
    Ok(answer
        .with("until", Value::Day(until))
        .computing("max_until", Value::Day(until)))
}

fn long_policy(reason: Option<Field<'_, String>>) -> Ruling {
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
    fn the_books_and_who_never_came_are_judged_elsewhere() {
        let invoice = profile(r#","last_active_contact":"2006-02-01""#)
            .replace("marketing_profile", "invoice");
        assert_finding(ID, "NL", DAY, &invoice, (NotApplicable, "no_subject"));
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
