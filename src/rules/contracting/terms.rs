//! How the terms of sale reached the customer: one reading for both countries.

use crate::facts::contracting::EmailContract;
use crate::facts::{At, Missing};
use crate::rules::answer::any;

/// Whether the terms are known to have come only after the contract was made.
pub(super) fn came_late(contract: At<'_, EmailContract>) -> bool {
    contract.sent_after_conclusion().given() == Some(&true)
}

/// Whether the customer had the terms with the mail: attached, or as a file that he could store.
///
/// # Errors
///
/// [`Missing`] where no way is known to have been open and of one nobody knows.
pub(super) fn came_along(contract: At<'_, EmailContract>) -> Result<bool, Missing> {
    any(&[
        contract.terms_attached().holds(),
        contract.terms_storable().holds(),
    ])
}
