//! Limits of a purpose; testing and training.

use super::{Amount, facts};
use crate::facts::shared::Consent;
use crate::law::Day;

facts! {
    /// A category of data.
    Category {
        /// Its name: `phone`.
        name: String,
        /// The purpose that was fixed before it was collected.
        purpose: String,
    }

    /// A use of data for something else than they were collected for.
    Use {
        /// The recorded test whether the purposes are compatible.
        compatibility_note: String,
        /// The consent that it rests on.
        consent: Consent,
        /// What data are used: `fictitious`, `production_copy`, `production_subset`.
        dataset: String,
        /// After how many days the copy was deleted.
        deleted_after_days: Amount,
        /// When the copy was deleted.
        deleted_at: Day,
        /// Whether made-up data would do.
        fictitious_possible: bool,
        /// Whether a law asks for this use; absent means that none does.
        legal_duty: bool,
        /// What the data were collected for.
        original_purpose: String,
        /// Whether the copy is protected like the original.
        protected: bool,
        /// What they are used for: `test`, `training`, `demo`, or a purpose of the shop's own.
        purpose: String,
        /// Whether the system under test is the one that the data come from.
        same_system: bool,
        /// When the test ended.
        test_ended_at: Day,
    }
}
