//! Telling people what happens to their data.

use super::Rule;

/// The rules, by number.
pub const RULES: &[Rule] = &[];
