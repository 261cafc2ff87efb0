//! Messages that advertise, in the Netherlands, in Belgium and in both.

pub(super) mod belgian_consent;
pub(super) mod belgian_customer;
pub(super) mod belgian_way_out;
pub(super) mod business_address;
pub(super) mod hidden_addresses;
pub(super) mod images;
pub(super) mod impersonal_address;
pub(super) mod objection;
pub(super) mod objection_notice;
pub(super) mod one_click;
pub(super) mod paid_customer;
pub(super) mod prior_consent;
pub(super) mod prompt_stop;
pub(super) mod sender_known;
pub(super) mod separate_lists;
pub(super) mod similar_products;
pub(super) mod targeting;
pub(super) mod told_at_collection;
pub(super) mod way_out;
