//! Whether a consent stood at the moment of an act: one reading for every rule that asks.

use super::{Answer, Scene};
use crate::facts::shared::{Consent, ConsentMethod};
use crate::facts::{At, Field, Missing, Pointer};
use crate::law::{Jurisdiction, be};

/// What there was of a consent at the moment of the act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// It had been given and held.
    Given,
    /// There was none. The shop must prove consent, so one that nobody speaks of, or that has no
    /// time, was none (GDPR 7(1)).
    Never,
    /// It came after the act.
    TooLate,
    /// It had been refused.
    Refused,
    /// It had been withdrawn.
    Withdrawn,
    /// What was taken for consent was no act of the data subject (GDPR 4(11)).
    Passive,
}

impl Standing {
    /// The code of the fault; none where consent stood.
    pub(super) const fn fault(self) -> Option<&'static str> {
        match self {
            Self::Given => None,
            Self::Never => Some("no_consent"),
            Self::TooLate => Some("consent_after_act"),
            Self::Refused => Some("consent_refused"),
            Self::Withdrawn => Some("consent_withdrawn"),
            Self::Passive => Some("consent_not_active"),
        }
    }
}

/// What there was of `consent` at the moment of the act, and the fact that says so.
///
/// The last word counts: a consent given anew after a refusal or withdrawal stands, and one that
/// was refused or withdrawn at the very moment of giving does not.
///
/// # Errors
///
/// [`Missing`] where everything turns on how the consent was expressed and that is not known.
pub(super) fn standing(
    consent: Field<'_, Consent>,
    scene: &Scene<'_>,
) -> Result<(Standing, Pointer), Missing> {
    let act = &scene.act;
    let Some(there) = consent.object() else {
        return Ok((Standing::Never, consent.pointer));
    };
    let given = there.given_at().given();
    let ended = [
        (Standing::Withdrawn, there.withdrawn_at()),
        (Standing::Refused, there.refused_at()),
    ];
    for (standing, end) in ended {
        let Some(at) = end.given() else { continue };
        if given.is_none_or(|given| at >= given) && act.is_at_or_after(*at) {
            return Ok((standing, end.pointer));
        }
    }
    match given {
        None if there.refused_at().given().is_some() => {
            Ok((Standing::Refused, there.refused_at().pointer))
        }
        None if there.record_complete().given() == Some(&true) && !there.given_at().is_none() => {
            expressed(there, scene)
        }
        None => Ok((Standing::Never, there.given_at().pointer)),
        Some(given) if !act.is_at_or_after(*given) => {
            Ok((Standing::TooLate, there.given_at().pointer))
        }
        Some(_) => expressed(there, scene),
    }
}

fn expressed(consent: At<'_, Consent>, scene: &Scene<'_>) -> Result<(Standing, Pointer), Missing> {
    let passive = consent
        .method()
        .given()
        .is_some_and(|method| is_passive(*method));
    if passive && !is_tolerated(consent, scene)? {
        return Ok((Standing::Passive, consent.method().pointer));
    }
    Ok((Standing::Given, consent.given_at().pointer))
}

/// The answer about a consent that was asked for and refused, and never given: there is none to
/// judge.
pub(super) fn only_refused(consent: At<'_, Consent>) -> Option<Answer> {
    let (given, refused) = (consent.given_at(), consent.refused_at());
    (given.given().is_none() && refused.given().is_some())
        .then(|| Answer::not_applicable("refused").because(refused.pointer))
}

/// Whether a method leaves the data subject without an act of his own that says yes to this: he did
/// nothing (GDPR rec. 32), or agreed to terms in which it stood (GDPR 7(2)).
pub(super) const fn is_passive(method: ConsentMethod) -> bool {
    use ConsentMethod as M;
    matches!(
        method,
        M::Preticked | M::Scroll | M::ContinuedUse | M::Silence | M::ClosingBanner | M::Terms
    )
}

/// Whether browsing on after a warning was still tolerated as consent: in Belgium, until 2020.
///
/// # Errors
///
/// [`Missing`] where it turns on the warning and nobody said whether there was one.
pub(super) fn is_tolerated(consent: At<'_, Consent>, scene: &Scene<'_>) -> Result<bool, Missing> {
    let browsed_on = consent.method().given() == Some(&ConsentMethod::ContinuedUse);
    let tolerated = scene.place == Jurisdiction::Be
        && be::BROWSING_ON_TOLERATED.on(scene.law_on) == Some(&true);
    if browsed_on && tolerated {
        consent.prior_warning().holds()
    } else {
        Ok(false)
    }
}
