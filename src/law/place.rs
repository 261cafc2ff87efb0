//! Where the law is asked for.

use serde::{Deserialize, Deserializer, Serialize};

use crate::facts::words;

words! {
    /// Whose law is asked for: a country's, or what the Union's law asks in every country.
    #[derive(PartialOrd, Ord)]
    Jurisdiction {
        /// The Netherlands.
        Nl = "NL",
        /// Belgium.
        Be = "BE",
        /// The Union's rules alone, without any country's.
        Eu = "EU",
    }
}

/// A country by its two capital letters (ISO 3166-1 alpha-2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Country(
    #[cfg_attr(
        feature = "schema",
        schemars(with = "String", regex(pattern = "^[A-Z]{2}$"))
    )]
    #[serde(serialize_with = "as_text")]
    [u8; 2],
);

impl Country {
    /// The country that `text` names; none where it is not two capital letters.
    pub fn parse(text: &str) -> Option<Self> {
        let letters: [u8; 2] = text.as_bytes().try_into().ok()?;
        letters
            .iter()
            .all(u8::is_ascii_uppercase)
            .then_some(Self(letters))
    }

    /// Whose law holds for somebody there: the country's own where this engine has it, else the
    /// Union's alone.
    pub fn jurisdiction(self) -> Jurisdiction {
        match &self.0 {
            b"NL" => Jurisdiction::Nl,
            b"BE" => Jurisdiction::Be,
            _ => Jurisdiction::Eu,
        }
    }
}

fn as_text<S: serde::Serializer>(letters: &[u8; 2], out: S) -> Result<S::Ok, S::Error> {
    out.serialize_str(std::str::from_utf8(letters).unwrap_or_default())
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_str(super::time::Written {
            parse: Self::parse,
            right: "a country as two capital letters such as `NL`",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_without_law_of_its_own_here_has_the_unions() {
        let place = |text| Country::parse(text).map(Country::jurisdiction);
        assert_eq!(place("NL"), Some(Jurisdiction::Nl));
        assert_eq!(place("BE"), Some(Jurisdiction::Be));
        assert_eq!(place("DE"), Some(Jurisdiction::Eu));
        assert_eq!(place("nl"), None);
        assert_eq!(place("NLD"), None);
    }
}
