//! EU-RIGHT-11: who refuses a request as unfounded or too much must be able to prove it.

use super::reply::{self, Reply};
use crate::facts::At;
use crate::facts::rights::Request;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::receiving;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::{Outcome, Question, Severity};

pub(super) const RULE: Rule = Rule {
    id: "EU-RIGHT-11",
    domain: Domain::Rights,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        everywhere(2026, 3, 19, "GDPR 12(5); CJEU C-526/24"),
        everywhere(2018, 5, 25, "GDPR 12(5)"),
        dutch(2001, 9, 1, "Wbp 35(1)").unverified(),
        belgian(1992, 12, 8, "WVP 10(3)").unverified(),
    ],
    origin: "law",
    sources: &["BR", "GDPRL"],
    evidence: &["file_note"],
    codes: &["no_proof", "not_refused_so"],
    questions: &[Question {
        code: "excessive",
        settled_by: &["proof_of_abuse"],
        strict: Outcome::Violation,
        lenient: Outcome::Ok,
    }],
    act: receiving,
    check: |scene| {
        scene.about_some(
            scene.facts.request(),
            |request| scene.listed || is_refused_so(request),
            check,
        )
    },
};

fn is_refused_so(request: At<'_, Request>) -> bool {
    reply::of(request) == Ok(Some(Reply::RefusedAsExcessive))
}

fn check(request: At<'_, Request>) -> Ruling {
    let (outcome, proof) = (request.outcome(), request.proof_on_file());
    if reply::of(request)? != Some(Reply::RefusedAsExcessive) {
        return Ok(Answer::ok("not_refused_so").because(outcome.pointer));
    }
    // Even a first request can be an abuse, but the bar is high and the proof is the shop's.
    let answer = if proof.holds()? {
        Answer::needs_judgement("excessive", Outcome::Warning)
    } else {
        Answer::violation("no_proof")
    };
    Ok(answer.because(outcome.pointer).because(proof.pointer))
}

#[cfg(test)]
mod tests {
    use crate::engine::judge_text;
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-RIGHT-11";
    const DATE: &str = "2026-05-01";

    fn refused(received: &str, proof: &str) -> String {
        format!(
            r#"{{"request":{{"received_at":"{received}","outcome":"refused_excessive"{proof}}}}}"#
        )
    }

    #[test]
    fn with_proof_it_is_weighed_and_without_it_is_a_violation() {
        let proven = refused("2026-04-15", r#","proof_on_file":true"#);
        assert_finding(ID, "EU", DATE, &proven, (NeedsJudgement, "excessive"));
        for none in ["false", "null"] {
            let bare = proven.replace("true", none);
            assert_finding(ID, "NL", DATE, &bare, (Violation, "no_proof"));
        }
        let unsaid = refused("2026-04-15", "");
        assert_finding(ID, "NL", DATE, &unsaid, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn the_judgement_of_march_2026_is_the_ground_since_then() {
        let cited = |received: &str| {
            let situation = refused(received, r#","proof_on_file":true"#);
            let case = format!(
                r#"{{"jurisdiction":"NL","date":"{DATE}","situation":{situation},"rule_ids":["{ID}"]}}"#
            );
            let verdict = judge_text(&case).expect("a case that can be read");
            verdict.findings[0].citation
        };
        assert_eq!(cited("2026-03-18"), Some("GDPR 12(5)"));
        assert_eq!(cited("2026-03-19"), Some("GDPR 12(5); CJEU C-526/24"));
        assert_eq!(cited("2018-05-24"), Some("Wbp 35(1)"));
    }

    #[test]
    fn another_outcome_is_none_of_its_business() {
        let granted = refused("2026-04-15", "").replace("refused_excessive", "granted");
        assert_finding(ID, "NL", DATE, &granted, (Ok, "not_refused_so"));
        let early = refused("2001-08-31", r#","proof_on_file":false"#);
        assert_finding(ID, "NL", DATE, &early, (NotApplicable, "not_in_force"));
        assert_finding(ID, "BE", DATE, &early, (Violation, "no_proof"));
    }
}
