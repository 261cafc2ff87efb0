//! Terms: what begins later never ends earlier, and who acts earlier never stands worse.

use super::crossing::{case, put};
use super::judged;
use super::term::{day, term};
use proptest::prelude::*;
use serde_json::json;
use vinkje::Verdict;
use vinkje::law::Day;

/// The day that a verdict computed under this name.
fn computed(verdict: &Verdict, name: &str) -> Option<Day> {
    match verdict.values.get(name) {
        Some(vinkje::Value::Day(day)) => Some(*day),
        _ => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_begins_later_never_ends_earlier(
        (term, place) in term(),
        day in day(),
        step in 0..60_i64,
    ) {
        let (first, last) = term.begins();
        let earlier = day.clamp(first, last);
        let later = earlier.plus_days(step).min(last);
        let [before, after] = [earlier, later].map(|day| judged(&term.case(place, day)));
        for end in term.ends {
            let [one, other] = [&before, &after].map(|verdict| computed(verdict, end));
            prop_assert!(one.is_some() && one <= other, "{end}: {before:#?} {after:#?}");
        }
        let [nominal, extended] = ["deadline_nominal", "deadline_extended"].map(|end| computed(&after, end));
        prop_assert!(nominal <= extended, "{after:#?}");
    }

    #[test]
    fn an_answer_that_comes_earlier_never_worsens(
        mut case in case(),
        received in day(),
        mut waits in proptest::array::uniform2(0..120_i64),
    ) {
        if case["situation"]["request"].is_object() {
            waits.sort_unstable();
            put(&mut case["situation"], "/request/received_at", Some(json!(received)));
            let [earlier, later] = waits.map(|wait| {
                let day = received.plus_days(wait);
                put(&mut case["situation"], "/request/answered_at", Some(json!(day)));
                judged(&case)
            });
            prop_assert!(earlier.verdict <= later.verdict, "{earlier:#?} {later:#?}");
        }
    }

    #[test]
    fn who_lets_a_request_wait_never_stands_better(
        place in proptest::sample::select(vec!["NL", "BE", "EU"]),
        asks in proptest::sample::select(vec!["access", "rectification", "objection", "objection_direct_marketing"]),
        told_after in proptest::option::of(0..40_i64),
        received in day(),
        mut waits in proptest::array::uniform4(0..120_i64),
    ) {
        waits.sort_unstable();
        let [early, late, today, tomorrow] = waits.map(|wait| received.plus_days(wait));
        let mut case = json!({
            "jurisdiction": place,
            "situation": {"request": {"type": asks, "received_at": received, "outcome": "granted"}},
            "rule_ids": ["EU-RIGHT-01", "NL-RIGHT-02", "BE-RIGHT-03", "EU-RIGHT-04", "EU-RIGHT-05", "EU-RIGHT-06"],
        });
        if let Some(days) = told_after {
            case["situation"]["request"]["extension"] =
                json!({"notified_at": received.plus_days(days), "reasons": "complex"});
        }
        let moments = [(today, Some(early)), (today, Some(late)), (today, None), (tomorrow, None)];
        let verdicts = moments.map(|(date, answered)| {
            case["date"] = json!(date);
            case["situation"]["request"]["answered_at"] = json!(answered);
            judged(&case).verdict
        });
        prop_assert!(verdicts.is_sorted(), "{verdicts:?} {case:#}");
    }

    #[test]
    fn what_is_deleted_earlier_was_not_kept_too_long(
        place in proptest::sample::select(vec!["NL", "BE", "EU"]),
        years in proptest::option::of(0..12_u32),
        since in day(),
        mut waits in proptest::array::uniform4(0..4_000_i64),
    ) {
        waits.sort_unstable();
        let [early, late, today, tomorrow] = waits.map(|wait| since.plus_days(wait));
        let mut case = json!({
            "jurisdiction": place,
            "situation": {"item": {
                "category": "account",
                "last_active_contact": since,
                "purpose_ended_at": since.plus_days(1_000),
                "policy_years": years,
                "reason": "repeat purchases",
            }},
            "rule_ids": ["EU-RET-05", "EU-RET-09"],
        });
        let moments = [(today, Some(early)), (today, Some(late)), (today, None), (tomorrow, None)];
        let verdicts = moments.map(|(date, deleted)| {
            case["date"] = json!(date);
            case["situation"]["item"]["deleted_at"] = json!(deleted);
            judged(&case).verdict
        });
        prop_assert!(verdicts.is_sorted(), "{verdicts:?} {case:#}");
    }

    #[test]
    fn books_that_are_deleted_later_were_not_deleted_too_early(
        (place, rule) in proptest::sample::select(vec![("NL", "NL-RET-02"), ("BE", "BE-RET-03")]),
        category in proptest::sample::select(vec!["invoice", "ledger", "payment", "real_estate"]),
        year in 2001..2050_i32,
        mut days in proptest::array::uniform2(0..5_000_i64),
    ) {
        days.sort_unstable();
        let end = Day::new(year, 12, 31).expect("a day");
        let [later, earlier] = [days[1], days[0]].map(|days| {
            let item = json!({"category": category, "book_year": year, "deleted_at": end.plus_days(days)});
            let verdict = judged(&json!({
                "jurisdiction": place,
                "date": "2060-12-31",
                "situation": {"item": item},
                "rule_ids": [rule],
            }));
            verdict.verdict
        });
        prop_assert!(later <= earlier);
    }
}
