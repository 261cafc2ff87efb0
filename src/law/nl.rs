//! Dutch figures and days.

use super::{Dated, Day};

/// Whether statistics on the quality of the shop's own service need no consent, under conditions:
/// Tw 11.7a(3)(b), since the act of Stb. 2015, 100. The day is not checked against its decree.
pub const STATISTICS_EXEMPT: Dated<bool> = Dated(&[(Day::of(2015, 3, 11), true)]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_stand_newest_first() {
        assert!(STATISTICS_EXEMPT.is_descending());
    }
}
