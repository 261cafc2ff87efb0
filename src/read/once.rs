//! JSON in which every field stands once, and in which no string is absurdly long.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;

use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// The longest that a string or a field's name may be, in bytes of UTF-8.
const LONGEST_STRING: usize = 1024 * 1024;

/// The fault of a longer one, as [`super::explain`] knows it.
pub(super) const TOO_LONG: &str = "longer than 1 MiB, which nothing here needs";

fn short<E: Error>(text: &str) -> Result<(), E> {
    match text.len() > LONGEST_STRING {
        true => Err(E::custom(TOO_LONG)),
        false => Ok(()),
    }
}

/// Any JSON in which no object has a field twice and no string is too long; keeps nothing of it.
pub(super) struct Once;

impl<'de> Deserialize<'de> for Once {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_any(OnceVisitor)
    }
}

struct OnceVisitor;

impl<'de> Visitor<'de> for OnceVisitor {
    type Value = Once;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Once, E> {
        Ok(Once)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Once, E> {
        Ok(Once)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Once, E> {
        Ok(Once)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Once, E> {
        Ok(Once)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Once, E> {
        short(text)?;
        Ok(Once)
    }

    fn visit_unit<E>(self) -> Result<Once, E> {
        Ok(Once)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Once, A::Error> {
        while list.next_element::<Once>()?.is_some() {}
        Ok(Once)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Once, A::Error> {
        const FEW: usize = 12;
        let mut few: Vec<Key<'de>> = Vec::new();
        let mut many: HashSet<Key<'de>> = HashSet::new();
        while let Some(key) = object.next_key::<Key<'de>>()? {
            if few.contains(&key) || many.contains(&key) {
                return Err(A::Error::custom(format_args!(
                    "duplicate field `{}`",
                    key.0
                )));
            }
            if few.len() < FEW {
                few.push(key);
            } else {
                many.insert(key);
            }
            object.next_value::<Once>()?;
        }
        Ok(Once)
    }
}

/// A field's name, borrowed from the text where it has no escapes.
#[derive(PartialEq, Eq, Hash)]
struct Key<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        struct KeyVisitor;
        impl<'de> Visitor<'de> for KeyVisitor {
            type Value = Key<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a field name")
            }

            fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Key<'de>, E> {
                short(name)?;
                Ok(Key(Cow::Borrowed(name)))
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<Key<'de>, E> {
                short(name)?;
                Ok(Key(Cow::Owned(name.to_owned())))
            }
        }
        json.deserialize_str(KeyVisitor)
    }
}
