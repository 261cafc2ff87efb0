//! Figures that hold in the whole Union, and those of no statute at all.

use super::{Dated, Day};

/// For how many months a choice about cookies is taken to hold where the shop announced no term of
/// its own. No statute names one; the Belgian and the French authority advise six months.
pub const CHOICE_HOLDS_MONTHS: Dated<u32> = Dated(&[(Day::of(2018, 5, 25), 6)]);

/// The longest that a shop may set instead, in months: beyond a year nobody remembers a click.
/// The product's own ceiling, no law.
pub const CHOICE_HOLDS_AT_MOST_MONTHS: u32 = 12;

/// For how many months a refusal is not asked about again without a change that matters.
pub const REFUSAL_RESTS_MONTHS: Dated<u32> = Dated(&[(Day::of(2018, 5, 25), 6)]);

/// Within how many calendar days advertising stops at once after an objection. The law says "no
/// longer" (GDPR 21(3)), and before "at once" (Wbp 41(2)); the days are the product's own.
pub const STOP_AT_ONCE_DAYS: Dated<i64> = Dated(&[(Day::of(1992, 12, 8), 2)]);

/// After how many calendar days a stop is too late, however little was sent meanwhile; the product's
/// own as well.
pub const STOP_AT_MOST_DAYS: Dated<i64> = Dated(&[(Day::of(1992, 12, 8), 10)]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_stand_newest_first() {
        assert!(CHOICE_HOLDS_MONTHS.is_descending());
        assert!(REFUSAL_RESTS_MONTHS.is_descending());
        assert!(STOP_AT_ONCE_DAYS.is_descending());
        assert!(STOP_AT_MOST_DAYS.is_descending());
    }
}
