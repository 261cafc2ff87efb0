//! What may run now, whether the banner must ask, and until when that holds.
//!
//! A visitor's earlier choice binds as long as it is readable, was made under this policy, and has
//! not expired. Doubt closes: an unreadable record, one of another policy or one from the future
//! allows strictly necessary purposes alone. Global Privacy Control counts as a refusal until the
//! visitor himself chooses otherwise *while it is on* (GDPR 21(5); W3C GPC).

use super::items::{self, Items};
use super::policy::{Mask, Policy};
use super::record::{Act, Record};
use super::wire::{BASE_36, HEXADECIMAL, Text};
use crate::calendar::{DAY, add_months};
use alloc::boxed::Box;

/// A click on the banner, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Nobody clicked: the page has just loaded.
    None,
    /// Accept everything.
    AcceptAll,
    /// Refuse everything that can be refused; withdraws what was accepted.
    RejectAll,
    /// Allow these purposes without these services and cookies, and refuse the others.
    Choose(Mask, Items),
}

/// Whether the banner stands, and why.
#[repr(u8)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
#[cfg_attr(feature = "full", serde(rename_all = "snake_case"))]
pub enum Banner {
    /// Hidden: the visitor's record holds.
    RecordHolds = b'h',
    /// Hidden: the consent has run out, but a refusal is not asked about again so soon.
    RefusalHolds = b'q',
    /// Hidden: Global Privacy Control refused.
    GpcRefused = b'g',
    /// Hidden: no purpose of this policy needs consent.
    NothingToAsk = b'n',
    /// Shown: there is no record.
    NoRecord = b'0',
    /// Shown: the record has run out.
    Expired = b'x',
    /// Shown: the policy has changed since.
    PolicyChanged = b'p',
    /// Shown: the record cannot be read, or comes from the future.
    Unreadable = b'u',
    /// Shown: Global Privacy Control came on after a consent, and the shop has chosen to ask.
    GpcAsks = b's',
}

#[cfg(feature = "full")]
impl Banner {
    /// Every one, in the order of their meaning; its letter is its discriminant.
    pub const ALL: [Self; 9] = [
        Self::RecordHolds,
        Self::RefusalHolds,
        Self::GpcRefused,
        Self::NothingToAsk,
        Self::NoRecord,
        Self::Expired,
        Self::PolicyChanged,
        Self::Unreadable,
        Self::GpcAsks,
    ];
}

impl Banner {
    /// Whether the banner is to be shown.
    #[must_use]
    pub const fn shows(self) -> bool {
        matches!(
            self,
            Self::NoRecord | Self::Expired | Self::PolicyChanged | Self::Unreadable | Self::GpcAsks
        )
    }
}

/// What happened, as the ledger records it.
#[repr(u8)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
#[cfg_attr(feature = "full", serde(rename_all = "snake_case"))]
pub enum Event {
    /// Nothing that needs a record.
    None = b'n',
    /// Consent was given for at least one purpose, and none was withdrawn.
    Given = b'g',
    /// Everything was refused, and nothing had been allowed before.
    Refused = b'r',
    /// At least one consent was withdrawn.
    Withdrawn = b'w',
}

#[cfg(feature = "full")]
impl Event {
    /// Every one, in the order of their meaning; its letter is its discriminant.
    pub const ALL: [Self; 4] = [Self::None, Self::Given, Self::Refused, Self::Withdrawn];
}

/// The answer of [`decide()`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The purposes that may run now.
    pub allowed: Mask,
    /// The services and cookies of these purposes that may not.
    pub left_out: Items,
    /// Whether the banner stands, and why.
    pub banner: Banner,
    /// Until when this answer holds, in Unix seconds; 0 where there is no record.
    pub until: i64,
    /// The purposes whose cookies and storage are to be deleted now.
    pub clear: Mask,
    /// What the ledger is to hear of.
    pub event: Event,
    /// The record to keep from now on, where it has changed.
    pub record: Option<Record>,
}

impl Decision {
    /// The answer as a page gets it: seven fields parted by spaces, `-` for no record.
    ///
    /// Allowed (hexadecimal), banner (letter), until (base 36), clear (hexadecimal), event
    /// (letter), left out (hexadecimal, [`Items::write`], or nothing), record (cookie value).
    #[must_use]
    pub fn to_bytes(&self) -> Box<[u8]> {
        let mut out = Text::default();
        out.number(self.allowed.into(), HEXADECIMAL);
        out.extend(&[b' ', self.banner as u8, b' ']);
        out.number(self.until.max(0) as u64, BASE_36);
        out.push(b' ');
        out.number(self.clear.into(), HEXADECIMAL);
        out.extend(&[b' ', self.event as u8, b' ']);
        self.left_out.write(&mut out);
        out.push(b' ');
        match &self.record {
            Some(record) => record.write(&mut out),
            None => out.push(b'-'),
        }
        out.as_bytes().into()
    }
}

/// How an earlier record stands under this policy, at this moment.
#[derive(Clone, Copy)]
enum Standing<'a> {
    Absent,
    Unreadable,
    Changed(&'a Record),
    Expired(&'a Record),
    /// Until the moment that is told.
    Holds(&'a Record, i64),
}

impl Standing<'_> {
    /// The moment of an act that replaces this record: now, and always later than the record's own.
    /// A clock that was set back makes no last word the earlier one.
    fn after(self, now: i64) -> i64 {
        match self {
            Self::Absent | Self::Unreadable => now,
            Self::Changed(before) | Self::Expired(before) | Self::Holds(before, _) => {
                now.max(before.at + 1)
            }
        }
    }
}

/// Judges what may run on a page now.
///
/// `record` is the cookie's value, empty where there is none; `now` is in Unix seconds.
#[must_use]
pub fn decide(policy: &Policy, record: &[u8], choice: Choice, gpc: bool, now: i64) -> Decision {
    let before = Record::read(record);
    let standing = match &before {
        None if record.is_empty() => Standing::Absent,
        None => Standing::Unreadable,
        Some(before) => stand(policy, before, now),
    };
    let (allowed, left_out, act) = match &choice {
        Choice::None => return without_choice(policy, standing, gpc, now),
        Choice::AcceptAll => (policy.all, &Items::NONE, Act::AcceptAll),
        Choice::RejectAll => (policy.essential, &Items::NONE, Act::RejectAll),
        Choice::Choose(mask, left_out) => (
            (mask & policy.all) | policy.essential,
            left_out,
            Act::Choose,
        ),
    };
    keep(
        policy,
        standing,
        quiet(policy, allowed, left_out),
        act,
        gpc,
        now,
    )
}

fn stand<'a>(policy: &Policy, record: &'a Record, now: i64) -> Standing<'a> {
    if record.at > now + DAY {
        return Standing::Unreadable;
    }
    if record.hash != policy.hash {
        return Standing::Changed(record);
    }
    let until = record
        .until
        .min(holds_until(policy, record.allowed, record.at));
    if now >= until {
        Standing::Expired(record)
    } else {
        Standing::Holds(record, until)
    }
}

fn holds_until(policy: &Policy, allowed: Mask, at: i64) -> i64 {
    let months = if allowed & policy.needs_consent() == 0 {
        policy.ask_again_months
    } else {
        policy.max_age_months
    };
    add_months(at, i64::from(months))
}

fn without_choice(policy: &Policy, standing: Standing, gpc: bool, now: i64) -> Decision {
    let consent = policy.needs_consent();
    if let Standing::Holds(record, until) = standing {
        if gpc && !record.gpc && record.allowed & policy.all & !policy.essential != 0 {
            return signal_came_on(policy, standing, now);
        }
        let allowed = (record.allowed & policy.all) | policy.essential;
        let mut answer = quiet(policy, allowed, &record.left_out);
        if gpc && policy.ask_with_gpc && record.act == Act::Gpc {
            answer.banner = Banner::GpcAsks;
        }
        answer.until = until;
        return answer;
    }
    if let Standing::Expired(record) = standing {
        let asks_again_at = add_months(record.at, i64::from(policy.ask_again_months));
        let refuses = consent & !record.allowed != 0
            || items::leaves_more_out(policy, consent, &Items::NONE, &record.left_out);
        if refuses && now < asks_again_at {
            let exempt = if gpc && !record.gpc {
                0
            } else {
                record.allowed & policy.without_consent
            };
            let kept = exempt | policy.essential;
            let mut answer = quiet(policy, kept, &record.left_out);
            answer.banner = Banner::RefusalHolds;
            answer.until = asks_again_at;
            answer.clear = policy.all & !kept;
            return answer;
        }
    }
    // Only a visitor who never chose and sends no signal gets the exempt purposes unasked.
    let untouched = matches!(standing, Standing::Absent) && !gpc;
    let allowed = if untouched {
        policy.without_consent
    } else {
        policy.essential
    };
    let mut answer = quiet(policy, allowed, &Items::NONE);
    answer.banner = if consent == 0 {
        Banner::NothingToAsk
    } else if gpc && !policy.ask_with_gpc {
        Banner::GpcRefused
    } else {
        match standing {
            Standing::Absent => Banner::NoRecord,
            Standing::Expired(_) => Banner::Expired,
            Standing::Changed(_) => Banner::PolicyChanged,
            Standing::Unreadable | Standing::Holds(..) => Banner::Unreadable,
        }
    };
    if !untouched {
        answer.clear = policy.all & !allowed;
    }
    answer
}

/// Global Privacy Control is on, and what runs was allowed before it was: the signal
/// ends it for good, whether or not the shop then asks.
fn signal_came_on(policy: &Policy, standing: Standing, now: i64) -> Decision {
    let refused = quiet(policy, policy.essential, &Items::NONE);
    let mut answer = keep(
        policy,
        standing,
        refused,
        Act::Gpc,
        !policy.ask_with_gpc,
        now,
    );
    answer.banner = if policy.ask_with_gpc {
        Banner::GpcAsks
    } else {
        Banner::GpcRefused
    };
    answer
}

/// What runs where nothing is to be recorded, asked or deleted.
fn quiet(policy: &Policy, allowed: Mask, left_out: &Items) -> Decision {
    let mut answer = Decision {
        allowed,
        left_out: *left_out,
        banner: Banner::RecordHolds,
        until: 0,
        clear: 0,
        event: Event::None,
        record: None,
    };
    items::settle(policy, &mut answer.allowed, &mut answer.left_out);
    answer
}

/// Turns what a choice comes to into the record that is kept, and says what it was.
fn keep(
    policy: &Policy,
    standing: Standing,
    mut answer: Decision,
    act: Act,
    gpc: bool,
    now: i64,
) -> Decision {
    let (allowed, consent) = (answer.allowed, policy.needs_consent());
    let withdraws = match standing {
        Standing::Holds(before, _) | Standing::Expired(before) => {
            let both = before.allowed & consent & allowed;
            before.allowed & consent & !allowed != 0
                || items::leaves_more_out(policy, both, &before.left_out, &answer.left_out)
        }
        // Another policy's purposes cannot be compared one by one: all or nothing.
        Standing::Changed(before) => {
            matches!(before.act, Act::AcceptAll | Act::Choose) && allowed & consent == 0
        }
        Standing::Absent | Standing::Unreadable => false,
    };
    let at = standing.after(now);
    answer.until = holds_until(policy, allowed, at);
    answer.clear = policy.all & !allowed;
    answer.event = if withdraws {
        Event::Withdrawn
    } else if allowed & consent != 0 {
        Event::Given
    } else {
        Event::Refused
    };
    answer.record = Some(Record {
        hash: policy.hash,
        at,
        until: answer.until,
        allowed,
        gpc,
        act,
        left_out: answer.left_out,
    });
    answer
}

#[cfg(all(test, feature = "full"))]
mod tests {
    use super::*;

    #[test]
    fn the_longest_answer_has_room() {
        let digits = "f".repeat(128);
        let left_out = Items::read(digits.as_bytes()).unwrap();
        let record = Record {
            hash: *b"0123456789abcdef",
            at: i64::MAX,
            until: i64::MAX,
            allowed: Mask::MAX,
            gpc: true,
            act: Act::Choose,
            left_out,
        };
        let answer = Decision {
            allowed: Mask::MAX,
            left_out,
            banner: Banner::RecordHolds,
            until: i64::MAX,
            clear: Mask::MAX,
            event: Event::Given,
            record: Some(record),
        };
        let cookie =
            format!("1.0123456789abcdef.1y2p0ij32e8e7.1y2p0ij32e8e7.ffffffff.1.c.{digits}");
        assert_eq!(
            String::from_utf8(answer.to_bytes().into()).unwrap(),
            format!("ffffffff h 1y2p0ij32e8e7 ffffffff g {digits} {cookie}")
        );
    }
}
