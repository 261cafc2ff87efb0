//! Limits of a purpose; testing and training.

use super::Rule;

/// The rules, by number.
pub const RULES: &[Rule] = &[];
