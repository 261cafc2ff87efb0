//! Canonical bytes and their hash: the form in which a record can be hashed and signed.

use serde::Serialize;
use sha2::{Digest, Sha256};

/// The canonical JSON (RFC 8785) of a value.
///
/// # Errors
/// A value that has no canonical form: a number that is not finite, or a map whose keys are not
/// strings. The core's own types have none of these.
pub fn canonical<T: Serialize>(value: &T) -> Result<Vec<u8>, serde_json::Error> {
    serde_json_canonicalizer::to_vec(value)
}

/// The leaf hash of a record: SHA-256(0x00 ‖ canonical bytes), RFC 6962 section 2.1.
#[must_use]
pub fn leaf_hash(canonical: &[u8]) -> [u8; 32] {
    Sha256::new()
        .chain_update([0])
        .chain_update(canonical)
        .finalize()
        .into()
}

/// SHA-256 as 64 hexadecimal digits.
#[must_use]
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Lower-case hexadecimal digits, two for each byte.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    use core::fmt::Write;
    bytes.iter().fold(String::new(), |mut out, byte| {
        // Writing to a string does not fail.
        let _ = write!(out, "{byte:02x}");
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn members_are_sorted_and_white_space_goes() {
        let value = json!({"b": [1, true, null], "a": "\u{20ac}"});
        assert_eq!(
            canonical(&value).unwrap(),
            "{\"a\":\"€\",\"b\":[1,true,null]}".as_bytes()
        );
    }

    #[test]
    fn the_leaf_of_nothing_is_that_of_rfc_6962() {
        assert_eq!(
            hex(&leaf_hash(b"")),
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
        );
    }
}
