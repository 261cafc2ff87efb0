//! Telling people what happens to their data.

use super::facts;
use crate::law::Day;

facts! {
    /// A new purpose for data that are already there.
    NewPurpose {
        /// Whether the data subjects were told before.
        informed: bool,
        /// The day it began.
        started_at: Day,
    }

    /// The privacy statement.
    Statement {
        /// Whether the shop advertises to people.
        direct_marketing: bool,
        /// What it tells: `identity`, `contact`, `purposes`, `basis`, `recipients`, …
        items: Vec<String>,
        /// Whether the right to object to advertising stands apart.
        objection_dm_separate: bool,
        /// Whether there is one.
        present: bool,
        /// Whether every form leads to it.
        reachable_from_forms: bool,
    }
}
