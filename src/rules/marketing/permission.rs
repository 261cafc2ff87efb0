//! What allows advertising: consent, or an exception from it. One reading for mail and calls.

use super::condition::{Condition, Met};
use super::contact::Contact;
use super::opt_in::{self, OptIn};
use crate::facts::{Missing, Pointer};
use crate::rules::{Answer, Ruling, Scene};
use crate::verdict::Outcome;

/// What an exception from consent does for one contact.
#[derive(Debug, Clone)]
pub(super) enum Exception {
    /// Nothing in the case claims it.
    NotClaimed,
    /// It is met: the code of an answer that rests on it, and the fact that it rests on.
    Met(&'static str, Pointer),
    /// It fails, by these facts.
    Fails(Vec<Pointer>),
    /// The law leaves it open: the code of the question.
    Open(&'static str, Pointer),
    /// A fact is not known on which it turns.
    Unknown(Missing),
}

impl Exception {
    /// What these conditions make of an exception: a known failure beats an open question, and that
    /// a fact that nobody knows.
    pub(super) fn on(conditions: &[Condition], code: &'static str, claim: Pointer) -> Self {
        let failing: Vec<Pointer> = conditions
            .iter()
            .filter(|condition| condition.met == Ok(Met::No))
            .map(|condition| condition.pointer)
            .collect();
        if !failing.is_empty() {
            return Self::Fails(failing);
        }
        let open = conditions.iter().find_map(|condition| match condition.met {
            Ok(Met::Open(question)) => Some(Self::Open(question, condition.pointer)),
            _ => None,
        });
        let unknown = conditions
            .iter()
            .find_map(|condition| condition.met.err().map(Self::Unknown));
        open.or(unknown).unwrap_or(Self::Met(code, claim))
    }
}

/// Whether consent or one of the exceptions allows a contact. Without consent an exception that the
/// law leaves open keeps the question open, and so does a fact on which one turns.
///
/// # Errors
///
/// [`Missing`] where consent or an exception turns on a fact that is not known.
pub(super) fn judge<'a>(
    contact: Contact<'a>,
    scene: &Scene<'a>,
    exceptions: &[Exception],
) -> Ruling {
    let lack = match opt_in::of(contact, scene) {
        Ok(OptIn::Stands(pointer)) => return Ok(Answer::ok("consent_given").because(pointer)),
        Ok(OptIn::Lacks(code, pointer)) => Ok((code, pointer)),
        Err(missing) => Err(missing),
    };
    let met = exceptions.iter().find_map(|exception| match exception {
        Exception::Met(code, pointer) => Some(Answer::ok(code).because(*pointer)),
        _ => None,
    });
    let open = exceptions.iter().find_map(|exception| match exception {
        Exception::Open(code, pointer) => {
            Some(Answer::needs_judgement(code, Outcome::Warning).because(*pointer))
        }
        _ => None,
    });
    if let Some(answer) = met.or(open) {
        return Ok(answer);
    }
    let (code, pointer) = lack?;
    let mut refused = Answer::violation(code).because(pointer);
    for exception in exceptions {
        match exception {
            Exception::Unknown(missing) => return Err(*missing),
            Exception::Fails(pointers) => refused.pointers.extend(pointers),
            _ => {}
        }
    }
    Ok(refused)
}

/// What a rule that only frees from consent says: who has consent needs no exemption, so that what
/// is open or unknown in it does not matter then.
///
/// # Errors
///
/// [`Missing`] where the exemption turns on a fact that is not known.
pub(super) fn exemption<'a>(
    exception: Exception,
    contact: Contact<'a>,
    scene: &Scene<'a>,
) -> Ruling {
    let unmet = Answer::not_applicable("exemption_not_met");
    match exception {
        Exception::Met(code, pointer) => return Ok(Answer::ok(code).because(pointer)),
        Exception::NotClaimed => return Ok(unmet),
        Exception::Fails(pointers) => {
            return Ok(pointers.into_iter().fold(unmet, Answer::because));
        }
        Exception::Open(..) | Exception::Unknown(_) => {}
    }
    match (opt_in::of(contact, scene), exception) {
        (Ok(OptIn::Stands(pointer)), _) => {
            Ok(Answer::not_applicable("consent_given").because(pointer))
        }
        (_, Exception::Open(code, pointer)) => {
            Ok(Answer::needs_judgement(code, Outcome::Warning).because(pointer))
        }
        (_, Exception::Unknown(missing)) => Err(missing),
        _ => Ok(unmet),
    }
}
