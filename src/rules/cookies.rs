//! Cookies and other storage on the visitor's device.
//!
//! Two questions stand apart: may it be stored or read (ePrivacy), and may what it gathers be
//! processed (GDPR). "Cookie" is also local storage, pixels of a page and fingerprints; images in
//! mail have a rule of their own.

mod active_choice;
mod consent_mode;
mod equal_refusal;
mod informed_choice;
mod kinds;
mod lifetime_of_choice;
mod lifetime_of_cookie;
mod no_legitimate_interest;
mod no_statistics_exemption;
mod open_site;
mod per_purpose;
mod prior_consent;
mod privacy_signal;
mod record_of_consent;
mod statistics_exemption;
mod steps;
mod strictly_necessary;
mod tracking_basis;
mod withdrawal;

use super::Rule;

/// The rules on cookies, by number.
pub const RULES: &[Rule] = &[
    prior_consent::RULE,
    strictly_necessary::RULE,
    statistics_exemption::RULE,
    no_statistics_exemption::RULE,
    tracking_basis::RULE,
    per_purpose::RULE,
    informed_choice::RULE,
    active_choice::RULE,
    equal_refusal::RULE,
    withdrawal::RULE,
    open_site::RULE,
    lifetime_of_choice::RULE,
    lifetime_of_cookie::RULE,
    no_legitimate_interest::RULE,
    privacy_signal::RULE,
    consent_mode::RULE,
    record_of_consent::RULE,
];
