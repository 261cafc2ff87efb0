//! EU-COOK-16: what a page tells Google's Consent Mode is what the visitor chose, and before any
//! choice it is no.

use crate::facts::cookies::{ConsentMode, ConsentModeDefault};
use crate::facts::shared::Consent;
use crate::facts::{At, Field, Missing, Why};
use crate::law::everywhere;
use crate::rules::act::on_the_date;
use crate::rules::answer::{all, any};
use crate::rules::consent::standing;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Outcome, Question, Severity};

pub(super) const RULE: Rule = Rule {
    id: "EU-COOK-16",
    domain: Domain::Cookies,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[everywhere(
        2018,
        5,
        25,
        "Directive 2002/58 art. 5(3); GDPR 6(1)(a)",
    )],
    origin: "seed",
    sources: &["GCM"],
    evidence: &["data_layer_trace"],
    codes: &[
        "denied_by_default",
        "granted_with_consent",
        "granted_without_consent",
        "no_default",
    ],
    questions: &[Question {
        code: "pings_while_denied",
        settled_by: &["content_of_the_pings", "device_read_for_the_pings"],
        strict: Outcome::Violation,
        lenient: Outcome::Ok,
    }],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.consent_mode(), |mode| check(mode, scene)),
};

/// What a signal of Consent Mode is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Use {
    Advertising,
    Statistics,
    /// Something that no signal of Consent Mode is for.
    Else,
}

/// What consent to a purpose of this name allows; none for a word that this table does not have.
fn use_of(word: &str) -> Option<Use> {
    Some(match word {
        "marketing" | "advertising" | "ads" => Use::Advertising,
        "analytics" | "statistics" | "audience" | "analytics_quality" => Use::Statistics,
        "strictly_necessary" | "necessary" | "functional" | "preference" | "preferences"
        | "social" | "profiling" | "cross_site" | "direct_marketing" | "newsletter" | "offers"
        | "email" | "sms" | "phone" | "post" | "partner_sharing" | "partners" => Use::Else,
        _ => return None,
    })
}

fn check(mode: At<'_, ConsentMode>, scene: &Scene<'_>) -> Ruling {
    let default = mode.default();
    let Some(told) = default.object() else {
        default.get()?;
        // Google's tags take what nobody denied as granted.
        return Ok(Answer::violation("no_default").because(default.pointer));
    };
    let signals = signals(told);
    let unfounded = signals.map(|(signal, what_for)| is_unfounded(signal, what_for, mode, scene));
    let pointers = signals
        .iter()
        .zip(&unfounded)
        .filter(|(_, unfounded)| **unfounded == Ok(true))
        .map(|((signal, _), _)| signal.pointer);
    if any(&unfounded)? {
        let found = Answer::violation("granted_without_consent");
        return Ok(pointers.fold(found, Answer::because));
    }
    if all(&signals.map(|(signal, _)| is_granted(signal)))? {
        return Ok(Answer::ok("granted_with_consent").because(mode.consent().pointer));
    }
    let way = mode.mode();
    match way.get()?.map(String::as_str) {
        Some("basic") => Ok(Answer::ok("denied_by_default").because(default.pointer)),
        Some("advanced") => {
            let open = Answer::needs_judgement("pings_while_denied", Outcome::Warning);
            // Google's own pages name the signals; what the law makes of the pings was read nowhere.
            Ok(open.unverified().because(way.pointer))
        }
        _ => Err(way.unknown_word()),
    }
}

fn signals(told: At<'_, ConsentModeDefault>) -> [(Field<'_, String>, Use); 4] {
    [
        (told.ad_storage(), Use::Advertising),
        (told.analytics_storage(), Use::Statistics),
        (told.ad_user_data(), Use::Advertising),
        (told.ad_personalization(), Use::Advertising),
    ]
}

/// Whether a signal says yes to what the visitor did not consent to.
fn is_unfounded(
    signal: Field<'_, String>,
    what_for: Use,
    mode: At<'_, ConsentMode>,
    scene: &Scene<'_>,
) -> Result<bool, Missing> {
    Ok(is_granted(signal)? && !allows(mode.consent(), what_for, scene)?)
}

fn is_granted(signal: Field<'_, String>) -> Result<bool, Missing> {
    match signal.get()?.map(String::as_str) {
        None | Some("granted") => Ok(true),
        Some("denied") => Ok(false),
        Some(_) => Err(signal.unknown_word()),
    }
}

/// Whether the visitor consented to this use; that he did is the shop's to show.
fn allows(consent: Field<'_, Consent>, what_for: Use, scene: &Scene<'_>) -> Result<bool, Missing> {
    let (standing, _) = standing(consent, scene)?;
    let given = consent.object().filter(|_| standing.fault().is_none());
    let Some(given) = given else {
        return Ok(false);
    };
    let words = || given.purposes().items();
    if words().any(|word| use_of(word.object) == Some(what_for)) {
        return Ok(true);
    }
    match words().find(|word| use_of(word.object).is_none()) {
        Some(unknown) => Err(Missing {
            pointer: unknown.pointer,
            why: Why::UnknownWord,
        }),
        None => Ok(false),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{self, NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-COOK-16";
    const DAY: &str = "2026-03-02";

    /// A page that denies everything but what `granted` names, with what else it says.
    fn page(granted: &[&str], more: &str) -> String {
        let signals = [
            "ad_storage",
            "analytics_storage",
            "ad_user_data",
            "ad_personalization",
        ]
        .map(|signal| {
            let state = if granted.contains(&signal) {
                "granted"
            } else {
                "denied"
            };
            format!(r#""{signal}":"{state}""#)
        });
        format!(
            r#"{{"consent_mode":{{"default":{{{}}}{more}}}}}"#,
            signals.join(",")
        )
    }

    fn consent(purposes: &str) -> String {
        format!(
            r#","mode":"basic","consent":{{"given_at":"2026-03-01T10:00:00+01:00","method":"button","purposes":{purposes}}}"#
        )
    }

    #[test]
    fn before_any_choice_everything_is_denied() {
        let denied = page(&[], r#","mode":"basic","consent":null"#);
        assert_finding(ID, "NL", DAY, &denied, (Ok, "denied_by_default"));
        let granted = page(&["ad_user_data"], r#","consent":null"#);
        assert_finding(
            ID,
            "NL",
            DAY,
            &granted,
            (Violation, "granted_without_consent"),
        );
        assert_eq!(
            findings(ID, "NL", DAY, &granted)[0].pointers,
            ["/consent_mode/default/ad_user_data"]
        );
        let unset = r#"{"consent_mode":{"default":null}}"#;
        assert_finding(ID, "NL", DAY, unset, (Violation, "no_default"));
        let half = page(&[], r#","consent":null"#).replace("\"denied\"", "null");
        assert_finding(ID, "NL", DAY, &half, (Violation, "granted_without_consent"));
    }

    #[test]
    fn what_is_granted_was_consented_to() {
        let ads = ["ad_storage", "ad_user_data", "ad_personalization"];
        let marketing = consent(r#"["marketing"]"#);
        assert_finding(
            ID,
            "NL",
            DAY,
            &page(&ads, &marketing),
            (Ok, "denied_by_default"),
        );
        let statistics = page(&["analytics_storage"], &marketing);
        assert_finding(
            ID,
            "NL",
            DAY,
            &statistics,
            (Violation, "granted_without_consent"),
        );
        let all = [ads.as_slice(), &["analytics_storage"]].concat();
        let both = consent(r#"["analytics","marketing"]"#);
        assert_finding(
            ID,
            "NL",
            DAY,
            &page(&all, &both),
            (Ok, "granted_with_consent"),
        );
        let passive = page(&ads, &marketing.replace("button", "scroll"));
        assert_finding(
            ID,
            "NL",
            DAY,
            &passive,
            (Violation, "granted_without_consent"),
        );
        let odd = page(&ads, &consent(r#"["our_friends"]"#));
        assert_finding(ID, "NL", DAY, &odd, (NeedsJudgement, "unknown_value"));
        let unsaid = page(&ads, &marketing.replace(r#","purposes":["marketing"]"#, ""));
        assert_finding(
            ID,
            "NL",
            DAY,
            &unsaid,
            (Violation, "granted_without_consent"),
        );
    }

    #[test]
    fn whether_pings_may_go_out_while_all_is_denied_is_open() {
        let advanced = page(&[], r#","mode":"advanced","consent":null"#);
        assert_finding(
            ID,
            "BE",
            DAY,
            &advanced,
            (NeedsJudgement, "pings_while_denied"),
        );
        let open = &findings(ID, "BE", DAY, &advanced)[0];
        assert_eq!(
            (open.fallback, open.verified),
            (Some(Outcome::Warning), Some(false))
        );
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        let open = r#"{"consent_mode":{}}"#;
        assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
        assert_finding(
            ID,
            "NL",
            DAY,
            &page(&[], ""),
            (NeedsJudgement, "missing_field"),
        );
        let partial = page(&[], r#","mode":"basic""#).replace(r#""ad_storage":"denied","#, "");
        assert_finding(ID, "NL", DAY, &partial, (NeedsJudgement, "missing_field"));
        let odd = page(&[], r#","mode":"odd""#);
        assert_finding(ID, "NL", DAY, &odd, (NeedsJudgement, "unknown_value"));
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2018-05-24", &page(&[], ""), early);
    }
}
