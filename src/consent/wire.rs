//! The few encodings that cross the page boundary: counted strings, and numbers as short text.
//!
//! A string is one or two length bytes and its UTF-8; a number in a cookie is lower-case base 36
//! or hexadecimal. Nothing here knows what the bytes mean.

#[cfg(feature = "full")]
use alloc::vec::Vec;
use core::num::NonZero;

/// The radix of sets and hashes.
pub const HEXADECIMAL: NonZero<u64> = NonZero::new(16).unwrap();

/// The radix of moments, whose digits are all digits and all letters.
pub const BASE_36: NonZero<u64> = NonZero::new(36).unwrap();

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
        let (&byte, tail) = self.0.split_first()?;
        self.0 = tail;
        Some(byte)
    }

    /// The next string of at most 255 bytes: one length byte, then the bytes.
    pub fn short(&mut self) -> Option<&'a [u8]> {
        let length = self.byte()?;
        self.take(length as usize)
    }

    /// The next string of at most 65,535 bytes: its length in two bytes, low byte first.
    pub fn long(&mut self) -> Option<&'a [u8]> {
        let (low, high) = (self.byte()?, self.byte()?);
        self.take(usize::from(high) << 8 | usize::from(low))
    }
}

/// Room for the longest text that a core writes, the answer of [`super::decide()`].
const LONGEST: usize = 384;

/// Text under way to a page or a cookie.
///
/// Its room is fixed: no byte of it asks for memory, and there is nothing that could fail.
pub struct Text {
    bytes: [u8; LONGEST],
    length: usize,
}

impl Default for Text {
    fn default() -> Self {
        Self {
            bytes: [0; LONGEST],
            length: 0,
        }
    }
}

impl Text {
    /// Appends one byte; nothing where the room is used up.
    // Called from everywhere: a page loads it once.
    #[inline(never)]
    pub fn push(&mut self, byte: u8) {
        if let Some(free) = self.bytes.get_mut(self.length) {
            *free = byte;
            self.length += 1;
        }
    }

    /// Appends bytes.
    pub fn extend(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.push(byte);
        }
    }

    /// Appends `number` in lower-case digits of `radix` (at most 36).
    pub fn number(&mut self, number: u64, radix: NonZero<u64>) {
        let higher = number / radix;
        if higher != 0 {
            self.number(higher, radix);
        }
        self.push(digit((number % radix) as u8));
    }

    /// What was written.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }
}

/// The digit of a value below 36.
#[must_use]
pub const fn digit(value: u8) -> u8 {
    value + if value < 10 { b'0' } else { b'a' - 10 }
}

/// The value of a lower-case digit, at most 35; more for any other byte.
#[must_use]
pub const fn value(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        b'a'..=b'z' => digit - b'a' + 10,
        _ => u8::MAX,
    }
}

/// The number that `text` writes in lower-case digits of `radix` (at most 36).
///
/// `None` where `text` is empty, has another character, or exceeds 53 bits (what a page's number
/// holds exactly).
#[must_use]
pub fn number(text: &[u8], radix: NonZero<u64>) -> Option<u64> {
    if text.is_empty() {
        return None;
    }
    let mut number = 0;
    for &digit in text {
        let value = u64::from(value(digit));
        number = number * radix.get() + value;
        if value >= radix.get() || number >> 53 != 0 {
            return None;
        }
    }
    Some(number)
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
            let (mut text, radix) = (Text::default(), NonZero::new(radix).unwrap());
            text.number(value, radix);
            prop_assert_eq!(number(text.as_bytes(), radix), Some(value));
        }
    }

    #[test]
    fn a_number_of_more_than_53_bits_or_with_strange_digits_is_none() {
        assert_eq!(number(b"zzzzzzzzzzzzzzzz", BASE_36), None);
        assert_eq!(number(b"", BASE_36), None);
        assert_eq!(number(b"1G", HEXADECIMAL), None);
        assert_eq!(number(b"g", HEXADECIMAL), None);
    }
}
