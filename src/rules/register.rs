//! Processors, the register of processing, the old duty to notify.

use super::Rule;

/// The rules, by number.
pub const RULES: &[Rule] = &[];
