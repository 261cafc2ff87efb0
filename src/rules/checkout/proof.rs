//! EU-BOX-06: a consent that cannot be shown is none.

use crate::facts::shared::Consent;
use crate::facts::{At, Field};
use crate::law::{belgian, dutch, elsewhere};
use crate::rules::act::on_the_date;
use crate::rules::consent::only_refused;
use crate::rules::{Answer, Domain, Kind, Rule};
use crate::verdict::{Outcome, Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "EU-BOX-06",
    domain: Domain::Checkout,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        dutch(2018, 5, 25, "GDPR 7(1); Tw 11.7(1)"),
        belgian(2018, 5, 25, "GDPR 7(1)"),
        elsewhere(2018, 5, 25, "GDPR 7(1)"),
        dutch(2001, 9, 1, "Wbp 8(a); Tw 11.7(1)").unverified(),
        belgian(1992, 12, 8, "WVP 5(a)").unverified(),
    ],
    origin: "seed",
    sources: &["TW", "27560"],
    evidence: &["consent_record"],
    codes: &["provable", "record_incomplete", "record_lacks", "refused"],
    questions: &[],
    act: on_the_date,
    check: |scene| {
        scene
            .free_consent(Domain::Checkout)
            .map(check)
            .into_iter()
            .collect()
    },
};

fn check(consent: At<'_, Consent>) -> Answer {
    if let Some(refused) = only_refused(consent) {
        return refused;
    }
    let missing = missing(consent);
    if !missing.is_empty() {
        let names = Value::Names(missing);
        let found = Answer::violation("record_lacks").because(consent.pointer);
        return found
            .with("missing", names.clone())
            .computing("missing", names);
    }
    match consent.record_complete().given() {
        Some(false) => {
            Answer::violation("record_incomplete").because(consent.record_complete().pointer)
        }
        _ => Answer::ok("provable").because(consent.pointer),
    }
}

/// Whether a consent can be shown with all that belongs to it.
pub(super) fn is_provable(consent: At<'_, Consent>) -> bool {
    check(consent).outcome == Outcome::Ok
}

/// What the record lacks. The shop must prove consent, so what nobody speaks of is not there,
/// unless the record as a whole is known to be complete.
fn missing(consent: At<'_, Consent>) -> Vec<&'static str> {
    let complete = consent.record_complete().given() == Some(&true);
    let parts = [
        ("subject", lacks(consent.subject(), complete)),
        (
            "purpose",
            lacks(consent.purposes(), complete)
                || consent.purposes().given().is_some_and(Vec::is_empty),
        ),
        ("given_at", lacks(consent.given_at(), complete)),
        ("text_version", lacks(consent.text_version(), complete)),
        ("method", lacks(consent.method(), complete)),
        ("ui_state", lacks(consent.ui_state(), complete)),
        ("controller", lacks(consent.controller(), complete)),
    ];
    parts
        .into_iter()
        .filter(|(_, lacks)| *lacks)
        .map(|(name, _)| name)
        .collect()
}

fn lacks<T>(part: Field<'_, T>, complete: bool) -> bool {
    if complete {
        part.is_none()
    } else {
        part.given().is_none()
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NotApplicable, Ok, Violation};
    use crate::verdict::Value;

    const ID: &str = "EU-BOX-06";
    const DAY: &str = "2026-03-02";
    const WHOLE: &str = r#"{"consent":{"subject":"s-1","purposes":["newsletter"],"given_at":"2026-03-01T10:00:00+01:00",
        "text_version":"nl-7","method":"unticked_box","ui_state":"empty","controller":"Shop BV"}}"#;

    #[test]
    fn a_whole_record_proves_consent() {
        assert_finding(ID, "NL", DAY, WHOLE, (Ok, "provable"));
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"consent":{"record_complete":true}}"#,
            (Ok, "provable"),
        );
    }

    #[test]
    fn what_it_lacks_is_named_in_order() {
        let bare = r#"{"consent":{"subject":"s-1","text_version":null,"purposes":[]}}"#;
        assert_finding(ID, "NL", DAY, bare, (Violation, "record_lacks"));
        let lacks = Value::Names(vec![
            "purpose",
            "given_at",
            "text_version",
            "method",
            "ui_state",
            "controller",
        ]);
        assert_eq!(findings(ID, "NL", DAY, bare)[0].params["missing"], lacks);
    }

    #[test]
    fn a_record_that_is_said_to_be_incomplete_proves_nothing() {
        let said = WHOLE.replace(r#""subject""#, r#""record_complete":false,"subject""#);
        assert_finding(ID, "NL", DAY, &said, (Violation, "record_incomplete"));
        let contradicted = r#"{"consent":{"record_complete":true,"given_at":null}}"#;
        assert_finding(ID, "NL", DAY, contradicted, (Violation, "record_lacks"));
    }

    #[test]
    fn a_refusal_needs_no_proof_and_the_old_law_began_in_2001() {
        let refused = r#"{"consent":{"refused_at":"2026-03-01T10:00:00+01:00"}}"#;
        assert_finding(ID, "NL", DAY, refused, (NotApplicable, "refused"));
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            r#"{"consent":{}}"#,
            (NotApplicable, "not_in_force"),
        );
    }
}
