//! What stands in the way of a configuration or a submission: a code, a place, and the rule.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is wrong. The locales have a sentence for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ProblemCode {
    /// A text that must say something is empty.
    TextEmpty,
    /// A text is missing in one of the languages.
    TextMissing,
    /// No language is given.
    LanguagesMissing,
    /// This is no language tag (BCP 47).
    LanguageMalformed,
    /// The shop does not have this language.
    LanguageUnknown,
    /// An id has other characters than it may, or is too long.
    IdMalformed,
    /// The same id or word stands twice.
    Duplicate,
    /// This is no ISO 3166 alpha-2 country code.
    CountryMalformed,
    /// An address is neither a path of the shop nor https.
    UrlUnsafe,
    /// A number of months is outside what the law or its guidance leaves.
    MonthsOutOfRange,
    /// There are more than there can be.
    TooMany,
    /// A word is empty or too long.
    WordMalformed,
    /// The exemption for statistics is claimed, and its facts do not bear it.
    ExemptionDoesNotHold,
    /// A box for consent is required, so that consent would not be free.
    ConsentBoxRequired,
    /// A rule of the catalogue is broken.
    RuleBroken,
    /// A rule of the catalogue leaves it to judgement, or warns.
    RuleDoubtful,
    /// The policy that was shown is none of this shop.
    PolicyUnknown,
    /// The policy does not have this purpose.
    PurposeUnknown,
    /// The policy has no service or cookie of this name.
    ItemUnknown,
    /// Purposes are named, and the act is none of choosing.
    PurposesWithoutChoice,
    /// The act changes nothing that a record could say.
    NothingToRecord,
    /// A refusal carries an identifier.
    RefusalNamesVisitor,
    /// A consent carries no identifier, so that it could not be withdrawn.
    VisitorMissing,
    /// The identifier is no random UUID.
    VisitorMalformed,
    /// The manifest that the form was made from is none of this shop.
    ManifestUnknown,
    /// A required box was not shown.
    BoxMissing,
    /// A required box is not ticked.
    BoxRefused,
    /// A box was ticked before the customer came.
    BoxPreticked,
    /// The manifest does not have this box.
    BoxUnknown,
    /// The same box came twice.
    BoxDuplicate,
    /// The text that was shown beside a box is not the shop's in that language.
    WordingUnknown,
    /// The text of the notice that was shown is none that the shop has shown.
    NoticeUnknown,
    /// The boxes cannot be read.
    Malformed,
    /// The number of an attempt starts at 1.
    AttemptMalformed,
    /// This is no SHA-256 in 64 hexadecimal digits.
    HashMalformed,
    /// This is no instant with an offset (RFC 3339).
    InstantMalformed,
    /// The decision was made more than a day ahead of the service's clock, or too long before it.
    InstantOutOfTime,
}

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
    /// What is wrong.
    pub code: ProblemCode,
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
    pub fn error(code: ProblemCode, pointer: impl Into<String>) -> Self {
        Self {
            code,
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
