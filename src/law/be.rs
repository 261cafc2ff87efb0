//! Belgian figures and days.

use super::{Dated, Day};

/// Whether browsing on after a warning was tolerated as consent to cookies. The Privacy Commission
/// allowed it; the Data Protection Authority's guidance of April 2020 ended that. Sources name the
/// month only, so the whole of April counts as after.
pub const BROWSING_ON_TOLERATED: Dated<bool> =
    Dated(&[(Day::of(2020, 4, 1), false), (Day::of(1992, 12, 8), true)]);

/// Whether the authority asks for a choice per cookie in the second layer of a banner, beside the
/// choice per purpose in the first: the same guidance of April 2020.
pub const CHOICE_PER_COOKIE: Dated<bool> = Dated(&[(Day::of(2020, 4, 1), true)]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_stand_newest_first() {
        assert!(BROWSING_ON_TOLERATED.is_descending());
        assert!(CHOICE_PER_COOKIE.is_descending());
    }
}
