//! EU-RIGHT-07: an objection to advertising is known in every system, list and call centre.

use super::marketing_stop::is_marketing_stop;
use crate::facts::marketing::System;
use crate::facts::{At, Missing, Pointer};
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::receiving;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-RIGHT-07",
    domain: Domain::Rights,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 21(3), 25, 28(3)(e)"),
        dutch(2001, 9, 1, "Wbp 41"),
        belgian(1992, 12, 8, "WVP 12").unverified(),
    ],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["sync_log_per_system"],
    codes: &["no_objection", "nowhere_active", "still_active"],
    questions: &[],
    act: receiving,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let systems = scene.facts.systems();
    if systems.given().is_none() {
        return Vec::new();
    }
    match objection(scene) {
        Ok(Some(objection)) => {
            let each = systems.items().map(|system| Answer::of(judge(system)));
            let nowhere = Answer::ok("nowhere_active").because(systems.pointer);
            each.chain([nowhere.because(objection)]).collect()
        }
        Ok(None) => vec![Answer::not_applicable("no_objection").because(systems.pointer)],
        Err(missing) => vec![Answer::of(Err(missing))],
    }
}

/// The objection to advertising, by itself or as a request; none where none is known.
///
/// # Errors
///
/// [`Missing`] where there is an objection to something that this rule does not know.
fn objection(scene: &Scene<'_>) -> Result<Option<Pointer>, Missing> {
    let request = scene.facts.request();
    if request.object().is_some_and(is_marketing_stop) {
        return Ok(Some(request.pointer));
    }
    let objection = scene.facts.objection();
    let Some(there) = objection.object().filter(|it| !it.objected_at().is_none()) else {
        return Ok(None);
    };
    match there.scope().given().map(String::as_str) {
        None | Some("direct_marketing") => Ok(Some(objection.pointer)),
        Some(_) => Err(there.scope().unknown_word()),
    }
}

fn judge(system: At<'_, System>) -> Ruling {
    let active = system.active();
    let answer = if active.holds()? {
        Answer::violation("still_active")
    } else {
        Answer::ok("nowhere_active")
    };
    Ok(answer.because(active.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-RIGHT-07";
    const DATE: &str = "2026-03-02";

    fn case(objection: &str, systems: &str) -> String {
        format!(r#"{{{objection}"systems":{systems}}}"#)
    }

    const OBJECTED: &str =
        r#""objection":{"objected_at":"2026-02-01T09:00:00+01:00","scope":"direct_marketing"},"#;
    const ASKED: &str = r#""request":{"type":"objection_direct_marketing"},"#;
    const ONE_ACTIVE: &str =
        r#"[{"name":"newsletter","active":false},{"name":"call_centre","active":true}]"#;

    #[test]
    fn a_call_centre_that_was_not_told_breaks_it() {
        for objection in [OBJECTED, ASKED] {
            let one = case(objection, ONE_ACTIVE);
            assert_finding(ID, "NL", DATE, &one, (Violation, "still_active"));
            assert_eq!(
                findings(ID, "NL", DATE, &one)[0].pointers[0],
                "/systems/1/active"
            );
            let none = case(objection, &ONE_ACTIVE.replace("true", "null"));
            assert_finding(ID, "NL", DATE, &none, (Ok, "nowhere_active"));
            assert_finding(
                ID,
                "NL",
                DATE,
                &case(objection, "[]"),
                (Ok, "nowhere_active"),
            );
        }
    }

    #[test]
    fn every_system_must_be_known() {
        let unsaid = case(
            OBJECTED,
            r#"[{"name":"sms"},{"name":"mail","active":false}]"#,
        );
        assert_finding(ID, "NL", DATE, &unsaid, (NeedsJudgement, "missing_field"));
        let one = unsaid.replace("false", "true");
        assert_finding(ID, "NL", DATE, &one, (Violation, "still_active"));
    }

    #[test]
    fn without_an_objection_a_customer_may_be_active() {
        for none in [
            "",
            r#""objection":null,"#,
            r#""objection":{"objected_at":null},"#,
            r#""request":{"type":"objection"},"#,
        ] {
            let none = case(none, ONE_ACTIVE);
            assert_finding(ID, "NL", DATE, &none, (NotApplicable, "no_objection"));
        }
        let other = case(OBJECTED, ONE_ACTIVE).replace("direct_marketing", "odd");
        assert_finding(ID, "NL", DATE, &other, (NeedsJudgement, "unknown_value"));
        let lone = r#"{"objection":{"scope":"direct_marketing"}}"#;
        assert_finding(ID, "NL", DATE, lone, (NotApplicable, "no_subject"));
    }

    #[test]
    fn the_old_acts_asked_the_same() {
        let one = case(OBJECTED, ONE_ACTIVE);
        assert_finding(ID, "NL", "2001-09-01", &one, (Violation, "still_active"));
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            &one,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(
            ID,
            "BE",
            "1992-12-07",
            &one,
            (NotApplicable, "not_in_force"),
        );
    }
}
