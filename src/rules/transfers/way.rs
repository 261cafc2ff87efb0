//! What a transfer rests on: one reading for all rules that ask.

use crate::facts::transfers::Transfer;
use crate::facts::{At, Missing};
use crate::law::adequacy::{ADEQUATE, EEA};
use crate::law::eu;
use crate::rules::Scene;

/// The grounds that a transfer can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mechanism {
    /// The protection of the country, by a decision of the Commission.
    Adequacy,
    /// A scheme that the recipient joined, by the word of the decision.
    Scheme(&'static str),
    /// The standard contractual clauses of 2021.
    NewClauses,
    /// The sets of 2001, 2004 and 2010.
    OldClauses,
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
        "scc_2021" => Mechanism::NewClauses,
        "scc_2001" | "scc_2004" | "scc_2010" => Mechanism::OldClauses,
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

/// Whether a decision of the Commission covers the recipient on the day.
///
/// # Errors
///
/// [`Missing`] where it turns on a fact that nobody knows.
pub(super) fn is_adequate(transfer: At<'_, Transfer>, scene: &Scene<'_>) -> Result<bool, Missing> {
    let Some(decision) = ADEQUATE.on(country(transfer)?, scene.law_on) else {
        return Ok(false);
    };
    let Some(scheme) = decision.scheme else {
        return Ok(true);
    };
    match mechanism(transfer)? {
        Some(Mechanism::Scheme(named)) if named == scheme => {}
        _ => return Ok(false),
    }
    // Whoever is on the list is asked of the scheme in force; of the old ones nobody asks it now.
    if scheme == "dpf" {
        transfer.certified().holds()
    } else {
        Ok(true)
    }
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
    (is_adequate(transfer, scene) == Ok(true)).then_some("protection_adequate")
}

/// Whether the clauses that a transfer names could be relied on: the old sets for contracts from
/// before they were replaced, and only for a while.
pub(super) fn clauses_hold(transfer: At<'_, Transfer>, old: bool, scene: &Scene<'_>) -> bool {
    if !old {
        return scene.law_on >= eu::NEW_CLAUSES_FROM;
    }
    let concluded = transfer.contract_concluded_at().given();
    let last = match concluded {
        Some(day) if *day > eu::OLD_CLAUSES_FOR_NEW_CONTRACTS_UNTIL => return false,
        _ => eu::OLD_CLAUSES_UNTIL,
    };
    scene.law_on <= last
}

fn country(transfer: At<'_, Transfer>) -> Result<&str, Missing> {
    let field = transfer.country();
    let Some(word) = field.get()? else {
        // Known to be no country is no third country either: then nobody knows where the data go.
        return Err(field.unknown_word());
    };
    let is_code = word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    if is_code || word == "third_country" {
        Ok(word)
    } else {
        Err(field.unknown_word())
    }
}
