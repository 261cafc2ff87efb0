//! Contracting by e-mail.

mod clear_mail;
mod standard_process;
mod terms;
mod terms_known;
mod terms_supplied;

use super::Rule;

/// The rules on contracts by e-mail, by number.
pub const RULES: &[Rule] = &[
    terms_supplied::RULE,
    clear_mail::RULE,
    standard_process::RULE,
    terms_known::RULE,
];
