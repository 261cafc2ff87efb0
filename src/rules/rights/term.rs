//! By when a request is answered, and where its answer stands in that term.

use super::{belgian_terms, four_weeks};
use crate::calendar::period::{Deadline, months_after};
use crate::facts::rights::Request;
use crate::facts::{At, Missing};
use crate::law::{Dated, Day, Jurisdiction, eu};
use crate::rules::{Answer, Scene};
use crate::verdict::Value;

/// When a request was received; every request was, so a day that is known to be none is not known.
///
/// # Errors
///
/// [`Missing`] where nobody knows the day.
pub(super) fn received(request: At<'_, Request>) -> Result<Day, Missing> {
    let day = request.received_at();
    day.given().copied().ok_or(day.absent())
}

/// The end of so many months after receipt, by the law of a day.
pub(super) fn months(received: Day, table: Dated<u32>, on: Day, scene: &Scene<'_>) -> Deadline {
    let months = table.on(on).copied().unwrap_or_default();
    months_after(received, months, scene.shop)
}

/// The end of the term that the law of the act sets, whichever law that is; an extension left out.
///
/// # Errors
///
/// [`Missing`] where nobody knows when the request was received, or what it asks and the term turns
/// on that.
pub(super) fn plain(request: At<'_, Request>, scene: &Scene<'_>) -> Result<Deadline, Missing> {
    let received = received(request)?;
    if eu::ANSWER_MONTHS.on(scene.law_on).is_some() {
        return Ok(months(received, eu::ANSWER_MONTHS, scene.law_on, scene));
    }
    match scene.place {
        Jurisdiction::Be => belgian_terms::term(request, received, scene),
        _ => Ok(four_weeks::term(received, scene)),
    }
}

/// Whether a request of the old law was still open, and its term still running, when the Regulation
/// came. Which of the two terms it then had, nobody has ruled.
pub(super) fn is_pending(request: At<'_, Request>, old: Deadline, scene: &Scene<'_>) -> bool {
    let comes = eu::REGULATION_APPLIES;
    let open_until = request.answered_at().given().copied();
    let before = request
        .received_at()
        .given()
        .is_some_and(|day| *day < comes);
    before && old.extended >= comes && open_until.unwrap_or(scene.today) >= comes
}

/// Where the answer to a request stands in its term: what is not answered is open today.
pub(super) fn standing(request: At<'_, Request>, term: Deadline, scene: &Scene<'_>) -> Answer {
    let (received, answered) = (request.received_at(), request.answered_at());
    let quiet_until = term.nominal.plus_days(-scene.figure(eu::ANSWER_QUIET_DAYS));
    let answer = match answered.given() {
        Some(day) if *day <= term.extended => Answer::ok("answered_in_time"),
        Some(_) => Answer::violation("answered_late"),
        None if scene.today <= quiet_until => Answer::ok("open_in_term"),
        None if scene.today <= term.extended => Answer::warning("due_soon"),
        None => Answer::violation("overdue"),
    };
    dated(answer, term)
        .because(answered.pointer)
        .because(received.pointer)
}

/// An answer with the two ends of a term.
pub(super) fn dated(answer: Answer, term: Deadline) -> Answer {
    answer
        .with("until", Value::Day(term.extended))
        .computing("deadline_nominal", Value::Day(term.nominal))
        .computing("deadline_extended", Value::Day(term.extended))
}
