//! Mail, messages and calls that advertise.

use super::Rule;

/// The rules, by number.
pub const RULES: &[Rule] = &[];
