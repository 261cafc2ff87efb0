//! EU-RIGHT-01: a request is answered within a month.

use super::{extension, term};
use crate::facts::At;
use crate::facts::rights::Request;
use crate::law::{eu, everywhere};
use crate::rules::act::receiving;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Outcome, Severity};

pub(super) const RULE: Rule = Rule {
    id: "EU-RIGHT-01",
    domain: Domain::Rights,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[everywhere(2018, 5, 25, "GDPR 12(3); Reg. 1182/71 art. 3")],
    origin: "seed",
    sources: &["GDPRL", "1182"],
    evidence: &["date_of_receipt", "date_of_answer", "channel"],
    codes: &[
        "answered_in_time",
        "answered_late",
        "due_soon",
        "extended",
        "open_in_term",
        "overdue",
    ],
    questions: &[],
    act: receiving,
    check: |scene| scene.about(scene.facts.request(), |request| check(request, scene)),
};

fn check(request: At<'_, Request>, scene: &Scene<'_>) -> Ruling {
    let received = term::received(request)?;
    let month = term::months(received, eu::ANSWER_MONTHS, scene.law_on, scene);
    let standing = term::standing(request, month, scene);
    match extension::holds(request, month) {
        Ok(true) => Ok(Answer::not_applicable("extended").because(request.extension().pointer)),
        Err(missing) if standing.outcome > Outcome::Ok => Err(missing),
        _ => Ok(standing),
    }
}

#[cfg(test)]
mod tests {
    use crate::engine::judge_text;
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-RIGHT-01";

    fn request(received: &str, answered: &str) -> String {
        format!(
            r#"{{"request":{{"type":"access","received_at":"{received}","answered_at":{answered}}}}}"#
        )
    }

    /// Both ends of the term, in a place.
    #[track_caller]
    fn assert_term(place: &str, received: &str, nominal: &str, extended: &str) {
        let case = format!(
            r#"{{"jurisdiction":"{place}","date":"{received}","rule_ids":["{ID}"],"situation":{}}}"#,
            request(received, "null")
        );
        let values = judge_text(&case).expect("a case that can be read").values;
        let day = |name| serde_json::to_value(&values[name]).expect("a day");
        assert_eq!(day("deadline_nominal"), nominal);
        assert_eq!(day("deadline_extended"), extended);
    }

    #[test]
    fn the_month_ends_on_the_same_number_and_then_on_a_working_day() {
        assert_term("NL", "2023-01-31", "2023-02-28", "2023-02-28");
        assert_term("NL", "2024-01-31", "2024-02-29", "2024-02-29");
        assert_term("NL", "2026-03-27", "2026-04-27", "2026-04-28");
        assert_term("BE", "2026-03-27", "2026-04-27", "2026-04-27");
        assert_term("NL", "2025-11-25", "2025-12-25", "2025-12-29");
        assert_term("BE", "2025-11-25", "2025-12-25", "2025-12-26");
        assert_term("EU", "2025-11-25", "2025-12-25", "2025-12-25");
        assert_term("EU", "2026-01-28", "2026-02-28", "2026-03-02");
    }

    #[test]
    fn an_answer_is_in_time_through_the_extended_end() {
        let answered = |day: &str| request("2025-11-25", &format!(r#""{day}""#));
        let date = "2026-03-02";
        assert_finding(
            ID,
            "NL",
            date,
            &answered("2025-12-29"),
            (Ok, "answered_in_time"),
        );
        assert_finding(
            ID,
            "NL",
            date,
            &answered("2025-12-30"),
            (Violation, "answered_late"),
        );
    }

    #[test]
    fn an_open_request_is_warned_of_in_its_last_days() {
        // Nominal end on Saturday 28 February, extended to Monday 2 March.
        for open in [
            request("2026-01-28", "null"),
            request("2026-01-28", "null").replace(r#","answered_at":null"#, ""),
        ] {
            assert_finding(ID, "NL", "2026-02-23", &open, (Ok, "open_in_term"));
            assert_finding(ID, "NL", "2026-02-24", &open, (Warning, "due_soon"));
            assert_finding(ID, "NL", "2026-03-02", &open, (Warning, "due_soon"));
            assert_finding(ID, "NL", "2026-03-03", &open, (Violation, "overdue"));
        }
    }

    #[test]
    fn an_extension_that_holds_is_judged_by_its_own_rule() {
        let with = |extension: &str| {
            request("2025-12-10", r#""2026-02-20""#)
                .replace(r#""type""#, &format!(r#""extension":{extension},"type""#))
        };
        let date = "2026-03-02";
        let holds = with(r#"{"notified_at":"2026-01-05","reasons":"complex"}"#);
        assert_finding(ID, "NL", date, &holds, (NotApplicable, "extended"));
        for fails in [
            r#"{"notified_at":"2026-01-05","reasons":null}"#,
            r#"{"notified_at":"2026-01-13","reasons":"complex"}"#,
            "null",
        ] {
            assert_finding(ID, "NL", date, &with(fails), (Violation, "answered_late"));
        }
        let unsaid = with(r#"{"notified_at":"2026-01-05"}"#);
        assert_finding(ID, "NL", date, &unsaid, (NeedsJudgement, "missing_field"));
        let in_time = unsaid.replace("2026-02-20", "2026-01-12");
        assert_finding(ID, "NL", date, &in_time, (Ok, "answered_in_time"));
    }

    #[test]
    fn the_day_of_receipt_must_be_known_and_chooses_the_law() {
        for unknown in [r#"{"request":{}}"#, r#"{"request":{"received_at":null}}"#] {
            assert_finding(
                ID,
                "NL",
                "2026-03-02",
                unknown,
                (NeedsJudgement, "missing_field"),
            );
        }
        let old = request("2018-05-24", r#""2018-09-01""#);
        assert_finding(
            ID,
            "NL",
            "2018-10-01",
            &old,
            (NotApplicable, "not_in_force"),
        );
        let new = request("2018-05-25", r#""2018-06-25""#);
        assert_finding(ID, "NL", "2018-10-01", &new, (Ok, "answered_in_time"));
    }
}
