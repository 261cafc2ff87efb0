//! Days and instants as cases write them, and the civil time of the shop's country.

use std::fmt;

use chrono::{
    DateTime, Datelike, Days, FixedOffset, Months, NaiveDate, NaiveDateTime, SecondsFormat,
    TimeDelta, Timelike, Utc, Weekday,
};
use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A calendar day in the shop's country, written as `2026-03-02`. Those that are read lie between
/// [`Day::FIRST`] and [`Day::LAST`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

impl Day {
    /// The first day that is read; no law here is older.
    pub const FIRST: Self = Self::of(1900, 1, 1);

    /// The last day that is read, and the last that any answer names.
    pub const LAST: Self = Self::of(2199, 12, 31);

    /// A day that the source code names. Fails to compile where there is no such day.
    pub(crate) const fn of(year: i32, month: u32, day: u32) -> Self {
        match NaiveDate::from_ymd_opt(year, month, day) {
            Some(day) => Self(day),
            None => panic!("no such day"),
        }
    }

    /// The day of a year, month (1 to 12) and day of the month; none where there is no such day.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// The day that `text` writes, `YYYY-MM-DD`; none where the calendar has no such day, or it lies
    /// outside [`Day::FIRST`] to [`Day::LAST`].
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let shaped = bytes.len() == 10
            && bytes.iter().enumerate().all(|(at, byte)| match at {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !shaped {
            return None;
        }
        let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
        Some(Self(day)).filter(|day| day.is_named())
    }

    /// Whether it is a day that cases and answers name.
    pub(crate) fn is_named(self) -> bool {
        (Self::FIRST..=Self::LAST).contains(&self)
    }

    /// The last day of a period of `months` that begins with an event on this day: the day with
    /// the same number, or the month's last where there is none (Regulation 1182/71 art. 3(2)(c)).
    /// Where the sum runs off the calendar, the last day that can be computed with, which is no day
    /// that an answer names.
    pub fn plus_months(self, months: u32) -> Self {
        let sum = self.0.checked_add_months(Months::new(months));
        Self(sum.unwrap_or(NaiveDate::MAX))
    }

    /// The day so many days later, or earlier where `days` is negative. Where the sum runs off the
    /// calendar, the first or last day that can be computed with, which no answer names.
    pub fn plus_days(self, days: i64) -> Self {
        let sum = TimeDelta::try_days(days).and_then(|days| self.0.checked_add_signed(days));
        let end = if days < 0 {
            NaiveDate::MIN
        } else {
            NaiveDate::MAX
        };
        Self(sum.unwrap_or(end))
    }

    /// How many days lie between an earlier day and this one; negative where it is later.
    pub fn days_since(self, earlier: Self) -> i64 {
        self.0.signed_duration_since(earlier.0).num_days()
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// Whether it is a Sunday.
    pub fn is_sunday(self) -> bool {
        self.0.weekday() == Weekday::Sun
    }

    /// Whether it is a Saturday or Sunday.
    pub fn is_weekend(self) -> bool {
        matches!(self.0.weekday(), Weekday::Sat | Weekday::Sun)
    }

    /// Its end, 24:00 in the shop's civil time: the first moment that no longer belongs to it.
    pub fn end(self) -> Instant {
        let midnight = self.plus_days(1).0.and_time(chrono::NaiveTime::MIN);
        let as_winter = midnight.checked_sub_offset(WINTER).unwrap_or(midnight);
        // Summer time never turns at midnight, so the offset of that moment is that of the day.
        let utc = midnight
            .checked_sub_offset(central_european(as_winter))
            .unwrap_or(midnight);
        Instant(utc.and_utc().fixed_offset()).civil()
    }

    /// The day before.
    pub fn before(self) -> Self {
        Self(
            self.0
                .checked_sub_days(Days::new(1))
                .unwrap_or(NaiveDate::MIN),
        )
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%d"))
    }
}

/// A moment with the offset that it was written with, as in `2026-03-02T10:00:00+01:00`
/// (RFC 3339). Those that are read lie between [`Day::FIRST`] and [`Day::LAST`], as written and in
/// the shop's civil time. Two instants compare by the moment, whatever their offsets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(DateTime<FixedOffset>);

impl Instant {
    /// The instant that `text` writes; none without an offset, where there is no such moment, or
    /// outside the days that are read.
    pub fn parse(text: &str) -> Option<Self> {
        if text.as_bytes().get(10) != Some(&b'T') || Day::parse(text.get(..10)?).is_none() {
            return None;
        }
        let instant = DateTime::parse_from_rfc3339(text).ok().map(Self)?;
        instant.civil_day().is_named().then_some(instant)
    }

    /// The instant that lies this many seconds after 1 January 1970 UTC; none outside the calendar.
    pub fn from_unix(seconds: i64) -> Option<Self> {
        DateTime::from_timestamp(seconds, 0).map(|at| Self(at.fixed_offset()))
    }

    /// Whole seconds since 1 January 1970 UTC.
    pub fn unix(self) -> i64 {
        self.0.timestamp()
    }

    /// The instant as records write it: UTC, whole seconds.
    pub fn in_utc(self) -> String {
        self.0.to_utc().to_rfc3339_opts(SecondsFormat::Secs, true)
    }

    /// The day on which this falls in the shop's civil time, which for the Netherlands, Belgium
    /// and the Union at large is Central European time with the Union's summer time.
    pub fn civil_day(self) -> Day {
        let utc = self.0.naive_utc();
        let local = utc.checked_add_offset(central_european(utc)).unwrap_or(utc);
        Day(local.date())
    }

    /// The same moment, written with the offset of the shop's civil time.
    pub fn civil(self) -> Self {
        Self(self.0.with_timezone(&central_european(self.0.naive_utc())))
    }

    /// The moment so many hours later. Where the sum runs off the calendar, the last moment that can
    /// be computed with, which no answer names.
    pub fn plus_hours(self, hours: u32) -> Self {
        let sum = self.0.checked_add_signed(TimeDelta::hours(hours.into()));
        Self(sum.unwrap_or_else(|| DateTime::<Utc>::MAX_UTC.fixed_offset()))
    }

    /// The beginning of its hour in the shop's civil time.
    pub fn start_of_hour(self) -> Self {
        let civil = self.civil().0;
        let past = i64::from(civil.minute() * 60 + civil.second());
        let start = civil.checked_sub_signed(TimeDelta::seconds(past));
        let start = start.and_then(|start| start.with_nanosecond(0));
        Self(start.unwrap_or(civil))
    }

    /// How many whole seconds lie between an earlier moment and this one; negative where it is
    /// later.
    pub fn seconds_since(self, earlier: Self) -> i64 {
        self.0.signed_duration_since(earlier.0).num_seconds()
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.to_rfc3339_opts(SecondsFormat::AutoSi, false))
    }
}

const WINTER: FixedOffset = offset_of_hours(1);
const SUMMER: FixedOffset = offset_of_hours(2);

const fn offset_of_hours(hours: i32) -> FixedOffset {
    match FixedOffset::east_opt(hours * 3600) {
        Some(offset) => offset,
        None => panic!("no such offset"),
    }
}

/// Summer time runs between the last Sundays of March and October, 01:00 UTC (Directive
/// 2000/84/EC); until 1995 it ended in September, and before 1981 the countries went their own way
/// and winter time is taken.
fn central_european(utc: NaiveDateTime) -> FixedOffset {
    let year = utc.year();
    let ends_in = match year {
        1996.. => 10,
        1981..=1995 => 9,
        _ => return WINTER,
    };
    let (Some(start), Some(end)) = (last_sunday(year, 3), last_sunday(year, ends_in)) else {
        return WINTER;
    };
    if start <= utc && utc < end {
        SUMMER
    } else {
        WINTER
    }
}

/// The last Sunday of a month, at 01:00.
fn last_sunday(year: i32, month: u32) -> Option<NaiveDateTime> {
    let last = NaiveDate::from_ymd_opt(year, month, 1)?
        .checked_add_months(Months::new(1))?
        .pred_opt()?;
    let back = u64::from(last.weekday().num_days_from_sunday());
    last.checked_sub_days(Days::new(back))?.and_hms_opt(1, 0, 0)
}

/// Reads a string through `parse`; the error says what would be right, never what stood there.
pub(super) struct Written<T> {
    pub(super) parse: fn(&str) -> Option<T>,
    pub(super) right: &'static str,
}

impl<T> Visitor<'_> for Written<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.right)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.parse)(text)
            .ok_or_else(|| E::invalid_value(Unexpected::Other("something else"), &self))
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_str(Written {
            parse: Self::parse,
            right: "a day of the calendar such as `2026-03-02`, of the years 1900 to 2199",
        })
    }
}

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_str(Written {
            parse: Self::parse,
            right: "an instant with its offset such as `2026-03-02T10:00:00+01:00`, of the years 1900 to 2199",
        })
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

#[cfg(feature = "schema")]
mod schema {
    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use super::{Day, Instant};

    impl JsonSchema for Day {
        fn schema_name() -> Cow<'static, str> {
            "Day".into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "type": "string", "format": "date" })
        }
    }

    impl JsonSchema for Instant {
        fn schema_name() -> Cow<'static, str> {
            "Instant".into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "type": "string", "format": "date-time" })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn instant(text: &str) -> Instant {
        Instant::parse(text).expect("an instant")
    }

    #[test]
    fn only_days_of_the_calendar_are_days() {
        for right in ["2024-02-29", "1900-01-01", "2199-12-31"] {
            assert!(Day::parse(right).is_some(), "{right}");
        }
        for wrong in [
            "2026-02-30",
            "2023-02-29",
            "0000-01-01",
            "1899-12-31",
            "2200-01-01",
            "9999-12-31",
            "2026-2-3",
            "20260203",
            "2026-02-03T",
            "+026-02-03",
            "2026-13-01",
        ] {
            assert!(Day::parse(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn an_instant_needs_its_offset() {
        assert!(Instant::parse("2026-03-02T10:00:00Z").is_some());
        for wrong in [
            "2026-03-02",
            "2026-03-02T10:00:00",
            "2026-03-02 10:00:00Z",
            "2026-02-30T10:00:00Z",
            "0000-03-02T10:00:00Z",
            "1900-01-01T00:00:00+12:00",
            "2199-12-31T23:59:59-12:00",
            "2026-03-02T25:00:00Z",
            "é026-03-02T10:00:00Z",
            "",
        ] {
            assert!(Instant::parse(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn an_instant_keeps_its_offset_and_compares_by_the_moment() {
        let here = instant("2026-03-02T10:00:00+01:00");
        assert_eq!(here.to_string(), "2026-03-02T10:00:00+01:00");
        assert!(here == instant("2026-03-02T09:00:00Z"));
    }

    #[test]
    fn the_civil_day_turns_at_midnight_of_the_shop() {
        let day = |text| instant(text).civil_day().to_string();
        assert_eq!(day("2018-05-24T22:30:00Z"), "2018-05-25");
        assert_eq!(day("2018-05-24T21:59:59Z"), "2018-05-24");
        assert_eq!(day("2026-01-31T23:00:00Z"), "2026-02-01");
        assert_eq!(day("2026-03-28T23:30:00Z"), "2026-03-29");
        assert_eq!(day("2026-10-25T22:30:00Z"), "2026-10-25");
    }

    #[test]
    fn a_day_ends_at_midnight_of_the_shop() {
        let end = |y, m, d| Day::of(y, m, d).end().to_string();
        assert_eq!(end(2026, 3, 28), "2026-03-29T00:00:00+01:00");
        assert_eq!(end(2026, 3, 29), "2026-03-30T00:00:00+02:00");
        assert_eq!(end(2026, 10, 25), "2026-10-26T00:00:00+01:00");
    }

    #[test]
    fn hours_are_counted_in_real_time_and_written_in_civil_time() {
        let noon = instant("2026-03-28T12:34:56.5+01:00");
        assert_eq!(
            noon.start_of_hour().to_string(),
            "2026-03-28T12:00:00+01:00"
        );
        assert_eq!(
            noon.start_of_hour().plus_hours(24).civil().to_string(),
            "2026-03-29T13:00:00+02:00"
        );
        assert_eq!(noon.plus_hours(2).seconds_since(noon), 7200);
    }

    #[test]
    fn days_are_added_and_subtracted() {
        assert_eq!(Day::of(2024, 2, 28).plus_days(2), Day::of(2024, 3, 1));
        assert_eq!(Day::of(2024, 3, 1).plus_days(-2), Day::of(2024, 2, 28));
        assert_eq!(Day::of(2024, 3, 1).days_since(Day::of(2024, 2, 28)), 2);
        assert!(!Day::of(2024, 3, 1).plus_days(i64::MAX).is_named());
        assert!(Day::of(2026, 3, 1).is_sunday() && Day::of(2026, 2, 28).is_weekend());
    }

    #[test]
    fn a_month_ends_on_the_day_of_the_same_number_or_the_months_last() {
        assert_eq!(Day::of(2026, 1, 31).plus_months(1), Day::of(2026, 2, 28));
        assert_eq!(Day::of(2025, 8, 1).plus_months(6), Day::of(2026, 2, 1));
        assert!(!Day::of(2026, 1, 1).plus_months(u32::MAX).is_named());
    }
}
