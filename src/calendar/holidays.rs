//! Public holidays, computed for any year.

use crate::law::{Day, Jurisdiction, be, nl};

/// When in a year a holiday falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Falls {
    /// On this month and day.
    On(u32, u32),
    /// On this month and day, or where that is a Sunday on the other day of the month.
    UnlessSunday(u32, u32, u32),
    /// This many days after Easter Sunday.
    AfterEaster(i64),
}

/// A holiday over the years in which it was one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holiday {
    /// Its name, as a stable code.
    pub name: &'static str,
    /// When it falls.
    pub falls: Falls,
    /// The first year; none where it has always been one, as far as this engine looks back.
    pub from: Option<i32>,
    /// The last year; none while it is one.
    pub until: Option<i32>,
}

impl Holiday {
    /// A holiday of every year.
    pub(crate) const fn every_year(name: &'static str, falls: Falls) -> Self {
        Self {
            name,
            falls,
            from: None,
            until: None,
        }
    }

    /// The same, from a year on.
    pub(crate) const fn from(self, year: i32) -> Self {
        Self {
            from: Some(year),
            ..self
        }
    }

    /// The same, up to and including a year.
    pub(crate) const fn until(self, year: i32) -> Self {
        Self {
            until: Some(year),
            ..self
        }
    }

    /// The day on which it falls in a year; none where it is no holiday then.
    pub fn in_year(&self, year: i32) -> Option<Day> {
        if self.from.is_some_and(|first| year < first) || self.until.is_some_and(|last| year > last)
        {
            return None;
        }
        match self.falls {
            Falls::On(month, day) => Day::new(year, month, day),
            Falls::UnlessSunday(month, day, instead) => {
                let day = Day::new(year, month, day)?;
                if day.is_sunday() {
                    Day::new(year, month, instead)
                } else {
                    Some(day)
                }
            }
            Falls::AfterEaster(days) => Some(easter(year)?.plus_days(days)),
        }
    }
}

/// The holidays of a place in a year, first to last, those that a yearly decree adds included. The
/// Union has none of its own.
#[must_use]
pub fn holidays(place: Jurisdiction, year: i32) -> Vec<(Day, &'static str)> {
    let (fixed, decreed) = table(place);
    let mut days: Vec<(Day, &'static str)> = fixed
        .iter()
        .filter_map(|holiday| Some((holiday.in_year(year)?, holiday.name)))
        .chain(
            decreed
                .iter()
                .filter(|day| day.year() == year)
                .map(|day| (*day, "decreed")),
        )
        .collect();
    days.sort_unstable();
    days
}

/// Whether a day is a public holiday in a place.
#[must_use]
pub fn is_holiday(place: Jurisdiction, day: Day) -> bool {
    let (fixed, decreed) = table(place);
    decreed.contains(&day)
        || fixed
            .iter()
            .any(|holiday| holiday.in_year(day.year()) == Some(day))
}

/// Whether a day is neither a Saturday nor a Sunday nor a public holiday in a place
/// (Regulation 1182/71, article 2(2)).
#[must_use]
pub fn is_working_day(place: Jurisdiction, day: Day) -> bool {
    !day.is_weekend() && !is_holiday(place, day)
}

const fn table(place: Jurisdiction) -> (&'static [Holiday], &'static [Day]) {
    match place {
        Jurisdiction::Nl => (nl::HOLIDAYS, nl::DECREED_HOLIDAYS),
        Jurisdiction::Be => (be::HOLIDAYS, be::DECREED_HOLIDAYS),
        Jurisdiction::Eu => (&[], &[]),
    }
}

/// Easter Sunday of the Gregorian calendar, by the anonymous algorithm that Nature printed in 1876.
fn easter(year: i32) -> Option<Day> {
    let golden = year.rem_euclid(19);
    let (century, of_century) = (year.div_euclid(100), year.rem_euclid(100));
    let skipped = century - century / 4 - (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + skipped + 15).rem_euclid(30);
    let weekday =
        (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let sum = epact + weekday - 7 * late + 114;
    let (month, day) = (sum / 31, sum % 31 + 1);
    Day::new(year, month.try_into().ok()?, day.try_into().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_falls_where_the_tables_say() {
        for (year, month, day) in [
            (1900, 4, 15),
            (1943, 4, 25),
            (1954, 4, 18),
            (1981, 4, 19),
            (2008, 3, 23),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2038, 4, 25),
            (2100, 3, 28),
        ] {
            assert_eq!(easter(year), Day::new(year, month, day), "{year}");
        }
    }

    #[test]
    fn kings_day_moves_off_sunday_and_was_queens_day() {
        let is = |y, m, d| is_holiday(Jurisdiction::Nl, Day::of(y, m, d));
        assert!(is(2026, 4, 27) && is(2025, 4, 26) && !is(2025, 4, 27));
        assert!(is(2013, 4, 30) && is(2006, 4, 29) && !is(2006, 4, 30));
        assert!(is(2014, 4, 26) && !is(2014, 4, 30));
    }

    #[test]
    fn belgium_has_its_own() {
        let be = Jurisdiction::Be;
        assert_eq!(holidays(be, 2025).len(), 10);
        assert!(is_holiday(be, Day::of(2026, 7, 21)));
        assert!(!is_holiday(be, Day::of(2026, 4, 3)), "Good Friday");
        assert!(is_holiday(be, Day::of(2026, 11, 2)), "by decree");
        assert!(holidays(Jurisdiction::Eu, 2026).is_empty());
    }

    #[test]
    fn a_working_day_is_neither_weekend_nor_holiday() {
        let nl = |y, m, d| is_working_day(Jurisdiction::Nl, Day::of(y, m, d));
        assert!(!nl(2026, 4, 3) && !nl(2026, 4, 4) && !nl(2026, 4, 5) && !nl(2026, 4, 6));
        assert!(nl(2026, 4, 7));
    }
}
