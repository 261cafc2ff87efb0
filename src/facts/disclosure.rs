//! Passing data on to others, and the log of it.

use super::{Amount, facts};
use crate::facts::shared::Consent;
use crate::law::Day;

facts! {
    /// A disclosure of data to somebody else.
    Disclosure {
        /// For how many years the data themselves are kept.
        basic_data_kept_years: Amount,
        /// The legal basis: `contract`, `legal_duty`, `consent`, `legitimate_interest`.
        basis: String,
        /// The consent that it rests on.
        consent: Consent,
        /// The day of it.
        date: Day,
        /// Whether the privacy statement names it.
        in_statement: bool,
        /// Whether the interests were weighed and that was recorded.
        lia: bool,
        /// The entry in the log.
        log: DisclosureLog,
        /// What it is for: `delivery`, `payment`, `tax_audit`, `own_marketing_of_recipient`, …
        purpose: String,
        /// Who received the data: `carrier`, `partner`, `other_shop`, `Belastingdienst`, `Brein`, …
        recipient: String,
    }

    /// An entry in the log of disclosures.
    DisclosureLog {
        /// Until when the entry is kept.
        kept_until: Day,
    }
}
