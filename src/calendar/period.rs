//! Periods after Regulation (EEC, Euratom) 1182/71.
//!
//! Days, months and years: article 3(1) to (4). Hours: article 3(1); whether article 3(5), two
//! working days in every period of two days or more, touches the 72 hours of a breach is open, so
//! both readings are given.

use serde::Serialize;

use super::holidays::is_working_day;
use crate::law::{Day, Instant, Jurisdiction};

/// The end of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Deadline {
    /// Its last day before weekends and holidays are looked at.
    pub nominal: Day,
    /// Its last day: where the nominal one is a Saturday, Sunday or public holiday, the end of the
    /// next working day (article 3(4)).
    pub extended: Day,
}

impl Deadline {
    fn ending(nominal: Day, place: Jurisdiction) -> Self {
        Self {
            nominal,
            extended: on_or_after(nominal, place),
        }
    }
}

/// The end of a period of months that begins with an event on a day: the day with the same number,
/// or the month's last (article 3(2)(c); C-171/03 Toeters).
#[must_use]
pub fn months_after(event: Day, months: u32, place: Jurisdiction) -> Deadline {
    Deadline::ending(event.plus_months(months), place)
}

/// The end of a period of days that begins with an event on a day, which itself does not count
/// (article 3(1)).
#[must_use]
pub fn days_after(event: Day, days: u32, place: Jurisdiction) -> Deadline {
    Deadline::ending(event.plus_days(days.into()), place)
}

/// The first working day on or after a day.
#[must_use]
pub fn on_or_after(day: Day, place: Jurisdiction) -> Day {
    let mut working = day;
    while !is_working_day(place, working) {
        let next = working.plus_days(1);
        if next == working {
            break;
        }
        working = next;
    }
    working
}

/// The last of `count` whole working days after a day, which itself does not count.
#[must_use]
pub fn working_days_after(day: Day, count: u32, place: Jurisdiction) -> Day {
    (0..count).fold(day, |day, _| on_or_after(day.plus_days(1), place))
}

/// The end of a period of hours that runs on through nights, weekends and summer time.
#[must_use]
pub fn hours_after(event: Instant, hours: u32) -> Instant {
    event.plus_hours(hours).civil()
}

/// The same, where the hour in which the event happens does not count (article 3(1)): an event at
/// 09:00 begins at 10:00, one at 17:30 at 18:00.
#[must_use]
pub fn whole_hours_after(event: Instant, hours: u32) -> Instant {
    event
        .start_of_hour()
        .plus_hours(hours.saturating_add(1))
        .civil()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NL: Jurisdiction = Jurisdiction::Nl;

    #[track_caller]
    fn instant(text: &str) -> Instant {
        Instant::parse(text).expect("an instant")
    }

    #[test]
    fn a_month_ends_on_the_same_number_and_then_on_a_working_day() {
        let end = months_after(Day::of(2026, 1, 31), 1, NL);
        assert_eq!(
            (end.nominal, end.extended),
            (Day::of(2026, 2, 28), Day::of(2026, 3, 2))
        );
        let easter = months_after(Day::of(2026, 3, 3), 1, NL);
        assert_eq!(
            (easter.nominal, easter.extended),
            (Day::of(2026, 4, 3), Day::of(2026, 4, 7))
        );
        let in_belgium = months_after(Day::of(2026, 3, 3), 1, Jurisdiction::Be);
        assert_eq!(in_belgium.extended, Day::of(2026, 4, 3));
    }

    #[test]
    fn four_weeks_end_after_a_sunday() {
        let end = days_after(Day::of(2016, 5, 1), 28, NL);
        assert_eq!(
            (end.nominal, end.extended),
            (Day::of(2016, 5, 29), Day::of(2016, 5, 30))
        );
    }

    #[test]
    fn hours_run_through_summer_time() {
        let noticed = instant("2026-03-28T12:00:00+01:00");
        assert_eq!(
            hours_after(noticed, 72).to_string(),
            "2026-03-31T13:00:00+02:00"
        );
        assert_eq!(
            whole_hours_after(noticed, 72).to_string(),
            "2026-03-31T14:00:00+02:00"
        );
        assert_eq!(
            whole_hours_after(instant("2026-03-02T17:30:00+01:00"), 72).to_string(),
            "2026-03-05T18:00:00+01:00"
        );
    }

    #[test]
    fn two_working_days_after_a_saturday_end_on_tuesday() {
        assert_eq!(
            working_days_after(Day::of(2026, 3, 7), 2, NL),
            Day::of(2026, 3, 10)
        );
        assert_eq!(
            working_days_after(Day::of(2026, 4, 2), 2, NL),
            Day::of(2026, 4, 8)
        );
    }

    #[test]
    fn a_period_that_runs_off_the_calendar_ends_on_no_day_that_is_named() {
        assert!(!months_after(Day::LAST, u32::MAX, NL).extended.is_named());
        let last = instant("2199-12-31T23:59:59+01:00");
        for far in [
            hours_after(last, u32::MAX),
            whole_hours_after(last, u32::MAX),
        ] {
            assert!(last < far && !far.civil_day().is_named());
        }
    }
}
