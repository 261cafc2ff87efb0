//! Until when a thing was there.

use crate::facts::At;
use crate::facts::retention::Item;
use crate::law::Day;
use crate::rules::Scene;

/// The last whole day on which a thing was there: the day before it was deleted, else today. So
/// what may stay until a day can still be deleted on the next.
pub(super) fn kept_through(item: At<'_, Item>, scene: &Scene<'_>) -> Day {
    let deleted = item.deleted_at().given();
    deleted.map_or(scene.today, |day| day.before())
}
