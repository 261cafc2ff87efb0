//! Dutch figures and days.

use super::{Dated, Day};
use crate::calendar::holidays::{Falls, Holiday};

/// Whether statistics on the quality of the shop's own service need no consent, under conditions:
/// Tw 11.7a(3)(b), since the act of Stb. 2015, 100. The day is not checked against its decree.
pub const STATISTICS_EXEMPT: Dated<bool> = Dated(&[(Day::of(2015, 3, 11), true)]);

/// Within how many days of its receipt a request was answered: Wbp 35(1), 36(2), 40(2), four weeks.
pub const ANSWER_DAYS: Dated<u32> = Dated(&[(Day::of(2001, 9, 1), 28)]);

/// What may be asked for answering a request, in cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fee {
    /// For each page.
    pub per_page: u64,
    /// For a whole answer.
    pub at_most: u64,
    /// For a whole answer of more pages than `many_pages`.
    pub at_most_for_many: u64,
    /// From how many pages on, that number left out, an answer is a long one.
    pub many_pages: u64,
}

/// The fee for an answer before the Regulation: Wbp 39, 40(3); Besluit kostenvergoeding rechten
/// betrokkene Wbp, as amended by Stb. 2012, 90. The amounts before 2012 are not checked.
pub const ANSWER_FEE: Dated<Fee> = Dated(&[(
    Day::of(2001, 9, 1),
    Fee {
        per_page: 23,
        at_most: 500,
        at_most_for_many: 2250,
        many_pages: 100,
    },
)]);

/// Below which age somebody else asks for a child: UAVG 5 as amended by Stb. 2026, 154; before,
/// UAVG 5 and Wbp 5.
pub const REPRESENTED_BELOW_AGE: Dated<u32> =
    Dated(&[(Day::of(2026, 9, 1), 12), (Day::of(2001, 9, 1), 16)]);

/// From which age on nobody may ask for a representative: UAVG 5, Wbp 5.
pub const ADULT_FROM_AGE: Dated<u32> = Dated(&[(Day::of(2001, 9, 1), 16)]);

/// For how many years after their own the books stay: AWR 52(4).
pub const BOOKS_KEPT_YEARS: Dated<u32> = Dated(&[(Day::of(2001, 9, 1), 7)]);

/// For how many years the books on real estate stay: Wet OB.
pub const REAL_ESTATE_KEPT_YEARS: Dated<u32> = Dated(&[(Day::of(2001, 9, 1), 10)]);

/// For how many years a claim from a contract can be brought: BW 3:307.
pub const CONTRACT_CLAIM_YEARS: Dated<u32> = Dated(&[(Day::of(1992, 1, 1), 5)]);

/// For how many years any claim can be brought: BW 3:306.
pub const ANY_CLAIM_YEARS: Dated<u32> = Dated(&[(Day::of(1992, 1, 1), 20)]);

/// For how many months after the relation a customer file stayed that was not notified:
/// Vrijstellingsbesluit Wbp, Stb. 2001, 250.
pub const EXEMPT_FILE_KEPT_MONTHS: Dated<u32> = Dated(&[(Day::of(2001, 9, 1), 24)]);

/// Public holidays: Algemene termijnenwet art. 3(1) and (2).
pub const HOLIDAYS: &[Holiday] = &[
    Holiday::every_year("new_year", Falls::On(1, 1)),
    Holiday::every_year("good_friday", Falls::AfterEaster(-2)),
    Holiday::every_year("easter_monday", Falls::AfterEaster(1)),
    Holiday::every_year("kings_day", Falls::UnlessSunday(4, 27, 26)).from(2014),
    Holiday::every_year("queens_day", Falls::UnlessSunday(4, 30, 29)).until(2013),
    Holiday::every_year("liberation_day", Falls::On(5, 5)),
    Holiday::every_year("ascension", Falls::AfterEaster(39)),
    Holiday::every_year("whit_monday", Falls::AfterEaster(50)),
    Holiday::every_year("christmas", Falls::On(12, 25)),
    Holiday::every_year("second_christmas_day", Falls::On(12, 26)),
];

/// Days that a decree equates with a holiday (Algemene termijnenwet art. 3(3)); newest first.
pub const DECREED_HOLIDAYS: &[Day] = &[Day::of(2025, 5, 30)];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_stand_newest_first() {
        assert!(STATISTICS_EXEMPT.is_descending());
        assert!(ANSWER_DAYS.is_descending());
        assert!(ANSWER_FEE.is_descending());
        assert!(REPRESENTED_BELOW_AGE.is_descending());
        assert!(ADULT_FROM_AGE.is_descending());
        assert!(BOOKS_KEPT_YEARS.is_descending());
        assert!(REAL_ESTATE_KEPT_YEARS.is_descending());
        assert!(CONTRACT_CLAIM_YEARS.is_descending());
        assert!(ANY_CLAIM_YEARS.is_descending());
        assert!(EXEMPT_FILE_KEPT_MONTHS.is_descending());
    }
}
