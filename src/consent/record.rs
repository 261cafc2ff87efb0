//! The visitor's record: one short cookie value that the core writes and everybody may read.
//!
//! `1.9f2c…e1.t8k3xs.ta0000.3.0.c` is seven fields, parted by points: the layout; the policy's
//! hash (16 hexadecimal digits); when the choice was made and until when it holds (Unix seconds,
//! base 36); the purposes that may run (hexadecimal [`Mask`]); whether it answers Global Privacy
//! Control; the [`Act`]. Where services or cookies were left out, an eighth field has them
//! ([`Items`], four to a hexadecimal digit). It names nobody: two visitors who chose alike at the
//! same second have the same.

use super::items::Items;
use super::policy::Mask;
use super::wire::{BASE_36, HEXADECIMAL, Text, digit, number};

/// What the visitor did, as the record's last field.
#[repr(u8)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "full", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "full", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Act {
    /// Everything was accepted at once.
    AcceptAll = b'a',
    /// Everything that can be refused was refused at once.
    RejectAll = b'r',
    /// Purposes were chosen one by one.
    Choose = b'c',
    /// Nobody clicked: Global Privacy Control came on after a consent, and ended it.
    Gpc = b'g',
}

#[cfg(feature = "full")]
impl Act {
    /// Every one, in the order of their meaning; its letter is its discriminant.
    pub const ALL: [Self; 4] = [Self::AcceptAll, Self::RejectAll, Self::Choose, Self::Gpc];
}

impl Act {
    /// The act that this letter stands for.
    #[must_use]
    pub const fn of(letter: u8) -> Option<Self> {
        match letter {
            b'a' => Some(Self::AcceptAll),
            b'r' => Some(Self::RejectAll),
            b'c' => Some(Self::Choose),
            b'g' => Some(Self::Gpc),
            _ => None,
        }
    }
}

/// A visitor's record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The hash of the policy that was shown, as 16 hexadecimal digits.
    pub hash: [u8; 16],
    /// When the choice was made, in Unix seconds.
    pub at: i64,
    /// Until when it holds, in Unix seconds.
    pub until: i64,
    /// The purposes that may run.
    pub allowed: Mask,
    /// Whether it answers Global Privacy Control: a choice made while that was on, or its refusal.
    pub gpc: bool,
    /// What the visitor did.
    pub act: Act,
    /// The services and cookies that he left out of the purposes that may run.
    pub left_out: Items,
}

impl Record {
    /// Reads a cookie value; `None` for anything that this engine would not have written.
    #[must_use]
    pub fn read(value: &[u8]) -> Option<Self> {
        let mut fields = value.split(|&byte| byte == b'.');
        let mut field = || fields.next();
        if field()? != b"1" {
            return None;
        }
        let hash = field()?.try_into().ok()?;
        let at = number(field()?, BASE_36)? as i64;
        let until = number(field()?, BASE_36)? as i64;
        let allowed = Mask::try_from(number(field()?, HEXADECIMAL)?).ok()?;
        let &[gpc @ (b'0' | b'1')] = field()? else {
            return None;
        };
        let &[letter] = field()? else {
            return None;
        };
        let act = Act::of(letter)?;
        let left_out = match field() {
            Some([]) => return None,
            Some(digits) => Items::read(digits)?,
            None => Items::NONE,
        };
        if field().is_some() || until < at {
            return None;
        }
        Some(Self {
            hash,
            at,
            until,
            allowed,
            gpc: gpc == b'1',
            act,
            left_out,
        })
    }

    /// Appends the cookie value.
    pub fn write(&self, out: &mut Text) {
        out.extend(b"1.");
        out.extend(&self.hash);
        for (number, radix) in [
            (self.at.max(0) as u64, BASE_36),
            (self.until.max(0) as u64, BASE_36),
            (self.allowed.into(), HEXADECIMAL),
        ] {
            out.push(b'.');
            out.number(number, radix);
        }
        out.extend(if self.gpc { b".1." } else { b".0." });
        out.push(self.act as u8);
        if !self.left_out.is_empty() {
            out.push(b'.');
            self.left_out.write(out);
        }
    }
}

/// The 16 hexadecimal digits of a policy's eight hash bytes.
#[must_use]
pub fn hex(hash: [u8; 8]) -> [u8; 16] {
    let mut digits = [0; 16];
    for (pair, byte) in digits.as_chunks_mut().0.iter_mut().zip(hash) {
        *pair = [digit(byte >> 4), digit(byte & 15)];
    }
    digits
}
