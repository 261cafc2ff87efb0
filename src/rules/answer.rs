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
    /// Whether all that it rests on beside the norm was read in its source.
    pub verified: bool,
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
            verified: true,
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

    /// Marks that it rests on something that was not checked against its source, such as a number of
    /// days, though the norm was.
    #[must_use]
    pub fn unverified(mut self) -> Self {
        self.verified = false;
        self
    }

    /// The answer itself, or where it comes to a day that no case could name, that its facts can not
    /// be what they are said to be.
    #[must_use]
    pub fn within_calendar(self) -> Self {
        let mut told = self.params.values().chain(self.values.values());
        if told.all(Value::is_named) {
            return self;
        }
        Self {
            pointers: self.pointers,
            ..Self::needs_judgement("unknown_value", Outcome::Warning)
        }
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

/// A way in which a rule can be broken: whether it is, and what the rule then answers.
pub(super) type Fault = (Result<bool, Missing>, Answer);

/// The answers of a rule that can be broken in several ways: one for each way that is known, else
/// the first fact that nobody knows, else `kept`.
pub(super) fn each_fault(faults: impl IntoIterator<Item = Fault>, kept: Answer) -> Vec<Answer> {
    let (mut known, mut unknown) = (Vec::new(), None);
    for (broken, answer) in faults {
        match broken {
            Ok(true) => known.push(answer),
            Ok(false) => {}
            Err(missing) => unknown = unknown.or(Some(missing)),
        }
    }
    if known.is_empty() {
        known.push(unknown.map_or(kept, |missing| Answer::of(Err(missing))));
    }
    known
}

/// A part that a rule asks for, by its name, and whether it is there.
pub(super) type Part = (&'static str, Result<bool, Missing>);

/// The parts that are not there, in their order: those known to be lacking beat those of which
/// nobody knows.
///
/// # Errors
///
/// [`Missing`] where none is known to be lacking and of one nobody knows whether it is there.
pub(super) fn lacking<const N: usize>(parts: [Part; N]) -> Result<Vec<&'static str>, Missing> {
    let lacks = parts.iter().filter(|(_, there)| *there == Ok(false));
    let names: Vec<&'static str> = lacks.map(|(name, _)| *name).collect();
    if names.is_empty() {
        all(&parts.map(|(_, there)| there))?;
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{At, Situation};

    fn unknown() -> Missing {
        let situation = Situation::default();
        At::root(&situation).gpc().holds().expect_err("unknown")
    }

    #[test]
    fn each_known_fault_is_told_and_beats_what_nobody_knows() {
        let told = |first, second| {
            let faults = [
                (first, Answer::violation("first")),
                (second, Answer::warning("second")),
            ];
            let answers = each_fault(faults, Answer::ok("kept"));
            answers.iter().map(|answer| answer.code).collect::<Vec<_>>()
        };
        assert_eq!(told(Ok(true), Ok(true)), ["first", "second"]);
        assert_eq!(told(Err(unknown()), Ok(true)), ["second"]);
        assert_eq!(told(Err(unknown()), Ok(false)), ["missing_field"]);
        assert_eq!(told(Ok(false), Ok(false)), ["kept"]);
    }

    #[test]
    fn what_is_lacking_is_named_in_order() {
        let parts = |a, b, c| lacking([("a", a), ("b", b), ("c", c)]);
        assert_eq!(
            parts(Ok(false), Err(unknown()), Ok(false)),
            Ok(vec!["a", "c"])
        );
        assert_eq!(parts(Ok(true), Err(unknown()), Ok(true)), Err(unknown()));
        assert_eq!(parts(Ok(true), Ok(true), Ok(true)), Ok(vec![]));
    }
}
