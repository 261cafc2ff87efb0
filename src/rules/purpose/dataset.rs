//! Whose data a use works on, and what it is: one reading for the rules on testing and training.

use crate::facts::purpose::Use;
use crate::facts::{At, Missing};

/// Data that are used for something else than they were collected for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dataset {
    /// Made up, or none at all.
    Fictitious,
    /// A part of customers' data.
    Part,
    /// All of customers' data.
    Whole,
}

/// What data a use works on.
///
/// # Errors
///
/// [`Missing`] where nobody said, or in a word that this table does not have.
pub(super) fn dataset(use_: At<'_, Use>) -> Result<Dataset, Missing> {
    let dataset = use_.dataset();
    match dataset.get()?.map(String::as_str) {
        None | Some("fictitious") => Ok(Dataset::Fictitious),
        Some("production_subset") => Ok(Dataset::Part),
        Some("production_copy") => Ok(Dataset::Whole),
        Some(_) => Err(dataset.unknown_word()),
    }
}

/// What a use does with the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Work {
    /// It tests a system.
    Test,
    /// It trains people, or shows them a system.
    Training,
    /// It serves another purpose of the shop.
    Purpose,
}

/// What a use does with the data; every word that is none of testing and training is a purpose.
///
/// # Errors
///
/// [`Missing`] where nobody said.
pub(super) fn work(use_: At<'_, Use>) -> Result<Work, Missing> {
    Ok(match use_.purpose().get()?.map(String::as_str) {
        Some("test") => Work::Test,
        Some("training" | "demo") => Work::Training,
        _ => Work::Purpose,
    })
}
