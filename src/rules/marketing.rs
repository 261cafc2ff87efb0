//! Mail, messages and calls that advertise.
//!
//! The order of the questions: has the recipient objected, did he consent, is there an exception,
//! and does what is sent say what it must. "Message" is also a text message, a direct message on a
//! social network, a fax and a call by a machine; calls by people have rules of their own.

mod category;
mod condition;
mod contact;
mod coverage;
mod customer;
mod mail;
mod opt_in;
mod permission;
mod phone;
mod stop;
mod subject;

use super::Rule;

/// The rules on advertising, by number.
pub const RULES: &[Rule] = &[
    mail::prior_consent::RULE,
    mail::paid_customer::RULE,
    mail::told_at_collection::RULE,
    mail::similar_products::RULE,
    mail::way_out::RULE,
    mail::sender_known::RULE,
    mail::business_address::RULE,
    mail::prompt_stop::RULE,
    mail::one_click::RULE,
    mail::separate_lists::RULE,
    mail::images::RULE,
    mail::hidden_addresses::RULE,
    mail::belgian_consent::RULE,
    mail::belgian_customer::RULE,
    mail::impersonal_address::RULE,
    mail::belgian_way_out::RULE,
    mail::objection::RULE,
    mail::targeting::RULE,
    mail::objection_notice::RULE,
    phone::do_not_call_register::RULE,
    phone::consent_or_customer::RULE,
    phone::consent_alone::RULE,
    phone::open_call::RULE,
    phone::legal_person::RULE,
    phone::do_not_call_me::RULE,
    phone::machines::RULE,
];
