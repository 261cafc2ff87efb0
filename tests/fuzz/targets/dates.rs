//! Any text as a day or an instant: what is read is written back as the same moment.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vinkje::law::{Day, Instant};

fuzz_target!(|text: &str| {
    if let Some(day) = Day::parse(text) {
        assert_eq!(day.to_string(), text);
        assert!(day.plus_days(-1) < day && day < day.plus_days(1));
    }
    if let Some(instant) = Instant::parse(text) {
        assert_eq!(Instant::parse(&instant.to_string()), Some(instant));
        assert_eq!(instant.civil(), instant);
        let day = instant.civil_day();
        assert!(instant < day.end());
        assert!(instant.start_of_hour() <= instant);
    }
});
