//! The record of a rule.

use serde::Serialize;

use super::{Answer, Scene, When};
use crate::facts::words;
use crate::law::{Jurisdiction, Law};
use crate::verdict::{Question, Severity};

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

/// What a rule does: asks something of a shop, frees it from something, or tells it something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// It asks something: it can be broken.
    Duty,
    /// It frees from another rule: where its conditions are not met it does not apply, and that
    /// other rule speaks.
    Exemption,
    /// It says what excuses a fault that another rule found: at best a warning is left.
    Excuse,
    /// It tells a figure: it cannot be broken.
    Figure,
}

/// A rule of the catalogue: its law over time and the function that judges by it.
pub struct Rule {
    /// The stable id; its prefix says where the rule holds.
    pub id: &'static str,
    /// The part of a shop's work that it is about.
    pub domain: Domain,
    /// Whether it asks, frees or tells.
    pub kind: Kind,
    /// How much hangs on it.
    pub severity: Severity,
    /// Its norms, newest first; before the first of a place the rule does not apply there.
    pub law: &'static [Law],
    /// Whether it was taken from the articles that this project was made from (`seed`) or added
    /// to complete them (`law`).
    pub origin: &'static str,
    /// Where its law was looked up: codes of [`SOURCES`](crate::law::SOURCES).
    pub sources: &'static [&'static str],
    /// What to keep as proof, as stable codes.
    pub evidence: &'static [&'static str],
    /// Every code that its findings may have, the questions' and the [common](COMMON_CODES) ones
    /// left out. Each has its sentence in every locale.
    pub codes: &'static [&'static str],
    /// What the law leaves open in it.
    pub questions: &'static [Question],
    /// The moment of the act in a case; none where only the case's date tells.
    pub act: fn(&Scene<'_>) -> Option<When>,
    /// The judgement; no answer where the case has no object that the rule is about.
    pub check: fn(&Scene<'_>) -> Vec<Answer>,
}

/// The codes that the findings of every rule may have.
pub const COMMON_CODES: &[&str] = &[
    "missing_field",
    "no_subject",
    "not_in_force",
    "other_country",
    "unknown_value",
];

impl Rule {
    /// What is open where a finding has this code.
    pub fn question(&self, code: &str) -> Option<Question> {
        self.questions
            .iter()
            .find(|question| question.code == code)
            .copied()
    }

    /// Whether its findings may have this code.
    pub fn says(&self, code: &str) -> bool {
        self.codes.contains(&code) || self.question(code).is_some() || COMMON_CODES.contains(&code)
    }

    /// Whose rule it is by its id; a rule of the Union holds everywhere.
    pub fn jurisdiction(&self) -> Jurisdiction {
        match self.id.as_bytes().first() {
            Some(b'N') => Jurisdiction::Nl,
            Some(b'B') => Jurisdiction::Be,
            _ => Jurisdiction::Eu,
        }
    }
}
