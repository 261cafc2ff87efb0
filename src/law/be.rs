//! Belgian figures and days.

use super::eu::REGULATION_APPLIES;
use super::figure::{Listed, Unit, figure};
use super::{Dated, Day};
use crate::calendar::holidays::{Falls, Holiday};

/// Every dated value of this file, as the catalogue lists it.
pub(super) const FIGURES: &[Listed] = &[
    figure("browsing_on_tolerated", Unit::Holds, &BROWSING_ON_TOLERATED),
    figure("choice_per_cookie", Unit::Holds, &CHOICE_PER_COOKIE),
    figure("consent_age", Unit::Age, &CONSENT_AGE),
    figure(
        "do_not_call_me_checked_days",
        Unit::Days,
        &DO_NOT_CALL_ME_CHECKED_DAYS,
    ),
    figure("access_answer_days", Unit::Days, &ACCESS_ANSWER_DAYS),
    figure("answer_months", Unit::Months, &ANSWER_MONTHS),
    figure("statement_items", Unit::Words, &STATEMENT_ITEMS),
    figure("books_kept_years", Unit::Years, &BOOKS_KEPT_YEARS),
    figure("assessed_after_years", Unit::Years, &ASSESSED_AFTER_YEARS),
    figure(
        "tax_records_kept_years",
        Unit::Years,
        &TAX_RECORDS_KEPT_YEARS,
    ),
];

/// Whether browsing on after a warning was tolerated as consent to cookies. The Privacy Commission
/// allowed it; the Data Protection Authority's guidance of April 2020 ended that. Sources name the
/// month only, so the whole of April counts as after.
pub const BROWSING_ON_TOLERATED: Dated<bool> =
    Dated(&[(Day::of(2020, 4, 1), false), (Day::of(1992, 12, 8), true)]);

/// Whether the authority asks for a choice per cookie in the second layer of a banner, beside the
/// choice per purpose in the first: the same guidance of April 2020.
pub const CHOICE_PER_COOKIE: Dated<bool> = Dated(&[(Day::of(2020, 4, 1), true)]);

/// From which age one consents for oneself: 13 by art. 7 of the Act of 30 July 2018, since that act;
/// until then the 16 of GDPR 8(1). The old privacy act had no fixed age.
pub const CONSENT_AGE: Dated<u32> = Dated(&[(Day::of(2018, 9, 5), 13), (Day::of(2018, 5, 25), 16)]);

/// What a privacy statement told under the privacy act of 8 December 1992, article 9, until the
/// Regulation came.
pub const STATEMENT_ITEMS: Dated<Option<&[&str]>> = Dated(&[
    (REGULATION_APPLIES, None),
    (
        Day::of(1992, 12, 8),
        Some(&[
            "identity",
            "address",
            "purposes",
            "dm_objection",
            "recipients",
            "rights",
            "required_data",
        ]),
    ),
]);

/// How many days before a call the do-not-call-me list may have been looked at last. The law asks
/// for a check before calling; the number of days is the product's own.
pub const DO_NOT_CALL_ME_CHECKED_DAYS: Dated<i64> = Dated(&[(Day::of(2012, 8, 4), 30)]);

/// Within how many days of its receipt a request for access was answered: WVP 10(1).
pub const ACCESS_ANSWER_DAYS: Dated<u32> = Dated(&[(Day::of(1992, 12, 8), 45)]);

/// Within how many months any other request was answered: WVP 12(3).
pub const ANSWER_MONTHS: Dated<u32> = Dated(&[(Day::of(1992, 12, 8), 1)]);

/// For how many years after their own the books stay: WER III.86, III.88, and the law before it.
pub const BOOKS_KEPT_YEARS: Dated<u32> = Dated(&[(Day::of(1992, 12, 8), 7)]);

/// How many years after its own a year's income is assessed, where nobody says otherwise: the
/// way of WIB92, not checked.
pub const ASSESSED_AFTER_YEARS: Dated<u32> = Dated(&[(Day::of(1992, 12, 8), 1)]);

/// For how many years they stay for taxes, by the day on which VAT fell due and by the first day of
/// the assessment year: WBTW 60, WIB92 315, as changed by the Act of 20 November 2022. Before, no
/// longer than as books.
pub const TAX_RECORDS_KEPT_YEARS: Dated<u32> = Dated(&[(Day::of(2023, 1, 1), 10)]);

/// Public holidays: Act of 4 January 1974 and Royal Decree of 18 April 1974.
pub const HOLIDAYS: &[Holiday] = &[
    Holiday::every_year("new_year", Falls::On(1, 1)),
    Holiday::every_year("easter_monday", Falls::AfterEaster(1)),
    Holiday::every_year("labour_day", Falls::On(5, 1)),
    Holiday::every_year("ascension", Falls::AfterEaster(39)),
    Holiday::every_year("whit_monday", Falls::AfterEaster(50)),
    Holiday::every_year("national_day", Falls::On(7, 21)),
    Holiday::every_year("assumption", Falls::On(8, 15)),
    Holiday::every_year("all_saints", Falls::On(11, 1)),
    Holiday::every_year("armistice_day", Falls::On(11, 11)),
    Holiday::every_year("christmas", Falls::On(12, 25)),
];

/// Bridge days of the yearly tables of public holidays; newest first.
pub const DECREED_HOLIDAYS: &[Day] = &[Day::of(2026, 11, 2)];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_stand_newest_first() {
        assert!(BROWSING_ON_TOLERATED.is_descending());
        assert!(CHOICE_PER_COOKIE.is_descending());
        assert!(CONSENT_AGE.is_descending());
        assert!(DO_NOT_CALL_ME_CHECKED_DAYS.is_descending());
        assert!(ACCESS_ANSWER_DAYS.is_descending());
        assert!(ANSWER_MONTHS.is_descending());
        assert!(STATEMENT_ITEMS.is_descending());
        assert!(ASSESSED_AFTER_YEARS.is_descending());
        assert!(BOOKS_KEPT_YEARS.is_descending());
        assert!(TAX_RECORDS_KEPT_YEARS.is_descending());
    }
}
