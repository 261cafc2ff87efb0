//! What a transfer rests on: one reading for all rules that ask.

use crate::facts::transfers::Transfer;
use crate::facts::{At, Missing};
use crate::law::adequacy::{ADEQUATE, EEA, Reachable};
use crate::law::{Dated, Day, eu};
use crate::rules::Scene;

/// The grounds that a transfer can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mechanism {
    /// The protection of the country, by a decision of the Commission.
    Adequacy,
    /// A scheme that the recipient joined, by the word of the decision.
    Scheme(&'static str),
    /// Standard contractual clauses, by the word for the set.
    Clauses(&'static str),
    /// Binding rules of a group of companies.
    GroupRules,
    /// Explicit consent of the person.
    Consent,
    /// A contract with the person, or in that person's interest.
    Contract,
}

/// The ground that a transfer names; none where it names none.
///
/// # Errors
///
/// [`Missing`] where nobody said, or the word is not known.
pub(super) fn mechanism(transfer: At<'_, Transfer>) -> Result<Option<Mechanism>, Missing> {
    let field = transfer.mechanism();
    let Some(word) = field.get()? else {
        return Ok(None);
    };
    Ok(Some(match word.as_str() {
        "adequacy" => Mechanism::Adequacy,
        "safe_harbor" => Mechanism::Scheme("safe_harbor"),
        "privacy_shield" => Mechanism::Scheme("privacy_shield"),
        "dpf" => Mechanism::Scheme("dpf"),
        "scc_2021" => Mechanism::Clauses("scc_2021"),
        "scc_2001" | "scc_2004" | "scc_2010" => Mechanism::Clauses("scc_before_2021"),
        "bcr" => Mechanism::GroupRules,
        "explicit_consent" => Mechanism::Consent,
        "contract_necessity" => Mechanism::Contract,
        _ => return Err(field.unknown_word()),
    }))
}

/// Whether the data stay inside the European Economic Area.
///
/// # Errors
///
/// [`Missing`] where nobody said where they go, or it is no country.
pub(super) fn is_inside(transfer: At<'_, Transfer>, scene: &Scene<'_>) -> Result<bool, Missing> {
    let country = country(transfer)?;
    Ok(EEA.on(country, scene.law_on).is_some())
}

/// The decision of the Commission that covers the recipient on the day; none where none does.
///
/// # Errors
///
/// [`Missing`] where it turns on a fact that nobody knows.
pub(super) fn decision(
    transfer: At<'_, Transfer>,
    scene: &Scene<'_>,
) -> Result<Option<&'static Reachable>, Missing> {
    let Some(decision) = ADEQUATE.on(country(transfer)?, scene.law_on) else {
        return Ok(None);
    };
    let Some(scheme) = decision.scheme else {
        return Ok(Some(decision));
    };
    match mechanism(transfer)? {
        Some(Mechanism::Scheme(named)) if named == scheme => {}
        _ => return Ok(None),
    }
    // Whoever is on the list is asked of the scheme in force; of the old ones nobody asks it now.
    let covers = scheme != "dpf" || transfer.certified().holds()?;
    Ok(covers.then_some(decision))
}

/// Why a transfer needs no ground of its own, as a finding's code: the data stay inside, or a decision
/// covers the recipient. None where it needs one, and where nobody knows.
pub(super) fn needs_no_ground(
    transfer: At<'_, Transfer>,
    scene: &Scene<'_>,
) -> Option<&'static str> {
    if is_inside(transfer, scene) == Ok(true) {
        return Some("inside_eea");
    }
    matches!(decision(transfer, scene), Ok(Some(_))).then_some("protection_adequate")
}

/// Whether a set of clauses could be relied on: on the day, and in a contract of its day.
pub(super) fn clauses_hold(transfer: At<'_, Transfer>, set: &str, scene: &Scene<'_>) -> bool {
    let holds = |table: Dated<&[&str]>, day: Day| {
        let sets = table.on(day);
        sets.is_some_and(|sets| sets.contains(&set))
    };
    let concluded = transfer.contract_concluded_at().given();
    holds(eu::CLAUSES_IN_FORCE, scene.law_on)
        && concluded.is_none_or(|day| holds(eu::CLAUSES_OF_CONTRACTS, *day))
}

fn country(transfer: At<'_, Transfer>) -> Result<&str, Missing> {
    let field = transfer.country();
    let Some(word) = field.get()? else {
        // Known to be no country is no third country either: then nobody knows where the data go.
        return Err(field.unknown_word());
    };
    // The letters that the Union's own papers use for two countries beside those of ISO 3166-1.
    let word = match word.as_str() {
        "EL" => "GR",
        "UK" => "GB",
        other => other,
    };
    let is_code = word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    if is_code || word == "third_country" {
        Ok(word)
    } else {
        Err(field.unknown_word())
    }
}
