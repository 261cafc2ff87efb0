//! What pages and shops send: read strictly, judged anew, and made into a draft of a record.
//!
//! The sender's word is never taken: which event it was, what may run, and until when, is decided
//! here, by the same [`super::decide()`] and [`super::check_checkout`] that ran on the page.

mod checkout;
mod consent;
mod findings;
mod kept;

use super::checkout::BoxAnswer;
use super::problem::{Problem, ProblemCode};
use crate::calendar::DAY;
use crate::evidence::pseudonym::Reference;
use crate::evidence::record::Draft;
use crate::law::Instant;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub use checkout::{CheckoutRequest, InitialState, SubmittedBox, checkout};
pub use consent::{ConsentRequest, Notice, consent};
pub use kept::Kept;

/// What the intake made of a request: a draft to seal, or what stands in the way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Intake {
    /// The draft, to be sealed and kept; null where something stands in the way.
    pub draft: Option<Draft>,
    /// Whom the draft is about, under whose key it is to be sealed; null for nobody.
    pub anchor: Option<Reference>,
    /// What the visitor keeps, after a decision at a banner.
    pub kept: Option<Kept>,
    /// How each box of the manifest was answered, by id; empty at a banner.
    pub answers: BTreeMap<String, BoxAnswer>,
    /// What stands in the way.
    pub problems: Vec<Problem>,
}

impl Intake {
    fn accepted(draft: Draft) -> Self {
        Self {
            anchor: draft.references.anchor(),
            draft: Some(draft),
            ..Self::refused(Vec::new())
        }
    }

    fn refused(problems: Vec<Problem>) -> Self {
        Self {
            draft: None,
            anchor: None,
            kept: None,
            answers: BTreeMap::new(),
            problems,
        }
    }
}

fn check_locale(locale: &str, languages: &[String], found: &mut Vec<Problem>) {
    if !languages.iter().any(|language| language == locale) {
        found.push(Problem::error(ProblemCode::LanguageUnknown, "/locale"));
    }
}

/// How long a decision may wait for the service, in seconds: longer than any of them holds.
const LONGEST_WAIT: i64 = 800 * DAY;

/// The moment of a decision. A clock may be a day ahead of the service's, and a decision may have
/// waited for it; any other moment is none of a decision that holds.
fn instant(
    text: &str,
    pointer: &str,
    received_at: Instant,
    found: &mut Vec<Problem>,
) -> Option<Instant> {
    let read = Instant::parse(text);
    let waited = read.map(|at| received_at.unix() - at.unix());
    let code = match waited {
        Some(waited) if (-DAY..=LONGEST_WAIT).contains(&waited) => return read,
        Some(_) => ProblemCode::InstantOutOfTime,
        None => ProblemCode::InstantMalformed,
    };
    found.push(Problem::error(code, pointer));
    None
}
