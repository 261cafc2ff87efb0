//! Figures that hold in the whole Union, and those of no statute at all.

use super::adequacy::{ADEQUATE, EEA};
use super::figure::{Listed, Unit, figure};
use super::fines::CEILINGS;
use super::{Dated, Day};

/// Every dated value of this file, as the catalogue lists it.
pub(super) const FIGURES: &[Listed] = &[
    figure("choice_holds_months", Unit::Months, &CHOICE_HOLDS_MONTHS),
    figure(
        "choice_holds_at_most_months",
        Unit::Months,
        &CHOICE_HOLDS_AT_MOST_MONTHS,
    ),
    figure("refusal_rests_months", Unit::Months, &REFUSAL_RESTS_MONTHS),
    figure("cookie_lives_days", Unit::Days, &COOKIE_LIVES_DAYS),
    figure("clauses_in_force", Unit::Words, &CLAUSES_IN_FORCE),
    figure("clauses_of_contracts", Unit::Words, &CLAUSES_OF_CONTRACTS),
    figure(
        "clauses_need_assessment",
        Unit::Holds,
        &CLAUSES_NEED_ASSESSMENT,
    ),
    figure("tls_at_least", Unit::Words, &TLS_AT_LEAST),
    figure("access_review_months", Unit::Months, &ACCESS_REVIEW_MONTHS),
    figure("breach_notified_hours", Unit::Hours, &BREACH_NOTIFIED_HOURS),
    figure("working_days_at_least", Unit::Days, &WORKING_DAYS_AT_LEAST),
    figure("subjects_told_days", Unit::Days, &SUBJECTS_TOLD_DAYS),
    figure("processor_tells_hours", Unit::Hours, &PROCESSOR_TELLS_HOURS),
    figure(
        "processor_too_late_hours",
        Unit::Hours,
        &PROCESSOR_TOO_LATE_HOURS,
    ),
    figure("register_from_staff", Unit::Count, &REGISTER_FROM_STAFF),
    figure("processor_clauses", Unit::Words, &PROCESSOR_CLAUSES),
    figure("sites_stay_open", Unit::Holds, &SITES_STAY_OPEN),
    figure("consent_age", Unit::Age, &CONSENT_AGE),
    figure("statement_items", Unit::Words, &STATEMENT_ITEMS),
    figure("log_kept_months", Unit::Months, &LOG_KEPT_MONTHS),
    figure("test_copy_days", Unit::Days, &TEST_COPY_DAYS),
    figure("stop_at_once_days", Unit::Days, &STOP_AT_ONCE_DAYS),
    figure("stop_at_most_days", Unit::Days, &STOP_AT_MOST_DAYS),
    figure("answer_months", Unit::Months, &ANSWER_MONTHS),
    figure(
        "extended_answer_months",
        Unit::Months,
        &EXTENDED_ANSWER_MONTHS,
    ),
    figure("answer_quiet_days", Unit::Days, &ANSWER_QUIET_DAYS),
    figure(
        "refusal_tells_complaint",
        Unit::Holds,
        &REFUSAL_TELLS_COMPLAINT,
    ),
    figure("customer_kept_years", Unit::Years, &CUSTOMER_KEPT_YEARS),
    figure("purged_every_months", Unit::Months, &PURGED_EVERY_MONTHS),
    figure(
        "one_stop_shop_kept_years",
        Unit::Years,
        &ONE_STOP_SHOP_KEPT_YEARS,
    ),
    figure("eea", Unit::Words, &EEA),
    figure("adequate", Unit::Words, &ADEQUATE),
    figure("fine_ceilings", Unit::Euros, &CEILINGS),
];

/// For how many months a choice about cookies is taken to hold where the shop announced no term of
/// its own. No statute names one; the Belgian and the French authority advise six months.
pub const CHOICE_HOLDS_MONTHS: Dated<u32> = Dated(&[(Day::of(2018, 5, 25), 6)]);

/// The longest that a shop may set instead, in months: beyond a year nobody remembers a click.
/// The product's own ceiling, no law.
pub const CHOICE_HOLDS_AT_MOST_MONTHS: Dated<u32> = Dated(&[(Day::of(2001, 9, 1), 12)]);

/// For how many months a refusal is not asked about again without a change that matters.
pub const REFUSAL_RESTS_MONTHS: Dated<u32> = Dated(&[(Day::of(2018, 5, 25), 6)]);

/// For how many days a cookie that is not strictly necessary lives at most: the 13 months that the
/// French authority advises, as days. Neither Dutch nor Belgian law names a number.
pub const COOKIE_LIVES_DAYS: Dated<u32> = Dated(&[(Day::of(2018, 5, 25), 396)]);

/// The sets of standard contractual clauses that data may go on: those of Decision 2021/914 since
/// 27 June 2021 (art. 4(1)), the older ones until 27 December 2022 (art. 4(4)). When each of the
/// older ones began is not told here.
pub const CLAUSES_IN_FORCE: Dated<&[&str]> = Dated(&[
    (Day::of(2022, 12, 28), &["scc_2021"]),
    (Day::of(2021, 6, 27), &["scc_2021", "scc_before_2021"]),
    (Day::of(1992, 12, 8), &["scc_before_2021"]),
]);

/// The sets that a contract may rest on, by the day on which it was concluded: the older ones until
/// 26 September 2021 (Decision 2021/914 art. 4(2), (3)); every contract could change to the new one.
pub const CLAUSES_OF_CONTRACTS: Dated<&[&str]> = Dated(&[
    (Day::of(2021, 9, 27), &["scc_2021"]),
    (Day::of(1992, 12, 8), &["scc_2021", "scc_before_2021"]),
]);

/// Whether a transfer on clauses needs an assessment of the law over there: C-311/18 Schrems II.
pub const CLAUSES_NEED_ASSESSMENT: Dated<bool> = Dated(&[(Day::of(2020, 7, 16), true)]);

/// The oldest version of TLS that protects a form well enough, as major and minor number. No statute
/// names one: it is what GDPR 32 comes to.
pub const TLS_AT_LEAST: Dated<(u8, u8)> = Dated(&[(Day::of(2018, 5, 25), (1, 2))]);

/// For how many months rights of access go without a review. The product's policy.
pub const ACCESS_REVIEW_MONTHS: Dated<u32> = Dated(&[(Day::of(1992, 12, 8), 12)]);

/// Within how many hours a breach is notified to the authority: GDPR 33(1).
pub const BREACH_NOTIFIED_HOURS: Dated<u32> = Dated(&[(Day::of(2018, 5, 25), 72)]);

/// How many whole working days every period of two days or more holds at least: Regulation 1182/71
/// art. 3(5). Whether that touches the 72 hours is open.
pub const WORKING_DAYS_AT_LEAST: Dated<u32> = Dated(&[(Day::of(1971, 7, 1), 2)]);

/// After how many days people who run a high risk are told late: GDPR 34(1) says "without undue
/// delay", Wbp 34a(2) said "onverwijld"; the number is the product's policy.
pub const SUBJECTS_TOLD_DAYS: Dated<u32> = Dated(&[(Day::of(2016, 1, 1), 7)]);

/// Within how many hours a processor tells of a breach: the norm of contracts, GDPR 33(2) names none.
pub const PROCESSOR_TELLS_HOURS: Dated<u32> = Dated(&[(Day::of(1992, 12, 8), 24)]);

/// After how many hours a processor's word comes so late that the shop's own term would be over.
pub const PROCESSOR_TOO_LATE_HOURS: Dated<u32> = Dated(&[(Day::of(1992, 12, 8), 72)]);

/// From how many people at work on a register of processing is kept without exception: GDPR 30(5).
pub const REGISTER_FROM_STAFF: Dated<u32> = Dated(&[(Day::of(2018, 5, 25), 250)]);

/// What the contract with a processor covers: GDPR 28(3), in its order; `subject_duration` stands for
/// subject, duration, nature, purpose, types of data and data subjects together. Before it Wbp 14(3)
/// and WVP 16 asked that the processor follow instructions and secure the data.
pub const PROCESSOR_CLAUSES: Dated<&[&str]> = Dated(&[
    (
        Day::of(2018, 5, 25),
        &[
            "subject_duration",
            "instructions",
            "confidentiality",
            "security",
            "subprocessors",
            "help_rights",
            "help_32_36",
            "delete_return",
            "audit",
        ],
    ),
    (Day::of(1992, 12, 8), &["instructions", "security"]),
]);

/// Whether a site must stay open to who refuses cookies: GDPR 7(4), as authorities read it.
pub const SITES_STAY_OPEN: Dated<bool> = Dated(&[(Day::of(2018, 5, 25), true)]);

/// The first day of the Regulation (GDPR 99(2)): a consent from before it holds on only where it was
/// as the Regulation asks (rec. 171).
pub const REGULATION_APPLIES: Day = Day::of(2018, 5, 25);

/// Between which years of age the member states set the age from which one consents for oneself:
/// GDPR 8(1). It is the higher where a state sets none. Before, up to majority it turned on what the
/// child understands, and so it does wherever no law fixes an age.
pub const CONSENT_AGE: Dated<(u32, u32)> = Dated(&[
    (REGULATION_APPLIES, (13, 16)),
    (Day::of(1992, 12, 8), (0, 18)),
]);

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
        assert!(CHOICE_HOLDS_AT_MOST_MONTHS.is_descending());
        assert!(CLAUSES_IN_FORCE.is_descending());
        assert!(CLAUSES_OF_CONTRACTS.is_descending());
        assert!(WORKING_DAYS_AT_LEAST.is_descending());
        assert!(REFUSAL_RESTS_MONTHS.is_descending());
        assert!(COOKIE_LIVES_DAYS.is_descending());
        assert!(CLAUSES_NEED_ASSESSMENT.is_descending());
        assert!(TLS_AT_LEAST.is_descending());
        assert!(ACCESS_REVIEW_MONTHS.is_descending());
        assert!(BREACH_NOTIFIED_HOURS.is_descending());
        assert!(SUBJECTS_TOLD_DAYS.is_descending());
        assert!(PROCESSOR_TELLS_HOURS.is_descending());
        assert!(PROCESSOR_TOO_LATE_HOURS.is_descending());
        assert!(REGISTER_FROM_STAFF.is_descending());
        assert!(PROCESSOR_CLAUSES.is_descending());
        assert!(SITES_STAY_OPEN.is_descending());
        assert!(CONSENT_AGE.is_descending());
        assert!(STATEMENT_ITEMS.is_descending());
        assert!(LOG_KEPT_MONTHS.is_descending());
        assert!(TEST_COPY_DAYS.is_descending());
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
