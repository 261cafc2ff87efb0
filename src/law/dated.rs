//! Values that the law changes from one day to the next.

use super::Day;

/// A value over time: rows of the first day and the value, newest first. A change of law is a new
/// first row; no row is ever taken out.
#[derive(Debug, Clone, Copy)]
pub struct Dated<T: 'static>(pub &'static [(Day, T)]);

impl<T> Dated<T> {
    /// The value in force on a day; none before the first.
    pub fn on(&self, day: Day) -> Option<&'static T> {
        self.0
            .iter()
            .find(|(from, _)| *from <= day)
            .map(|(_, value)| value)
    }

    /// Whether each row is older than the one above it.
    pub fn is_descending(&self) -> bool {
        self.0.windows(2).all(|pair| pair[0].0 > pair[1].0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AGES: Dated<u8> = Dated(&[(Day::of(2020, 1, 1), 16), (Day::of(2010, 1, 1), 12)]);

    #[test]
    fn the_row_in_force_is_the_newest_that_has_begun() {
        assert_eq!(AGES.on(Day::of(2009, 12, 31)), None);
        assert_eq!(AGES.on(Day::of(2010, 1, 1)), Some(&12));
        assert_eq!(AGES.on(Day::of(2019, 12, 31)), Some(&12));
        assert_eq!(AGES.on(Day::of(2020, 1, 1)), Some(&16));
    }

    #[test]
    fn rows_stand_newest_first() {
        assert!(AGES.is_descending());
        const TWICE: Dated<u8> = Dated(&[(Day::of(2010, 1, 1), 1), (Day::of(2010, 1, 1), 2)]);
        assert!(!TWICE.is_descending());
    }
}
