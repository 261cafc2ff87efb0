//! BE-TEL-06: whoever stands on the Belgian do-not-call-me list is not called, customer, company or
//! not, unless he asked for it since.

use crate::facts::marketing::{Call, Dncm};
use crate::facts::{At, Missing, Pointer};
use crate::law::{be, belgian};
use crate::rules::act::on_the_date;
use crate::rules::marketing::contact::Contact;
use crate::rules::marketing::opt_in::{self, OptIn};
use crate::rules::marketing::stop;
use crate::rules::marketing::subject::of_human;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(in crate::rules::marketing) const RULE: Rule = Rule {
    id: "BE-TEL-06",
    domain: Domain::Marketing,
    kind: Kind::Duty,
    severity: Severity::High,
    // The Act of 8 Feb 2024 wrote these articles anew and asks the same; its first day was not found.
    law: &[
        belgian(2015, 7, 11, "WER VI.110(2), VI.111-115").unverified(),
        belgian(2014, 5, 31, "WER VI.110-115, before the list was in use").unverified(),
        belgian(2012, 8, 4, "WMPC, Act of 10 Jul 2012").unverified(),
    ],
    origin: "law",
    sources: &["DNCM"],
    evidence: &["list_check_log"],
    codes: &[
        "asked_for_since",
        "by_machine",
        "list_checked_long_ago",
        "not_listed",
        "not_marketing",
        "objected",
        "on_the_list",
    ],
    questions: &[],
    act: on_the_date,
    check: |scene| of_human(scene, |call| check(call, scene)),
};

fn check<'a>(call: At<'a, Call>, scene: &Scene<'a>) -> Ruling {
    let contact = Contact::Call(call);
    let objected = stop::before(contact, scene);
    let opt_in = opt_in::of(contact, scene);
    if let (Ok(Some(pointer)), false) = (objected, matches!(opt_in, Ok(OptIn::Stands(_)))) {
        return Ok(Answer::violation("objected").because(pointer));
    }
    let Some(list) = scene.facts.dncm().object() else {
        scene.facts.dncm().get()?;
        objected?;
        return Ok(Answer::warning("list_checked_long_ago").because(scene.facts.dncm().pointer));
    };
    let listed = list.listed();
    if is_on(list, scene)? {
        return Ok(match asked_since(list, opt_in, scene)? {
            Some(pointer) => Answer::ok("asked_for_since").because(pointer),
            None => Answer::violation("on_the_list").because(listed.pointer),
        });
    }
    objected?;
    let checked = list.checked_at();
    Ok(if was_checked(list, scene)? {
        Answer::ok("not_listed").because(listed.pointer)
    } else {
        Answer::warning("list_checked_long_ago").because(checked.pointer)
    })
}

/// Whether the number stood on the list at the time of the call.
fn is_on(list: At<'_, Dncm>, scene: &Scene<'_>) -> Result<bool, Missing> {
    let later = list
        .listed_at()
        .given()
        .is_some_and(|since| *since > scene.act.day);
    Ok(!later && list.listed().holds()?)
}

/// The consent that was given after the number came on the list, which then prevails.
///
/// # Errors
///
/// [`Missing`] where there is a consent and nobody knows which came first.
fn asked_since(
    list: At<'_, Dncm>,
    opt_in: Result<OptIn, Missing>,
    scene: &Scene<'_>,
) -> Result<Option<Pointer>, Missing> {
    let OptIn::Stands(pointer) = opt_in? else {
        return Ok(None);
    };
    let consent = scene.facts.consent().object();
    let Some(given) = consent.and_then(|consent| consent.given_at().given()) else {
        return Ok(None);
    };
    let since = list.listed_at().get()?;
    let after = since.is_none_or(|since| given.civil_day() > *since);
    Ok(after.then_some(pointer))
}

fn was_checked(list: At<'_, Dncm>, scene: &Scene<'_>) -> Result<bool, Missing> {
    let most = be::DO_NOT_CALL_ME_CHECKED_DAYS.on(scene.law_on);
    Ok(list.checked_at().get()?.is_some_and(|checked| {
        let days = scene.act.day.days_since(*checked);
        days >= 0 && most.is_some_and(|most| days <= *most)
    }))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "BE-TEL-06";
    const DAY: &str = "2026-08-20";

    fn call(more: &str) -> String {
        format!(r#"{{"call":{{"purpose":"marketing","human":true}}{more}}}"#)
    }

    fn asked(given: &str, listed: &str) -> String {
        call(&format!(
            r#","consent":{{"purposes":["phone"],"method":"unticked_box"{given}}},"dncm":{{"listed":true{listed}}}"#
        ))
    }

    #[test]
    fn whoever_is_on_the_list_is_not_called() {
        let listed = r#","dncm":{"listed":true,"checked_at":"2026-08-15"}"#;
        assert_finding(ID, "BE", DAY, &call(listed), (Violation, "on_the_list"));
        for customer in [
            r#","sale":{"completed":true,"paid":true}"#,
            r#","recipient":{"type":"legal_person"}"#,
        ] {
            let own = call(&format!("{listed}{customer}"));
            assert_finding(ID, "BE", DAY, &own, (Violation, "on_the_list"));
        }
        let later = listed.replace("true,", r#"true,"listed_at":"2026-08-21","#);
        assert_finding(ID, "BE", DAY, &call(&later), (Ok, "not_listed"));
    }

    #[test]
    fn the_list_is_looked_at_within_thirty_days_before() {
        let checked =
            |day: &str| call(&format!(r#","dncm":{{"listed":false,"checked_at":{day}}}"#));
        assert_finding(
            ID,
            "BE",
            DAY,
            &checked("\"2026-07-21\""),
            (Ok, "not_listed"),
        );
        for late in ["\"2026-07-20\"", "\"2026-08-21\"", "null"] {
            assert_finding(
                ID,
                "BE",
                DAY,
                &checked(late),
                (Warning, "list_checked_long_ago"),
            );
        }
        let silent = call(r#","dncm":{"listed":false}"#);
        assert_finding(ID, "BE", DAY, &silent, (NeedsJudgement, "missing_field"));
        assert_finding(ID, "BE", DAY, &call(""), (NeedsJudgement, "missing_field"));
        let none = call(r#","dncm":null"#);
        assert_finding(ID, "BE", DAY, &none, (Warning, "list_checked_long_ago"));
    }

    #[test]
    fn who_asked_to_be_called_since_may_be_called() {
        let (given, listed) = (
            r#","given_at":"2026-06-02T10:00:00+02:00""#,
            r#","listed_at":"2026-06-01""#,
        );
        assert_finding(
            ID,
            "BE",
            DAY,
            &asked(given, listed),
            (Ok, "asked_for_since"),
        );
        let same_day = asked(given, r#","listed_at":"2026-06-02""#);
        assert_finding(ID, "BE", DAY, &same_day, (Violation, "on_the_list"));
        assert_finding(
            ID,
            "BE",
            DAY,
            &asked(given, ""),
            (NeedsJudgement, "missing_field"),
        );
        let undated = asked(r#","record_complete":true"#, listed);
        assert_finding(ID, "BE", DAY, &undated, (Violation, "on_the_list"));
    }

    #[test]
    fn who_objected_to_the_caller_is_not_called() {
        let objected = call(
            r#","dncm":{"listed":false,"checked_at":"2026-08-15"},"objection":{"objected_at":"2026-08-01T10:00:00+02:00"}"#,
        );
        assert_finding(ID, "BE", DAY, &objected, (Violation, "objected"));
    }

    #[test]
    fn it_began_in_2012_and_is_not_dutch() {
        let listed = call(r#","dncm":{"listed":true}"#);
        assert_finding(
            ID,
            "BE",
            "2012-08-03",
            &listed,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(ID, "BE", "2012-08-04", &listed, (Violation, "on_the_list"));
        assert_finding(ID, "NL", DAY, &listed, (NotApplicable, "other_country"));
        let machine = listed.replace(r#""human":true"#, r#""human":false"#);
        assert_finding(ID, "BE", DAY, &machine, (NotApplicable, "by_machine"));
    }
}
