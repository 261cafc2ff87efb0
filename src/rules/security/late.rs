//! The 72 hours of a breach: both ways of counting them, and what a late notification comes to.

use crate::calendar::period::{hours_after, whole_hours_after, working_days_after};
use crate::facts::security::{Breach, BreachRisk};
use crate::facts::{At, Missing};
use crate::law::{Instant, eu};
use crate::rules::{Answer, Ruling, Scene};
use crate::verdict::{Outcome, Question, Value};

/// The end of the 72 hours.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hours {
    /// Counted from the moment of awareness.
    pub(super) naive: Instant,
    /// Counted from the next full hour (Regulation 1182/71 art. 3(1)).
    pub(super) whole: Instant,
}

impl Hours {
    /// Adds both ends to an answer and to its sentence.
    pub(super) fn told(self, answer: Answer) -> Answer {
        let ends = [
            ("naive_deadline", Value::Instant(self.naive)),
            ("reg1182_deadline", Value::Instant(self.whole)),
        ];
        ends.into_iter().fold(answer, |answer, (name, end)| {
            answer.with(name, end.clone()).computing(name, end)
        })
    }
}

/// The end of the hours within which a breach is notified, by the law of the day.
pub(super) fn hours(aware_at: Instant, scene: &Scene<'_>) -> Hours {
    let hours = scene.figure(eu::BREACH_NOTIFIED_HOURS);
    Hours {
        naive: hours_after(aware_at, hours),
        whole: whole_hours_after(aware_at, hours),
    }
}

/// Whether the breach is no risk to anybody: then it is only documented.
///
/// # Errors
///
/// [`Missing`] where nobody said how great the risk is.
pub(super) fn is_harmless(breach: At<'_, Breach>) -> Result<bool, Missing> {
    let risk = breach.risk();
    match risk.get()? {
        Some(risk) => Ok(*risk == BreachRisk::Unlikely),
        None => Err(risk.unknown_word()),
    }
}

/// The code for a breach that is not notified when today is over: while the hours still end today,
/// and after.
pub(super) fn not_notified(end: Instant, scene: &Scene<'_>) -> &'static str {
    if scene.today <= end.civil_day() {
        "not_notified_today"
    } else {
        "not_notified"
    }
}

/// What is open about the two working days.
pub(super) const TWO_WORKING_DAYS: Question = Question {
    code: "inside_two_working_days",
    settled_by: &["reading_of_the_authority", "working_days_in_the_72_hours"],
    strict: Outcome::Violation,
    lenient: Outcome::Ok,
};

/// The codes of [`late`] beside the question's.
pub(super) const LATE_WITH_REASONS: &str = "late_with_reasons";
pub(super) const LATE_WITHOUT_REASONS: &str = "late_without_reasons";

/// What a notification after the longer count of the hours comes to.
pub(super) fn late(
    breach: At<'_, Breach>,
    aware_at: Instant,
    notified_at: Instant,
    scene: &Scene<'_>,
) -> Ruling {
    let reasons = breach.delay_reasons();
    let given = reasons.get()?;
    let answer = if given.is_some_and(|reasons| !reasons.trim().is_empty()) {
        Answer::warning(LATE_WITH_REASONS)
    } else {
        let days = scene.figure(eu::WORKING_DAYS_AT_LEAST);
        let last = working_days_after(aware_at.civil_day(), days, scene.shop);
        if notified_at < last.end() {
            // That article 3(5) reaches the hours was read nowhere.
            Answer::needs_judgement(TWO_WORKING_DAYS.code, Outcome::Violation)
                .unverified()
                .with("last_day", Value::Day(last))
        } else {
            Answer::violation(LATE_WITHOUT_REASONS)
        }
    };
    Ok(answer
        .because(breach.notified_authority_at().pointer)
        .because(reasons.pointer))
}
