//! The act that is judged, and where a case gives its moment.

use super::Scene;
use crate::law::{Day, Instant};

/// When an act happened, as exactly as the case says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// To the second.
    At(Instant),
    /// On some moment of a day.
    On(Day),
}

/// The act that is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Act {
    /// The day of the act in the shop's civil time.
    pub day: Day,
    /// The moment, where the case gives one; else the act is taken to stand at the end of its day.
    pub instant: Option<Instant>,
}

impl Act {
    /// The act that happened then.
    pub(crate) fn then(when: When) -> Self {
        match when {
            When::At(instant) => Self {
                day: instant.civil_day(),
                instant: Some(instant),
            },
            When::On(day) => Self { day, instant: None },
        }
    }

    /// Whether something had happened by the moment of the act, that moment included.
    pub fn is_at_or_after(&self, earlier: Instant) -> bool {
        match self.instant {
            Some(moment) => earlier <= moment,
            None => earlier.civil_day() <= self.day,
        }
    }
}

/// For rules whose act has no moment of its own.
pub(super) fn on_the_date(_: &Scene<'_>) -> Option<When> {
    None
}

/// When the cookie was stored or read.
pub(super) fn placing(scene: &Scene<'_>) -> Option<When> {
    at(scene.cookie()?.placed_at().given())
}

/// When the message was sent.
pub(super) fn sending(scene: &Scene<'_>) -> Option<When> {
    at(scene.facts.message().object()?.sent_at().given())
}

/// When the request was received.
pub(super) fn receiving(scene: &Scene<'_>) -> Option<When> {
    on(scene.facts.request().object()?.received_at().given())
}

/// When the shop became aware of the breach.
pub(super) fn awareness(scene: &Scene<'_>) -> Option<When> {
    at(scene.facts.breach().object()?.aware_at().given())
}

/// When the thing was deleted.
pub(super) fn deletion(scene: &Scene<'_>) -> Option<When> {
    on(scene.facts.item().object()?.deleted_at().given())
}

pub(super) fn at(instant: Option<&Instant>) -> Option<When> {
    instant.copied().map(When::At)
}

pub(super) fn on(day: Option<&Day>) -> Option<When> {
    day.copied().map(When::On)
}
