//! What stands in the way of a configuration or a submission: a code, a place, and the rule.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How grave a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Gravity {
    /// It cannot pass.
    Error,
    /// It passes, and somebody should look.
    Warning,
}

/// One thing that is wrong. The sentence is made from the code, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Problem {
    /// What is wrong; a key of the locales' `problems`.
    pub code: String,
    /// Where, as a JSON Pointer (RFC 6901) into what was given.
    pub pointer: String,
    /// How grave it is.
    pub gravity: Gravity,
    /// The rule of the catalogue that it breaks, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// Where that rule stands in the law.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub citation: Option<String>,
    /// What the sentence needs to name; never personal data.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub params: BTreeMap<String, String>,
}

impl Problem {
    /// A problem that stands in the way.
    pub fn error(code: &str, pointer: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            pointer: pointer.into(),
            gravity: Gravity::Error,
            rule: None,
            citation: None,
            params: BTreeMap::new(),
        }
    }

    /// The same, with something that its sentence names.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.params.insert(name.into(), value.into());
        self
    }
}
