//! Figures that hold in the whole Union, and those of no statute at all.

use super::figure::{Listed, Unit, figure};
use super::{Dated, Day};

/// Every dated value of this file, as the catalogue lists it.
pub(super) const FIGURES: &[Listed] = &[
    figure("choice_holds_months", Unit::Months, &CHOICE_HOLDS_MONTHS),
    figure("refusal_rests_months", Unit::Months, &REFUSAL_RESTS_MONTHS),
];

/// For how many months a choice about cookies is taken to hold where the shop announced no term of
/// its own. No statute names one; the Belgian and the French authority advise six months.
pub const CHOICE_HOLDS_MONTHS: Dated<u32> = Dated(&[(Day::of(2018, 5, 25), 6)]);

/// The longest that a shop may set instead, in months: beyond a year nobody remembers a click.
/// The product's own ceiling, no law.
pub const CHOICE_HOLDS_AT_MOST_MONTHS: u32 = 12;

/// For how many months a refusal is not asked about again without a change that matters.
pub const REFUSAL_RESTS_MONTHS: Dated<u32> = Dated(&[(Day::of(2018, 5, 25), 6)]);

/// For how many days a cookie that is not strictly necessary lives at most: the 13 months that the
/// French authority advises, as days. Neither Dutch nor Belgian law names a number.
pub const COOKIE_LIVES_DAYS: Dated<u32> = Dated(&[(Day::of(2018, 5, 25), 396)]);

/// Whether a site must stay open to who refuses cookies: GDPR 7(4), as authorities read it.
pub const SITES_STAY_OPEN: Dated<bool> = Dated(&[(Day::of(2018, 5, 25), true)]);

/// The first day of the Regulation (GDPR 99(2)): a consent from before it holds on only where it was
/// as the Regulation asks (rec. 171).
pub const REGULATION_APPLIES: Day = Day::of(2018, 5, 25);

/// Between which years of age the member states set the age from which one consents for oneself:
/// GDPR 8(1). It is the higher where a state sets none.
pub const CONSENT_AGE: Dated<(u32, u32)> = Dated(&[(REGULATION_APPLIES, (13, 16))]);

/// The same where no law fixes an age: up to majority it turns on what the child understands.
pub const NO_CONSENT_AGE: (u32, u32) = (0, 18);

/// What a privacy statement tells: GDPR 13(1) and (2), 14. Before it the Dutch act named who and
/// what for, and left the rest to fairness (Wbp 33(2) and (3)); Belgium had a list of its own.
pub const STATEMENT_ITEMS: Dated<&[&str]> = Dated(&[
    (
        Day::of(2018, 5, 25),
        &[
            "identity",
            "contact",
            "dpo",
            "purposes",
            "basis",
            "legitimate_interest",
            "recipients",
            "transfers",
            "retention",
            "rights",
            "withdraw_consent",
            "complaint",
            "required_data",
            "automated_decisions",
        ],
    ),
    (Day::of(2001, 9, 1), &["identity", "purposes"]),
]);

/// For how many months at least it is logged to whom data went. No statute names a term: a year is
/// the old advice, and the Court found it too short a norm where the data are kept for longer
/// (C-553/07 Rijkeboer).
pub const LOG_KEPT_MONTHS: Dated<u32> = Dated(&[(Day::of(1992, 12, 8), 12)]);

/// For how many days a copy of customers' data may be there for a test, and how soon after the test
/// it is gone. No statute names a term: no longer than the test and the mending of its faults need
/// (C-77/21 Digi). The days are the product's own policy.
pub const TEST_COPY_DAYS: Dated<u32> = Dated(&[(Day::of(1992, 12, 8), 30)]);

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
        assert!(COOKIE_LIVES_DAYS.is_descending());
        assert!(SITES_STAY_OPEN.is_descending());
        assert!(CONSENT_AGE.is_descending());

        assert!(STATEMENT_ITEMS.is_descending());
        assert!(LOG_KEPT_MONTHS.is_descending());
        assert!(TEST_COPY_DAYS.is_descending());

        assert!(STOP_AT_ONCE_DAYS.is_descending());
        assert!(STOP_AT_MOST_DAYS.is_descending());
    }
}
