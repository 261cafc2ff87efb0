//! EU-RIGHT-06: who wants no advertising gets none, at once and without any weighing.

use super::reply::{self, Reply};
use super::{asked, term};
use crate::facts::rights::{Request, RequestType};
use crate::facts::{At, Pointer};
use crate::law::{Day, belgian, dutch, eu, everywhere};
use crate::rules::act::receiving;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "EU-RIGHT-06",
    domain: Domain::Rights,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 21(2)-(3)"),
        dutch(2001, 9, 1, "Wbp 41(2)"),
        belgian(1992, 12, 8, "WVP 12").unverified(),
    ],
    origin: "seed",
    sources: &["WBP"],
    evidence: &["suppression_event"],
    codes: &["delayed", "refused", "slow", "stopped_at_once", "waits"],
    questions: &[],
    act: receiving,
    check: |scene| {
        let stop = RequestType::ObjectionDirectMarketing;
        scene.about_some(
            scene.facts.request(),
            |request| asked::may_be(request, stop, scene),
            |request| check(request, scene),
        )
    },
};

/// Whether a request asks to stop advertising.
pub(super) fn is_marketing_stop(request: At<'_, Request>) -> bool {
    request.r#type().given() == Some(&RequestType::ObjectionDirectMarketing)
}

fn check(request: At<'_, Request>, scene: &Scene<'_>) -> Ruling {
    request.r#type().get()?;
    let (outcome, answered) = (request.outcome(), request.answered_at());
    let came = reply::of(request);
    if matches!(came, Ok(Some(reply)) if reply != Reply::Granted) {
        return Ok(Answer::violation("refused").because(outcome.pointer));
    }
    let received = term::received(request)?;
    let processed = processed(scene);
    let stop = processed.or_else(|| answered.given().map(|day| (*day, answered.pointer)));
    let (day, place) = stop.unwrap_or((scene.today, answered.pointer));
    let days = day.days_since(received);
    let answer = if days > scene.figure(eu::STOP_AT_MOST_DAYS) {
        Answer::violation("delayed")
    } else if stop.is_some() && processed.is_none() && came? != Some(Reply::Granted) {
        // Answered, and nothing came of it.
        Answer::violation("refused").because(outcome.pointer)
    } else if days > scene.figure(eu::STOP_AT_ONCE_DAYS) {
        Answer::warning("slow")
    } else if stop.is_some() {
        Answer::ok("stopped_at_once")
    } else {
        Answer::ok("waits")
    };
    let days = Value::Number(days.max(0).unsigned_abs());
    Ok(answer
        .because(place)
        .because(request.received_at().pointer)
        .with("days", days))
}

/// The day on which the objection was processed, and the fact that says so.
fn processed(scene: &Scene<'_>) -> Option<(Day, Pointer)> {
    let at = scene.facts.objection().object()?.processed_at();
    at.given().map(|moment| (moment.civil_day(), at.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-RIGHT-06";
    const DATE: &str = "2026-03-02";

    fn stop(answered: &str, outcome: &str) -> String {
        format!(
            r#"{{"request":{{"type":"objection_direct_marketing","received_at":"2026-02-01","answered_at":{answered}{outcome}}}}}"#
        )
    }

    const GRANTED: &str = r#","outcome":"granted""#;

    #[test]
    fn no_reason_outweighs_a_stop() {
        for outcome in ["refused", "refused_excessive", "representative_asked"] {
            let refused = stop(r#""2026-02-03""#, &format!(r#","outcome":"{outcome}""#));
            assert_finding(ID, "NL", DATE, &refused, (Violation, "refused"));
        }
        let nothing = stop(r#""2026-02-03""#, r#","outcome":null"#);
        assert_finding(ID, "NL", DATE, &nothing, (Violation, "refused"));
    }

    #[test]
    fn at_once_is_within_two_days_and_after_ten_it_is_delayed() {
        let granted = |day: &str| stop(&format!(r#""{day}""#), GRANTED);
        assert_finding(
            ID,
            "NL",
            DATE,
            &granted("2026-02-03"),
            (Ok, "stopped_at_once"),
        );
        assert_finding(ID, "NL", DATE, &granted("2026-02-04"), (Warning, "slow"));
        assert_finding(ID, "NL", DATE, &granted("2026-02-11"), (Warning, "slow"));
        assert_finding(
            ID,
            "NL",
            DATE,
            &granted("2026-02-12"),
            (Violation, "delayed"),
        );
    }

    #[test]
    fn who_stops_at_once_may_write_later() {
        let written = stop(r#""2026-02-20""#, GRANTED).replacen(
            '{',
            r#"{"objection":{"processed_at":"2026-02-01T12:00:00+01:00"},"#,
            1,
        );
        assert_finding(ID, "NL", DATE, &written, (Ok, "stopped_at_once"));
        let open = written.replace(r#""2026-02-20","outcome":"granted""#, "null");
        assert_finding(ID, "NL", DATE, &open, (Ok, "stopped_at_once"));
    }

    #[test]
    fn an_open_stop_grows_old() {
        for open in [stop("null", ""), stop("null", r#","outcome":null"#)] {
            assert_finding(ID, "NL", "2026-02-03", &open, (Ok, "waits"));
            assert_finding(ID, "NL", "2026-02-11", &open, (Warning, "slow"));
            assert_finding(ID, "NL", "2026-02-12", &open, (Violation, "delayed"));
        }
    }

    #[test]
    fn what_came_of_it_must_be_known_unless_it_is_late_anyway() {
        let missing = (NeedsJudgement, "missing_field");
        assert_finding(ID, "NL", DATE, &stop(r#""2026-02-03""#, ""), missing);
        let late = stop(r#""2026-02-12""#, "");
        assert_finding(ID, "NL", DATE, &late, (Violation, "delayed"));
        let no_day = stop("null", GRANTED).replace(r#""received_at":"2026-02-01","#, "");
        assert_finding(ID, "NL", DATE, &no_day, missing);
    }

    #[test]
    fn another_objection_may_be_weighed() {
        let other = stop(r#""2026-02-03""#, r#","outcome":"refused""#)
            .replace("objection_direct_marketing", "objection");
        assert_finding(ID, "NL", DATE, &other, (NotApplicable, "no_subject"));
        let unsaid = r#"{"request":{"received_at":"2026-02-01"}}"#;
        assert_finding(ID, "NL", DATE, unsaid, (NeedsJudgement, "missing_field"));
        let early = stop("null", "").replace("2026-02-01", "2001-08-31");
        assert_finding(ID, "NL", DATE, &early, (NotApplicable, "not_in_force"));
        assert_finding(ID, "BE", DATE, &early, (Violation, "delayed"));
    }
}
