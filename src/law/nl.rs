//! Dutch figures and days.

use super::eu::REGULATION_APPLIES;
use super::figure::{Listed, Unit, figure};
use super::{Dated, Day};
use crate::calendar::holidays::{Falls, Holiday};

/// Every dated value of this file, as the catalogue lists it.
pub(super) const FIGURES: &[Listed] = &[
    figure("statistics_exempt", Unit::Holds, &STATISTICS_EXEMPT),
    figure(
        "public_sites_stay_open",
        Unit::Holds,
        &PUBLIC_SITES_STAY_OPEN,
    ),
    figure("consent_age", Unit::Age, &CONSENT_AGE),
    figure(
        "spam_ban_protects_businesses",
        Unit::Holds,
        &SPAM_BAN_PROTECTS_BUSINESSES,
    ),
    figure("way_out_steps", Unit::Count, &WAY_OUT_STEPS),
    figure(
        "former_customer_months",
        Unit::Months,
        &FORMER_CUSTOMER_MONTHS,
    ),
    figure("breach_notified_hours", Unit::Hours, &BREACH_NOTIFIED_HOURS),
    figure("answer_days", Unit::Days, &ANSWER_DAYS),
    figure("answer_fee", Unit::Words, &ANSWER_FEE),
    figure("represented_below_age", Unit::Age, &REPRESENTED_BELOW_AGE),
    figure("adult_from_age", Unit::Age, &ADULT_FROM_AGE),
    figure("books_kept_years", Unit::Years, &BOOKS_KEPT_YEARS),
    figure(
        "real_estate_kept_years",
        Unit::Years,
        &REAL_ESTATE_KEPT_YEARS,
    ),
    figure("contract_claim_years", Unit::Years, &CONTRACT_CLAIM_YEARS),
    figure("any_claim_years", Unit::Years, &ANY_CLAIM_YEARS),
    figure(
        "exempt_file_kept_months",
        Unit::Months,
        &EXEMPT_FILE_KEPT_MONTHS,
    ),
];

/// Whether statistics on the quality of the shop's own service need no consent, under conditions:
/// Tw 11.7a(3)(b), since the act of Stb. 2015, 100. The day is not checked against its decree.
pub const STATISTICS_EXEMPT: Dated<bool> = Dated(&[(Day::of(2015, 3, 11), true)]);

/// Whether the sites of bodies under public law must stay open to who refuses cookies: Tw 11.7a(5),
/// since the same act of Stb. 2015, 100; likewise not checked.
pub const PUBLIC_SITES_STAY_OPEN: Dated<bool> = Dated(&[(Day::of(2015, 3, 11), true)]);

/// From which age one consents for oneself: GDPR 8(1) and UAVG 5 since 25 May 2018, Wbp 5 before. The
/// Verzamelwet of 1 September 2026 (Stb. 2026, 154) left the age as it was, and lets who is twelve or
/// older withdraw.
pub const CONSENT_AGE: Dated<u32> = Dated(&[(Day::of(2001, 9, 1), 16)]);

/// Whether the ban on unasked advertising messages protects whoever acts in business: since
/// Stb. 2008, 525; before, natural persons alone (Tw 11.7(1), in force on 19 May 2004).
pub const SPAM_BAN_PROTECTS_BUSINESSES: Dated<bool> =
    Dated(&[(Day::of(2009, 10, 1), true), (Day::of(2004, 5, 19), false)]);

/// In how many steps a way out of a mailing is still easy. No statute counts them.
pub const WAY_OUT_STEPS: Dated<u32> = Dated(&[(Day::of(2001, 9, 1), 2)]);

/// For how many months after the end of the relation a former customer may still be called: the
/// sector's own code, no law.
pub const FORMER_CUSTOMER_MONTHS: Dated<u32> = Dated(&[(Day::of(2021, 7, 1), 36)]);

/// Within how many hours the authority wanted to hear of a breach under Wbp 34a ("onverwijld"): the
/// policy rules of the authority.
pub const BREACH_NOTIFIED_HOURS: Dated<u32> = Dated(&[(Day::of(2016, 1, 1), 72)]);

/// Within how many days of its receipt a request was answered: Wbp 35(1), 36(2), 40(2), four weeks.
pub const ANSWER_DAYS: Dated<u32> = Dated(&[(Day::of(2001, 9, 1), 28)]);

/// What may be asked for answering a request, in cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
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
/// Since the Regulation there is none (GDPR 12(5)).
pub const ANSWER_FEE: Dated<Option<Fee>> = Dated(&[
    (REGULATION_APPLIES, None),
    (
        Day::of(2001, 9, 1),
        Some(Fee {
            per_page: 23,
            at_most: 500,
            at_most_for_many: 2250,
            many_pages: 100,
        }),
    ),
]);

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

/// Days that a decree equates with a holiday (Algemene termijnenwet art. 3(3)); newest first. A
/// decree speaks for three years; those before 2022 were not found.
pub const DECREED_HOLIDAYS: &[Day] = &[
    Day::of(2028, 5, 26),
    Day::of(2028, 4, 28),
    Day::of(2027, 5, 7),
    Day::of(2026, 5, 15),
    Day::of(2026, 1, 2),
    Day::of(2025, 5, 30),
    Day::of(2024, 12, 27),
    Day::of(2024, 5, 10),
    Day::of(2023, 5, 19),
    Day::of(2023, 4, 28),
    Day::of(2022, 5, 27),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_stand_newest_first() {
        assert!(STATISTICS_EXEMPT.is_descending());
        assert!(PUBLIC_SITES_STAY_OPEN.is_descending());
        assert!(CONSENT_AGE.is_descending());
        assert!(SPAM_BAN_PROTECTS_BUSINESSES.is_descending());
        assert!(WAY_OUT_STEPS.is_descending());
        assert!(FORMER_CUSTOMER_MONTHS.is_descending());
        assert!(BREACH_NOTIFIED_HOURS.is_descending());
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
