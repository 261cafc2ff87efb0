//! NL-RIGHT-02: until the Regulation, a Dutch shop answered within four weeks.

use super::term;
use crate::calendar::period::{Deadline, days_after};
use crate::facts::At;
use crate::facts::rights::{Request, RequestType};
use crate::law::{Day, dutch, nl};
use crate::rules::act::receiving;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Outcome, Question, Severity};

pub(super) const RULE: Rule = Rule {
    id: "NL-RIGHT-02",
    domain: Domain::Rights,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[dutch(2001, 9, 1, "Wbp 35(1), 36(2), 40(2), 41(2); Atw 1").until(2018, 5, 24)],
    origin: "seed",
    sources: &["WBP", "ATW"],
    evidence: &["date_of_receipt", "date_of_answer"],
    codes: &[
        "answered_in_time",
        "answered_late",
        "due_soon",
        "no_right_yet",
        "open_in_term",
        "overdue",
    ],
    questions: &[PENDING],
    act: receiving,
    check: |scene| scene.about(scene.facts.request(), |request| check(request, scene)),
};

/// Which term a request had that waited when the Regulation came: no rule was found.
pub(super) const PENDING: Question = Question {
    code: "pending",
    settled_by: &["ruling_on_pending_requests"],
    strict: Outcome::Violation,
    lenient: Outcome::Ok,
};

fn check(request: At<'_, Request>, scene: &Scene<'_>) -> Ruling {
    let received = term::received(request)?;
    judge(request, term(received, scene), scene)
}

/// The end of the four weeks.
pub(super) fn term(received: Day, scene: &Scene<'_>) -> Deadline {
    days_after(received, scene.figure(nl::ANSWER_DAYS), scene.shop)
}

/// What an old act says of a request with this term.
pub(super) fn judge(request: At<'_, Request>, term: Deadline, scene: &Scene<'_>) -> Ruling {
    let asks = request.r#type();
    if asks.given() == Some(&RequestType::Portability) {
        return Ok(Answer::not_applicable("no_right_yet").because(asks.pointer));
    }
    if term::is_pending(request, term, scene) {
        let open = Answer::needs_judgement("pending", Outcome::Warning);
        return Ok(term::dated(open, term).because(request.received_at().pointer));
    }
    Ok(term::standing(request, term, scene))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "NL-RIGHT-02";

    fn request(received: &str, answered: &str) -> String {
        format!(
            r#"{{"request":{{"type":"access","received_at":"{received}","answered_at":{answered}}}}}"#
        )
    }

    #[test]
    fn four_weeks_that_end_on_a_sunday_end_on_monday() {
        let answered = |day: &str| request("2016-05-01", &format!(r#""{day}""#));
        let date = "2016-07-01";
        assert_finding(
            ID,
            "NL",
            date,
            &answered("2016-05-30"),
            (Ok, "answered_in_time"),
        );
        assert_finding(
            ID,
            "NL",
            date,
            &answered("2016-05-31"),
            (Violation, "answered_late"),
        );
        let open = request("2016-05-01", "null");
        assert_finding(ID, "NL", "2016-05-24", &open, (Ok, "open_in_term"));
        assert_finding(ID, "NL", "2016-05-25", &open, (Warning, "due_soon"));
        assert_finding(ID, "NL", "2016-05-31", &open, (Violation, "overdue"));
    }

    #[test]
    fn a_request_that_waited_when_the_regulation_came_is_a_question() {
        // Its four weeks end on 7 June 2018.
        let open = request("2018-05-10", "null");
        let pending = (NeedsJudgement, "pending");
        assert_finding(ID, "NL", "2018-05-24", &open, (Ok, "open_in_term"));
        assert_finding(ID, "NL", "2018-05-25", &open, pending);
        for answered in ["2018-05-25", "2018-06-08"] {
            let answered = request("2018-05-10", &format!(r#""{answered}""#));
            assert_finding(ID, "NL", "2018-07-01", &answered, pending);
        }
        let before = request("2018-05-10", r#""2018-05-24""#);
        assert_finding(ID, "NL", "2018-07-01", &before, (Ok, "answered_in_time"));
    }

    #[test]
    fn what_was_late_before_the_regulation_stays_late() {
        let late = request("2018-04-26", "null");
        assert_finding(ID, "NL", "2018-07-01", &late, (Violation, "overdue"));
        let last = request("2018-04-27", "null");
        assert_finding(ID, "NL", "2018-07-01", &last, (NeedsJudgement, "pending"));
    }

    #[test]
    fn nobody_could_take_data_along_then() {
        let along = request("2016-05-01", "null").replace("access", "portability");
        assert_finding(
            ID,
            "NL",
            "2016-07-01",
            &along,
            (NotApplicable, "no_right_yet"),
        );
    }

    #[test]
    fn it_ended_with_the_old_act_and_was_dutch() {
        for day in ["2001-08-31", "2018-05-25"] {
            let out = request(day, "null");
            assert_finding(
                ID,
                "NL",
                "2019-01-01",
                &out,
                (NotApplicable, "not_in_force"),
            );
        }
        let belgian = request("2016-05-01", "null");
        assert_finding(
            ID,
            "BE",
            "2016-07-01",
            &belgian,
            (NotApplicable, "other_country"),
        );
        let unsaid = r#"{"request":{"type":"access"}}"#;
        assert_finding(
            ID,
            "NL",
            "2016-07-01",
            unsaid,
            (NeedsJudgement, "missing_field"),
        );
    }
}
