//! The three states of a fact.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A fact of a case.
///
/// In JSON an absent field is [`Unknown`](Fact::Unknown), `null` is [`None`](Fact::None), anything
/// else is [`Known`](Fact::Known): `"consent": null` says that there is no consent, no `consent`
/// says nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Fact<T> {
    /// Nobody said.
    #[default]
    Unknown,
    /// Known to be none.
    None,
    /// Known to be this.
    Known(T),
}

impl<T> Fact<T> {
    /// Whether nobody said.
    pub const fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }

    /// The value, where there is one.
    pub const fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Unknown | Self::None => None,
        }
    }
}

impl<T> From<T> for Fact<T> {
    fn from(value: T) -> Self {
        Self::Known(value)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Fact<T> {
    // Every object of a situation has its reader in a function of its own: all in one would be so
    // large that an engine which compiles wasm again for speed takes seconds over it.
    #[inline(never)]
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(json)?.map_or(Self::None, Self::Known))
    }
}

impl<T: Serialize> Serialize for Fact<T> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        self.known().serialize(out)
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Fact<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        Option::<T>::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Option::<T>::json_schema(generator)
    }
}
