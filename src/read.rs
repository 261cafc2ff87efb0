//! Reading what people wrote by hand: JSON text in, a typed value or one precise error out.
//!
//! Every shape that comes from outside (a case, a shop's configuration, a request's body) comes
//! through [`read`]. Shapes derive `Deserialize` with `deny_unknown_fields`; this module turns
//! serde's error into an [`InputError`] that says what is wrong, where, and what would be right.

mod explain;
mod once;
mod strict;
#[cfg(test)]
mod tests;

use std::fmt;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

pub use explain::nearest;
use once::Once;
use strict::Strict;

/// What kind of fault the text has. Stable: programs may branch on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum InputCode {
    /// The text is not JSON (RFC 8259).
    Json,
    /// A value has the wrong type, such as a string where a boolean is asked for.
    Type,
    /// An object has a field that no object of its kind has.
    UnknownField,
    /// A closed list does not have this word.
    UnknownWord,
    /// A required field is absent.
    MissingField,
    /// An object has the same field twice.
    DuplicateField,
    /// The type is right and the value cannot be, such as 30 February.
    Value,
    /// Objects and lists stand deeper in each other than anything here needs.
    TooDeep,
    /// A string, or a case, is longer than anything here needs.
    TooLong,
    /// No rule of the catalogue has this id.
    UnknownRule,
}

/// Why a text could not be read: one fault, the first that was met.
///
/// The message is English for developers: lower case, no full stop. It repeats field names and
/// words of closed lists, never the value of a field that may hold personal data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InputError {
    /// The kind of fault.
    pub code: InputCode,
    /// Where: a JSON Pointer (RFC 6901), empty for the whole document. For a missing field it
    /// points to where the field should stand.
    pub pointer: String,
    /// What is wrong and what would be right.
    pub message: String,
    /// The nearest right name, where a name is wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
    /// The line, from 1, at which reading stopped; 0 where there is no text.
    pub line: usize,
    /// The column in bytes, from 1, at which reading stopped; 0 where there is no text.
    pub column: usize,
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if !self.pointer.is_empty() {
            write!(f, " at `{}`", self.pointer)?;
        }
        if self.line > 0 {
            write!(f, " (line {}, column {})", self.line, self.column)?;
        }
        Ok(())
    }
}

impl std::error::Error for InputError {}

/// Reads one JSON document, strictly.
///
/// A byte order mark at the start is skipped. Beyond what `T` itself refuses, a field that stands
/// twice in one object is an error at any depth, also inside maps and free values; so is a list in
/// place of an object, and an object in place of a word, and a string or a name of more than 1 MiB.
///
/// # Errors
///
/// An [`InputError`] for the first fault: not JSON, too deep, too long, a wrong type or value, an unknown,
/// missing or doubled field.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, InputError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    // Paths cost allocations, so they are tracked only once something is known to be wrong.
    if serde_json::from_str::<Once>(text).is_err() {
        tracked::<Once>(text)?;
    }
    match untracked(text) {
        Ok(value) => Ok(value),
        Err(_) => tracked(text),
    }
}

fn untracked<T: DeserializeOwned>(text: &str) -> Result<T, serde_json::Error> {
    let mut json = serde_json::Deserializer::from_str(text);
    let value = T::deserialize(Strict(&mut json))?;
    json.end()?;
    Ok(value)
}

fn tracked<T: DeserializeOwned>(text: &str) -> Result<T, InputError> {
    let mut json = serde_json::Deserializer::from_str(text);
    let value = serde_path_to_error::deserialize(Strict(&mut json))
        .map_err(|fault| explain::at(explain::pointer(fault.path()), fault.inner(), text))?;
    json.end()
        .map_err(|fault| explain::at(String::new(), &fault, text))?;
    Ok(value)
}
