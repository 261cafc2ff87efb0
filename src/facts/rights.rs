//! Requests of data subjects.

use super::{Amount, Count, facts, words};
use crate::law::Day;

facts! {
    /// A request of a data subject.
    Request {
        /// The data subject's age in years.
        age: Count,
        /// How recipients were answered: `categories`, `names`.
        answer_recipients: String,
        /// When it was answered.
        answered_at: Day,
        /// Whether it asks for recipients.
        asked_recipients: bool,
        /// Whether the answer tells where to complain.
        complaint_info: bool,
        /// What was deleted.
        deleted: Vec<String>,
        /// The extension of the term.
        extension: Extension,
        /// What was charged, in euros.
        fee_eur: Amount,
        /// How identity was checked.
        identity_check: IdentityCheck,
        /// What was kept in spite of the request.
        kept: Vec<Kept>,
        /// What came of it: `granted`, `refused`, `refused_excessive`, `representative_asked`.
        outcome: String,
        /// How many pages the copy has.
        pages: Count,
        /// Whether what proves a refusal as excessive is on file.
        proof_on_file: bool,
        /// The reasons of a refusal.
        reasons: String,
        /// When it was received.
        received_at: Day,
        /// The recipients that the log names.
        recipients_in_log: Vec<String>,
        /// The recipients that were told.
        recipients_told: Vec<String>,
        /// Who makes it: `self`, `representative`, `parent`, `guardian`.
        requester: String,
        /// What it asks.
        r#type: RequestType,
    }

    /// An extension of the term to answer.
    Extension {
        /// When the data subject was told.
        notified_at: Day,
        /// The reasons that were given.
        reasons: String,
    }

    /// A check of identity.
    IdentityCheck {
        /// What was demanded: `id_copy`, `login`, `email_confirmation`, `order_number`.
        demanded: String,
        /// Whether there was real doubt.
        doubt: bool,
    }

    /// A thing that was kept in spite of a request.
    Kept {
        /// The year of the books that it belongs to.
        book_year: Count,
        /// What it is: `invoice`, `account`.
        category: String,
        /// Why it was kept: `tax`, `legal_claims`.
        reason: String,
    }
}

words! {
    /// What a data subject asks.
    RequestType {
        /// To see the data.
        Access = "access",
        /// To correct them.
        Rectification = "rectification",
        /// To delete them.
        Erasure = "erasure",
        /// To leave them untouched for now.
        Restriction = "restriction",
        /// To take them along.
        Portability = "portability",
        /// To stop a processing.
        Objection = "objection",
        /// To stop advertising.
        ObjectionDirectMarketing = "objection_direct_marketing",
        /// To take consent back.
        WithdrawConsent = "withdraw_consent",
    }
}
