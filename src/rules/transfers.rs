//! Storage and transfer outside the European Economic Area.

use super::Rule;

/// The rules, by number.
pub const RULES: &[Rule] = &[];
