//! The few encodings that cross the page boundary: counted strings, and numbers as short text.
//!
//! A string is one or two length bytes and its UTF-8; a number in a cookie is lower-case base 36
//! or hexadecimal. Nothing here knows what the bytes mean.

use alloc::vec::Vec;

/// Reads a byte sequence from the front; every read past the end is `None`.
#[derive(Clone, Copy)]
pub struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// A reader that stands before the first byte.
    #[must_use]
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// Whether every byte has been read.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The next `count` bytes.
    pub fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (head, tail) = self.0.split_at_checked(count)?;
        self.0 = tail;
        Some(head)
    }

    /// The next byte.
    pub fn byte(&mut self) -> Option<u8> {
        self.take(1).map(|bytes| bytes[0])
    }

    /// The next string of at most 255 bytes: one length byte, then the bytes.
    pub fn short(&mut self) -> Option<&'a [u8]> {
        let length = self.byte()?;
        self.take(length as usize)
    }

    /// The next string of at most 65,535 bytes: its length in two bytes, low byte first.
    pub fn long(&mut self) -> Option<&'a [u8]> {
        let length = self.take(2)?;
        self.take(length[0] as usize | (length[1] as usize) << 8)
    }
}

/// Appends `value` in lower-case digits of `radix` (at most 36).
pub fn push_number(out: &mut Vec<u8>, value: u64, radix: u64) {
    let mut digits = [0_u8; 64];
    let mut start = digits.len();
    let mut rest = value;
    loop {
        start -= 1;
        let digit = (rest % radix) as u8;
        digits[start] = if digit < 10 {
            b'0' + digit
        } else {
            b'a' + digit - 10
        };
        rest /= radix;
        if rest == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[start..]);
}

/// The number that `text` writes in lower-case digits of `radix`.
///
/// `None` where `text` is empty, has another character, or exceeds 53 bits (what a page's number
/// holds exactly).
#[must_use]
pub fn number(text: &[u8], radix: u64) -> Option<u64> {
    if text.is_empty() {
        return None;
    }
    let mut value = 0_u64;
    for &byte in text {
        let digit = match byte {
            b'0'..=b'9' => byte - b'0',
            b'a'..=b'z' => byte - b'a' + 10,
            _ => return None,
        };
        if u64::from(digit) >= radix {
            return None;
        }
        value = value * radix + u64::from(digit);
        if value >> 53 != 0 {
            return None;
        }
    }
    Some(value)
}

/// A list of counted strings, as a page sends it: each [`Reader::long`]. `None` where one is longer
/// than 65,535 bytes.
#[cfg(feature = "full")]
#[must_use]
pub fn pack<S: AsRef<[u8]>>(strings: &[S]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    for string in strings {
        let bytes = string.as_ref();
        out.extend_from_slice(&u16::try_from(bytes.len()).ok()?.to_le_bytes());
        out.extend_from_slice(bytes);
    }
    Some(out)
}

#[cfg(all(test, feature = "full"))]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    proptest! {
        #![proptest_config(ProptestConfig {
            rng_seed: RngSeed::Fixed(20_180_525),
            failure_persistence: None,
            ..ProptestConfig::default()
        })]

        #[test]
        fn a_number_goes_there_and_back(value in 0_u64..1 << 53, radix in 2_u64..=36) {
            let mut text = Vec::new();
            push_number(&mut text, value, radix);
            prop_assert_eq!(number(&text, radix), Some(value));
        }
    }

    #[test]
    fn a_number_of_more_than_53_bits_or_with_strange_digits_is_none() {
        assert_eq!(number(b"zzzzzzzzzzzzzzzz", 36), None);
        assert_eq!(number(b"", 36), None);
        assert_eq!(number(b"1G", 16), None);
        assert_eq!(number(b"g", 16), None);
    }
}
