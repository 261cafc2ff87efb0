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

/// The first day of the Regulation: GDPR 99(2).
pub const REGULATION_APPLIES: Day = Day::of(2018, 5, 25);

/// Within how many months of its receipt a request is answered: GDPR 12(3).
pub const ANSWER_MONTHS: Dated<u32> = Dated(&[(REGULATION_APPLIES, 1)]);

/// Within how many months, where the shop said in the first and with reasons that it needs longer:
/// GDPR 12(3).
pub const EXTENDED_ANSWER_MONTHS: Dated<u32> = Dated(&[(REGULATION_APPLIES, 3)]);

/// How many days before the end of its term an open request is still quiet. The product's own.
pub const ANSWER_QUIET_DAYS: Dated<i64> = Dated(&[(Day::of(1992, 12, 8), 5)]);

/// Whether a refusal says where to complain: GDPR 12(4).
pub const REFUSAL_TELLS_COMPLAINT: Dated<bool> = Dated(&[(REGULATION_APPLIES, true)]);

/// For how many years after the last active contact a customer is kept where the shop set no term
/// of its own, and beyond which a term needs its reason. Advice of the articles, no statute.
pub const CUSTOMER_KEPT_YEARS: Dated<u32> = Dated(&[(Day::of(1992, 12, 8), 7)]);

/// How many months may lie between two runs that delete what is due. Advice, no statute.
pub const PURGED_EVERY_MONTHS: Dated<u32> = Dated(&[(Day::of(1992, 12, 8), 12)]);

/// For how many years after the year of the sale its records stay where VAT is declared through the
/// one-stop shop: VAT Directive 2006/112 art. 369 and 369k, since the mini one-stop shop of 2015.
pub const ONE_STOP_SHOP_KEPT_YEARS: Dated<u32> = Dated(&[(Day::of(2015, 1, 1), 10)]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_stand_newest_first() {
        assert!(CHOICE_HOLDS_MONTHS.is_descending());
        assert!(REFUSAL_RESTS_MONTHS.is_descending());
        assert!(STOP_AT_ONCE_DAYS.is_descending());
        assert!(STOP_AT_MOST_DAYS.is_descending());
        assert!(ANSWER_MONTHS.is_descending());
        assert!(EXTENDED_ANSWER_MONTHS.is_descending());
        assert!(ANSWER_QUIET_DAYS.is_descending());
        assert!(REFUSAL_TELLS_COMPLAINT.is_descending());
        assert!(CUSTOMER_KEPT_YEARS.is_descending());
        assert!(PURGED_EVERY_MONTHS.is_descending());
        assert!(ONE_STOP_SHOP_KEPT_YEARS.is_descending());
    }
}
