//! The catalogue as data: every rule with its law over time.

use serde::Serialize;

use super::{CATALOGUE, COMMON_CODES, Domain, Kind, Rule, all};
use crate::law::{Jurisdiction, Law, SOURCES, Source};
use crate::verdict::{Question, Severity};

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
    /// Short names of the sources.
    pub sources: &'static [&'static str],
    /// What to keep as proof.
    pub evidence: &'static [&'static str],
    /// What its findings may say.
    pub codes: &'static [&'static str],
    /// What the law leaves open in it.
    pub questions: Vec<OpenQuestion>,
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
        }
    }
}

/// The whole catalogue.
#[must_use]
pub fn catalogue() -> Catalogue {
    Catalogue {
        version: CATALOGUE,
        common_codes: COMMON_CODES,
        sources: SOURCES,
        rules: all().map(Entry::from).collect(),
    }
}
