//! Whether a consent to sharing is worth anything: whom it names, and how it was asked.

use crate::facts::disclosure::Disclosure;
use crate::facts::shared::Consent;
use crate::facts::{At, Missing, Pointer};

/// A purpose of sharing, before the name of the one who receives: `sharing:partner_x`.
const SHARING: &str = "sharing:";

/// What is wrong with a consent that was given: the shop must show that it is for this recipient,
/// separate, and free.
pub(super) fn flaw(
    consent: At<'_, Consent>,
    disclosure: At<'_, Disclosure>,
) -> Result<Option<(&'static str, Pointer)>, Missing> {
    let (purposes, may_refuse) = (consent.purposes(), consent.may_refuse());
    if let Some(decides) = not_separate(consent) {
        return Ok(Some(("consent_not_separate", decides)));
    }
    if may_refuse.holds() == Ok(false) {
        return Ok(Some(("consent_forced", may_refuse.pointer)));
    }
    let recipient = disclosure.recipient().get()?;
    let names = |word: &String| {
        recipient.is_some_and(|name| word.strip_prefix(SHARING) == Some(name.as_str()))
    };
    let named = purposes.given().into_iter().flatten().any(names);
    Ok((!named).then_some(("consent_for_other", purposes.pointer)))
}

/// The fact that shows that sharing was not asked apart: somebody says so, or the same consent is
/// for other things, too.
fn not_separate(consent: At<'_, Consent>) -> Option<Pointer> {
    let (separate, purposes) = (consent.separate(), consent.purposes());
    if let Some(asked_apart) = separate.given() {
        return (!asked_apart).then_some(separate.pointer);
    }
    let mut words = purposes.given().into_iter().flatten();
    let mixed = words.any(|word| !word.starts_with(SHARING));
    mixed.then_some(purposes.pointer)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::Violation;

    const ID: &str = "EU-DISC-02";
    const DAY: &str = "2026-03-02";

    fn consented(more: &str) -> String {
        format!(
            r#"{{"disclosure":{{"recipient":"partner_x","purpose":"own_marketing_of_recipient",
            "consent":{{"record_complete":true,"method":"unticked_box"{more}}}}}}}"#
        )
    }

    #[test]
    fn consent_names_the_partner_stands_apart_and_is_free() {
        for (more, code) in [
            (r#","purposes":["sharing:partner_y"]"#, "consent_for_other"),
            (
                r#","separate":true,"purposes":["partners"]"#,
                "consent_for_other",
            ),
            ("", "consent_for_other"),
            (
                r#","purposes":["terms","sharing:partner_x"]"#,
                "consent_not_separate",
            ),
            (
                r#","separate":false,"purposes":["sharing:partner_x"]"#,
                "consent_not_separate",
            ),
            (
                r#","may_refuse":false,"purposes":["sharing:partner_x"]"#,
                "consent_forced",
            ),
        ] {
            assert_finding(ID, "NL", DAY, &consented(more), (Violation, code));
        }
    }
}
