//! The case as a rule sees it.

use super::{Act, Answer, Domain, Ruling};
use crate::facts::checkout::Tick;
use crate::facts::cookies::{Banner, Cookie};
use crate::facts::shared::Consent;
use crate::facts::{At, Field, Situation};
use crate::law::{Dated, Day, Jurisdiction};

/// The case as one rule sees it: the facts, the act, and whose law is asked.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a> {
    /// All facts.
    pub facts: At<'a, Situation>,
    /// The act that is judged.
    pub act: Act,
    /// The day whose law is asked: that of the act, unless another was asked for. Dated values are
    /// read by it.
    pub law_on: Day,
    /// Today for what is still open: the case's date.
    pub today: Day,
    /// Whose law is asked: the visitor's for cookies, the recipient's for mail and calls, else the
    /// shop's.
    pub place: Jurisdiction,
    /// Where the shop is established: chooses the holidays.
    pub shop: Jurisdiction,
    /// What the case says it is about.
    pub domain: Option<Domain>,
    /// Whether the case lists this rule.
    pub listed: bool,
}

impl<'a> Scene<'a> {
    /// The figure that the law of the day sets, such as an age or a term; zero where it sets none.
    pub fn figure<T: Copy + Default>(&self, table: Dated<T>) -> T {
        table.on(self.law_on).copied().unwrap_or_default()
    }

    /// The cookie.
    pub fn cookie(&self) -> Option<At<'a, Cookie>> {
        self.facts.cookie().object()
    }

    /// The banner.
    pub fn banner(&self) -> Option<At<'a, Banner>> {
        self.facts.banner().object()
    }

    /// What a rule says of an object that the case may hold; nothing where it does not.
    pub fn about<T>(
        &self,
        object: Field<'a, T>,
        rule: impl FnOnce(At<'a, T>) -> Ruling,
    ) -> Vec<Answer> {
        self.about_some(object, |_| true, rule)
    }

    /// The same for a rule that is about some of those objects only.
    pub fn about_some<T>(
        &self,
        object: Field<'a, T>,
        is_meant: impl FnOnce(At<'a, T>) -> bool,
        rule: impl FnOnce(At<'a, T>) -> Ruling,
    ) -> Vec<Answer> {
        object
            .object()
            .filter(|there| is_meant(*there))
            .map(|there| Answer::of(rule(there)))
            .into_iter()
            .collect()
    }

    /// Whether a rule looks at a fact without which it has nothing to say: the case speaks of it,
    /// or asks for the rule by its id.
    pub fn asks_about<T>(&self, fact: Field<'_, T>) -> bool {
        self.listed || fact.get().is_ok()
    }

    /// Every box at the checkout.
    pub fn boxes(&self) -> impl Iterator<Item = At<'a, Tick>> {
        self.facts
            .r#box()
            .object()
            .into_iter()
            .chain(self.facts.boxes().items())
    }

    /// What a rule says of each box.
    pub fn each_box(&self, rule: impl Fn(At<'a, Tick>) -> Ruling) -> Vec<Answer> {
        self.boxes().map(|tick| Answer::of(rule(tick))).collect()
    }

    /// The consent that stands by itself, for a rule of `domain`.
    ///
    /// Consent has one shape for cookies, boxes and mail, so whether a free-standing one is a
    /// consent to cookies is what the case says: by its domain, or by listing the rule.
    pub fn free_consent(&self, domain: Domain) -> Option<At<'a, Consent>> {
        let about_cookies = self.domain == Some(Domain::Cookies);
        let asked = self.listed || about_cookies == (domain == Domain::Cookies);
        self.facts.consent().object().filter(|_| asked)
    }
}
