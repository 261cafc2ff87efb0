//! EU-BOX-01: the customer sets the tick, nobody else.

use crate::facts::At;
use crate::facts::checkout::Tick;
use crate::facts::shared::{Consent, ConsentMethod};
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-BOX-01",
    domain: Domain::Checkout,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(
            2018,
            5,
            25,
            "GDPR 4(11), rec. 32; CJEU C-673/17, C-61/19; Directive 2011/83 art. 22",
        ),
        dutch(2001, 9, 1, "Wbp 8(a)").unverified(),
        belgian(1992, 12, 8, "WVP 5(a)").unverified(),
    ],
    origin: "seed",
    sources: &["P49", "OR"],
    evidence: &["form_version"],
    codes: &["empty", "ticked"],
    questions: &[],
    act: on_the_date,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let consent = scene.free_consent(Domain::Checkout).and_then(check_consent);
    scene
        .each_box(check_box)
        .into_iter()
        .chain(consent)
        .collect()
}

fn check_box(tick: At<'_, Tick>) -> Ruling {
    let state = tick.initial_state();
    match state.get()?.map(String::as_str) {
        None | Some("empty") => Ok(Answer::ok("empty").because(state.pointer)),
        Some("ticked") => Ok(Answer::violation("ticked").because(state.pointer)),
        Some(_) => Err(state.unknown_word()),
    }
}

/// A consent speaks of its box by the way it was expressed or by the state that was logged; any
/// other consent came from no box.
fn check_consent(consent: At<'_, Consent>) -> Option<Answer> {
    let (method, state) = (consent.method(), consent.ui_state());
    if method.given() == Some(&ConsentMethod::Preticked) {
        return Some(Answer::violation("ticked").because(method.pointer));
    }
    match state.given().map(String::as_str) {
        Some("ticked" | "preticked") => Some(Answer::violation("ticked").because(state.pointer)),
        Some("empty" | "unticked") => Some(Answer::ok("empty").because(state.pointer)),
        Some(_) => Some(Answer::of(Err(state.unknown_word()))),
        None if method.given() == Some(&ConsentMethod::UntickedBox) => {
            Some(Answer::ok("empty").because(method.pointer))
        }
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-BOX-01";
    const DAY: &str = "2026-03-02";

    #[test]
    fn a_box_is_empty_until_the_customer_ticks_it() {
        let ticked = r#"{"box":{"purpose":"newsletter","initial_state":"ticked"}}"#;
        assert_finding(ID, "NL", DAY, ticked, (Violation, "ticked"));
        assert_finding(
            ID,
            "NL",
            DAY,
            &ticked.replace("\"ticked", "\"empty"),
            (Ok, "empty"),
        );
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            ticked,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(ID, "BE", "2001-08-31", ticked, (Violation, "ticked"));
    }

    #[test]
    fn one_ticked_box_among_many_is_enough_and_is_named() {
        let boxes = r#"{"boxes":[{"initial_state":"empty"},{"initial_state":"ticked"},{"initial_state":"ticked"}]}"#;
        let found = findings(ID, "NL", DAY, boxes);
        assert_eq!(found.len(), 1);
        assert_eq!(
            found[0].pointers,
            ["/boxes/1/initial_state", "/boxes/2/initial_state"]
        );
    }

    #[test]
    fn a_state_that_nobody_knows_is_a_question() {
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"box":{}}"#,
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"box":{"initial_state":"half"}}"#,
            (NeedsJudgement, "unknown_value"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"box":{"initial_state":null}}"#,
            (Ok, "empty"),
        );
    }

    #[test]
    fn a_consent_tells_of_its_box() {
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"consent":{"method":"preticked"}}"#,
            (Violation, "ticked"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"consent":{"ui_state":"empty"}}"#,
            (Ok, "empty"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"consent":{"method":"phone"}}"#,
            (NotApplicable, "no_subject"),
        );
    }
}
