//! From a shop's configuration to what pages, shops and services work with: the policy and the
//! checkout manifest.

use super::checkout::{LAYOUT as MANIFEST_LAYOUT, MOST_BOXES, Subject};
use super::config::{
    BoxPurpose, Config, ConfigPurpose, Controller, Country, GpcMode, PurposeKind, Service, Texts,
    When,
};
use super::policy::{LAYOUT as POLICY_LAYOUT, MOST_PURPOSES, Need};
use super::problem::{Gravity, Problem, ProblemCode};
use crate::evidence::canonical::{canonical, sha256_hex};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The policy of a shop: what its pages ask, and what needs what. Public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PolicyDocument {
    /// `vinkje.policy.v1`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The shop's id.
    pub shop: String,
    /// The version of the configuration.
    pub version: String,
    /// 16 hexadecimal digits of the SHA-256 of all that is material: version, controller, purposes,
    /// services, cookies, terms. A comma in a text leaves it as it is.
    pub hash: String,
    /// The policy as the page build reads it, in base 64.
    pub code: String,
    /// Who is responsible.
    pub controller: Controller,
    /// The shop's country.
    pub country: Country,
    /// The languages, the first to fall back on.
    pub languages: Vec<String>,
    /// Where the privacy notice stands.
    pub privacy_notice: Texts,
    /// The purposes, in the order of their bits.
    pub purposes: Vec<PolicyPurpose>,
    /// Texts of the banner to use in place of the built-in ones.
    pub texts: BTreeMap<String, Texts>,
}

/// A purpose of a [`PolicyDocument`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PolicyPurpose {
    /// Its id.
    pub id: String,
    /// What it is to the law.
    pub kind: PurposeKind,
    /// What it needs before it may run.
    pub need: Need,
    /// Its name.
    pub name: Texts,
    /// What is done with the data.
    pub description: Texts,
    /// The services that store or read for it.
    pub services: Vec<Service>,
}

/// The boxes of a shop's checkout, as shops show and check them. Public; signed by the service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ManifestDocument {
    /// `vinkje.manifest.v1`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The shop's id.
    pub shop: String,
    /// The version of the configuration.
    pub version: String,
    /// 16 hexadecimal digits of the SHA-256 of version, controller and boxes with their texts.
    pub hash: String,
    /// The manifest as the page build reads it, in base 64.
    pub code: String,
    /// Who is responsible.
    pub controller: Controller,
    /// The shop's country.
    pub country: Country,
    /// The languages, the first to fall back on.
    pub languages: Vec<String>,
    /// The boxes, in the order in which they are shown.
    pub boxes: Vec<ManifestBox>,
}

/// A box of a [`ManifestDocument`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ManifestBox {
    /// Its id.
    pub id: String,
    /// What it asks for.
    pub purpose: BoxPurpose,
    /// Whether the order waits for it.
    pub required: bool,
    /// What stands beside it, for each language.
    pub text: Texts,
    /// SHA-256 of that text, for each language.
    pub wording: Texts,
    /// When it is shown.
    pub when: When,
}

/// What became of a configuration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Compiled {
    /// The policy; null where something stands in the way.
    pub policy: Option<PolicyDocument>,
    /// The manifest; null where something stands in the way.
    pub manifest: Option<ManifestDocument>,
    /// What was found, errors first.
    pub problems: Vec<Problem>,
}

/// Checks a configuration, and makes the policy and the manifest from it.
#[must_use]
pub fn compile(config: &Config) -> Compiled {
    let mut problems = check(config);
    problems.sort_by_key(|problem| problem.gravity != Gravity::Error);
    if problems
        .iter()
        .any(|problem| problem.gravity == Gravity::Error)
    {
        return Compiled {
            policy: None,
            manifest: None,
            problems,
        };
    }
    Compiled {
        policy: Some(policy(config)),
        manifest: Some(manifest(config)),
        problems,
    }
}

/// The hash of what is material: the first 16 hexadecimal digits of the SHA-256 of its canonical
/// JSON.
fn hash<T: Serialize>(material: &T) -> String {
    let bytes = canonical(material).unwrap_or_default();
    let mut digits = sha256_hex(&bytes);
    digits.truncate(16);
    digits
}

fn policy(config: &Config) -> PolicyDocument {
    let purposes: Vec<PolicyPurpose> = config
        .purposes
        .iter()
        .map(|purpose| PolicyPurpose {
            id: purpose.id.clone(),
            kind: purpose.kind,
            need: need(purpose, config),
            name: purpose.name.clone(),
            description: purpose.description.clone(),
            services: purpose.services.clone(),
        })
        .collect();
    let material: Vec<_> = purposes
        .iter()
        .map(|purpose| (&purpose.id, purpose.kind, purpose.need, &purpose.services))
        .collect();
    let hash = hash(&(
        &config.version,
        &config.controller.name,
        &config.consent,
        material,
    ));
    PolicyDocument {
        kind: "vinkje.policy.v1".into(),
        shop: config.shop.clone(),
        version: config.version.clone(),
        code: STANDARD.encode(policy_code(config, &hash, &purposes)),
        hash,
        controller: config.controller.clone(),
        country: config.country,
        languages: config.languages.clone(),
        privacy_notice: config.privacy_notice.clone(),
        purposes,
        texts: config.texts.clone(),
    }
}

/// What a purpose needs. The exemption for statistics is Dutch (Tw 11.7a(3)(b)), so one visitor
/// from elsewhere ends it.
fn need(purpose: &ConfigPurpose, config: &Config) -> Need {
    if purpose.kind == PurposeKind::StrictlyNecessary {
        return Need::Nothing;
    }
    let only_dutch = config.visitor_countries == ["NL"];
    if only_dutch && super::law::statistics_are_exempt(purpose) {
        return Need::Exempt;
    }
    Need::Consent
}

fn policy_code(config: &Config, hash: &str, purposes: &[PolicyPurpose]) -> Vec<u8> {
    let mut code = vec![POLICY_LAYOUT];
    code.extend(hash_bytes(hash));
    code.extend([
        config.consent.max_age_months,
        config.consent.ask_again_months,
        u8::from(config.consent.gpc == GpcMode::Ask),
        purposes.len() as u8,
    ]);
    code.extend(purposes.iter().map(|purpose| purpose.need as u8));
    code
}

fn hash_bytes(hash: &str) -> impl Iterator<Item = u8> + '_ {
    (0..8).map(|index| {
        let digits = hash.get(2 * index..2 * index + 2).unwrap_or("00");
        u8::from_str_radix(digits, 16).unwrap_or(0)
    })
}

fn manifest(config: &Config) -> ManifestDocument {
    let boxes: Vec<ManifestBox> = config
        .boxes
        .iter()
        .map(|asked| ManifestBox {
            id: asked.id.clone(),
            purpose: asked.purpose,
            required: asked.required,
            text: asked.text.clone(),
            wording: asked
                .text
                .iter()
                .map(|(language, text)| (language.clone(), sha256_hex(text.as_bytes())))
                .collect(),
            when: asked.when.clone(),
        })
        .collect();
    let hash = hash(&(&config.version, &config.controller.name, &boxes));
    ManifestDocument {
        kind: "vinkje.manifest.v1".into(),
        shop: config.shop.clone(),
        version: config.version.clone(),
        code: STANDARD.encode(manifest_code(&hash, &boxes)),
        hash,
        controller: config.controller.clone(),
        country: config.country,
        languages: config.languages.clone(),
        boxes,
    }
}

fn manifest_code(hash: &str, boxes: &[ManifestBox]) -> Vec<u8> {
    let mut code = vec![MANIFEST_LAYOUT];
    code.extend(hash_bytes(hash));
    code.push(boxes.len() as u8);
    for asked in boxes {
        push_short(&mut code, &asked.id);
        code.push(u8::from(asked.required));
        let conditions = conditions(&asked.when);
        code.push(conditions.len() as u8);
        for (subject, values) in conditions {
            code.extend([subject as u8, values.len() as u8]);
            for value in values {
                push_short(&mut code, value);
            }
        }
    }
    code
}

/// The conditions that are given, each with its values.
fn conditions(when: &When) -> Vec<(Subject, Vec<&str>)> {
    let all = [
        (
            Subject::Country,
            when.country.iter().map(String::as_str).collect(),
        ),
        (
            Subject::Customer,
            when.customer.iter().map(|kind| kind.word()).collect(),
        ),
        (
            Subject::ProductTag,
            when.product_tag.iter().map(String::as_str).collect(),
        ),
        (
            Subject::Surface,
            when.surface.iter().map(String::as_str).collect::<Vec<_>>(),
        ),
    ];
    all.into_iter()
        .filter(|(_, values)| !values.is_empty())
        .collect()
}

fn push_short(code: &mut Vec<u8>, text: &str) {
    // The check has refused anything longer.
    code.push(text.len().min(255) as u8);
    code.extend(text.bytes().take(255));
}

// What can be wrong with a configuration.

/// The longest id, word of a condition or language tag, in bytes.
const LONGEST_WORD: usize = 40;

/// The most values of one condition.
const MOST_VALUES: usize = 100;

fn check(config: &Config) -> Vec<Problem> {
    let mut found = Vec::new();
    check_head(config, &mut found);
    check_terms(config, &mut found);
    check_purposes(config, &mut found);
    check_boxes(config, &mut found);
    for language in config.texts.keys() {
        if !config.languages.contains(language) {
            found.push(
                Problem::error(ProblemCode::LanguageUnknown, format!("/texts/{language}"))
                    .with("language", language),
            );
        }
    }
    found
}

fn check_head(config: &Config, found: &mut Vec<Problem>) {
    if !is_id(&config.shop) {
        found.push(Problem::error(ProblemCode::IdMalformed, "/shop").with("id", &config.shop));
    }
    for (pointer, text) in [
        ("/version", &config.version),
        ("/controller/name", &config.controller.name),
        ("/controller/address", &config.controller.address),
        ("/controller/email", &config.controller.email),
    ] {
        if text.trim().is_empty() {
            found.push(Problem::error(ProblemCode::TextEmpty, pointer));
        }
    }
    if config.languages.is_empty() {
        found.push(Problem::error(ProblemCode::LanguagesMissing, "/languages"));
    }
    for (index, language) in config.languages.iter().enumerate() {
        let pointer = format!("/languages/{index}");
        let shape = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        if language.len() < 2 || language.len() > LONGEST_WORD || !language.bytes().all(shape) {
            found.push(
                Problem::error(ProblemCode::LanguageMalformed, pointer).with("language", language),
            );
        } else if config.languages[..index].contains(language) {
            found.push(Problem::error(ProblemCode::Duplicate, pointer).with("id", language));
        }
    }
    for (index, country) in config.visitor_countries.iter().enumerate() {
        check_country(country, format!("/visitor_countries/{index}"), found);
    }
    check_texts(&config.privacy_notice, "/privacy_notice", config, found);
    for (language, url) in &config.privacy_notice {
        if !is_safe_url(url) {
            found.push(Problem::error(
                ProblemCode::UrlUnsafe,
                format!("/privacy_notice/{language}"),
            ));
        }
    }
}

fn check_terms(config: &Config, found: &mut Vec<Problem>) {
    let terms = &config.consent;
    for (name, months, least, most) in [
        ("max_age_months", terms.max_age_months, 1, 12),
        ("ask_again_months", terms.ask_again_months, 6, 24),
    ] {
        if months < least || months > most {
            found.push(
                cited(
                    Problem::error(ProblemCode::MonthsOutOfRange, format!("/consent/{name}")),
                    "EU-COOK-12",
                )
                .with("least", least.to_string())
                .with("most", most.to_string()),
            );
        }
    }
}

fn check_purposes(config: &Config, found: &mut Vec<Problem>) {
    if config.purposes.len() > MOST_PURPOSES {
        found.push(
            Problem::error(ProblemCode::TooMany, "/purposes")
                .with("most", MOST_PURPOSES.to_string()),
        );
    }
    let mut ids = BTreeSet::new();
    let mut services = BTreeSet::new();
    for (index, purpose) in config.purposes.iter().enumerate() {
        let pointer = format!("/purposes/{index}");
        check_id(&purpose.id, &mut ids, &format!("{pointer}/id"), found);
        check_texts(&purpose.name, &format!("{pointer}/name"), config, found);
        check_texts(
            &purpose.description,
            &format!("{pointer}/description"),
            config,
            found,
        );
        for (place, service) in purpose.services.iter().enumerate() {
            let pointer = format!("{pointer}/services/{place}/id");
            check_id(&service.id, &mut services, &pointer, found);
        }
        check_exemption(purpose, config, &pointer, found);
    }
}

/// A claimed exemption that does not hold is said: the purpose then waits for consent.
fn check_exemption(
    purpose: &ConfigPurpose,
    config: &Config,
    pointer: &str,
    found: &mut Vec<Problem>,
) {
    if purpose.statistics.is_some() && need(purpose, config) != Need::Exempt {
        let mut problem = cited(
            Problem::error(
                ProblemCode::ExemptionDoesNotHold,
                format!("{pointer}/statistics"),
            ),
            "NL-COOK-03",
        );
        problem.gravity = Gravity::Warning;
        found.push(problem.with("purpose", &purpose.id));
    }
}

fn check_boxes(config: &Config, found: &mut Vec<Problem>) {
    if config.boxes.len() > MOST_BOXES {
        found.push(
            Problem::error(ProblemCode::TooMany, "/boxes").with("most", MOST_BOXES.to_string()),
        );
    }
    let mut ids = BTreeSet::new();
    for (index, asked) in config.boxes.iter().enumerate() {
        let pointer = format!("/boxes/{index}");
        check_id(&asked.id, &mut ids, &format!("{pointer}/id"), found);
        check_texts(&asked.text, &format!("{pointer}/text"), config, found);
        check_links(&asked.text, &format!("{pointer}/text"), found);
        check_when(&asked.when, &format!("{pointer}/when"), found);
        found.extend(super::law::box_problems(asked, config.country, &pointer));
    }
}

fn check_when(when: &When, pointer: &str, found: &mut Vec<Problem>) {
    for (index, country) in when.country.iter().enumerate() {
        check_country(country, format!("{pointer}/country/{index}"), found);
    }
    for (name, words) in [
        ("product_tag", &when.product_tag),
        ("surface", &when.surface),
    ] {
        if words.len() > MOST_VALUES {
            found.push(
                Problem::error(ProblemCode::TooMany, format!("{pointer}/{name}"))
                    .with("most", MOST_VALUES.to_string()),
            );
        }
        for (index, word) in words.iter().enumerate() {
            if word.is_empty() || word.len() > LONGEST_WORD {
                found.push(
                    Problem::error(
                        ProblemCode::WordMalformed,
                        format!("{pointer}/{name}/{index}"),
                    )
                    .with("most", LONGEST_WORD.to_string()),
                );
            }
        }
    }
}

fn check_country(country: &str, pointer: String, found: &mut Vec<Problem>) {
    if country.len() != 2 || !country.bytes().all(|byte| byte.is_ascii_uppercase()) {
        found.push(Problem::error(ProblemCode::CountryMalformed, pointer).with("country", country));
    }
}

fn check_id(id: &str, seen: &mut BTreeSet<String>, pointer: &str, found: &mut Vec<Problem>) {
    if !is_id(id) {
        found.push(Problem::error(ProblemCode::IdMalformed, pointer).with("id", id));
    } else if !seen.insert(id.into()) {
        found.push(Problem::error(ProblemCode::Duplicate, pointer).with("id", id));
    }
}

fn is_id(id: &str) -> bool {
    let inner = |byte: u8| {
        byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_'
    };
    id.len() <= LONGEST_WORD
        && id
            .bytes()
            .next()
            .is_some_and(|byte| byte.is_ascii_lowercase())
        && id.bytes().all(inner)
}

fn check_texts(texts: &Texts, pointer: &str, config: &Config, found: &mut Vec<Problem>) {
    for language in &config.languages {
        let pointer = format!("{pointer}/{language}");
        match texts.get(language) {
            None => found
                .push(Problem::error(ProblemCode::TextMissing, pointer).with("language", language)),
            Some(text) if text.trim().is_empty() => {
                found.push(Problem::error(ProblemCode::TextEmpty, pointer))
            }
            Some(_) => {}
        }
    }
    for language in texts.keys() {
        if !config.languages.contains(language) {
            found.push(
                Problem::error(
                    ProblemCode::LanguageUnknown,
                    format!("{pointer}/{language}"),
                )
                .with("language", language),
            );
        }
    }
}

fn check_links(texts: &Texts, pointer: &str, found: &mut Vec<Problem>) {
    for (language, text) in texts {
        let links = text.split("](").skip(1);
        if links.into_iter().any(|rest| {
            !rest
                .split_once(')')
                .is_some_and(|(url, _)| is_safe_url(url))
        }) {
            found.push(Problem::error(
                ProblemCode::UrlUnsafe,
                format!("{pointer}/{language}"),
            ));
        }
    }
}

/// A path of the shop's own, or an https address: nothing that runs or leaves unencrypted.
fn is_safe_url(url: &str) -> bool {
    let clean = |url: &str| {
        !url.chars()
            .any(|c| c.is_whitespace() || c.is_control() || "\"'<>\\`".contains(c))
    };
    let own_path = url.starts_with('/') && !url.starts_with("//");
    clean(url)
        && (own_path
            || url
                .strip_prefix("https://")
                .is_some_and(|rest| !rest.is_empty()))
}

fn cited(mut problem: Problem, rule: &str) -> Problem {
    problem.citation = super::law::citation(rule);
    problem.rule = Some(rule.into());
    problem
}

/// The manifest's box with this id, and its place.
#[must_use]
pub fn find_box<'a>(manifest: &'a ManifestDocument, id: &str) -> Option<&'a ManifestBox> {
    manifest.boxes.iter().find(|asked| asked.id == id)
}
