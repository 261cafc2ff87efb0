//! Facts with their place: what a rule reads.

use std::fmt;

use super::Fact;

/// An input object and where it stands in the situation.
#[derive(Debug)]
pub struct At<'a, T> {
    /// The object.
    pub object: &'a T,
    /// Its place.
    pub pointer: Pointer,
}

impl<T> Clone for At<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for At<'_, T> {}

impl<'a, T> At<'a, T> {
    /// The situation itself, or any object taken as the whole.
    pub const fn root(object: &'a T) -> Self {
        Self {
            object,
            pointer: Pointer::ROOT,
        }
    }

    /// A field of this object, for the readers that [`facts!`](super::facts) makes.
    pub(crate) fn field<U>(self, name: &'static str, fact: &'a Fact<U>) -> Field<'a, U> {
        let name = name.strip_prefix("r#").unwrap_or(name);
        Field {
            fact,
            pointer: self.pointer.then(Step::Name(name)),
        }
    }
}

impl At<'_, String> {
    /// The end of a rule that does not know this word of a list.
    pub fn unknown_word(self) -> Missing {
        Missing {
            pointer: self.pointer,
            why: Why::UnknownWord,
        }
    }
}

/// One fact and where it stands.
#[derive(Debug)]
pub struct Field<'a, T> {
    fact: &'a Fact<T>,
    /// Its place in the situation.
    pub pointer: Pointer,
}

impl<T> Clone for Field<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Field<'_, T> {}

impl<'a, T> Field<'a, T> {
    /// The value, or none where it is known to be none.
    ///
    /// # Errors
    ///
    /// [`Missing`] where nobody said: with `?` the rule ends there.
    pub fn get(self) -> Result<Option<&'a T>, Missing> {
        match self.fact {
            Fact::Known(value) => Ok(Some(value)),
            Fact::None => Ok(None),
            Fact::Unknown => Err(Missing {
                pointer: self.pointer,
                why: Why::Absent,
            }),
        }
    }

    /// The value where one is given: for facts that do not decide when they are absent, and for
    /// those that the shop must prove, for which absent is like none.
    pub fn given(self) -> Option<&'a T> {
        self.fact.known()
    }

    /// Whether it is known to be none.
    pub fn is_none(self) -> bool {
        matches!(self.fact, Fact::None)
    }

    /// The object where one is given, with its place.
    pub fn object(self) -> Option<At<'a, T>> {
        Some(At {
            object: self.given()?,
            pointer: self.pointer,
        })
    }

    /// The end of a rule to which none is as little an answer here as nothing said.
    pub fn absent(self) -> Missing {
        Missing {
            pointer: self.pointer,
            why: Why::Absent,
        }
    }

    /// The end of a rule that does not know the word which stands here.
    pub fn unknown_word(self) -> Missing {
        Missing {
            pointer: self.pointer,
            why: Why::UnknownWord,
        }
    }
}

impl<'a, T> Field<'a, Vec<T>> {
    /// The objects of the list, each with its place; none where no list is given.
    pub fn items(self) -> impl Iterator<Item = At<'a, T>> {
        let pointer = self.pointer;
        self.given()
            .into_iter()
            .flatten()
            .enumerate()
            .map(move |(index, object)| At {
                object,
                pointer: pointer.then(Step::Index(index)),
            })
    }
}

impl Field<'_, bool> {
    /// Whether it holds; what is known to be none does not.
    ///
    /// # Errors
    ///
    /// [`Missing`] where nobody said.
    pub fn holds(self) -> Result<bool, Missing> {
        Ok(self.get()?.copied().unwrap_or(false))
    }
}

impl Field<'_, String> {
    /// Whether something is written there; blanks are nothing, as is what is known to be none.
    ///
    /// # Errors
    ///
    /// [`Missing`] where nobody said.
    pub fn is_filled(self) -> Result<bool, Missing> {
        Ok(self.get()?.is_some_and(|text| !text.trim().is_empty()))
    }
}

/// A fact that a rule needs and does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing {
    /// The place of the fact.
    pub pointer: Pointer,
    /// Why the rule does not have it.
    pub why: Why,
}

/// Why a rule does not have a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Nobody said.
    Absent,
    /// A word stands there that this rule does not know.
    UnknownWord,
}

/// A place in the situation; prints as a JSON Pointer (RFC 6901).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pointer {
    steps: [Step; Self::DEEPEST],
    length: u8,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Name(&'static str),
    Index(usize),
}

impl Pointer {
    /// No input object stands deeper; steps beyond are dropped.
    const DEEPEST: usize = 6;
    const ROOT: Self = Self {
        steps: [Step::Index(0); Self::DEEPEST],
        length: 0,
    };

    fn then(mut self, step: Step) -> Self {
        if let Some(free) = self.steps.get_mut(usize::from(self.length)) {
            *free = step;
            self.length += 1;
        }
        self
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Names are the crate's own: none holds a `/` or `~`.
        for step in self.steps.iter().take(usize::from(self.length)) {
            match step {
                Step::Name(name) => write!(f, "/{name}")?,
                Step::Index(index) => write!(f, "/{index}")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{Situation, checkout::Tick};

    #[test]
    fn a_fact_knows_its_place() {
        let situation = Situation {
            boxes: vec![Tick::default(), Tick::default()].into(),
            ..Situation::default()
        };
        let places: Vec<String> = At::root(&situation)
            .boxes()
            .items()
            .map(|tick| tick.initial_state().pointer.to_string())
            .collect();
        assert_eq!(places, ["/boxes/0/initial_state", "/boxes/1/initial_state"]);
        assert_eq!(At::root(&situation).r#box().pointer.to_string(), "/box");
    }

    #[test]
    fn the_three_states_are_told_apart() {
        let tick: Tick = serde_json::from_str(r#"{"required":null,"benefit":"x"}"#).expect("a box");
        let tick = At::root(&tick);
        assert_eq!(tick.required().get(), Ok(None));
        assert_eq!(tick.required().holds(), Ok(false));
        assert_eq!(tick.benefit().given().map(String::as_str), Some("x"));
        assert_eq!(tick.benefit().is_filled(), Ok(true));
        let missing = tick.initial_state().get().expect_err("unknown");
        assert_eq!(
            (missing.pointer.to_string().as_str(), missing.why),
            ("/initial_state", Why::Absent)
        );
    }

    #[test]
    fn blanks_are_nothing() {
        let tick: Tick = serde_json::from_str(r#"{"benefit":" ","purpose":null}"#).expect("a box");
        let tick = At::root(&tick);
        assert_eq!(tick.benefit().is_filled(), Ok(false));
        assert_eq!(tick.purpose().is_filled(), Ok(false));
        assert!(tick.initial_state().is_filled().is_err());
    }
}
