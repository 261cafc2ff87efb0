//! EU-RIGHT-13: whoever got data that were corrected, erased or locked hears of it.

use super::{asked, reply};
use crate::facts::rights::{Request, RequestType};
use crate::facts::{At, Pointer};
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::receiving;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-RIGHT-13",
    domain: Domain::Rights,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        everywhere(2018, 5, 25, "GDPR 19").unverified(),
        dutch(2001, 9, 1, "Wbp 38").unverified(),
        belgian(1992, 12, 8, "WVP 12(3)").unverified(),
    ],
    origin: "seed",
    sources: &[],
    evidence: &["notices"],
    codes: &["all_told", "no_log", "not_done", "not_told"],
    questions: &[],
    act: receiving,
    check: |scene| {
        scene.about_some(
            scene.facts.request(),
            |request| changes_data(request, scene) && speaks_of_recipients(request, scene),
            check,
        )
    },
};

const CHANGES: [RequestType; 3] = [
    RequestType::Rectification,
    RequestType::Erasure,
    RequestType::Restriction,
];

/// Whether a request changes what others hold.
fn changes_data(request: At<'_, Request>, scene: &Scene<'_>) -> bool {
    CHANGES
        .into_iter()
        .any(|change| asked::may_be(request, change, scene))
}

fn speaks_of_recipients(request: At<'_, Request>, scene: &Scene<'_>) -> bool {
    scene.asks_about(request.recipients_in_log()) || scene.asks_about(request.recipients_told())
}

fn check(request: At<'_, Request>) -> Ruling {
    let (log, told) = (request.recipients_in_log(), request.recipients_told());
    request.r#type().get()?;
    if !reply::is_granted(request)? {
        return Ok(Answer::not_applicable("not_done").because(request.outcome().pointer));
    }
    // The shop must be able to show whom it gave data: a log that nobody speaks of is none.
    if log.given().is_none() {
        return Ok(Answer::violation("no_log").because(log.pointer));
    }
    let untold = untold(request);
    if untold.is_empty() {
        return Ok(Answer::ok("all_told").because(log.pointer));
    }
    told.get()?;
    let found = Answer::violation("not_told").because(told.pointer);
    Ok(untold.into_iter().fold(found, Answer::because))
}

/// The recipients in the log that were not told.
fn untold(request: At<'_, Request>) -> Vec<Pointer> {
    let told = request.recipients_told().given();
    let is_told = |name: &String| told.is_some_and(|told| told.contains(name));
    let recipients = request.recipients_in_log().items();
    recipients
        .filter(|recipient| !is_told(recipient.object))
        .map(|recipient| recipient.pointer)
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-RIGHT-13";
    const DATE: &str = "2026-03-02";

    fn corrected(more: &str) -> String {
        format!(
            r#"{{"request":{{"type":"rectification","received_at":"2026-02-01","outcome":"granted"{more}}}}}"#
        )
    }

    const LOG: &str = r#","recipients_in_log":["carrier","mailtool"]"#;

    #[test]
    fn each_recipient_in_the_log_hears_of_it() {
        let told = |names: &str| corrected(&format!(r#"{LOG},"recipients_told":{names}"#));
        let all = told(r#"["mailtool","carrier"]"#);
        assert_finding(ID, "NL", DATE, &all, (Ok, "all_told"));
        for some in [r#"["carrier"]"#, "[]", "null"] {
            assert_finding(ID, "NL", DATE, &told(some), (Violation, "not_told"));
        }
        let places = &findings(ID, "NL", DATE, &told(r#"["carrier"]"#))[0].pointers;
        assert_eq!(places[1], "/request/recipients_in_log/1");
        assert_finding(
            ID,
            "NL",
            DATE,
            &corrected(LOG),
            (NeedsJudgement, "missing_field"),
        );
    }

    #[test]
    fn without_a_log_nobody_knows_whom_to_tell() {
        for none in [
            "",
            r#","recipients_in_log":null"#,
            r#","recipients_told":["carrier"]"#,
        ] {
            assert_finding(ID, "NL", DATE, &corrected(none), (Violation, "no_log"));
        }
        let nobody = corrected(r#","recipients_in_log":[]"#);
        assert_finding(ID, "NL", DATE, &nobody, (Ok, "all_told"));
    }

    #[test]
    fn what_was_not_done_need_not_be_told() {
        let refused = corrected(LOG).replace("granted", "refused");
        assert_finding(ID, "NL", DATE, &refused, (NotApplicable, "not_done"));
        let in_part = refused.replace("rectification", "erasure").replace(
            r#""outcome":"refused""#,
            r#""deleted":["account"],"recipients_told":[]"#,
        );
        assert_finding(ID, "NL", DATE, &in_part, (Violation, "not_told"));
        let unsaid = corrected(LOG).replace(r#","outcome":"granted""#, "");
        assert_finding(ID, "NL", DATE, &unsaid, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn who_only_looks_changes_nothing() {
        let access = corrected(LOG).replace("rectification", "access");
        assert_finding(ID, "NL", DATE, &access, (NotApplicable, "no_subject"));
        let unsaid = corrected(LOG).replace(r#""type":"rectification","#, "");
        assert_finding(ID, "NL", DATE, &unsaid, (NeedsJudgement, "missing_field"));
        for (place, day) in [("NL", "2001-08-31"), ("BE", "1992-12-07")] {
            let early = corrected(LOG).replace("2026-02-01", day);
            assert_finding(ID, place, DATE, &early, (NotApplicable, "not_in_force"));
        }
    }
}
