//! Where consent asks the law.

use super::config::{CheckoutBox, ConfigPurpose, Country, PrivacyImpact, PurposeKind};
use super::problem::{Problem, ProblemCode};

/// temporary
pub fn statistics_are_exempt(purpose: &ConfigPurpose) -> bool {
    purpose.kind == PurposeKind::AnalyticsQuality
        && purpose.statistics.as_ref().is_some_and(|facts| {
            facts.first_party_use_only
                && facts.ip_anonymised
                && !facts.shared
                && !facts.combined
                && facts.privacy_impact == PrivacyImpact::Minor
        })
}

/// temporary
pub fn box_problems(asked: &CheckoutBox, _country: Country, pointer: &str) -> Vec<Problem> {
    if asked.required && asked.purpose.is_consent() {
        let mut p = Problem::error(
            ProblemCode::ConsentBoxRequired,
            format!("{pointer}/required"),
        )
        .with("box", &asked.id);
        p.rule = Some("EU-BOX-04".into());
        return vec![p];
    }
    Vec::new()
}

/// temporary
pub fn citation(_rule: &str) -> Option<String> {
    None
}

/// temporary
pub fn day(
    at: chrono::DateTime<chrono::FixedOffset>,
    _r: chrono::DateTime<chrono::FixedOffset>,
) -> String {
    at.format("%Y-%m-%d").to_string()
}
/// temporary
pub fn consent_problems(
    _r: &crate::evidence::record::Record,
    _p: &super::compile::PolicyDocument,
) -> Vec<Problem> {
    Vec::new()
}
/// temporary
pub fn checkout_problems(
    _r: &crate::evidence::record::Record,
    _m: &super::compile::ManifestDocument,
    _q: &super::intake::CheckoutRequest,
) -> Vec<Problem> {
    Vec::new()
}
/// temporary
pub fn cite_box_problem(p: Problem, _b: super::checkout::Problem) -> Problem {
    p
}
