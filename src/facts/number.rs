//! Numbers of the input: counts and amounts, never negative.

use std::fmt;

use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

/// A whole number from 0, such as steps, days, months or years of age.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Count(pub u32);

/// A number from 0 that may have a fraction, such as euros or years of a policy.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Amount(pub f64);

struct AnyNumber;

impl Visitor<'_> for AnyNumber {
    type Value = f64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number from 0")
    }

    fn visit_u64<E>(self, number: u64) -> Result<f64, E> {
        Ok(number as f64)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<f64, E> {
        Err(E::invalid_value(Unexpected::Other("less than 0"), &self))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<f64, E> {
        if number.is_finite() && number >= 0.0 {
            Ok(number)
        } else {
            Err(E::invalid_value(Unexpected::Other("less than 0"), &self))
        }
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_f64(AnyNumber).map(Self)
    }
}

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        let number = json.deserialize_f64(AnyNumber)?;
        if number.fract() != 0.0 {
            return Err(D::Error::invalid_value(
                Unexpected::Other("a fraction"),
                &"a whole number from 0",
            ));
        }
        if number > f64::from(u32::MAX) {
            return Err(D::Error::invalid_value(
                Unexpected::Other("a very large one"),
                &"a whole number of reasonable size",
            ));
        }
        Ok(Self(number as u32))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_is_whole_and_not_negative() {
        let count = |text| serde_json::from_str::<Count>(text).ok();
        assert_eq!(count("3"), Some(Count(3)));
        assert_eq!(count("3.0"), Some(Count(3)));
        for wrong in ["-1", "1.5", "4294967296", "\"3\"", "-0.5", "null"] {
            assert_eq!(count(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn an_amount_may_have_a_fraction() {
        assert_eq!(
            serde_json::from_str::<Amount>("1.5").ok(),
            Some(Amount(1.5))
        );
        assert!(serde_json::from_str::<Amount>("-1").is_err());
    }
}
