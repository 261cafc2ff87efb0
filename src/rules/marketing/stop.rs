//! The data subject's word against advertising: an objection, or a consent taken back.

use super::contact::Contact;
use super::coverage::covers;
use crate::facts::shared::Consent;
use crate::facts::{At, Field, Missing, Pointer};
use crate::law::Instant;
use crate::rules::Scene;

/// One word against advertising.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stop {
    pub(super) at: Instant,
    /// The fact that says so.
    pub(super) pointer: Pointer,
}

impl Stop {
    fn said(field: Field<'_, Instant>) -> Option<Self> {
        field.given().map(|at| Self {
            at: *at,
            pointer: field.pointer,
        })
    }

    /// Whether it had been said by the moment of the act, that moment included.
    pub(super) fn is_before(&self, scene: &Scene<'_>) -> bool {
        scene.act.is_at_or_after(self.at)
    }
}

/// Whether the case holds any word against advertising.
pub(super) fn is_any(scene: &Scene<'_>) -> bool {
    let facts = scene.facts;
    let taken_back = |consent: Field<'_, Consent>| {
        let consent = consent.object();
        consent.is_some_and(|consent| consent.withdrawn_at().given().is_some())
    };
    facts.objection().object().is_some()
        || at_the_sale(scene).is_some()
        || taken_back(facts.consent())
        || facts
            .profile()
            .object()
            .is_some_and(|profile| taken_back(profile.consent()))
}

/// Every objection to advertising that the case holds, whenever it was made: one by itself, and one
/// at the sale.
///
/// # Errors
///
/// As [`objection`].
pub(super) fn objections(scene: &Scene<'_>) -> Result<Vec<Stop>, Missing> {
    let by_itself = objection(scene)?;
    Ok(by_itself.into_iter().chain(at_the_sale(scene)).collect())
}

fn at_the_sale(scene: &Scene<'_>) -> Option<Stop> {
    let sale = scene.facts.sale().object()?;
    Stop::said(sale.objected_at())
}

/// The objection that stands by itself.
///
/// # Errors
///
/// [`Missing`] where it has no moment, or is about something that is not known.
pub(super) fn objection(scene: &Scene<'_>) -> Result<Option<Stop>, Missing> {
    let Some(objection) = scene.facts.objection().object() else {
        return Ok(None);
    };
    let (made, scope) = (objection.objected_at(), objection.scope());
    made.get()?;
    match scope.given().map(String::as_str) {
        None | Some("direct_marketing" | "marketing" | "all") => Ok(Stop::said(made)),
        Some(_) => Err(scope.unknown_word()),
    }
}

/// When a consent to such contacts was taken back.
pub(super) fn withdrawal<'a>(contact: Contact<'a>, scene: &Scene<'a>) -> Option<Stop> {
    about(contact, scene).and_then(|consent| Stop::said(consent.withdrawn_at()))
}

/// When a consent to such contacts was refused: who refuses the newsletter at the checkout has used
/// the way out that the law on customers asks for.
pub(super) fn refusal<'a>(contact: Contact<'a>, scene: &Scene<'a>) -> Option<Stop> {
    about(contact, scene).and_then(|consent| Stop::said(consent.refused_at()))
}

/// Every word against a contact, whenever it was said.
///
/// # Errors
///
/// As [`objection`].
pub(super) fn words<'a>(contact: Contact<'a>, scene: &Scene<'a>) -> Result<Vec<Stop>, Missing> {
    let mut words = objections(scene)?;
    words.extend(withdrawal(contact, scene));
    Ok(words)
}

/// The word against a contact that had been said by then: the fact that says so.
///
/// # Errors
///
/// As [`objection`].
pub(super) fn before<'a>(
    contact: Contact<'a>,
    scene: &Scene<'a>,
) -> Result<Option<Pointer>, Missing> {
    let scene = &contact.seen_in(scene);
    let words = words(contact, scene)?;
    let said = words.iter().find(|word| word.is_before(scene));
    Ok(said.map(|word| word.pointer))
}

/// The consent, where it is not known to be about something else.
fn about<'a>(contact: Contact<'a>, scene: &Scene<'a>) -> Option<At<'a, Consent>> {
    contact
        .consent(scene)
        .object()
        .filter(|consent| covers(*consent, contact) != Ok(false))
}
