//! Whether what a consent is for has a contact inside: one table of words for mail and calls.

use super::contact::{Contact, Way};
use crate::facts::shared::Consent;
use crate::facts::{At, Missing};
use crate::rules::answer::any;

/// What a word among the purposes of a consent allows.
enum Allows {
    /// Advertising by every kind of message.
    Messages,
    /// One kind of advertising, by these ways; where a message names its own kind, that decides.
    Kind(&'static [Way]),
    /// Any advertising by these ways.
    Ways(&'static [Way]),
    /// No advertising of the shop.
    Nothing,
}

const MESSAGES: &[Way] = &[Way::Mail, Way::Sms, Way::Social, Way::Fax];

fn allows(word: &str) -> Option<Allows> {
    Some(match word {
        "marketing" | "direct_marketing" => Allows::Messages,
        "newsletter" => Allows::Kind(&[Way::Mail]),
        "offers" => Allows::Kind(MESSAGES),
        "email" => Allows::Ways(&[Way::Mail]),
        "sms" => Allows::Ways(&[Way::Sms]),
        "social" | "social_dm" => Allows::Ways(&[Way::Social]),
        "fax" => Allows::Ways(&[Way::Fax]),
        "auto_call" => Allows::Ways(&[Way::Machine]),
        "phone" => Allows::Ways(&[Way::Voice, Way::Machine]),
        "post" | "partners" | "partner_sharing" | "profiling" | "analytics" | "terms"
        | "privacy_read" | "privacy_agree" => Allows::Nothing,
        _ => return None,
    })
}

/// Whether what the consent is for has this contact inside. Being called must be named: consent to
/// advertising in general is none to calls.
///
/// # Errors
///
/// [`Missing`] where that turns on a fact or word that is not known.
pub(super) fn covers(consent: At<'_, Consent>, contact: Contact<'_>) -> Result<bool, Missing> {
    if let Contact::Profile(_) = contact {
        // The consent of a profile is asked for it.
        return Ok(true);
    }
    consent.purposes().get()?;
    let words: Vec<_> = consent
        .purposes()
        .items()
        .map(|word| word_covers(word, contact))
        .collect();
    any(&words)
}

fn word_covers(word: At<'_, String>, contact: Contact<'_>) -> Result<bool, Missing> {
    let named = contact.purpose();
    let among = |ways: &[Way]| {
        contact
            .way()
            .map(|way| way.is_some_and(|way| ways.contains(&way)))
    };
    if named == Some(word.object) {
        return among(MESSAGES);
    }
    match allows(word.object) {
        Some(Allows::Messages) => among(MESSAGES),
        Some(Allows::Ways(ways)) => among(ways),
        Some(Allows::Kind(ways)) if named.is_none() => among(ways),
        None if named.is_none() => Err(word.unknown_word()),
        Some(Allows::Kind(_) | Allows::Nothing) | None => Ok(false),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{self, NeedsJudgement, Ok, Violation};

    #[track_caller]
    fn assert_consent(purposes: &str, message: &str, expected: (Outcome, &str)) {
        let case = format!(
            r#"{{"message":{{"commercial":true{message}}},"consent":{{"method":"unticked_box","record_complete":true{purposes}}}}}"#
        );
        assert_finding("NL-MAIL-01", "NL", "2026-03-02", &case, expected);
    }

    fn to(purpose: &str) -> String {
        format!(r#","purposes":["{purpose}"]"#)
    }

    #[test]
    fn consent_to_one_thing_is_none_to_another() {
        for (purpose, message, expected) in [
            ("newsletter", r#","channel":"email""#, true),
            ("newsletter", r#","channel":"sms""#, false),
            (
                "newsletter",
                r#","channel":"email","purpose":"offers""#,
                false,
            ),
            (
                "newsletter",
                r#","channel":"sms","purpose":"newsletter""#,
                true,
            ),
            ("offers", r#","channel":"social_dm""#, true),
            (
                "offers",
                r#","channel":"email","purpose":"newsletter""#,
                false,
            ),
            (
                "marketing",
                r#","channel":"fax","purpose":"newsletter""#,
                true,
            ),
            ("marketing", r#","channel":"auto_call""#, false),
            ("phone", r#","channel":"auto_call""#, true),
            (
                "offers",
                r#","channel":"auto_call","purpose":"offers""#,
                false,
            ),
            ("phone", r#","channel":"email""#, false),
            ("sms", r#","channel":"sms","purpose":"offers""#, true),
            (
                "birthday",
                r#","channel":"email","purpose":"birthday""#,
                true,
            ),
            (
                "birthday",
                r#","channel":"email","purpose":"offers""#,
                false,
            ),
            ("partner_sharing", r#","channel":"email""#, false),
        ] {
            let found = match expected {
                true => (Ok, "consent_given"),
                false => (Violation, "consent_for_something_else"),
            };
            assert_consent(&to(purpose), message, found);
        }
    }

    #[test]
    fn a_purpose_that_nobody_knows_opens_nothing() {
        let mail = r#","channel":"email""#;
        assert_consent(&to("birthday"), mail, (NeedsJudgement, "unknown_value"));
        assert_consent("", mail, (NeedsJudgement, "missing_field"));
        let none = r#","purposes":null"#;
        assert_consent(none, mail, (Violation, "consent_for_something_else"));
        assert_consent(&to("sms"), "", (NeedsJudgement, "missing_field"));
    }
}
