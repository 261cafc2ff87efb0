//! Laws of the calendar, tried on every day and hour between 1900 and 2100.

use proptest::prelude::*;
use vinkje::calendar::holidays::{holidays, is_holiday, is_working_day};
use vinkje::calendar::period::{
    days_after, hours_after, months_after, on_or_after, whole_hours_after, working_days_after,
};
use vinkje::law::{Day, Instant, Jurisdiction};

fn day() -> impl Strategy<Value = Day> {
    let first = Day::new(1900, 1, 1).expect("a day");
    (0..73_414_i64).prop_map(move |days| first.plus_days(days))
}

fn instant() -> impl Strategy<Value = Instant> {
    let seconds = -2_208_988_800_i64..4_133_980_800;
    seconds.prop_map(|seconds| Instant::from_unix(seconds).expect("an instant"))
}

fn place() -> impl Strategy<Value = Jurisdiction> {
    proptest::sample::select(vec![Jurisdiction::Nl, Jurisdiction::Be, Jurisdiction::Eu])
}

#[test]
fn each_year_has_its_holidays_in_order_and_none_outside_it() {
    for year in 1900..=2100 {
        for (place, least, most) in [(Jurisdiction::Nl, 9, 13), (Jurisdiction::Be, 10, 11)] {
            let days = holidays(place, year);
            assert!((least..=most).contains(&days.len()), "{place:?} {year}");
            assert!(days.windows(2).all(|pair| pair[0].0 <= pair[1].0));
            for (day, name) in days {
                assert!(
                    day.year() == year && is_holiday(place, day),
                    "{name} {year}"
                );
            }
        }
    }
}

proptest! {
    // More cases in the long run: PROPTEST_CASES=100000.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_deadline_never_shortens_when_the_receipt_is_later(day in day(), later in 0..400_i64, months in 0..40_u32, place in place()) {
        let (first, second) = (months_after(day, months, place), months_after(day.plus_days(later), months, place));
        prop_assert!(first.nominal <= second.nominal && first.extended <= second.extended);
        let (first, second) = (days_after(day, months, place), days_after(day.plus_days(later), months, place));
        prop_assert!(first.nominal <= second.nominal && first.extended <= second.extended);
    }

    #[test]
    fn a_period_ends_on_a_working_day_and_never_before_its_nominal_end(day in day(), months in 0..40_u32, place in place()) {
        let end = months_after(day, months, place);
        prop_assert!(end.extended >= end.nominal && is_working_day(place, end.extended));
        // Christmas beside a weekend, or Easter with Good Friday: no run of free days is longer.
        prop_assert!(end.extended.days_since(end.nominal) <= 5);
        let mut between = end.nominal;
        while between < end.extended {
            prop_assert!(!is_working_day(place, between));
            between = between.plus_days(1);
        }
    }

    #[test]
    fn months_add_up_only_downwards(day in day(), first in 0..40_u32, second in 0..40_u32) {
        // 31 January + 1 + 1 month is 28 March, and + 2 months 31 March.
        prop_assert!(day.plus_months(first).plus_months(second) <= day.plus_months(first + second));
    }

    #[test]
    fn between_an_event_and_the_end_of_working_days_lie_just_so_many(day in day(), count in 0..12_u32, place in place()) {
        let end = working_days_after(day, count, place);
        let mut seen = 0;
        let mut next = day;
        while next < end {
            next = next.plus_days(1);
            seen += u32::from(is_working_day(place, next));
        }
        prop_assert_eq!(seen, count);
    }

    #[test]
    fn the_first_working_day_is_itself_when_it_is_one(day in day(), place in place()) {
        let working = on_or_after(day, place);
        prop_assert_eq!(working == day, is_working_day(place, day));
        prop_assert_eq!(on_or_after(working, place), working);
    }

    #[test]
    fn hours_are_real_hours_whatever_the_clocks_do(event in instant(), hours in 0..1000_u32) {
        let end = hours_after(event, hours);
        prop_assert_eq!(end.seconds_since(event), i64::from(hours) * 3600);
        let whole = whole_hours_after(event, hours);
        let later = whole.seconds_since(end);
        prop_assert!(later > 0 && later <= 3600, "{later}");
    }

    #[test]
    fn a_moment_lies_before_the_end_of_its_day(event in instant()) {
        let day = event.civil_day();
        prop_assert!(event < day.end() && event >= day.plus_days(-1).end());
        prop_assert_eq!(event.civil(), event);
    }
}
