//! What the words of a box mean: one table for all rules on boxes.

use crate::facts::checkout::Tick;
use crate::facts::{At, Missing, Pointer};

/// What one tick says yes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Consent to something that only consent allows: advertising, or passing data on.
    Consent,
    /// Agreement to the terms of sale.
    Terms,
    /// Having read the privacy notice.
    NoticeRead,
    /// Agreeing to the privacy notice.
    NoticeAgreed,
    /// A statement about oneself, such as being of age.
    Statement,
    /// A word that this table does not have.
    Other,
}

/// The meaning of a word.
fn meaning(word: &str) -> Meaning {
    match word {
        "direct_marketing" | "marketing" | "newsletter" | "offers" | "email" | "sms" | "phone"
        | "post" | "social" | "profiling" | "partner_sharing" | "partners" => Meaning::Consent,
        "terms" => Meaning::Terms,
        "privacy_read" => Meaning::NoticeRead,
        "privacy_agree" => Meaning::NoticeAgreed,
        "age_check" => Meaning::Statement,
        _ => Meaning::Other,
    }
}

/// Whether ticking a box for this is consent (GDPR 4(11)), which must be free to refuse.
#[must_use]
pub fn is_consent(word: &str) -> bool {
    meaning(word) == Meaning::Consent
}

/// One thing that a box is for.
pub(super) struct Purpose<'a> {
    pub(super) word: &'a str,
    pub(super) meaning: Meaning,
    /// The fact that says so.
    pub(super) pointer: Pointer,
}

/// Everything that a box is for, each once.
///
/// # Errors
///
/// [`Missing`] where neither its purpose nor its purposes are known.
pub(super) fn of<'a>(tick: At<'a, Tick>) -> Result<Vec<Purpose<'a>>, Missing> {
    let (one, many) = (tick.purpose(), tick.purposes());
    if one.given().is_none() && many.get().is_err() {
        one.get()?;
    }
    let one = one.given().map(|word| (word.as_str(), one.pointer));
    let many = many
        .items()
        .map(|word| (word.object.as_str(), word.pointer));
    let mut purposes: Vec<Purpose<'_>> = Vec::new();
    for (word, pointer) in one.into_iter().chain(many) {
        if purposes.iter().all(|seen| seen.word != word) {
            purposes.push(Purpose {
                word,
                meaning: meaning(word),
                pointer,
            });
        }
    }
    Ok(purposes)
}

/// The first purpose of a meaning.
pub(super) fn first<'a, 'b>(
    purposes: &'b [Purpose<'a>],
    meaning: Meaning,
) -> Option<&'b Purpose<'a>> {
    purposes.iter().find(|purpose| purpose.meaning == meaning)
}

/// The end of a rule that would have to know the first unknown word among `purposes`; nothing where
/// all are known.
///
/// # Errors
///
/// [`Missing`] with the place of that word.
pub(super) fn all_known(purposes: &[Purpose<'_>]) -> Result<(), Missing> {
    match first(purposes, Meaning::Other) {
        Some(purpose) => Err(Missing {
            pointer: purpose.pointer,
            why: crate::facts::Why::UnknownWord,
        }),
        None => Ok(()),
    }
}
