//! Keeping and deleting.
//!
//! Two ends stand apart: until when a record must be there (the books), and until when it may be.

mod archive_apart;
mod archive_term;
mod belgian_books;
pub(super) mod books;
pub(super) mod category;
mod customer_term;
mod dutch_books;
mod exempt_file;
mod keeping;
mod no_tax_pretext;
mod own_term;
mod proof_stays;
mod purge_run;
mod purpose_reached;
pub(super) mod reason;

use super::Rule;

/// The rules, by number.
pub const RULES: &[Rule] = &[
    own_term::RULE,
    dutch_books::RULE,
    belgian_books::RULE,
    no_tax_pretext::RULE,
    customer_term::RULE,
    archive_term::RULE,
    archive_apart::RULE,
    purge_run::RULE,
    purpose_reached::RULE,
    exempt_file::RULE,
    proof_stays::RULE,
];
