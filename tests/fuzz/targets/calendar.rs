//! Any event, length and place: periods end on working days, in order, and inside the calendar.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vinkje::calendar::holidays::{holidays, is_holiday, is_working_day};
use vinkje::calendar::period::{
    days_after, hours_after, months_after, whole_hours_after, working_days_after,
};
use vinkje::law::{Day, Instant, Jurisdiction};

fuzz_target!(|input: (i32, u8, u8, u32, i64, u8)| {
    let (year, month, day, length, seconds, place) = input;
    let place = [Jurisdiction::Nl, Jurisdiction::Be, Jurisdiction::Eu][usize::from(place % 3)];
    if let Some(event) = Day::new(
        year.rem_euclid(300) + 1900,
        (month % 12 + 1).into(),
        (day % 31 + 1).into(),
    ) {
        for end in [
            months_after(event, length, place),
            days_after(event, length, place),
        ] {
            assert!(event <= end.nominal && end.nominal <= end.extended);
            assert!(is_working_day(place, end.extended) || end.extended > Day::LAST);
        }
        let few = length % 100;
        assert!(event <= working_days_after(event, few, place));
        for (holiday, _) in holidays(place, event.year()) {
            assert!(is_holiday(place, holiday));
        }
    }
    if let Some(event) = Instant::from_unix(seconds) {
        assert!(hours_after(event, length) >= event.start_of_hour());
        assert!(whole_hours_after(event, length) >= event.start_of_hour());
    }
});
