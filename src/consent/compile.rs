//! From a shop's configuration to what pages, shops and services work with: the policy and the
//! checkout manifest.

use super::check::check;
use super::checkout::{LAYOUT as MANIFEST_LAYOUT, Subject};
use super::config::{
    BoxPurpose, Config, ConfigPurpose, Controller, GpcMode, Look, Service, ShopCountry, Texts, When,
};
use super::law::statistics_are_exempt;
use super::policy::{LAYOUT as POLICY_LAYOUT, Need};
use super::problem::{Gravity, Problem};
use super::texts::BannerTexts;
use crate::evidence::canonical::{canonical, sha256_hex};
use crate::facts::cookies::CookiePurpose;
use crate::law::Day;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The name of this shape of policy; it changes when a field changes its meaning.
pub const POLICY: &str = "vinkje.policy.v1";

/// The name of this shape of manifest; it changes when a field changes its meaning.
pub const MANIFEST: &str = "vinkje.manifest.v1";

/// The policy of a shop: what its pages ask, and what needs what. Public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PolicyDocument {
    /// [`POLICY`].
    #[serde(rename = "type")]
    pub kind: String,
    /// The shop's id.
    pub shop: String,
    /// The version of the configuration.
    pub version: String,
    /// 16 hexadecimal digits of the SHA-256 of all that is material: layout of `code`, version,
    /// controller, purposes, services, cookies, terms. A comma in a text leaves it as it is.
    pub hash: String,
    /// The policy as a page's core reads it, in base 64.
    pub code: String,
    /// Who is responsible.
    pub controller: Controller,
    /// The shop's country.
    pub country: ShopCountry,
    /// The languages, the first to fall back on.
    pub languages: Vec<String>,
    /// Where the privacy notice stands.
    pub privacy_notice: Texts,
    /// How the banner stands on the page.
    #[serde(default)]
    pub banner: Look,
    /// The purposes, in the order of their bits.
    pub purposes: Vec<PolicyPurpose>,
    /// Texts of the banner to use in place of the built-in ones.
    pub texts: BTreeMap<String, BannerTexts>,
}

impl PolicyDocument {
    /// The services and cookies, in the order in which [`super::items`] counts them.
    pub fn items(&self) -> impl Iterator<Item = PolicyItem<'_>> {
        let services = self.purposes.iter().enumerate();
        services.flat_map(|(purpose, PolicyPurpose { services, .. })| {
            services.iter().flat_map(move |service| {
                let cookies = service.cookies.iter().map(|stored| Some(&*stored.name));
                std::iter::once(None)
                    .chain(cookies)
                    .map(move |cookie| PolicyItem {
                        purpose,
                        service: &service.id,
                        cookie,
                    })
            })
        })
    }
}

/// A service of a policy, or one of its cookies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PolicyItem<'a> {
    /// The purpose's place in the policy.
    pub purpose: usize,
    /// The service's id.
    pub service: &'a str,
    /// The cookie's name; nothing for the service itself.
    pub cookie: Option<&'a str>,
}

impl PolicyItem<'_> {
    /// What a choice and a record call it: the service's id, and for a cookie `service/name`.
    #[must_use]
    pub fn id(&self) -> String {
        match self.cookie {
            Some(name) => format!("{}/{name}", self.service),
            None => self.service.into(),
        }
    }
}

/// A purpose of a [`PolicyDocument`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PolicyPurpose {
    /// Its id.
    pub id: String,
    /// What it is to the law.
    pub kind: CookiePurpose,
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
    /// [`MANIFEST`].
    #[serde(rename = "type")]
    pub kind: String,
    /// The shop's id.
    pub shop: String,
    /// The version of the configuration.
    pub version: String,
    /// 16 hexadecimal digits of the SHA-256 of version, controller and boxes with their texts.
    pub hash: String,
    /// The manifest as a page's core reads it, in base 64.
    pub code: String,
    /// Who is responsible.
    pub controller: Controller,
    /// The shop's country.
    pub country: ShopCountry,
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

/// Checks a configuration, and makes the policy and the manifest from it, by the law of a day.
#[must_use]
pub fn compile(config: &Config, on: Day) -> Compiled {
    let mut problems = check(config, on);
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
        policy: Some(policy(config, on)),
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

fn policy(config: &Config, on: Day) -> PolicyDocument {
    let purposes: Vec<PolicyPurpose> = config
        .purposes
        .iter()
        .map(|purpose| PolicyPurpose {
            id: purpose.id.clone(),
            kind: purpose.kind,
            need: need(purpose, config, on),
            name: purpose.name.clone(),
            description: purpose.description.clone(),
            services: purpose.services.clone(),
        })
        .collect();
    let material: Vec<_> = purposes
        .iter()
        .map(|purpose| (&purpose.id, purpose.kind, purpose.need, &purpose.services))
        .collect();
    // What can be left out is counted as the layout has it: another layout is another question.
    let hash = hash(&(
        POLICY_LAYOUT,
        &config.version,
        &config.controller.name,
        &config.consent,
        material,
    ));
    PolicyDocument {
        kind: POLICY.into(),
        shop: config.shop.clone(),
        version: config.version.clone(),
        code: STANDARD.encode(policy_code(config, &hash, &purposes)),
        hash,
        controller: config.controller.clone(),
        country: config.country,
        languages: config.languages.clone(),
        privacy_notice: config.privacy_notice.clone(),
        banner: config.banner,
        purposes,
        texts: config.texts.clone(),
    }
}

/// What a purpose needs. The exemption for statistics is Dutch (Tw 11.7a(3)(b)), so one visitor
/// from elsewhere ends it.
pub(super) fn need(purpose: &ConfigPurpose, config: &Config, on: Day) -> Need {
    if purpose.kind == CookiePurpose::StrictlyNecessary {
        return Need::Nothing;
    }
    let only_dutch = config.visitor_countries == ["NL"];
    if only_dutch && statistics_are_exempt(purpose, on) {
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
    for PolicyPurpose { services, .. } in purposes {
        code.push(services.len() as u8);
        code.extend(services.iter().map(|service| service.cookies.len() as u8));
    }
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
        kind: MANIFEST.into(),
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
            when.customer.iter().map(|kind| kind.as_str()).collect(),
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

/// The manifest's box with this id.
#[must_use]
pub fn find_box<'a>(manifest: &'a ManifestDocument, id: &str) -> Option<&'a ManifestBox> {
    manifest.boxes.iter().find(|asked| asked.id == id)
}
