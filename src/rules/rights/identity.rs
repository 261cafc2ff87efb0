//! EU-RIGHT-10: nobody must hand over a copy of a passport to use a right, unless it is really
//! doubtful who asks.

use crate::facts::rights::{IdentityCheck, Request};
use crate::facts::{At, Missing};
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::receiving;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-RIGHT-10",
    domain: Domain::Rights,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        everywhere(2018, 5, 25, "GDPR 12(2), 12(6)"),
        dutch(2001, 9, 1, "Wbp 37(2)").unverified(),
        belgian(1992, 12, 8, "WVP 10(1)").unverified(),
    ],
    origin: "law",
    sources: &["GDPRL"],
    evidence: &["check_log"],
    codes: &["copy_without_doubt", "light_check", "real_doubt"],
    questions: &[],
    act: receiving,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let request = scene.facts.request().object();
    let of = |request: At<'_, Request>| {
        let ruling = match request.identity_check().object() {
            Some(asked) => judge(asked),
            None => not_told(request),
        };
        Answer::of(ruling)
    };
    request
        .filter(|request| scene.asks_about(request.identity_check()))
        .map(of)
        .into_iter()
        .collect()
}

/// There was no check, or nobody said whether there was one.
fn not_told(request: At<'_, Request>) -> Ruling {
    let none = request.identity_check();
    none.get()?;
    Ok(Answer::ok("light_check").because(none.pointer))
}

fn judge(asked: At<'_, IdentityCheck>) -> Ruling {
    let doubt = asked.doubt();
    if doubt.holds() == Ok(true) {
        return Ok(Answer::ok("real_doubt").because(doubt.pointer));
    }
    let answer = if demands_copy(asked)? {
        doubt.get()?;
        Answer::violation("copy_without_doubt").because(doubt.pointer)
    } else {
        Answer::ok("light_check")
    };
    Ok(answer.because(asked.demanded().pointer))
}

fn demands_copy(asked: At<'_, IdentityCheck>) -> Result<bool, Missing> {
    let demanded = asked.demanded();
    match demanded.get()?.map(String::as_str) {
        Some("id_copy") => Ok(true),
        None | Some("login" | "email_confirmation" | "order_number") => Ok(false),
        Some(_) => Err(demanded.unknown_word()),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-RIGHT-10";
    const DATE: &str = "2026-03-02";

    fn asked(check: &str) -> String {
        format!(r#"{{"request":{{"received_at":"2026-02-01","identity_check":{check}}}}}"#)
    }

    #[test]
    fn a_standard_copy_of_a_passport_is_too_much() {
        let copy = |doubt: &str| asked(&format!(r#"{{"doubt":{doubt},"demanded":"id_copy"}}"#));
        assert_finding(
            ID,
            "NL",
            DATE,
            &copy("false"),
            (Violation, "copy_without_doubt"),
        );
        assert_finding(
            ID,
            "NL",
            DATE,
            &copy("null"),
            (Violation, "copy_without_doubt"),
        );
        assert_finding(ID, "NL", DATE, &copy("true"), (Ok, "real_doubt"));
        let unsaid = asked(r#"{"demanded":"id_copy"}"#);
        assert_finding(ID, "NL", DATE, &unsaid, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn a_light_check_needs_no_doubt() {
        for light in [
            r#""login""#,
            r#""email_confirmation""#,
            r#""order_number""#,
            "null",
        ] {
            let light = asked(&format!(r#"{{"demanded":{light}}}"#));
            assert_finding(ID, "NL", DATE, &light, (Ok, "light_check"));
        }
        assert_finding(ID, "NL", DATE, &asked("null"), (Ok, "light_check"));
        let odd = asked(r#"{"doubt":false,"demanded":"odd"}"#);
        assert_finding(ID, "NL", DATE, &odd, (NeedsJudgement, "unknown_value"));
        for unsaid in [r#"{"request":{}}"#.to_owned(), asked(r#"{"doubt":false}"#)] {
            assert_finding(ID, "NL", DATE, &unsaid, (NeedsJudgement, "missing_field"));
        }
    }

    #[test]
    fn the_old_acts_asked_the_same() {
        let copy = asked(r#"{"doubt":false,"demanded":"id_copy"}"#);
        let on = |day: &str| copy.replace("2026-02-01", day);
        let fault = (Violation, "copy_without_doubt");
        assert_finding(ID, "NL", DATE, &on("2001-09-01"), fault);
        assert_finding(
            ID,
            "NL",
            DATE,
            &on("2001-08-31"),
            (NotApplicable, "not_in_force"),
        );
        assert_finding(ID, "BE", DATE, &on("1992-12-08"), fault);
        assert_finding(
            ID,
            "BE",
            DATE,
            &on("1992-12-07"),
            (NotApplicable, "not_in_force"),
        );
    }
}
