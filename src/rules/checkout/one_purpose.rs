//! EU-BOX-05: one consent, one purpose; and its use stays inside it.

use super::purposes::{self, Meaning, first};
use crate::facts::checkout::Tick;
use crate::facts::shared::Consent;
use crate::facts::{At, Field, Missing};
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::sending;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Outcome, Severity};

pub(super) const RULE: Rule = Rule {
    id: "EU-BOX-05",
    domain: Domain::Checkout,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 4(11), 6(1)(a)"),
        dutch(2001, 9, 1, "Wbp 1(i)").unverified(),
        belgian(1992, 12, 8, "WVP 1(8)").unverified(),
    ],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["purposes_per_consent"],
    codes: &[
        "inside_purpose",
        "many_purposes",
        "no_consent_asked",
        "not_specific",
        "one_purpose",
        "outside_purpose",
        "specific",
    ],
    questions: &[],
    act: sending,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let mut answers = scene.each_box(check_box);
    if let Some(consent) = scene.free_consent(Domain::Checkout) {
        answers.push(Answer::of(check_consent(consent)));
        answers.extend(used_for(scene).map(|use_| Answer::of(check_use(consent, use_))));
    }
    answers
}

fn check_box(tick: At<'_, Tick>) -> Ruling {
    let purposes = purposes::of(tick)?;
    if purposes.len() <= 1 {
        return Ok(Answer::ok("one_purpose").because(tick.pointer));
    }
    if first(&purposes, Meaning::Consent).is_some() {
        return Ok(Answer::violation("many_purposes").because(tick.purposes().pointer));
    }
    purposes::all_known(&purposes).map(|()| Answer::ok("no_consent_asked").because(tick.pointer))
}

/// A record of several purposes is one consent for all of them unless it is shown to be specific:
/// the shop must prove that.
fn check_consent(consent: At<'_, Consent>) -> Ruling {
    let (purposes, specific) = (consent.purposes(), consent.specific());
    match specific.given() {
        Some(true) => return Ok(Answer::ok("specific").because(specific.pointer)),
        Some(false) => return Ok(Answer::violation("not_specific").because(specific.pointer)),
        None => {}
    }
    let mut words: Vec<&String> = purposes.get()?.into_iter().flatten().collect();
    words.sort_unstable();
    words.dedup();
    let found = if words.len() > 1 {
        Answer::violation("many_purposes")
    } else {
        Answer::ok("one_purpose")
    };
    Ok(found.because(purposes.pointer))
}

/// Whether a consent is for one thing, or for each of several by itself.
///
/// # Errors
///
/// [`Missing`] where nobody said what it is for.
pub(super) fn is_specific(consent: At<'_, Consent>) -> Result<bool, Missing> {
    Ok(check_consent(consent)?.outcome == Outcome::Ok)
}

/// The purpose of an advertising message, where one is given.
fn used_for<'a>(scene: &Scene<'a>) -> Option<Field<'a, String>> {
    let message = scene.facts.message().object()?;
    let advertises = message.commercial().given() != Some(&false);
    (advertises && message.purpose().given().is_some()).then(|| message.purpose())
}

fn check_use(consent: At<'_, Consent>, purpose: Field<'_, String>) -> Ruling {
    // Consent to marketing as such has each kind of it inside.
    const ANY: [&str; 2] = ["marketing", "direct_marketing"];
    let recorded = consent.purposes();
    let mut words = recorded.get()?.into_iter().flatten();
    let covered = words.any(|word| purpose.given() == Some(word) || ANY.contains(&word.as_str()));
    let found = if covered {
        Answer::ok("inside_purpose")
    } else {
        Answer::violation("outside_purpose")
    };
    Ok(found.because(purpose.pointer).because(recorded.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-BOX-05";
    const DAY: &str = "2026-03-02";

    #[test]
    fn one_box_for_many_purposes_is_a_violation() {
        let many = r#"{"box":{"purposes":["newsletter","sms"]}}"#;
        assert_finding(ID, "NL", DAY, many, (Violation, "many_purposes"));
        assert_finding(
            ID,
            "NL",
            DAY,
            &many.replace("sms", "my_own_word"),
            (Violation, "many_purposes"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &many.replace("sms", "newsletter"),
            (Ok, "one_purpose"),
        );
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            many,
            (NotApplicable, "not_in_force"),
        );
        let boxes = r#"{"boxes":[{"purpose":"newsletter"},{"purpose":"sms"},{"purposes":["terms","privacy_read"]}]}"#;
        assert_finding(ID, "NL", DAY, boxes, (Ok, "no_consent_asked"));
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"box":{"purposes":["a","b"]}}"#,
            (NeedsJudgement, "unknown_value"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"box":{}}"#,
            (NeedsJudgement, "missing_field"),
        );
    }

    #[test]
    fn a_consent_for_many_purposes_must_be_shown_to_be_specific() {
        let many = r#"{"consent":{"purposes":["newsletter","sms"]}}"#;
        assert_finding(ID, "NL", DAY, many, (Violation, "many_purposes"));
        let specific = many.replace("]}}", r#"],"specific":true}}"#);
        assert_finding(ID, "NL", DAY, &specific, (Ok, "specific"));
        assert_finding(
            ID,
            "NL",
            DAY,
            &specific.replace("true", "false"),
            (Violation, "not_specific"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"consent":{}}"#,
            (NeedsJudgement, "missing_field"),
        );
    }

    #[test]
    fn a_newsletter_consent_is_none_for_offers() {
        let used = |purpose: &str, more: &str| {
            format!(
                r#"{{"consent":{{"purposes":["newsletter"]}},"message":{{"purpose":"{purpose}"{more}}}}}"#
            )
        };
        assert_finding(
            ID,
            "NL",
            DAY,
            &used("offers", ""),
            (Violation, "outside_purpose"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &used("newsletter", ""),
            (Ok, "inside_purpose"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &used("offers", r#","commercial":false"#),
            (Ok, "one_purpose"),
        );
        let old = used("offers", r#","sent_at":"2001-08-31T12:00:00+02:00""#);
        assert_finding(ID, "NL", DAY, &old, (NotApplicable, "not_in_force"));
    }
}
