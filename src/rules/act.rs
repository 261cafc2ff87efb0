//! The act that is judged, and where a case gives its moment.

use super::Scene;
use crate::law::{Day, Instant};

/// The act that is judged: it chooses the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Act {
    /// The day of the act in the shop's civil time.
    pub day: Day,
    /// The moment, where the case gives one; else the act is taken to stand at the end of its day.
    pub instant: Option<Instant>,
}

impl Act {
    /// Whether something had happened by the moment of the act, that moment included.
    pub fn is_at_or_after(&self, earlier: Instant) -> bool {
        match self.instant {
            Some(moment) => earlier <= moment,
            None => earlier.civil_day() <= self.day,
        }
    }
}

/// For rules whose act has no moment of its own.
pub(super) fn on_the_date(_: &Scene<'_>) -> Option<Instant> {
    None
}

/// When the cookie was stored or read.
pub(super) fn placing(scene: &Scene<'_>) -> Option<Instant> {
    scene.cookie()?.placed_at().given().copied()
}

/// When the message was sent.
pub(super) fn sending(scene: &Scene<'_>) -> Option<Instant> {
    scene.facts.message().object()?.sent_at().given().copied()
}
