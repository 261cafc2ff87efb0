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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_stand_newest_first() {
        assert!(CHOICE_HOLDS_MONTHS.is_descending());
        assert!(REFUSAL_RESTS_MONTHS.is_descending());
    }
}
