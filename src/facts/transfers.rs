//! Storage and transfer outside the European Economic Area.

use super::facts;
use crate::law::Day;

facts! {
    /// A transfer of data to another country, or their storage there.
    Transfer {
        /// Whether the recipient is certified under the decision for its country.
        certified: bool,
        /// What is stored: `fiscal_records`.
        contains: String,
        /// When the contract was concluded; absent means before 27 September 2021.
        contract_concluded_at: Day,
        /// Where to: a country's two letters, or `third_country`.
        country: String,
        /// What it rests on: `scc_2021`, `dpf`, `explicit_consent`, …
        mechanism: String,
        /// Whether the order cannot be fulfilled without it.
        needed_for_order: bool,
        /// Whether it happens only now and then.
        occasional: bool,
        /// Whether the shop has a backup of its own.
        own_backup: bool,
        /// Whether the data subject was told of the risks.
        risk_informed: bool,
        /// Whether consent was asked apart from other things.
        separate: bool,
        /// Whether the law over there was assessed.
        tia: bool,
    }
}
