//! EU-RIGHT-05: every request gets a reaction, and a refusal says why and where to complain.

use super::{reply, term};
use crate::facts::rights::Request;
use crate::facts::{At, Missing};
use crate::law::{Day, belgian, dutch, eu, everywhere};
use crate::rules::act::receiving;
use crate::rules::answer::{all, any, each_fault};
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "EU-RIGHT-05",
    domain: Domain::Rights,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 12(4)"),
        dutch(2001, 9, 1, "Wbp 35, 36, 40").unverified(),
        belgian(1992, 12, 8, "WVP 10, 12").unverified(),
    ],
    origin: "seed",
    sources: &["GDPRL"],
    evidence: &["letter"],
    codes: &[
        "in_term",
        "no_complaint_route",
        "no_reaction",
        "no_reasons",
        "reacted",
        "refused_well",
    ],
    questions: &[],
    act: receiving,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let Some(request) = scene.facts.request().object() else {
        return Vec::new();
    };
    if !reply::is_there(request) {
        return vec![Answer::of(wait(request, scene))];
    }
    let told = [
        has_reasons(request),
        tells_where_to_complain(request, scene),
    ];
    match reply::is_refused(request) {
        Ok(true) => refusal(request, told),
        Err(missing) if is_decided(request) && all(&told) != Ok(true) => {
            vec![Answer::of(Err(missing))]
        }
        _ => vec![Answer::ok("reacted").because(request.pointer)],
    }
}

/// Whether the reaction was more than word of a delay.
fn is_decided(request: At<'_, Request>) -> bool {
    request.answered_at().given().is_some() || request.outcome().given().is_some()
}

/// Nobody has reacted: which is a fault once the term is over.
fn wait(request: At<'_, Request>, scene: &Scene<'_>) -> Ruling {
    let last = last_day(request, scene)?;
    let answer = if scene.today > last {
        Answer::violation("no_reaction")
    } else {
        Answer::ok("in_term")
    };
    Ok(answer
        .because(request.answered_at().pointer)
        .because(request.received_at().pointer)
        .with("until", Value::Day(last)))
}

/// The last day for a reaction; who waited when the Regulation came has the later of both laws'.
fn last_day(request: At<'_, Request>, scene: &Scene<'_>) -> Result<Day, Missing> {
    let plain = term::plain(request, scene)?;
    if !term::is_pending(request, plain, scene) {
        return Ok(plain.extended);
    }
    let received = term::received(request)?;
    let month = term::months(received, eu::ANSWER_MONTHS, eu::REGULATION_APPLIES, scene);
    Ok(plain.extended.max(month.extended))
}

fn refusal(request: At<'_, Request>, told: [Result<bool, Missing>; 2]) -> Vec<Answer> {
    let [reasoned, complaint] = told.map(|told| told.map(|told| !told));
    let (reasons, route) = (request.reasons(), request.complaint_info());
    each_fault(
        [
            (
                reasoned,
                Answer::violation("no_reasons").because(reasons.pointer),
            ),
            (
                complaint,
                Answer::violation("no_complaint_route").because(route.pointer),
            ),
        ],
        Answer::ok("refused_well")
            .because(reasons.pointer)
            .because(route.pointer),
    )
}

/// Whether reasons were given: for the whole, or for each thing that was kept.
fn has_reasons(request: At<'_, Request>) -> Result<bool, Missing> {
    let each: Vec<_> = request
        .kept()
        .items()
        .map(|kept| kept.reason().is_filled())
        .collect();
    let for_each = all(&each).map(|filled| filled && !each.is_empty());
    any(&[request.reasons().is_filled(), for_each])
}

/// Whether it was told where to complain, as far as the law of the day asks for that.
fn tells_where_to_complain(request: At<'_, Request>, scene: &Scene<'_>) -> Result<bool, Missing> {
    match eu::REFUSAL_TELLS_COMPLAINT.on(scene.law_on) {
        Some(true) => request.complaint_info().holds(),
        _ => Ok(true),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-RIGHT-05";
    const DATE: &str = "2026-03-05";

    fn request(more: &str) -> String {
        format!(r#"{{"request":{{"type":"access","received_at":"2026-01-28"{more}}}}}"#)
    }

    fn refused(more: &str) -> String {
        request(&format!(
            r#","answered_at":"2026-02-10","outcome":"refused"{more}"#
        ))
    }

    #[test]
    fn a_request_without_any_reaction_is_a_violation_once_its_term_is_over() {
        let silent = request(r#","answered_at":null"#);
        assert_finding(ID, "NL", "2026-03-02", &silent, (Ok, "in_term"));
        assert_finding(ID, "NL", "2026-03-03", &silent, (Violation, "no_reaction"));
        let told = request(r#","extension":{"notified_at":"2026-02-10"}"#);
        assert_finding(ID, "NL", "2026-03-03", &told, (Ok, "reacted"));
        let unsaid = r#"{"request":{"type":"access"}}"#;
        assert_finding(ID, "NL", DATE, unsaid, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn a_refusal_gives_reasons_and_says_where_to_complain() {
        let well = refused(r#","reasons":"proven correct","complaint_info":true"#);
        assert_finding(ID, "NL", DATE, &well, (Ok, "refused_well"));
        let excessive = well.replace(r#""refused""#, r#""refused_excessive""#);
        assert_finding(ID, "NL", DATE, &excessive, (Ok, "refused_well"));
        let bare = refused(r#","reasons":null,"complaint_info":false"#);
        let codes: Vec<&str> = findings(ID, "NL", DATE, &bare)
            .iter()
            .map(|finding| finding.code)
            .collect();
        assert_eq!(codes, ["no_complaint_route", "no_reasons"]);
        assert_finding(
            ID,
            "NL",
            DATE,
            &refused(""),
            (NeedsJudgement, "missing_field"),
        );
        let half = refused(r#","complaint_info":null"#);
        assert_finding(ID, "NL", DATE, &half, (Violation, "no_complaint_route"));
    }

    #[test]
    fn who_keeps_some_of_it_refuses_in_part() {
        let kept = |reason: &str| {
            request(&format!(
                r#","answered_at":"2026-02-10","outcome":"granted","complaint_info":true,
                    "reasons":null,"kept":[{{"category":"invoice","reason":{reason}}}]"#
            ))
        };
        assert_finding(ID, "NL", DATE, &kept(r#""tax""#), (Ok, "refused_well"));
        assert_finding(ID, "NL", DATE, &kept("null"), (Violation, "no_reasons"));
    }

    #[test]
    fn what_was_granted_needs_no_reasons() {
        let granted = refused("").replace("refused", "granted");
        assert_finding(ID, "NL", DATE, &granted, (Ok, "reacted"));
        let unsaid = request(r#","answered_at":"2026-02-10""#);
        assert_finding(ID, "NL", DATE, &unsaid, (NeedsJudgement, "missing_field"));
        let well = request(
            r#","answered_at":"2026-02-10","reasons":"proven correct","complaint_info":true"#,
        );
        assert_finding(ID, "NL", DATE, &well, (Ok, "reacted"));
        let odd = request(r#","outcome":"odd""#);
        assert_finding(ID, "NL", DATE, &odd, (NeedsJudgement, "unknown_value"));
        let nothing = refused("").replace(r#""refused""#, "null");
        assert_finding(ID, "NL", DATE, &nothing, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn the_old_acts_asked_for_reasons_but_for_no_route() {
        let old = |more: &str| refused(more).replace("2026", "2016");
        let reasoned = old(r#","reasons":"proven correct""#);
        assert_finding(ID, "NL", "2016-03-05", &reasoned, (Ok, "refused_well"));
        let bare = old(r#","reasons":null"#);
        assert_finding(ID, "BE", "2016-03-05", &bare, (Violation, "no_reasons"));
        for (place, day) in [("NL", "2001-08-31"), ("BE", "1992-12-07")] {
            let early = reasoned.replace("2016-01-28", day);
            assert_finding(ID, place, DATE, &early, (NotApplicable, "not_in_force"));
        }
    }

    #[test]
    fn the_old_terms_count_for_who_waits_under_them() {
        let silent = |day: &str, asks: &str| {
            let open = request(r#","answered_at":null"#).replace("2026-01-28", day);
            open.replace("access", asks)
        };
        let old = silent("2016-05-02", "access");
        assert_finding(ID, "NL", "2016-05-30", &old, (Ok, "in_term"));
        assert_finding(ID, "NL", "2016-05-31", &old, (Violation, "no_reaction"));
        assert_finding(ID, "BE", "2016-06-16", &old, (Ok, "in_term"));
        assert_finding(ID, "BE", "2016-06-17", &old, (Violation, "no_reaction"));
        // Four weeks end on 7 June 2018, the month on Sunday 10 June.
        let between = silent("2018-05-10", "access");
        assert_finding(ID, "NL", "2018-06-11", &between, (Ok, "in_term"));
        assert_finding(ID, "NL", "2018-06-12", &between, (Violation, "no_reaction"));
    }
}
