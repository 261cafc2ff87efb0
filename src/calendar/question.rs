//! What programs ask of the calendar, in words that they write: a period's end, a year's holidays.

use serde::{Deserialize, Serialize};

use super::holidays::holidays;
use super::period::{
    Deadline, days_after, hours_after, months_after, whole_hours_after, working_days_after,
};
use crate::law::{Day, Instant, Jurisdiction, eu};

/// A period that begins with an event on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// Whose holidays count.
    pub place: Jurisdiction,
    /// The day of the event, which itself does not count.
    pub event: Day,
    /// How many of the unit it is long.
    pub count: u16,
    /// What is counted.
    pub unit: PeriodUnit,
}

/// What a period is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PeriodUnit {
    /// Days, weekends and holidays included.
    Days,
    /// Days that are neither weekend nor holiday.
    WorkingDays,
    /// Weeks.
    Weeks,
    /// Months: up to the day of the same number, or the month's last.
    Months,
    /// Years.
    Years,
}

/// The end of a period of days, weeks, months or years; none where it lies beyond [`Day::LAST`].
#[must_use]
pub fn deadline(period: Period) -> Option<Deadline> {
    let Period { place, event, .. } = period;
    let count = u32::from(period.count);
    let days = |days: u32| days_after(event, days, place);
    let months = |months: u32| months_after(event, months, place);
    let end = match period.unit {
        PeriodUnit::Days => days(count),
        PeriodUnit::Weeks => days(count * 7),
        PeriodUnit::Months => months(count),
        PeriodUnit::Years => months(count * 12),
        PeriodUnit::WorkingDays => {
            let day = working_days_after(event, count, place);
            Deadline {
                nominal: day,
                extended: day,
            }
        }
    };
    end.extended.is_named().then_some(end)
}

/// The end of a period of hours, by each way to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HoursEnd {
    /// So many hours after the event.
    pub naive: Instant,
    /// The same, where the hour of the event does not count (Regulation 1182/71, article 3(1)).
    pub reg1182: Instant,
    /// The later of that and the end of the second working day after the event, for a period of
    /// two days or more: the reading by which article 3(5) touches hours. Null for a shorter one,
    /// and before that Regulation.
    pub two_working_days: Option<Instant>,
}

/// The end of a period of hours that begins with an event; none where it lies beyond [`Day::LAST`].
#[must_use]
pub fn hours_end(place: Jurisdiction, event: Instant, hours: u16) -> Option<HoursEnd> {
    const TWO_DAYS: u16 = 48;
    let reg1182 = whole_hours_after(event, hours.into());
    let began = event.civil_day();
    let at_least = eu::WORKING_DAYS_AT_LEAST.on(began);
    let working = at_least.filter(|_| hours >= TWO_DAYS);
    let working = working.map(|days| working_days_after(began, *days, place).end());
    let end = HoursEnd {
        naive: hours_after(event, hours.into()),
        reg1182,
        two_working_days: working.map(|end| reg1182.max(end)),
    };
    let last = end.two_working_days.unwrap_or(reg1182);
    last.civil_day().is_named().then_some(end)
}

/// A public holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HolidayOn {
    /// The day.
    pub day: Day,
    /// Its name, as a stable code; `decreed` for a day that a decree equates with a holiday.
    pub name: &'static str,
}

/// The public holidays of a place in a year, first to last.
#[must_use]
pub fn holidays_of(place: Jurisdiction, year: i32) -> Vec<HolidayOn> {
    let all = holidays(place, year).into_iter();
    all.map(|(day, name)| HolidayOn { day, name }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::read;

    const NL: Jurisdiction = Jurisdiction::Nl;

    #[track_caller]
    fn ends(count: u16, unit: &str) -> (String, String) {
        let period =
            format!(r#"{{"place":"NL","event":"2026-01-31","count":{count},"unit":"{unit}"}}"#);
        let end = deadline(read(&period).expect("a period"));
        let Deadline { nominal, extended } = end.expect("a day");
        (nominal.to_string(), extended.to_string())
    }

    fn both(nominal: &str, extended: &str) -> (String, String) {
        (nominal.into(), extended.into())
    }

    #[test]
    fn a_period_is_counted_by_its_own_unit() {
        assert_eq!(ends(28, "days"), both("2026-02-28", "2026-03-02"));
        assert_eq!(ends(4, "weeks"), both("2026-02-28", "2026-03-02"));
        assert_eq!(ends(1, "months"), both("2026-02-28", "2026-03-02"));
        assert_eq!(ends(1, "years"), both("2027-01-31", "2027-02-01"));
        assert_eq!(ends(5, "working_days"), both("2026-02-06", "2026-02-06"));
    }

    #[test]
    fn a_unit_that_there_is_not_names_the_nearest() {
        let text = r#"{"place":"NL","event":"2026-01-31","count":1,"unit":"month"}"#;
        let fault = read::<Period>(text).expect_err("no such unit");
        assert_eq!(fault.suggestion.as_deref(), Some("months"));
    }

    #[test]
    fn seventy_two_hours_end_by_each_reading() {
        let friday = Instant::parse("2026-03-06T17:30:00+01:00").expect("an instant");
        let end = hours_end(NL, friday, 72).expect("a moment");
        assert_eq!(end.naive.to_string(), "2026-03-09T17:30:00+01:00");
        assert_eq!(end.reg1182.to_string(), "2026-03-09T18:00:00+01:00");
        let wide = end.two_working_days.map(|end| end.to_string());
        assert_eq!(wide.as_deref(), Some("2026-03-11T00:00:00+01:00"));
        let short = hours_end(NL, friday, 47).expect("a moment");
        assert_eq!(short.two_working_days, None);
    }

    #[test]
    fn a_period_that_ends_beyond_the_calendar_has_no_end() {
        let years = |count| {
            let (event, unit) = (Day::of(2026, 1, 31), PeriodUnit::Years);
            let place = NL;
            deadline(Period {
                place,
                event,
                count,
                unit,
            })
        };
        assert!(years(173).is_some() && years(174).is_none() && years(u16::MAX).is_none());
        let last = Instant::parse("2199-12-31T12:00:00+01:00").expect("an instant");
        assert!(hours_end(NL, last, 2).is_some());
        assert_eq!(hours_end(NL, last, 72), None);
    }

    #[test]
    fn the_holidays_of_a_year_stand_in_order() {
        let days = holidays_of(Jurisdiction::Be, 2025);
        assert_eq!((days.len(), days[0].name), (10, "new_year"));
        assert!(days.windows(2).all(|pair| pair[0].day < pair[1].day));
    }
}
