//! NL-RIGHT-12: from twelve on a child asks for itself; before 1 September 2026 a representative
//! asked until sixteen.

use super::reply::{self, Reply};
use crate::facts::rights::Request;
use crate::facts::{At, Missing};
use crate::law::{Dated, dutch, nl};
use crate::rules::act::receiving;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "NL-RIGHT-12",
    domain: Domain::Rights,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        dutch(2026, 9, 1, "UAVG 5(3)-(4) (Stb. 2026, 154)"),
        dutch(2018, 5, 25, "UAVG 5"),
        dutch(2001, 9, 1, "Wbp 5, 37(3)").unverified(),
    ],
    origin: "law",
    sources: &["UAVG"],
    evidence: &["age", "requester"],
    codes: &[
        "child_heard",
        "child_heard_alone",
        "child_sent_away",
        "no_minor",
        "not_decided",
        "representative_asked",
        "represented",
    ],
    questions: &[],
    act: receiving,
    check: |scene| {
        scene.about_some(
            scene.facts.request(),
            |request| scene.asks_about(request.age()),
            |request| check(request, scene),
        )
    },
};

fn check(request: At<'_, Request>, scene: &Scene<'_>) -> Ruling {
    let (age, requester, outcome) = (request.age(), request.requester(), request.outcome());
    let below = |table: Dated<u32>, years: u32| years < scene.figure(table);
    let years = age.get()?.map(|age| age.0);
    let Some(years) = years.filter(|years| below(nl::ADULT_FROM_AGE, *years)) else {
        return Ok(Answer::not_applicable("no_minor").because(age.pointer));
    };
    let speaks_for_itself = !below(nl::REPRESENTED_BELOW_AGE, years);
    let by_itself = is_by_itself(request);
    let answer = if by_itself == Ok(false) {
        Answer::ok("represented").because(requester.pointer)
    } else {
        match (reply::of(request)?, speaks_for_itself) {
            (None, _) => Answer::not_applicable("not_decided"),
            // Who is asked for a representative came without one.
            (Some(Reply::RepresentativeAsked), true) => Answer::violation("child_sent_away"),
            (Some(Reply::RepresentativeAsked), false) => Answer::ok("representative_asked"),
            (Some(_), true) => Answer::ok("child_heard"),
            (Some(_), false) => {
                by_itself?;
                Answer::warning("child_heard_alone").because(requester.pointer)
            }
        }
        .because(outcome.pointer)
    };
    Ok(answer
        .because(age.pointer)
        .with("age", Value::Number(years.into())))
}

fn is_by_itself(request: At<'_, Request>) -> Result<bool, Missing> {
    let requester = request.requester();
    match requester.get()?.map(String::as_str) {
        Some("self") => Ok(true),
        Some("representative" | "parent" | "guardian") => Ok(false),
        None => Err(requester.absent()),
        Some(_) => Err(requester.unknown_word()),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "NL-RIGHT-12";
    const DATE: &str = "2026-10-01";

    fn child(age: u32, received: &str, more: &str) -> String {
        format!(r#"{{"request":{{"age":{age},"received_at":"{received}"{more}}}}}"#)
    }

    const ALONE: &str = r#","requester":"self","outcome":"representative_asked""#;
    const OLD: &str = "2026-08-31";
    const NEW: &str = "2026-09-01";

    #[test]
    fn since_september_2026_a_child_of_twelve_is_not_sent_away() {
        let sent = (Violation, "child_sent_away");
        assert_finding(ID, "NL", DATE, &child(12, NEW, ALONE), sent);
        assert_finding(ID, "NL", DATE, &child(15, NEW, ALONE), sent);
        let unsaid = ALONE.replace(r#","requester":"self""#, "");
        assert_finding(ID, "NL", DATE, &child(13, NEW, &unsaid), sent);
        let heard = ALONE.replace("representative_asked", "granted");
        assert_finding(ID, "NL", DATE, &child(13, NEW, &heard), (Ok, "child_heard"));
        let refused = ALONE.replace("representative_asked", "refused");
        assert_finding(
            ID,
            "NL",
            DATE,
            &child(13, NEW, &refused),
            (Ok, "child_heard"),
        );
    }

    #[test]
    fn a_younger_child_has_a_representative_and_until_then_so_had_each_below_sixteen() {
        for (age, received) in [(11, NEW), (13, OLD), (15, "2018-05-24")] {
            let alone = child(age, received, ALONE);
            assert_finding(ID, "NL", DATE, &alone, (Ok, "representative_asked"));
            let granted = alone.replace("representative_asked", "granted");
            assert_finding(ID, "NL", DATE, &granted, (Warning, "child_heard_alone"));
            let unsaid = granted.replace(r#","requester":"self""#, "");
            assert_finding(ID, "NL", DATE, &unsaid, (NeedsJudgement, "missing_field"));
        }
    }

    #[test]
    fn a_representative_may_always_ask() {
        for who in ["representative", "parent", "guardian"] {
            let more = format!(r#","requester":"{who}""#);
            assert_finding(ID, "NL", DATE, &child(13, NEW, &more), (Ok, "represented"));
            assert_finding(ID, "NL", DATE, &child(8, NEW, &more), (Ok, "represented"));
        }
        let odd = r#","requester":"odd","outcome":"granted""#;
        assert_finding(
            ID,
            "NL",
            DATE,
            &child(8, NEW, odd),
            (NeedsJudgement, "unknown_value"),
        );
        let nobody = odd.replace(r#""odd""#, "null");
        assert_finding(
            ID,
            "NL",
            DATE,
            &child(8, NEW, &nobody),
            (NeedsJudgement, "missing_field"),
        );
    }

    #[test]
    fn who_is_sixteen_is_no_minor() {
        assert_finding(
            ID,
            "NL",
            DATE,
            &child(16, NEW, ALONE),
            (NotApplicable, "no_minor"),
        );
        let open = r#","requester":"self","outcome":null"#;
        assert_finding(
            ID,
            "NL",
            DATE,
            &child(13, NEW, open),
            (NotApplicable, "not_decided"),
        );
        assert_finding(
            ID,
            "NL",
            DATE,
            &child(13, NEW, ""),
            (NeedsJudgement, "missing_field"),
        );
        let ageless = r#"{"request":{"outcome":"granted"}}"#;
        assert_finding(ID, "NL", DATE, ageless, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn it_is_dutch_and_as_old_as_the_old_act() {
        assert_finding(
            ID,
            "BE",
            DATE,
            &child(13, NEW, ALONE),
            (NotApplicable, "other_country"),
        );
        let early = child(13, "2001-08-31", ALONE);
        assert_finding(ID, "NL", DATE, &early, (NotApplicable, "not_in_force"));
    }
}
