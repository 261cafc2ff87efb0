//! References that say nothing without their key: what stands in a record instead of a person.

use hmac::{Hmac, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

/// What a reference points at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ReferenceKind {
    /// A random number that a browser made when its visitor consented.
    Visitor,
    /// An e-mail address.
    Email,
    /// An order of the shop.
    Order,
    /// A customer's account in the shop.
    Account,
    /// The member of staff who entered the act.
    Staff,
}

impl ReferenceKind {
    const fn name(self) -> &'static str {
        match self {
            Self::Visitor => "visitor",
            Self::Email => "email",
            Self::Order => "order",
            Self::Account => "account",
            Self::Staff => "staff",
        }
    }
}

/// A reference to a person or to what is his: personal data, to be kept in a side row only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// What it points at.
    pub kind: ReferenceKind,
    /// The value itself, as the shop knows it.
    pub value: String,
}

/// HMAC-SHA-256 (RFC 2104) of a reference under `key`, as 64 hexadecimal digits.
///
/// The message is kind ‖ 0x00 ‖ value. Of an e-mail address, white space around it and the
/// difference between capitals and small letters do not count.
#[must_use]
pub fn pseudonym(key: &[u8], reference: &Reference) -> String {
    let value = match reference.kind {
        ReferenceKind::Email => reference.value.trim().to_lowercase(),
        _ => reference.value.clone(),
    };
    // HMAC takes a key of any length (RFC 2104, section 2), so there is no error to meet.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else {
        return String::new();
    };
    mac.update(reference.kind.name().as_bytes());
    mac.update(&[0]);
    mac.update(value.as_bytes());
    super::canonical::hex(&mac.finalize().into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(kind: ReferenceKind, value: &str) -> String {
        pseudonym(
            b"key",
            &Reference {
                kind,
                value: value.into(),
            },
        )
    }

    #[test]
    fn one_address_has_one_pseudonym_however_it_is_written() {
        let written = of(ReferenceKind::Email, " An@Example.NL ");
        assert_eq!(written, of(ReferenceKind::Email, "an@example.nl"));
        assert_ne!(written, of(ReferenceKind::Visitor, "an@example.nl"));
        assert_ne!(
            of(ReferenceKind::Order, "A1"),
            of(ReferenceKind::Order, "a1")
        );
    }
}
