//! What a document is, and who stands on it: one reading for the rules of both countries.

use crate::facts::disclaimers::Document;
use crate::facts::{At, Missing};
use crate::rules::answer::any;

/// What a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Paper {
    /// The shop's website.
    Website,
    /// Advertising, on paper or on a screen.
    Advertising,
    /// A letter, mail, order, invoice, quote or another announcement.
    Business,
}

/// What a document is.
///
/// # Errors
///
/// [`Missing`] where nobody said, or in a word that this table does not have.
pub(super) fn paper(document: At<'_, Document>) -> Result<Paper, Missing> {
    let kind = document.r#type();
    match kind.get()?.map(String::as_str) {
        Some("website") => Ok(Paper::Website),
        Some("advertising") => Ok(Paper::Advertising),
        Some("letter" | "email" | "order" | "invoice" | "quote" | "announcement") => {
            Ok(Paper::Business)
        }
        _ => Err(kind.unknown_word()),
    }
}

/// Whether the name of whoever trades stands on it: the one that he trades under, or that of the
/// statutes.
///
/// # Errors
///
/// [`Missing`] where neither is known to stand there and of one nobody knows.
pub(super) fn is_named(document: At<'_, Document>) -> Result<bool, Missing> {
    any(&[
        document.name().is_filled(),
        document.statutory_name().is_filled(),
    ])
}
