//! Disclaimers, company details, and what a report of this engine carries.

use super::Rule;

/// The rules, by number.
pub const RULES: &[Rule] = &[];
