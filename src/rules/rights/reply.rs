//! What came of a request.

use crate::facts::rights::Request;
use crate::facts::{At, Missing};

/// What came of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reply {
    /// What was asked was done.
    Granted,
    /// It was refused.
    Refused,
    /// It was refused because it was unfounded or too much (GDPR 12(5)).
    RefusedAsExcessive,
    /// A parent or guardian was asked to make it.
    RepresentativeAsked,
}

/// What came of a request; none where it is known that nothing did.
///
/// # Errors
///
/// [`Missing`] where nobody said, or in a word that no rule knows.
pub(super) fn of(request: At<'_, Request>) -> Result<Option<Reply>, Missing> {
    let outcome = request.outcome();
    match outcome.get()?.map(String::as_str) {
        None => Ok(None),
        Some("granted") => Ok(Some(Reply::Granted)),
        Some("refused") => Ok(Some(Reply::Refused)),
        Some("refused_excessive") => Ok(Some(Reply::RefusedAsExcessive)),
        Some("representative_asked") => Ok(Some(Reply::RepresentativeAsked)),
        Some(_) => Err(outcome.unknown_word()),
    }
}

/// Whether what was asked was refused, be it in part: what was kept in spite of a request was, and
/// so was what nothing came of.
///
/// # Errors
///
/// [`Missing`] where nobody knows what came of it.
pub(super) fn is_refused(request: At<'_, Request>) -> Result<bool, Missing> {
    if request.kept().items().next().is_some() {
        return Ok(true);
    }
    let reply = of(request)?;
    Ok(!matches!(
        reply,
        Some(Reply::Granted | Reply::RepresentativeAsked)
    ))
}

/// Whether what was asked was done, be it in part.
///
/// # Errors
///
/// [`Missing`] where nobody knows what came of it.
pub(super) fn is_granted(request: At<'_, Request>) -> Result<bool, Missing> {
    if request
        .deleted()
        .given()
        .is_some_and(|gone| !gone.is_empty())
    {
        return Ok(true);
    }
    Ok(of(request)? == Some(Reply::Granted))
}

/// Whether somebody reacted: answered, decided, or told that it takes longer.
pub(super) fn is_there(request: At<'_, Request>) -> bool {
    let extension = request.extension().object();
    request.answered_at().given().is_some()
        || request.outcome().given().is_some()
        || extension.is_some_and(|told| told.notified_at().given().is_some())
}
