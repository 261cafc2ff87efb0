//! Disclaimers, company details and what a report of this engine carries.

mod enterprise_number;
mod no_exclusion;
mod paper;
mod report_marks;
mod statutory_name;
mod trade_register_number;
mod website_details;

use super::Rule;

/// The rules on disclaimers and company details, by number.
pub const RULES: &[Rule] = &[
    trade_register_number::RULE,
    statutory_name::RULE,
    no_exclusion::RULE,
    website_details::RULE,
    enterprise_number::RULE,
    report_marks::RULE,
];
