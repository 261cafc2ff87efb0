//! What a rule asks, piece by piece: a piece that is known to fail beats those that nobody knows.

use crate::facts::{Missing, Pointer};
use crate::rules::Answer;
use crate::verdict::Outcome;

/// Whether a piece of a rule is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Met {
    Yes,
    No,
    /// The law leaves it open; the code of the question.
    Open(&'static str),
}

impl From<bool> for Met {
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}

/// A piece of a rule.
#[derive(Debug, Clone, Copy)]
pub(super) struct Condition {
    /// The code of its fault.
    fault: &'static str,
    pub(super) met: Result<Met, Missing>,
    /// The fact that says so.
    pub(super) pointer: Pointer,
}

impl Condition {
    pub(super) fn new<M: Into<Met>>(
        fault: &'static str,
        met: Result<M, Missing>,
        pointer: Pointer,
    ) -> Self {
        Self {
            fault,
            met: met.map(Into::into),
            pointer,
        }
    }

    fn answer(&self, broken: fn(&'static str) -> Answer) -> Option<Answer> {
        let answer = match self.met {
            Ok(Met::No) => broken(self.fault),
            Ok(Met::Open(question)) => Answer::needs_judgement(question, Outcome::Warning),
            Ok(Met::Yes) | Err(_) => return None,
        };
        Some(answer.because(self.pointer))
    }
}

/// An answer for each piece that is known to fail or open, else for the first that nobody knows,
/// else that the rule is kept.
pub(super) fn answers(
    conditions: &[Condition],
    broken: fn(&'static str) -> Answer,
    kept: Answer,
) -> Vec<Answer> {
    let faults: Vec<Answer> = conditions
        .iter()
        .filter_map(|condition| condition.answer(broken))
        .collect();
    if !faults.is_empty() {
        return faults;
    }
    let unknown = conditions
        .iter()
        .find_map(|condition| condition.met.err())
        .map(|missing| Answer::of(Err(missing)));
    vec![unknown.unwrap_or(kept)]
}

/// What a rule says where every condition for its being asked is met: the first that is known to
/// fail says why it does not apply.
pub(super) fn where_all(
    conditions: &[Condition],
    rule: impl FnOnce() -> Vec<Answer>,
) -> Vec<Answer> {
    let failing = conditions
        .iter()
        .find(|condition| matches!(condition.met, Ok(Met::No | Met::Open(_))));
    if let Some(condition) = failing {
        return vec![Answer::not_applicable(condition.fault).because(condition.pointer)];
    }
    match conditions.iter().find_map(|condition| condition.met.err()) {
        Some(missing) => vec![Answer::of(Err(missing))],
        None => rule(),
    }
}
