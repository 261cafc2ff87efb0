//! The answer: one type for every domain.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::law::{Day, InForce, Instant, Jurisdiction};

/// What a rule, or a whole judgement, comes to; the later is the worse, and the worst wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The rule has nothing to say about this case, this day or this country.
    NotApplicable,
    /// The rule is kept.
    Ok,
    /// Lawful as far as can be said, and unwise or against advice.
    Warning,
    /// A fact is missing, or the law is open: a person must judge.
    NeedsJudgement,
    /// The rule is broken.
    Violation,
}

/// How much hangs on a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// A figure to know, which nobody can break.
    Info,
    /// Tidiness.
    Low,
    /// A fault that authorities correct.
    Medium,
    /// A fault that authorities fine.
    High,
}

/// A parameter of a message, or a computed value.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Value {
    /// A number of something that the name tells.
    Number(u64),
    /// A day.
    Day(Day),
    /// A moment, in the shop's civil time.
    Instant(Instant),
    /// A word of the catalogue, never free text of a case.
    Word(&'static str),
    /// Names of things, in a fixed order.
    Names(Vec<&'static str>),
}

impl Value {
    /// Whether each day in it is one that cases and answers name.
    pub(crate) fn is_named(&self) -> bool {
        match self {
            Self::Day(day) => day.is_named(),
            Self::Instant(instant) => instant.civil_day().is_named(),
            Self::Number(_) | Self::Word(_) | Self::Names(_) => true,
        }
    }
}

/// A value that rules compute for the verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Computed {
    /// Its name in the verdict's `values`.
    pub name: &'static str,
    /// What it is: `day`, `instant`, `names` or `euros`.
    pub kind: &'static str,
}

const fn computed(name: &'static str, kind: &'static str) -> Computed {
    Computed { name, kind }
}

/// Every value that a verdict may carry.
pub const COMPUTED: &[Computed] = &[
    computed("deadline_extended", "day"),
    computed("deadline_extension_notice", "day"),
    computed("deadline_nominal", "day"),
    computed("max_fine_eur", "euros"),
    computed("max_until", "day"),
    computed("min_until", "day"),
    computed("missing", "names"),
    computed("naive_deadline", "instant"),
    computed("reg1182_deadline", "instant"),
];

/// What one rule found. A rule that found several faults gives a finding for each.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Finding {
    /// The rule's id.
    pub rule: &'static str,
    /// What it came to.
    pub outcome: Outcome,
    /// The outcome for a reader without `needs_judgement`; only beside that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback: Option<Outcome>,
    /// How much hangs on the rule.
    pub severity: Severity,
    /// What was found, as a stable code; with `rule` it names the sentence in a locale.
    pub code: &'static str,
    /// The parameters of that sentence.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub params: BTreeMap<&'static str, Value>,
    /// The facts that decided: JSON Pointers (RFC 6901) into the case's situation.
    pub pointers: Vec<String>,
    /// The day whose law was asked: that of the act, unless another was asked for.
    pub on: Day,
    /// Whose law was asked.
    pub place: Jurisdiction,
    /// The norm in force on that day; left out where there was none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citation: Option<&'static str>,
    /// From when until when that norm is the ground to name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_force: Option<InForce>,
    /// Whether the norm, and what else the finding rests on, was read in its source; left out where
    /// there was no norm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified: Option<bool>,
    /// What to keep as proof, as stable codes; empty where there was no norm.
    pub evidence: &'static [&'static str],
    /// What is open; only beside `needs_judgement`, and not where merely a fact is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<Question>,
}

/// A question that the law leaves open. Its words stand in a locale, by the finding's rule and code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Question {
    /// The finding's code.
    #[serde(skip)]
    pub code: &'static str,
    /// The facts that would settle it, as stable codes.
    pub settled_by: &'static [&'static str],
    /// What the strict reading comes to.
    pub strict: Outcome,
    /// What the lenient reading comes to.
    pub lenient: Outcome,
}

/// The answer to a case. `serde_json::to_string` of it is its one byte form: the fields stand in
/// the order below, names of maps in the order of the alphabet.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Verdict {
    /// The case's id, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The worst outcome of the rules that were asked.
    pub verdict: Outcome,
    /// The worst of all fallbacks and other outcomes; only where the verdict is `needs_judgement`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback: Option<Outcome>,
    /// What each rule found, in the catalogue's order. Rules without anything to say are left out
    /// unless the case lists them.
    pub findings: Vec<Finding>,
    /// Computed values by name.
    pub values: BTreeMap<&'static str, Value>,
    /// The day that the law was asked for where no act has a day of its own: the case's, or the one
    /// that was asked for in its place.
    pub law_date: Day,
    /// The version of this engine.
    pub engine: &'static str,
    /// The version of the rule catalogue: the day up to which the law was looked at.
    pub catalogue: &'static str,
    /// Always `no_legal_advice`.
    pub notice: &'static str,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worst_outcome_is_the_greatest() {
        let mut outcomes = [
            Outcome::Violation,
            Outcome::Ok,
            Outcome::NeedsJudgement,
            Outcome::NotApplicable,
            Outcome::Warning,
        ];
        outcomes.sort();
        let words: Vec<String> = outcomes
            .iter()
            .filter_map(|outcome| serde_json::to_string(outcome).ok())
            .collect();
        assert_eq!(
            words,
            [
                "\"not_applicable\"",
                "\"ok\"",
                "\"warning\"",
                "\"needs_judgement\"",
                "\"violation\""
            ]
        );
    }
}
