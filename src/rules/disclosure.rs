//! Passing data on to others, and the log of it.

use super::Rule;

/// The rules, by number.
pub const RULES: &[Rule] = &[];
