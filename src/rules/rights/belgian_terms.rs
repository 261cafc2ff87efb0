//! BE-RIGHT-03: until the Regulation, a Belgian shop gave access within 45 days and answered other
//! requests within a month.

use super::{four_weeks, term};
use crate::calendar::period::{Deadline, days_after};
use crate::facts::rights::{Request, RequestType};
use crate::facts::{At, Missing};
use crate::law::{Day, be, belgian};
use crate::rules::act::receiving;
use crate::rules::{Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "BE-RIGHT-03",
    domain: Domain::Rights,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[belgian(1992, 12, 8, "WVP 10(1), 12(3)")
        .until(2018, 5, 24)
        .unverified()],
    origin: "seed",
    sources: &[],
    evidence: &["date_of_receipt", "date_of_answer"],
    codes: &[
        "answered_in_time",
        "answered_late",
        "due_soon",
        "no_right_yet",
        "open_in_term",
        "overdue",
    ],
    questions: &[four_weeks::PENDING],
    act: receiving,
    check: |scene| scene.about(scene.facts.request(), |request| check(request, scene)),
};

fn check(request: At<'_, Request>, scene: &Scene<'_>) -> Ruling {
    let received = term::received(request)?;
    four_weeks::judge(request, term(request, received, scene)?, scene)
}

/// The end of the term for what is asked. The act is silent on weekends; the end of the next working
/// day is taken here as everywhere.
///
/// # Errors
///
/// [`Missing`] where nobody knows what is asked.
pub(super) fn term(
    request: At<'_, Request>,
    received: Day,
    scene: &Scene<'_>,
) -> Result<Deadline, Missing> {
    if request.r#type().get()? == Some(&RequestType::Access) {
        let days = scene.figure(be::ACCESS_ANSWER_DAYS);
        return Ok(days_after(received, days, scene.shop));
    }
    Ok(term::months(
        received,
        be::ANSWER_MONTHS,
        scene.law_on,
        scene,
    ))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "BE-RIGHT-03";
    const DATE: &str = "2016-09-01";

    fn request(asks: &str, received: &str, answered: &str) -> String {
        format!(
            r#"{{"request":{{"type":"{asks}","received_at":"{received}","answered_at":{answered}}}}}"#
        )
    }

    #[test]
    fn access_took_forty_five_days_and_the_rest_a_month() {
        let access = |day: &str| request("access", "2016-05-02", &format!(r#""{day}""#));
        assert_finding(
            ID,
            "BE",
            DATE,
            &access("2016-06-16"),
            (Ok, "answered_in_time"),
        );
        assert_finding(
            ID,
            "BE",
            DATE,
            &access("2016-06-17"),
            (Violation, "answered_late"),
        );
        for asks in [
            "rectification",
            "erasure",
            "objection",
            "objection_direct_marketing",
        ] {
            let other = |day: &str| request(asks, "2016-05-02", &format!(r#""{day}""#));
            assert_finding(
                ID,
                "BE",
                DATE,
                &other("2016-06-02"),
                (Ok, "answered_in_time"),
            );
            assert_finding(
                ID,
                "BE",
                DATE,
                &other("2016-06-03"),
                (Violation, "answered_late"),
            );
        }
    }

    #[test]
    fn a_belgian_holiday_extends_it() {
        // 45 days end on Thursday 21 July 2016, the national day.
        let access = |day: &str| request("access", "2016-06-06", &format!(r#""{day}""#));
        assert_finding(
            ID,
            "BE",
            DATE,
            &access("2016-07-22"),
            (Ok, "answered_in_time"),
        );
        assert_finding(
            ID,
            "BE",
            DATE,
            &access("2016-07-25"),
            (Violation, "answered_late"),
        );
    }

    #[test]
    fn what_is_asked_must_be_known() {
        let unsaid = request("access", "2016-05-02", "null").replace(r#""type":"access","#, "");
        assert_finding(ID, "BE", DATE, &unsaid, (NeedsJudgement, "missing_field"));
        let along = request("portability", "2016-05-02", "null");
        assert_finding(ID, "BE", DATE, &along, (NotApplicable, "no_right_yet"));
    }

    #[test]
    fn a_request_that_waited_when_the_regulation_came_is_a_question() {
        let open = request("access", "2018-04-20", "null");
        assert_finding(ID, "BE", "2018-06-01", &open, (NeedsJudgement, "pending"));
        let late = request("erasure", "2018-04-20", "null");
        assert_finding(ID, "BE", "2018-06-01", &late, (Violation, "overdue"));
    }

    #[test]
    fn it_ended_with_the_old_act_and_was_belgian() {
        for day in ["1992-12-07", "2018-05-25"] {
            let out = request("access", day, "null");
            assert_finding(
                ID,
                "BE",
                "2019-01-01",
                &out,
                (NotApplicable, "not_in_force"),
            );
        }
        let dutch = request("access", "2016-05-02", "null");
        assert_finding(ID, "NL", DATE, &dutch, (NotApplicable, "other_country"));
    }
}
