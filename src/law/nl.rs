//! Dutch figures and days.

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
    }
}
