//! The single services and cookies of a purpose, which a visitor who allows it may leave out.
//!
//! Items are counted through a policy: of each purpose each service, followed by its cookies. A
//! service without any of its cookies does not run, and a purpose without any of its services is
//! refused, so that one choice has one record.

use super::policy::{Mask, Policy};
use super::wire::{Text, digit, value};
use core::ops::Range;

/// The most items a policy can have.
pub const MOST_ITEMS: usize = 4 * DIGITS;

const DIGITS: usize = 128;

/// A set of items, four in each digit: the first item is the lowest bit of the first digit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Items([u8; DIGITS]);

impl Items {
    /// No item.
    pub const NONE: Self = Self([0; DIGITS]);

    /// Whether an item is in the set.
    #[must_use]
    pub fn holds(&self, item: usize) -> bool {
        self.0
            .get(item / 4)
            .is_some_and(|digit| digit >> (item % 4) & 1 == 1)
    }

    /// Puts an item into the set, or takes it out.
    pub fn set(&mut self, item: usize, is_in: bool) {
        if let Some(digit) = self.0.get_mut(item / 4) {
            let bit = 1 << (item % 4);
            *digit = *digit & !bit | if is_in { bit } else { 0 };
        }
    }

    fn set_all(&mut self, items: Range<usize>, are_in: bool) {
        for item in items {
            self.set(item, are_in);
        }
    }

    /// Whether no item is in the set.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.needed().is_empty()
    }

    /// As many digits as the set needs: the last is not 0.
    fn needed(&self) -> &[u8] {
        let mut digits: &[u8] = &self.0;
        while let [before @ .., 0] = digits {
            digits = before;
        }
        digits
    }

    /// Appends the set in hexadecimal digits, as many as it needs.
    pub(super) fn write(&self, out: &mut Text) {
        for &value in self.needed() {
            out.push(digit(value));
        }
    }

    /// Reads a set; `None` for what [`Items::write`] would not have written.
    #[must_use]
    pub fn read(digits: &[u8]) -> Option<Self> {
        let mut items = Self::NONE;
        for (index, &digit) in digits.iter().enumerate() {
            let value = value(digit);
            if value >= 16 {
                return None;
            }
            *items.0.get_mut(index)? = value;
        }
        (digits.last() != Some(&b'0')).then_some(items)
    }
}

/// Whether this is the number of services of so many purposes, each followed by those of the cookies.
pub(super) fn are_counts(counts: &[u8], purposes: u8) -> bool {
    let (mut counts, mut items) = (counts.iter(), 0);
    for _ in 0..purposes {
        let Some(&services) = counts.next() else {
            return false;
        };
        for _ in 0..services {
            items += 1 + usize::from(*counts.next().unwrap_or(&u8::MAX));
        }
    }
    counts.as_slice().is_empty() && items <= MOST_ITEMS
}

/// What a choice comes to: services without cookies and purposes without services go, and of what
/// does not run, or cannot be refused, no item is left out.
pub(super) fn settle(policy: &Policy, allowed: &mut Mask, left_out: &mut Items) {
    let (mut counts, mut item, mut bit) = (policy.items.iter(), 0, 1);
    while let Some(&services) = counts.next() {
        let (first, mut some_runs) = (item, services == 0);
        for _ in 0..services {
            let (service, cookies) = (item, usize::from(*counts.next().unwrap_or(&0)));
            item += 1 + cookies;
            let some_stays =
                cookies == 0 || (service + 1..item).any(|cookie| !left_out.holds(cookie));
            if some_stays && !left_out.holds(service) {
                some_runs = true;
            } else {
                left_out.set_all(service..item, true);
            }
        }
        let refusable = *allowed & !policy.essential & bit;
        if !some_runs {
            *allowed &= !refusable;
        }
        if refusable == 0 || !some_runs {
            left_out.set_all(first..item, false);
        }
        bit <<= 1;
    }
    left_out.set_all(item..MOST_ITEMS, false);
}

/// Whether an item of these purposes is left out that was not before.
pub(super) fn leaves_more_out(policy: &Policy, of: Mask, before: &Items, now: &Items) -> bool {
    let (mut counts, mut item, mut of) = (policy.items.iter(), 0, of);
    while let Some(&services) = counts.next() {
        for _ in 0..services {
            for _ in 0..=*counts.next().unwrap_or(&0) {
                if of & 1 == 1 && now.holds(item) && !before.holds(item) {
                    return true;
                }
                item += 1;
            }
        }
        of >>= 1;
    }
    false
}
