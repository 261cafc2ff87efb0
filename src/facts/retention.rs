//! Keeping and deleting.

use super::{Amount, Count, facts};
use crate::law::Day;

facts! {
    /// A thing that is kept about a data subject.
    Item {
        /// Who can reach it: `all_staff`, `legal_only`, `restricted`.
        access: String,
        /// For how many years it stands in the archive.
        archive_years: Amount,
        /// Whether it is archived.
        archived: bool,
        /// The Belgian assessment year.
        assessment_year: Count,
        /// The year of the books that it belongs to.
        book_year: Count,
        /// What it is: `invoice`, `account`, `wishlist`.
        category: String,
        /// When it was deleted.
        deleted_at: Day,
        /// Why it is still kept: `tax`, `legal_claims`.
        kept_reason: String,
        /// The data subject's last active contact.
        last_active_contact: Day,
        /// Whether the file was notified under the old law.
        notified: bool,
        /// Another purpose for which it is kept.
        other_purpose: String,
        /// Until when the shop's policy keeps it.
        policy_until: Day,
        /// For how many years the shop's policy keeps it.
        policy_years: Amount,
        /// When its purpose ended.
        purpose_ended_at: Day,
        /// The reason for the policy's term.
        reason: String,
        /// When the customer relation ended.
        relation_ended: Day,
        /// Whether it stands apart from active files.
        separate_storage: bool,
        /// The VAT scheme of the sale: `OSS`, `IOSS`, `MOSS`; absent means the ordinary one.
        vat_scheme: String,
    }

    /// The software in which data are kept.
    Software {
        /// Whether it can correct one person's data.
        correct_one: bool,
        /// Whether it can delete one person's data.
        delete_one: bool,
        /// Whether it can export one person's data.
        export_one: bool,
        /// When it last deleted what was due.
        last_purge_run: Day,
        /// How many items are overdue.
        overdue_items: Count,
        /// Whether it can delete what is due.
        purge_mechanism: bool,
        /// How long it keeps: `per_category`, `unlimited`, `default`.
        retention_setting: String,
    }

    /// The list of people who must not be contacted.
    Suppression {
        /// Whether an entry was deleted.
        entry_deleted: bool,
        /// Whether somebody on it was contacted again.
        mailed_again: bool,
    }
}
