//! Calls that advertise. The Netherlands has had three regimes: a register of who does not want to
//! be called, consent or custom since July 2021, consent alone since July 2026.

pub(super) mod consent_alone;
pub(super) mod consent_or_customer;
pub(super) mod do_not_call_me;
pub(super) mod do_not_call_register;
pub(super) mod legal_person;
pub(super) mod machines;
pub(super) mod open_call;
