//! Days and months of the civil (proleptic Gregorian) calendar, without a clock and without `std`.
//!
//! A page's core needs no more of a calendar than this; it is the same arithmetic in every build.

/// Seconds in a day of civil time.
pub const DAY: i64 = 86_400;

/// 1 January 1970, in seconds since the 1st of March of the year 0.
const EPOCH: i64 = 719_468 * DAY;

/// The first day of a month, both counted from the 1st of March of the year 0, the first of both.
///
/// A year that begins in March has its leap day at its end, and its months go 31, 30, 31, 30 and 31
/// days, over and over: 153 in five.
// Four times in `add_months`: a page loads it once.
#[inline(never)]
const fn first_day(month: i64) -> i64 {
    let (year, month) = (month / 12, month % 12);
    year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5
}

/// The month of a day, both counted from the 1st of March of the year 0, the first of both.
const fn month_of(day: i64) -> i64 {
    // In 400 years are 4,800 months and 146,097 days. By their average a day lies in its own month
    // or one beside it.
    let mut month = day * 4800 / 146_097 - 1;
    while first_day(month + 1) <= day {
        month += 1;
    }
    month
}

/// The instant `months` calendar months after `at`, both in seconds since 1 January 1970 UTC, from
/// the year 0 on.
///
/// The day keeps its number; where the month has no such day, its last day is taken
/// (Regulation 1182/71, article 3(2)(c)): 31 August + 6 months is 28 or 29 February.
#[must_use]
pub fn add_months(at: i64, months: i64) -> i64 {
    let (day, time) = ((at + EPOCH) / DAY, (at + EPOCH) % DAY);
    let month = month_of(day);
    let same_day = first_day(month + months) + day - first_day(month);
    let last_day = first_day(month + months + 1) - 1;
    same_day.min(last_day) * DAY + time - EPOCH
}

#[cfg(all(test, feature = "full"))]
mod tests {
    use super::*;
    use chrono::{DateTime, Months};
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    fn at(text: &str) -> i64 {
        DateTime::parse_from_rfc3339(text).unwrap().timestamp()
    }

    #[test]
    fn a_month_without_that_day_ends_on_its_last() {
        assert_eq!(
            add_months(at("2025-08-31T10:00:00Z"), 6),
            at("2026-02-28T10:00:00Z")
        );
        assert_eq!(
            add_months(at("2027-08-31T10:00:00Z"), 6),
            at("2028-02-29T10:00:00Z")
        );
        assert_eq!(
            add_months(at("2026-12-15T23:59:59Z"), 1),
            at("2027-01-15T23:59:59Z")
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig {
            rng_seed: RngSeed::Fixed(20_180_525),
            failure_persistence: None,
            ..ProptestConfig::default()
        })]

        #[test]
        fn months_agree_with_chrono(seconds in -2_208_988_800_i64..4_102_444_800, months in 0_u32..600) {
            let expected = DateTime::from_timestamp(seconds, 0).unwrap() + Months::new(months);
            prop_assert_eq!(add_months(seconds, i64::from(months)), expected.timestamp());
        }

        #[test]
        fn a_day_lies_in_its_month(day in 0_i64..2_000_000) {
            let month = month_of(day);
            prop_assert!(first_day(month) <= day && day < first_day(month + 1));
        }
    }
}
