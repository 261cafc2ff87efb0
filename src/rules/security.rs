//! Security and breaches.

use super::Rule;

/// The rules, by number.
pub const RULES: &[Rule] = &[];
