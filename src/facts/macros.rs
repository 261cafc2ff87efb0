//! The two macros that declare input objects and closed lists of words.

/// Declares input objects: a struct of [`Fact`](super::Fact)s each, strict about unknown fields,
/// and for each field a reader on [`At`](super::At) that knows where it stands.
macro_rules! facts {
    ($(
        $(#[$about:meta])*
        $object:ident {
            $( $(#[$field_about:meta])* $field:ident: $kind:ty, )*
        }
    )*) => {$(
        $(#[$about])*
        #[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct $object {
            $(
                $(#[$field_about])*
                #[serde(default, skip_serializing_if = "crate::facts::Fact::is_unknown")]
                pub $field: crate::facts::Fact<$kind>,
            )*
        }

        impl<'a> crate::facts::At<'a, $object> {
            $(
                $(#[$field_about])*
                pub fn $field(self) -> crate::facts::Field<'a, $kind> {
                    self.field(stringify!($field), &self.object.$field)
                }
            )*
        }
    )*};
}

/// Declares closed lists of words: an unknown word is an error that names the nearest.
macro_rules! words {
    ($(
        $(#[$about:meta])*
        $list:ident {
            $( $(#[$word_about:meta])* $word:ident = $text:literal, )*
        }
    )*) => {$(
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $list {
            $(
                $(#[$word_about])*
                #[serde(rename = $text)]
                $word,
            )*
        }

        impl $list {
            /// The words of the list, as they stand in JSON.
            pub const WORDS: &'static [&'static str] = &[$($text),*];

            /// The word as it stands in JSON.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $( Self::$word => $text, )*
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $list {
            fn deserialize<D: serde::Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
                struct Word;
                impl serde::de::Visitor<'_> for Word {
                    type Value = $list;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str("one of the listed words")
                    }

                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$list, E> {
                        match text {
                            $( $text => Ok($list::$word), )*
                            _ => Err(E::unknown_variant(text, $list::WORDS)),
                        }
                    }
                }
                json.deserialize_str(Word)
            }
        }
    )*};
}

pub(crate) use {facts, words};
