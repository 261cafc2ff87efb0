//! EU-COOK-16: what a page tells Google's Consent Mode is what the visitor chose, and before any
//! choice it is no.

use crate::facts::cookies::{ConsentMode, ConsentModeDefault};
use crate::facts::shared::Consent;
use crate::facts::{At, Field, Missing};
use crate::law::everywhere;
use crate::rules::act::on_the_date;
use crate::rules::answer::{all, any};
use crate::rules::consent::{Standing, standing};
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

/// A signal is granted only with consent, and denied before any choice (GDPR 6(1)(a)); storing and
/// reading wait for it as well (Directive 2002/58 art. 5(3)).
fn check(mode: At<'_, ConsentMode>, scene: &Scene<'_>) -> Ruling {
    let default = mode.default();
    let Some(defaults) = default.object() else {
        default.get()?;
        // Google's tags take what nobody denied as granted.
        return Ok(Answer::violation("no_default").because(default.pointer));
    };
    let signals = signals(defaults);

    let unfounded = signals.map(|signal| is_granted_without_consent(signal, mode, scene));
    if any(&unfounded)? {
        let mut found = Answer::violation("granted_without_consent");
        for (signal, unfounded) in signals.iter().zip(unfounded) {
            if unfounded == Ok(true) {
                found = found.because(signal.says.pointer);
            }
        }
        return Ok(found);
    }

    let granted = signals.map(is_granted);
    if all(&granted)? {
        return Ok(Answer::ok("granted_with_consent").because(mode.consent().pointer));
    }
    check_while_denied(mode)
}

/// What goes out to Google while something is denied: in the basic mode nothing does, in the
/// advanced mode its tags send pings.
fn check_while_denied(mode: At<'_, ConsentMode>) -> Ruling {
    let way = mode.mode();
    match way.get()?.map(String::as_str) {
        Some("basic") => Ok(Answer::ok("denied_by_default").because(mode.default().pointer)),
        Some("advanced") => {
            let open = Answer::needs_judgement("pings_while_denied", Outcome::Warning);
            // Google's own pages name the signals; what the law makes of the pings was read nowhere.
            Ok(open.unverified().because(way.pointer))
        }
        _ => Err(way.unknown_word()),
    }
}

/// A signal of Consent Mode: what it says, and what it says that about.
#[derive(Clone, Copy)]
struct Signal<'a> {
    says: Field<'a, String>,
    about: Use,
}

/// What a signal of Consent Mode, or a consent, is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Use {
    Advertising,
    Statistics,
    /// Something that no signal of Consent Mode is for.
    Else,
}

fn signals(defaults: At<'_, ConsentModeDefault>) -> [Signal<'_>; 4] {
    let signal = |says, about| Signal { says, about };
    [
        signal(defaults.ad_storage(), Use::Advertising),
        signal(defaults.analytics_storage(), Use::Statistics),
        signal(defaults.ad_user_data(), Use::Advertising),
        signal(defaults.ad_personalization(), Use::Advertising),
    ]
}

/// Whether a signal says yes to what the visitor did not consent to.
fn is_granted_without_consent(
    signal: Signal<'_>,
    mode: At<'_, ConsentMode>,
    scene: &Scene<'_>,
) -> Result<bool, Missing> {
    if !is_granted(signal)? {
        return Ok(false);
    }
    Ok(!has_consent(mode.consent(), signal.about, scene)?)
}

fn is_granted(signal: Signal<'_>) -> Result<bool, Missing> {
    match signal.says.get()?.map(String::as_str) {
        None | Some("granted") => Ok(true),
        Some("denied") => Ok(false),
        Some(_) => Err(signal.says.unknown_word()),
    }
}

/// Whether the visitor consented to this use; that he did is the shop's to show (GDPR 7(1)).
fn has_consent(consent: Field<'_, Consent>, to: Use, scene: &Scene<'_>) -> Result<bool, Missing> {
    let Some(there) = consent.object() else {
        return Ok(false);
    };
    let (standing, _) = standing(consent, scene)?;
    if standing != Standing::Given {
        return Ok(false);
    }
    let purposes = there.purposes();
    let is_covered = purposes
        .items()
        .any(|purpose| use_of(purpose.object) == Some(to));
    if is_covered {
        return Ok(true);
    }
    // A purpose that nobody knows may be this one.
    let unknown = purposes
        .items()
        .find(|purpose| use_of(purpose.object).is_none());
    match unknown {
        Some(purpose) => Err(purpose.unknown_word()),
        None => Ok(false),
    }
}

/// What consent to a purpose of this name allows; none for a word that this table does not have.
fn use_of(purpose: &str) -> Option<Use> {
    match purpose {
        "marketing" | "advertising" | "ads" => Some(Use::Advertising),
        "analytics" | "statistics" | "audience" | "analytics_quality" => Some(Use::Statistics),
        "strictly_necessary" | "necessary" | "functional" | "preference" | "preferences"
        | "social" | "profiling" | "cross_site" | "direct_marketing" | "newsletter" | "offers"
        | "email" | "sms" | "phone" | "post" | "partner_sharing" | "partners" => Some(Use::Else),
        _ => None,
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
