//! The catalogue as data: every rule with its law over time.

mod examples;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::engine::Case;
use crate::law::{Day, Figure, Jurisdiction, Law, SOURCES, Source, figures};
use crate::rules::over_time::{Timeline, timelines, turning_days};
use crate::rules::{CATALOGUE, COMMON_CODES, Domain, Kind, Rule, all};
use crate::verdict::{COMPUTED, Computed, Outcome, Question, Severity, Value};

pub use examples::catalogue_with;

/// Every rule, and what they share.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Catalogue {
    /// The day up to which the law was looked at.
    pub version: &'static str,
    /// The codes that the findings of every rule may have.
    pub common_codes: &'static [&'static str],
    /// Where the law was looked up.
    pub sources: &'static [Source],
    /// What rules compute for the verdict's `values`.
    pub computed: &'static [Computed],
    /// The dated values of the law.
    pub figures: Vec<Figure>,
    /// Every day on which a norm or a dated value begins, or is gone.
    pub turning_days: Vec<Day>,
    /// The words that findings and values name, as far as the golden cases show; in the core's own
    /// answer there are none.
    pub names: Vec<&'static str>,
    /// The rules, domain by domain.
    pub rules: Vec<Entry>,
}

/// One rule as data.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Entry {
    /// The stable id.
    pub id: &'static str,
    /// The part of a shop's work that it is about.
    pub domain: Domain,
    /// Where it holds; `EU` means in every country.
    pub jurisdiction: Jurisdiction,
    /// Whether it asks, frees or tells.
    pub kind: Kind,
    /// How much hangs on it.
    pub severity: Severity,
    /// `seed` where it comes from the articles that the project was made from, else `law`.
    pub origin: &'static str,
    /// Its norms, newest first; one without a first day is a proposal and never applied.
    pub law: &'static [Law],
    /// The same over time, in each place.
    pub over_time: Vec<Timeline>,
    /// Short names of the sources.
    pub sources: &'static [&'static str],
    /// What to keep as proof.
    pub evidence: &'static [&'static str],
    /// What its findings may say.
    pub codes: &'static [&'static str],
    /// What the law leaves open in it.
    pub questions: Vec<OpenQuestion>,
    /// The plainest golden case that breaks it, or that an exemption does not free; left out in
    /// the core's own answer, and for a figure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub broken_by: Option<Example>,
    /// The plainest golden case that keeps it; left out in the core's own answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kept_by: Option<Example>,
}

/// A case that shows a rule.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Example {
    /// The case, of which this rule alone is asked.
    pub case: Case,
    /// What it comes to.
    pub outcome: Outcome,
    /// The finding's code.
    pub code: &'static str,
    /// The parameters of the finding's sentence.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub params: BTreeMap<&'static str, Value>,
}

/// A question of a rule, with its code.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OpenQuestion {
    /// The code of the finding that asks it.
    pub code: &'static str,
    /// The question itself.
    #[serde(flatten)]
    pub question: Question,
}

impl From<&Rule> for Entry {
    fn from(rule: &Rule) -> Self {
        Self {
            id: rule.id,
            domain: rule.domain,
            jurisdiction: rule.jurisdiction(),
            kind: rule.kind,
            severity: rule.severity,
            origin: rule.origin,
            law: rule.law,
            over_time: timelines(rule),
            sources: rule.sources,
            evidence: rule.evidence,
            codes: rule.codes,
            questions: rule
                .questions
                .iter()
                .map(|question| OpenQuestion {
                    code: question.code,
                    question: *question,
                })
                .collect(),
            broken_by: None,
            kept_by: None,
        }
    }
}

/// The whole catalogue, without examples.
#[must_use]
pub fn catalogue() -> Catalogue {
    Catalogue {
        version: CATALOGUE,
        common_codes: COMMON_CODES,
        sources: SOURCES,
        computed: COMPUTED,
        figures: figures().collect(),
        turning_days: turning_days(),
        names: Vec::new(),
        rules: all().map(Entry::from).collect(),
    }
}
