//! Days and months of the civil (proleptic Gregorian) calendar, without a clock and without `std`.
//!
//! A page's core needs no more of a calendar than this; it is the same arithmetic in every build.

/// Seconds in a day of civil time.
pub const DAY: i64 = 86_400;

/// The number of days from 1 January 1970 to the given civil day.
///
/// `month` is 1 to 12, `day` 1 to 31. Counts in eras of 400 years, each of 146,097 days, with years
/// that begin in March so that a leap day is the last of its year.
#[must_use]
pub const fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let shifted = if month <= 2 { year - 1 } else { year };
    let era = shifted.div_euclid(400);
    let year_of_era = shifted.rem_euclid(400);
    let month_from_march = (month + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// The civil day, as (year, month, day), that lies `days` after 1 January 1970.
#[must_use]
pub const fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = (month_from_march + 2) % 12 + 1;
    let year = era * 400 + year_of_era + if month <= 2 { 1 } else { 0 };
    (year, month, day)
}

/// The instant `months` calendar months after `at`, both in seconds since 1 January 1970 UTC.
///
/// The day keeps its number; where the month has no such day, its last day is taken
/// (Regulation 1182/71, article 3(2)(c)): 31 August + 6 months is 28 or 29 February.
#[must_use]
pub const fn add_months(at: i64, months: i64) -> i64 {
    let (year, month, day) = civil_from_days(at.div_euclid(DAY));
    let counted = year * 12 + month - 1 + months;
    let (year, month) = (counted.div_euclid(12), counted.rem_euclid(12) + 1);
    let first = days_from_civil(year, month, 1);
    let next = days_from_civil(year + month / 12, month % 12 + 1, 1);
    let length = next - first;
    let day = if day < length { day } else { length };
    (first + day - 1) * DAY + at.rem_euclid(DAY)
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
        fn a_day_goes_there_and_back(days in -1_000_000_i64..1_000_000) {
            let (year, month, day) = civil_from_days(days);
            prop_assert_eq!(days_from_civil(year, month, day), days);
        }
    }
}
