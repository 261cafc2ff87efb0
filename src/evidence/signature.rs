//! Signed documents: a payload, and an Ed25519 signature (RFC 8032) over its canonical JSON.

use super::canonical::{canonical, sha256_hex};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use ed25519_dalek::{Signature as Ed25519, Signer, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};

/// The signature of a [`Signed`] document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// Always `Ed25519`.
    pub algorithm: String,
    /// The first 16 hexadecimal digits of the SHA-256 of the public key.
    pub key_id: String,
    /// 64 bytes in base 64 (RFC 4648 section 4).
    pub value: String,
}

/// A document that carries its own proof of origin.
///
/// The signature is over the canonical JSON (RFC 8785) of `payload`. The payload says what it is in
/// its `type`, so that no document can pass for another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Signed{T}"))]
#[serde(deny_unknown_fields)]
pub struct Signed<T> {
    /// What is signed.
    pub payload: T,
    /// By which key, and the signature.
    pub signature: Signature,
}

/// The public key of a seed, both 32 bytes.
#[must_use]
pub fn public_key(seed: &[u8; 32]) -> [u8; 32] {
    SigningKey::from_bytes(seed).verifying_key().to_bytes()
}

/// The name by which a public key is known: the first 16 hexadecimal digits of its SHA-256.
#[must_use]
pub fn key_id(public_key: &[u8; 32]) -> String {
    let mut digits = sha256_hex(public_key);
    digits.truncate(16);
    digits
}

/// Signs a payload with the key that `seed` makes. Deterministic (RFC 8032): no randomness.
///
/// # Errors
/// As [`canonical`].
pub fn sign<T: Serialize>(payload: T, seed: &[u8; 32]) -> Result<Signed<T>, serde_json::Error> {
    let key = SigningKey::from_bytes(seed);
    let value = STANDARD.encode(key.sign(&canonical(&payload)?).to_bytes());
    Ok(Signed {
        signature: Signature {
            algorithm: "Ed25519".into(),
            key_id: key_id(&key.verifying_key().to_bytes()),
            value,
        },
        payload,
    })
}

/// Whether a document was signed by the owner of this public key, and is unchanged since.
#[must_use]
pub fn verify<T: Serialize>(signed: &Signed<T>, public_key: &[u8; 32]) -> bool {
    let checked = || {
        let key = VerifyingKey::from_bytes(public_key).ok()?;
        let bytes = STANDARD.decode(&signed.signature.value).ok()?;
        let signature = Ed25519::from_slice(&bytes).ok()?;
        let message = canonical(&signed.payload).ok()?;
        key.verify_strict(&message, &signature).ok()
    };
    signed.signature.algorithm == "Ed25519" && checked().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_changed_payload_or_another_key_does_not_verify() {
        let seed = [7; 32];
        let signed = sign(json!({"type": "test", "n": 1}), &seed).unwrap();
        assert!(verify(&signed, &public_key(&seed)));
        assert!(!verify(&signed, &public_key(&[8; 32])));
        let changed = Signed {
            payload: json!({"type": "test", "n": 2}),
            ..signed
        };
        assert!(!verify(&changed, &public_key(&seed)));
    }

    #[test]
    fn the_signature_is_that_of_rfc_8032() {
        // Section 7.1, test 1, has an empty message; its key is what can be compared here.
        let seed: [u8; 32] = [
            0x9d, 0x61, 0xb1, 0x9d, 0xef, 0xfd, 0x5a, 0x60, 0xba, 0x84, 0x4a, 0xf4, 0x92, 0xec,
            0x2c, 0xc4, 0x44, 0x49, 0xc5, 0x69, 0x7b, 0x32, 0x69, 0x19, 0x70, 0x3b, 0xac, 0x03,
            0x1c, 0xae, 0x7f, 0x60,
        ];
        assert_eq!(public_key(&seed)[..4], [0xd7, 0x5a, 0x98, 0x01]);
    }
}
