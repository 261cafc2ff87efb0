//! What a rule answers about one object.

use std::collections::BTreeMap;

use crate::facts::{Missing, Pointer, Why};
use crate::verdict::{Outcome, Value};

/// What a rule answers about one object of the case.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// What it comes to.
    pub outcome: Outcome,
    /// The outcome for a reader without `needs_judgement`; only beside that.
    pub fallback: Option<Outcome>,
    /// What was found, as a stable code.
    pub code: &'static str,
    /// The facts that decided.
    pub pointers: Vec<Pointer>,
    /// The parameters of the message.
    pub params: BTreeMap<&'static str, Value>,
    /// Computed values for the verdict.
    pub values: BTreeMap<&'static str, Value>,
}

/// A rule's answer, or the fact without which there is none: `?` on an unknown fact ends a rule.
pub type Ruling = Result<Answer, Missing>;

impl Answer {
    fn new(outcome: Outcome, code: &'static str) -> Self {
        Self {
            outcome,
            fallback: None,
            code,
            pointers: Vec::new(),
            params: BTreeMap::new(),
            values: BTreeMap::new(),
        }
    }

    /// The rule has nothing to say, and the code says why.
    pub fn not_applicable(code: &'static str) -> Self {
        Self::new(Outcome::NotApplicable, code)
    }

    /// The rule is kept.
    pub fn ok(code: &'static str) -> Self {
        Self::new(Outcome::Ok, code)
    }

    /// Lawful, and unwise or against advice.
    pub fn warning(code: &'static str) -> Self {
        Self::new(Outcome::Warning, code)
    }

    /// The rule is broken.
    pub fn violation(code: &'static str) -> Self {
        Self::new(Outcome::Violation, code)
    }

    /// The law is open here; `fallback` is for a reader who must have an answer.
    pub fn needs_judgement(code: &'static str, fallback: Outcome) -> Self {
        Self {
            fallback: Some(fallback),
            ..Self::new(Outcome::NeedsJudgement, code)
        }
    }

    /// Names a fact that decided.
    #[must_use]
    pub fn because(mut self, pointer: Pointer) -> Self {
        self.pointers.push(pointer);
        self
    }

    /// Adds a parameter to the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Value) -> Self {
        self.params.insert(name, value);
        self
    }

    /// Adds a computed value to the verdict.
    #[must_use]
    pub fn computing(mut self, name: &'static str, value: Value) -> Self {
        self.values.insert(name, value);
        self
    }

    /// The answer of a ruling: a missing fact is never ok.
    pub fn of(ruling: Ruling) -> Self {
        ruling.unwrap_or_else(|missing| {
            let code = match missing.why {
                Why::Absent => "missing_field",
                Why::UnknownWord => "unknown_value",
            };
            Self::needs_judgement(code, Outcome::Warning).because(missing.pointer)
        })
    }
}

/// Whether any of some conditions holds: one that is known to hold beats those that nobody knows.
pub(super) fn any(conditions: &[Result<bool, Missing>]) -> Result<bool, Missing> {
    if conditions.contains(&Ok(true)) {
        return Ok(true);
    }
    conditions
        .iter()
        .copied()
        .find(Result::is_err)
        .unwrap_or(Ok(false))
}

/// Whether all of some conditions hold: one that is known to fail beats those that nobody knows.
pub(super) fn all(conditions: &[Result<bool, Missing>]) -> Result<bool, Missing> {
    if conditions.contains(&Ok(false)) {
        return Ok(false);
    }
    conditions
        .iter()
        .copied()
        .find(Result::is_err)
        .unwrap_or(Ok(true))
}
