//! What a thing is that is kept, by the word for it: one table for every rule that asks.

use crate::facts::{Field, Missing};

/// What a kept thing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::rules) enum Category {
    /// Part of the books, which the tax office may ask for.
    Books,
    /// Part of the books on real estate.
    RealEstate,
    /// What shows that a contract was made and kept.
    Evidence,
    /// What shows that somebody consented.
    ConsentProof,
    /// What shows that somebody must not be contacted.
    Suppression,
    /// Whatever else a shop knows of its customers and visitors.
    Customer,
}

const WORDS: &[(&str, Category)] = &[
    ("invoice", Category::Books),
    ("credit_note", Category::Books),
    ("ledger", Category::Books),
    ("payment", Category::Books),
    ("real_estate", Category::RealEstate),
    ("contract_evidence", Category::Evidence),
    ("consent_proof", Category::ConsentProof),
    ("suppression", Category::Suppression),
    ("account", Category::Customer),
    ("browsing", Category::Customer),
    ("cart", Category::Customer),
    ("customer", Category::Customer),
    ("delivery_note", Category::Customer),
    ("guest_order_address", Category::Customer),
    ("marketing_profile", Category::Customer),
    ("newsletter", Category::Customer),
    ("profile", Category::Customer),
    ("review", Category::Customer),
    ("support", Category::Customer),
    ("wishlist", Category::Customer),
];

impl Category {
    /// Whether the law on the books asks for it to stay.
    pub(in crate::rules) const fn is_books(self) -> bool {
        matches!(self, Self::Books | Self::RealEstate)
    }

    /// What a word of this table means; none where the table does not have it.
    pub(in crate::rules) fn named(word: &str) -> Option<Self> {
        let row = WORDS.iter().find(|(known, _)| *known == word);
        row.map(|(_, category)| *category)
    }
}

/// What a thing is; none where it is known to be nothing.
///
/// # Errors
///
/// [`Missing`] where nobody said, or in a word that the table does not have.
pub(in crate::rules) fn of(word: Field<'_, String>) -> Result<Option<Category>, Missing> {
    let Some(text) = word.get()? else {
        return Ok(None);
    };
    Category::named(text)
        .map(Some)
        .ok_or_else(|| word.unknown_word())
}

/// The same where the fact is needed only to find the books: what nobody named is taken for none.
///
/// # Errors
///
/// [`Missing`] in a word that the table does not have.
pub(in crate::rules) fn named(word: Field<'_, String>) -> Result<Option<Category>, Missing> {
    match word.given() {
        Some(_) => of(word),
        None => Ok(None),
    }
}

/// Whether a thing is known to be part of the books.
pub(in crate::rules) fn is_books(word: Field<'_, String>) -> bool {
    of(word).is_ok_and(|known| known.is_some_and(Category::is_books))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_stands_once() {
        let mut words: Vec<&str> = WORDS.iter().map(|(word, _)| *word).collect();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), WORDS.len());
    }

    #[test]
    fn an_invoice_belongs_to_the_books_and_an_account_does_not() {
        assert_eq!(
            Category::named("invoice").map(Category::is_books),
            Some(true)
        );
        assert_eq!(
            Category::named("account").map(Category::is_books),
            Some(false)
        );
        assert_eq!(Category::named("my_own_word"), None);
    }
}
