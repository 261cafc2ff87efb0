//! Consent to advertising that the shop can prove: one reading for every rule that asks.

use super::contact::Contact;
use super::coverage::covers;
use super::stop;
use crate::facts::shared::Consent;
use crate::facts::{At, Missing, Pointer};
use crate::rules::Scene;
use crate::rules::consent::{is_passive, standing};

/// What there is of a consent to one contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OptIn {
    /// It stands, and covers the contact.
    Stands(Pointer),
    /// There is none: the code why, and the fact that says so.
    Lacks(&'static str, Pointer),
}

/// What there was of a consent to this contact at the moment of the act.
///
/// The shop must prove it (Tw 11.7(1), GDPR 7(1)): one that nobody speaks of was not given. It is an
/// act of the data subject, names this kind of advertising, and ends with an objection.
///
/// # Errors
///
/// [`Missing`] where nothing speaks against the consent and a fact is not known that could.
pub(super) fn of<'a>(contact: Contact<'a>, scene: &Scene<'a>) -> Result<OptIn, Missing> {
    let scene = &contact.seen_in(scene);
    let field = contact.consent(scene);
    let Some(consent) = field.object() else {
        return Ok(OptIn::Lacks("no_consent", field.pointer));
    };
    if is_no_act(consent) {
        return Ok(OptIn::Lacks("consent_not_active", consent.method().pointer));
    }
    let (standing, pointer) = standing(field, scene)?;
    if let Some(fault) = standing.fault() {
        return Ok(OptIn::Lacks(fault, pointer));
    }
    if let Some(unproven) = unproven(consent) {
        return Ok(OptIn::Lacks("consent_not_provable", unproven));
    }
    if consent.specific().given() == Some(&false) {
        return Ok(OptIn::Lacks(
            "consent_not_specific",
            consent.specific().pointer,
        ));
    }
    let covers = covers(consent, contact);
    if covers == Ok(false) {
        return Ok(OptIn::Lacks(
            "consent_for_something_else",
            consent.purposes().pointer,
        ));
    }
    if let Some(objection) = ended_by(consent, scene)? {
        return Ok(OptIn::Lacks("objected", objection));
    }
    if consent.record_complete().given() != Some(&true) {
        consent.method().get()?;
    }
    covers?;
    Ok(OptIn::Stands(pointer))
}

/// Who did nothing, or only agreed to terms in which it stood, has not consented.
fn is_no_act(consent: At<'_, Consent>) -> bool {
    let method = consent.method();
    method.is_none() || method.given().is_some_and(|method| is_passive(*method))
}

fn unproven(consent: At<'_, Consent>) -> Option<Pointer> {
    let (complete, record) = (consent.record_complete(), consent.record());
    if complete.given() == Some(&false) {
        Some(complete.pointer)
    } else {
        record.is_none().then_some(record.pointer)
    }
}

/// The objection that ended this consent. One of which nobody knows when it was given does not
/// outlive an objection.
fn ended_by(consent: At<'_, Consent>, scene: &Scene<'_>) -> Result<Option<Pointer>, Missing> {
    let given = consent.given_at().given();
    let objections = stop::objections(scene)?;
    let last = objections
        .iter()
        .filter(|objection| objection.is_before(scene))
        .find(|objection| given.is_none_or(|given| *given <= objection.at));
    Ok(last.map(|objection| objection.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{self, NeedsJudgement, Ok, Violation};

    const WHOLE: &str =
        r#""purposes":["offers"],"method":"unticked_box","given_at":"2026-03-01T10:00:00+01:00""#;

    #[track_caller]
    fn assert_consent(consent: &str, message: &str, expected: (Outcome, &str)) {
        let case = format!(
            r#"{{"message":{{"commercial":true,"sent_at":"2026-03-02T10:00:00+01:00"{message}}},"consent":{{{consent}}}}}"#
        );
        assert_finding("NL-MAIL-01", "NL", "2026-03-02", &case, expected);
    }

    #[test]
    fn consent_is_an_act() {
        let by = |method: &str| WHOLE.replace(r#""unticked_box""#, method);
        let mail = r#","channel":"email""#;
        for act in ["unticked_box", "button", "counter", "paper", "phone"] {
            assert_consent(&by(&format!("\"{act}\"")), mail, (Ok, "consent_given"));
        }
        for none in [
            "preticked",
            "scroll",
            "continued_use",
            "silence",
            "closing_banner",
            "terms",
        ] {
            let none = by(&format!("\"{none}\""));
            assert_consent(&none, mail, (Violation, "consent_not_active"));
        }
        assert_consent(&by("null"), mail, (Violation, "consent_not_active"));
        let unsaid = WHOLE.replace(r#""method":"unticked_box","#, "");
        assert_consent(&unsaid, mail, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn consent_can_be_shown() {
        let mail = r#","channel":"email""#;
        let complete = r#""purposes":["offers"],"record_complete":true"#;
        assert_consent(complete, mail, (Ok, "consent_given"));
        let undated = complete.replace(r#","record_complete":true"#, "");
        assert_consent(&undated, mail, (Violation, "no_consent"));
        let known_undated = format!(r#"{complete},"given_at":null"#);
        assert_consent(&known_undated, mail, (Violation, "no_consent"));
        for unproven in [r#""record_complete":false"#, r#""record":null"#] {
            let unproven = format!("{WHOLE},{unproven}");
            assert_consent(&unproven, mail, (Violation, "consent_not_provable"));
        }
        let vague = format!(r#"{WHOLE},"specific":false"#);
        assert_consent(&vague, mail, (Violation, "consent_not_specific"));
    }

    #[test]
    fn consent_stands_when_the_message_is_sent() {
        let mail = r#","channel":"email""#;
        for (end, code) in [
            ("withdrawn_at", "consent_withdrawn"),
            ("refused_at", "consent_refused"),
        ] {
            let at = |moment: &str| format!(r#"{WHOLE},"{end}":"{moment}""#);
            assert_consent(&at("2026-03-02T09:00:00Z"), mail, (Violation, code));
            assert_consent(&at("2026-03-02T09:00:01Z"), mail, (Ok, "consent_given"));
        }
        let late = WHOLE.replace("2026-03-01T10:00:00", "2026-03-02T10:00:01");
        assert_consent(&late, mail, (Violation, "consent_after_act"));
    }

    #[test]
    fn an_objection_ends_consent_until_it_is_given_anew() {
        let case = |objected: &str, consent: &str| {
            format!(
                r#"{{"message":{{"commercial":true,"channel":"email","sent_at":"2026-03-02T10:00:00+01:00"}},
                "consent":{{{consent}}},"objection":{{"objected_at":"{objected}"}}}}"#
            )
        };
        let assert_found = |objected: &str, consent: &str, expected| {
            assert_finding(
                "NL-MAIL-01",
                "NL",
                "2026-03-02",
                &case(objected, consent),
                expected,
            );
        };
        assert_found("2026-03-01T10:00:00+01:00", WHOLE, (Violation, "objected"));
        assert_found("2026-03-01T09:59:59+01:00", WHOLE, (Ok, "consent_given"));
        assert_found("2026-03-02T10:00:01+01:00", WHOLE, (Ok, "consent_given"));
        let undated = r#""purposes":["offers"],"record_complete":true"#;
        assert_found(
            "2026-01-01T10:00:00+01:00",
            undated,
            (Violation, "objected"),
        );
    }
}
