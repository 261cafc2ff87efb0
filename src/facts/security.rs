//! Security and breaches.

use super::{Amount, facts, words};
use crate::law::{Day, Instant};

facts! {
    /// Who may reach which data.
    AccessPolicy {
        /// When it was last reviewed.
        last_review: Day,
        /// Whether there is one.
        present: bool,
        /// Whether people share an administrator's account.
        shared_admin_accounts: bool,
    }

    /// A breach of personal data.
    Breach {
        /// When the shop became aware of it.
        aware_at: Instant,
        /// When the processor told the shop.
        controller_told_at: Instant,
        /// Whether nobody can read the data.
        data_unreadable: bool,
        /// The reasons for a late notification.
        delay_reasons: String,
        /// Whether it is documented.
        documented: bool,
        /// When the first sign of it came.
        first_signal_at: Instant,
        /// When the authority was notified.
        notified_authority_at: Instant,
        /// When the processor became aware of it.
        processor_aware_at: Instant,
        /// Whether people were told by a public notice, since telling each would take too much.
        public_notice: bool,
        /// The risk to people.
        risk: BreachRisk,
        /// Why the risk is what it is said to be.
        risk_reasoning: String,
        /// Whether measures taken afterwards removed the high risk.
        risk_removed: bool,
        /// Whether it has serious consequences.
        serious_consequences: bool,
        /// When the data subjects were told.
        subjects_notified_at: Instant,
    }

    /// A carrier of data that one can lose.
    Carrier {
        /// What is on it: `customers`.
        contains: String,
        /// Whether it is encrypted.
        encrypted: bool,
        /// What it is: `usb`.
        r#type: String,
    }

    /// A question about the height of a fine.
    FineQuery {
        /// The article: `83(4)`, `83(5)`.
        article: String,
        /// The worldwide turnover of the year before, in euros.
        turnover_eur: Amount,
    }

    /// The measures that protect the data.
    Measures {
        /// When they were last reviewed.
        last_review: Day,
        /// Those of the organisation.
        organisational: Vec<String>,
        /// Those of technique.
        technical: Vec<String>,
    }

    /// A page of the shop.
    Page {
        /// Whether its certificate is valid.
        certificate_valid: bool,
        /// The version of TLS.
        tls: String,
        /// What it is: `checkout`.
        r#type: String,
    }

    /// How secrets are stored.
    Storage {
        /// Whether the security code of payment cards is stored.
        cvv: bool,
        /// How passwords are hashed.
        password_hash: String,
    }
}

words! {
    /// The risk of a breach to people.
    BreachRisk {
        /// There is hardly any.
        Unlikely = "unlikely",
        /// There is a little.
        Low = "low",
        /// There is one.
        Risk = "risk",
        /// There is a great one.
        High = "high",
    }
}
