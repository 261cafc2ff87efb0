//! The record of a rule.

use super::{Answer, Scene};
use crate::facts::words;
use crate::law::{Instant, Jurisdiction, Law};
use crate::verdict::Severity;

words! {
    /// The part of a shop's work that a rule or case is about.
    #[derive(Hash)]
    Domain {
        /// Boxes, fields and accounts at the checkout.
        Checkout = "checkout",
        /// Contracting by e-mail.
        Contracting = "contracting",
        /// Cookies and other storage on a visitor's device.
        Cookies = "cookies",
        /// Disclaimers and company details.
        Disclaimers = "disclaimers",
        /// Passing data on to others.
        Disclosure = "disclosure",
        /// Telling people what happens to their data.
        Information = "information",
        /// Mail, messages and calls that advertise.
        Marketing = "marketing",
        /// Limits of a purpose; testing and training.
        Purpose = "purpose",
        /// Processors, the register, the old duty to notify.
        Register = "register",
        /// Keeping and deleting.
        Retention = "retention",
        /// Requests of data subjects.
        Rights = "rights",
        /// Security and breaches.
        Security = "security",
        /// Storage and transfer outside the European Economic Area.
        Transfers = "transfers",
    }
}

/// Whether a rule asks something of a shop or frees it from something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It asks something: it can be broken.
    Duty,
    /// It frees from another rule: where its conditions are not met it does not apply, and that
    /// other rule speaks.
    Exemption,
}

/// A rule of the catalogue: its law over time and the function that judges by it.
pub struct Rule {
    /// The stable id; its prefix says where the rule holds.
    pub id: &'static str,
    /// The part of a shop's work that it is about.
    pub domain: Domain,
    /// Whether it asks or frees.
    pub kind: Kind,
    /// How much hangs on it.
    pub severity: Severity,
    /// Its norms, newest first; before the first of a place the rule does not apply there.
    pub law: &'static [Law],
    /// Whether it was taken from the articles that this project was made from (`seed`) or added
    /// to complete them (`law`).
    pub origin: &'static str,
    /// What to keep as proof, as stable codes.
    pub evidence: &'static [&'static str],
    /// The moment of the act in a case; none where only the case's date tells.
    pub act: fn(&Scene<'_>) -> Option<Instant>,
    /// The judgement; no answer where the case has no object that the rule is about.
    pub check: fn(&Scene<'_>) -> Vec<Answer>,
}

impl Rule {
    /// Whose rule it is by its id; a rule of the Union holds everywhere.
    pub fn jurisdiction(&self) -> Jurisdiction {
        match self.id.as_bytes().first() {
            Some(b'N') => Jurisdiction::Nl,
            Some(b'B') => Jurisdiction::Be,
            _ => Jurisdiction::Eu,
        }
    }
}
