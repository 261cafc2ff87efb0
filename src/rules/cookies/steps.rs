//! Comparing the ways through a banner.

use crate::facts::{Count, Field, Missing};

/// Whether one way takes more steps than the other; a way that does not exist takes more than any.
///
/// # Errors
///
/// [`Missing`] where a count that decides is not known.
pub(super) fn takes_more_steps(
    way: Field<'_, Count>,
    other: Field<'_, Count>,
) -> Result<bool, Missing> {
    let Some(steps) = way.get()? else {
        return Ok(true);
    };
    Ok(other.get()?.is_some_and(|other| steps > other))
}
