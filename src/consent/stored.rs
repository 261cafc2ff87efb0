//! Policies and manifests that a ledger has kept, and that another version of this core may have made.
//!
//! What people write is read strictly; nobody writes these by hand. Between versions this holds:
//!
//! - Under one name (`vinkje.policy.v1`) fields may be added. An older document lacks them, so they
//!   have a default; a newer one has fields that this core does not know, and changes nothing by
//!   them that the others say.
//! - What changes a meaning changes the name, or the layout of `code`. This core then says that it
//!   cannot read the document, and guesses nothing.

use super::checkout::check_checkout;
use super::compile::{MANIFEST, ManifestDocument, POLICY, PolicyDocument};
use super::policy::Policy;
use crate::read::{InputCode, InputError, read};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Why a kept document cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Where: a JSON Pointer (RFC 6901), empty for the whole document.
    pub pointer: String,
    /// What stands there, or what would be right.
    pub message: String,
}

impl Unreadable {
    fn new(pointer: &str, message: impl Into<String>) -> Self {
        Self {
            pointer: pointer.into(),
            message: message.into(),
        }
    }
}

impl From<InputError> for Unreadable {
    fn from(error: InputError) -> Self {
        Self::new(&error.pointer, error.message)
    }
}

/// A kept policy.
///
/// # Errors
/// [`Unreadable`] where it is none that this core knows.
pub fn policy(text: &str) -> Result<PolicyDocument, Unreadable> {
    let policy: PolicyDocument = document(text, POLICY)?;
    runs(&policy.code, |code| Policy::read(code).is_some())?;
    Ok(policy)
}

/// A kept manifest.
///
/// # Errors
/// [`Unreadable`] where it is none that this core knows.
pub fn manifest(text: &str) -> Result<ManifestDocument, Unreadable> {
    let manifest: ManifestDocument = document(text, MANIFEST)?;
    runs(&manifest.code, |code| check_checkout(code, &[]).is_some())?;
    Ok(manifest)
}

/// Reads a document of this name, and leaves out what it has of fields that its shape does not know.
fn document<T: DeserializeOwned>(text: &str, name: &str) -> Result<T, Unreadable> {
    let mut document: Value = read(text)?;
    if document["type"] != name {
        return Err(Unreadable::new("/type", format!("expected `{name}`")));
    }
    loop {
        match read(&document.to_string()) {
            Ok(read) => return Ok(read),
            Err(error) if leave_out(&mut document, &error) => {}
            Err(error) => return Err(error.into()),
        }
    }
}

/// Takes an unknown field away; whether there was one.
fn leave_out(document: &mut Value, error: &InputError) -> bool {
    let Some((parent, field)) = error.pointer.rsplit_once('/') else {
        return false;
    };
    let field = field.replace("~1", "/").replace("~0", "~");
    error.code == InputCode::UnknownField
        && document
            .pointer_mut(parent)
            .and_then(Value::as_object_mut)
            .is_some_and(|object| object.remove(&field).is_some())
}

/// Whether the bytes that decisions are made by are of a layout that this core knows.
fn runs(code: &str, known: fn(&[u8]) -> bool) -> Result<(), Unreadable> {
    match STANDARD.decode(code) {
        Ok(code) if known(&code) => Ok(()),
        _ => Err(Unreadable::new(
            "/code",
            "this core does not know this layout",
        )),
    }
}
