//! What can be wrong with a shop's configuration, beyond its shape.

use super::checkout::MOST_BOXES;
use super::compile::need;
use super::config::{Config, ConfigPurpose, Service, Texts, When};
use super::items::MOST_ITEMS;
use super::law::{box_problems, cited};
use super::policy::{MOST_PURPOSES, Need};
use super::problem::{Gravity, Problem, ProblemCode};
use crate::law::Day;
use std::collections::BTreeSet;

/// The longest id, word of a condition or language tag, in bytes.
const LONGEST_WORD: usize = 40;

/// The most values of one condition, services of a purpose and cookies of a service: as many as one
/// byte counts, and more than there are countries.
const MOST_VALUES: usize = 255;

/// Everything that is wrong with a configuration, by the law of a day.
pub(super) fn check(config: &Config, on: Day) -> Vec<Problem> {
    let mut check = Check {
        config,
        on,
        found: Vec::new(),
    };
    check.head();
    check.languages();
    check.terms();
    check.purposes();
    check.boxes();
    check.found
}

struct Check<'a> {
    config: &'a Config,
    on: Day,
    found: Vec<Problem>,
}

impl Check<'_> {
    fn add(&mut self, code: ProblemCode, pointer: impl Into<String>, params: &[(&str, &str)]) {
        let problem = Problem::error(code, pointer);
        let problem = params
            .iter()
            .fold(problem, |problem, (name, value)| problem.with(name, *value));
        self.found.push(problem);
    }

    fn head(&mut self) {
        let config = self.config;
        self.id(&config.shop, "/shop", &mut BTreeSet::new());
        for (pointer, text) in [
            ("/version", &config.version),
            ("/controller/name", &config.controller.name),
            ("/controller/address", &config.controller.address),
            ("/controller/email", &config.controller.email),
        ] {
            if text.trim().is_empty() {
                self.add(ProblemCode::TextEmpty, pointer, &[]);
            }
        }
        for (index, country) in config.visitor_countries.iter().enumerate() {
            self.country(country, format!("/visitor_countries/{index}"));
        }
        self.texts(&config.privacy_notice, "/privacy_notice");
        for (language, url) in &config.privacy_notice {
            if !is_safe_url(url) {
                let pointer = format!("/privacy_notice/{language}");
                self.add(ProblemCode::UrlUnsafe, pointer, &[]);
            }
        }
    }

    fn languages(&mut self) {
        let languages = &self.config.languages;
        if languages.is_empty() {
            self.add(ProblemCode::LanguagesMissing, "/languages", &[]);
        }
        let mut seen = BTreeSet::new();
        for (index, language) in languages.iter().enumerate() {
            let pointer = format!("/languages/{index}");
            let shaped = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
            let length = 2..=LONGEST_WORD;
            if !length.contains(&language.len()) || !language.bytes().all(shaped) {
                let params = [("language", language.as_str())];
                self.add(ProblemCode::LanguageMalformed, pointer, &params);
            } else if !seen.insert(language) {
                self.add(ProblemCode::Duplicate, pointer, &[("id", language)]);
            }
        }
        for (language, texts) in &self.config.texts {
            let pointer = format!("/texts/{language}");
            for (key, text) in texts.given() {
                if text.trim().is_empty() {
                    self.add(ProblemCode::TextEmpty, format!("{pointer}/{key}"), &[]);
                }
            }
            self.known_language(language, pointer);
        }
    }

    fn terms(&mut self) {
        let terms = &self.config.consent;
        for (name, months, least, most) in [
            ("max_age_months", terms.max_age_months, 1, 12),
            ("ask_again_months", terms.ask_again_months, 6, 24),
        ] {
            if months < least || months > most {
                let pointer = format!("/consent/{name}");
                let problem = Problem::error(ProblemCode::MonthsOutOfRange, pointer)
                    .with("least", least.to_string())
                    .with("most", most.to_string());
                let cited = cited(problem, "EU-COOK-12", self.config.country, self.on);
                self.found.push(cited);
            }
        }
    }

    fn purposes(&mut self) {
        let config = self.config;
        self.at_most(config.purposes.len(), MOST_PURPOSES, "/purposes");
        let all = config.purposes.iter().flat_map(|purpose| &purpose.services);
        let items = all.map(|service| 1 + service.cookies.len()).sum();
        self.at_most(items, MOST_ITEMS, "/purposes");
        let (mut ids, mut services) = (BTreeSet::new(), BTreeSet::new());
        for (index, purpose) in config.purposes.iter().enumerate() {
            let pointer = format!("/purposes/{index}");
            self.id(&purpose.id, &format!("{pointer}/id"), &mut ids);
            self.texts(&purpose.name, &format!("{pointer}/name"));
            self.texts(&purpose.description, &format!("{pointer}/description"));
            let pointer_to_services = format!("{pointer}/services");
            self.at_most(purpose.services.len(), MOST_VALUES, &pointer_to_services);
            for (place, service) in purpose.services.iter().enumerate() {
                let pointer = format!("{pointer_to_services}/{place}");
                self.id(&service.id, &format!("{pointer}/id"), &mut services);
                self.cookies(service, &format!("{pointer}/cookies"));
            }
            self.exemption(purpose, &pointer);
        }
    }

    /// A choice for a single cookie names it.
    fn cookies(&mut self, Service { cookies, .. }: &Service, pointer: &str) {
        self.at_most(cookies.len(), MOST_VALUES, pointer);
        let mut seen = BTreeSet::new();
        for (index, cookie) in cookies.iter().enumerate() {
            let pointer = format!("{pointer}/{index}/name");
            if cookie.name.trim().is_empty() {
                self.add(ProblemCode::TextEmpty, pointer, &[]);
            } else if !seen.insert((&cookie.name, cookie.storage)) {
                self.add(ProblemCode::Duplicate, pointer, &[("id", &cookie.name)]);
            }
        }
    }

    /// A claimed exemption that does not hold is said: the purpose then waits for consent.
    fn exemption(&mut self, purpose: &ConfigPurpose, pointer: &str) {
        if purpose.statistics.is_none() || need(purpose, self.config, self.on) == Need::Exempt {
            return;
        }
        let pointer = format!("{pointer}/statistics");
        let problem = Problem {
            gravity: Gravity::Warning,
            ..Problem::error(ProblemCode::ExemptionDoesNotHold, pointer)
        };
        let problem = problem.with("purpose", &purpose.id);
        let cited = cited(problem, "NL-COOK-03", self.config.country, self.on);
        self.found.push(cited);
    }

    fn boxes(&mut self) {
        let config = self.config;
        self.at_most(config.boxes.len(), MOST_BOXES, "/boxes");
        let mut ids = BTreeSet::new();
        for (index, asked) in config.boxes.iter().enumerate() {
            let pointer = format!("/boxes/{index}");
            self.id(&asked.id, &format!("{pointer}/id"), &mut ids);
            self.texts(&asked.text, &format!("{pointer}/text"));
            self.links(&asked.text, &format!("{pointer}/text"));
            self.when(&asked.when, &format!("{pointer}/when"));
            let problems = box_problems(asked, config.country, self.on, &pointer);
            self.found.extend(problems);
        }
    }

    fn when(&mut self, when: &When, pointer: &str) {
        for (name, count) in [
            ("country", when.country.len()),
            ("customer", when.customer.len()),
            ("product_tag", when.product_tag.len()),
            ("surface", when.surface.len()),
        ] {
            self.at_most(count, MOST_VALUES, &format!("{pointer}/{name}"));
        }
        for (index, country) in when.country.iter().enumerate() {
            self.country(country, format!("{pointer}/country/{index}"));
        }
        for (name, words) in [
            ("product_tag", &when.product_tag),
            ("surface", &when.surface),
        ] {
            let pointer = format!("{pointer}/{name}");
            for (index, word) in words.iter().enumerate() {
                if word.is_empty() || word.len() > LONGEST_WORD {
                    let params = [("most", &*LONGEST_WORD.to_string())];
                    self.add(
                        ProblemCode::WordMalformed,
                        format!("{pointer}/{index}"),
                        &params,
                    );
                }
            }
        }
    }

    fn country(&mut self, country: &str, pointer: String) {
        if !is_country(country) {
            self.add(ProblemCode::CountryMalformed, pointer, &[]);
        }
    }

    fn id(&mut self, id: &str, pointer: &str, seen: &mut BTreeSet<String>) {
        if !is_id(id) {
            self.add(ProblemCode::IdMalformed, pointer, &[("id", id)]);
        } else if !seen.insert(id.into()) {
            self.add(ProblemCode::Duplicate, pointer, &[("id", id)]);
        }
    }

    fn at_most(&mut self, count: usize, most: usize, pointer: &str) {
        if count > most {
            self.add(
                ProblemCode::TooMany,
                pointer,
                &[("most", &most.to_string())],
            );
        }
    }

    /// Every language of the shop has its text, and no other language has one.
    fn texts(&mut self, texts: &Texts, pointer: &str) {
        for language in &self.config.languages {
            let pointer = format!("{pointer}/{language}");
            match texts.get(language) {
                None => self.add(ProblemCode::TextMissing, pointer, &[("language", language)]),
                Some(text) if text.trim().is_empty() => {
                    self.add(ProblemCode::TextEmpty, pointer, &[]);
                }
                Some(_) => {}
            }
        }
        for language in texts.keys() {
            self.known_language(language, format!("{pointer}/{language}"));
        }
    }

    fn known_language(&mut self, language: &String, pointer: String) {
        if !self.config.languages.contains(language) {
            self.add(
                ProblemCode::LanguageUnknown,
                pointer,
                &[("language", language)],
            );
        }
    }

    /// Links are written `[words](address)`; each address must be a safe one.
    fn links(&mut self, texts: &Texts, pointer: &str) {
        for (language, text) in texts {
            let is_safe = |rest: &str| {
                rest.split_once(')')
                    .is_some_and(|(url, _)| is_safe_url(url))
            };
            if !text.split("](").skip(1).all(is_safe) {
                self.add(ProblemCode::UrlUnsafe, format!("{pointer}/{language}"), &[]);
            }
        }
    }
}

/// Small letters, digits, `-` and `_`, a letter first.
pub(super) fn is_id(id: &str) -> bool {
    let shaped = |byte: u8| {
        byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_'
    };
    id.len() <= LONGEST_WORD
        && id.starts_with(|first: char| first.is_ascii_lowercase())
        && id.bytes().all(shaped)
}

/// Two capital letters (ISO 3166 alpha-2); whether there is such a country is not asked.
pub(super) fn is_country(country: &str) -> bool {
    country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// A path of the shop's own, or an https address: nothing that runs or leaves unencrypted.
fn is_safe_url(url: &str) -> bool {
    let strange = |c: char| c.is_whitespace() || c.is_control() || "\"'<>\\`".contains(c);
    let own_path = url.starts_with('/') && !url.starts_with("//");
    let https = url
        .strip_prefix("https://")
        .is_some_and(|rest| !rest.is_empty());
    !url.contains(strange) && (own_path || https)
}
