//! Contracting by e-mail.

use super::Rule;

/// The rules, by number.
pub const RULES: &[Rule] = &[];
