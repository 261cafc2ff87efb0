//! Why a thing is still kept, by the word for it.

use crate::facts::{Field, Missing};

/// Why a thing is still kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::rules) enum Reason {
    /// For the tax office.
    Tax,
    /// For claims that are or can be brought.
    Claims,
}

/// Why a thing is kept; none where there is known to be no reason.
///
/// # Errors
///
/// [`Missing`] where nobody said, or in a word that no rule knows.
pub(in crate::rules) fn of(word: Field<'_, String>) -> Result<Option<Reason>, Missing> {
    match word.get()?.map(String::as_str) {
        None => Ok(None),
        Some("tax") => Ok(Some(Reason::Tax)),
        Some("legal_claims") => Ok(Some(Reason::Claims)),
        Some(_) => Err(word.unknown_word()),
    }
}
