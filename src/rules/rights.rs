//! Requests of data subjects.

use super::Rule;

/// The rules, by number.
pub const RULES: &[Rule] = &[];
