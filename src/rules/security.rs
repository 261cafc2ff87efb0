//! Security and breaches.

mod access;
mod documented;
mod dutch_notification;
mod encrypted_carriers;
mod encrypted_pages;
mod fine;
mod harmless_breach;
mod late;
mod late_notification;
mod measures;
mod notified_in_time;
mod people_told;
mod processor_tells;
mod stored_secrets;

use super::Rule;

/// The rules, by number.
pub const RULES: &[Rule] = &[
    measures::RULE,
    encrypted_pages::RULE,
    access::RULE,
    stored_secrets::RULE,
    encrypted_carriers::RULE,
    fine::RULE,
    notified_in_time::RULE,
    late_notification::RULE,
    people_told::RULE,
    documented::RULE,
    processor_tells::RULE,
    dutch_notification::RULE,
    harmless_breach::RULE,
];
