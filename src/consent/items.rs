//! The single services and cookies of a purpose, which a visitor who allows it may leave out.
//!
//! Items are counted through a policy: of each purpose each service, followed by its cookies. A
//! service without any of its cookies does not run, and a purpose without any of its services is
//! refused, so that one choice has one record.

use super::policy::{Mask, Policy};
use super::wire::Reader;
use alloc::vec::Vec;

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

    /// Whether no item is in the set.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::NONE
    }

    /// Appends the set in hexadecimal digits, as many as it needs.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        let start = out.len();
        let mut end = start;
        for &digit in &self.0 {
            out.push(if digit < 10 { b'0' } else { b'a' - 10 } + digit);
            if digit != 0 {
                end = out.len();
            }
        }
        out.truncate(end);
    }

    /// Reads a set; `None` for what [`Items::write`] would not have written.
    #[must_use]
    pub fn read(digits: &[u8]) -> Option<Self> {
        let mut items = Self::NONE;
        for (index, &digit) in digits.iter().enumerate() {
            *items.0.get_mut(index)? = match digit {
                b'0'..=b'9' => digit - b'0',
                b'a'..=b'f' => digit - b'a' + 10,
                _ => return None,
            };
        }
        (digits.last() != Some(&b'0')).then_some(items)
    }
}

/// Whether this is the number of services of so many purposes, each followed by those of the cookies.
pub(super) fn are_counts(mut reader: Reader, purposes: usize) -> bool {
    let mut count = 0;
    for _ in 0..purposes {
        let Some(services) = reader.byte() else {
            return false;
        };
        for _ in 0..services {
            count += 1 + reader.byte().unwrap_or(u8::MAX) as usize;
        }
    }
    reader.is_empty() && count <= MOST_ITEMS
}

/// What a choice comes to: services without cookies and purposes without services go, and of what
/// does not run, or cannot be refused, no item is left out.
pub(super) fn settle(policy: &Policy, allowed: Mask, left_out: &Items) -> (Mask, Items) {
    let (mut runs, mut out) = (allowed, Items::NONE);
    let (mut reader, mut item, mut bit) = (policy.items, 0, 1);
    while let Some(services) = reader.byte() {
        let (mut some_runs, mut of_purpose) = (services == 0, out);
        for _ in 0..services {
            let (service, cookies) = (item, reader.byte().unwrap_or(0) as usize);
            item += 1 + cookies;
            let some_stays =
                cookies == 0 || (service + 1..item).any(|cookie| !left_out.holds(cookie));
            let stays = some_stays && !left_out.holds(service);
            some_runs |= stays;
            for item in service..item {
                of_purpose.set(item, !stays || left_out.holds(item));
            }
        }
        if allowed & !policy.essential & bit != 0 {
            if some_runs {
                out = of_purpose;
            } else {
                runs &= !bit;
            }
        }
        bit <<= 1;
    }
    (runs, out)
}

/// Whether an item of these purposes is left out that was not before.
pub(super) fn leaves_more_out(policy: &Policy, of: Mask, before: &Items, now: &Items) -> bool {
    let (mut reader, mut item, mut of) = (policy.items, 0, of);
    while let Some(services) = reader.byte() {
        for _ in 0..services {
            for _ in 0..=reader.byte().unwrap_or(0) {
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
