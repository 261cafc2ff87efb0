//! What pages and shops send: read strictly, judged anew, and made into a draft of a record.
//!
//! The sender's word is never taken: which event it was, what may run, and until when, is decided
//! here, by the same [`super::decide()`] and [`super::check_checkout`] that ran on the page.

use super::checkout::{BoxAnswer, Problem as BoxProblem};
use super::compile::{ManifestDocument, PolicyDocument, find_box};
use super::config::CustomerKind;
use super::decide::{Choice, Decision, Event, decide};
use super::policy::{Mask, Need, Policy};
use super::problem::{Problem, ProblemCode};
use super::record::{Act, Record as Cookie};
use super::wire::pack;
use crate::evidence::pseudonym::{Reference, ReferenceKind};
use crate::evidence::record::{
    Draft, PurposeState, Record, RecordAct, RecordEvent, RecordNotice, RecordPurpose, References,
    SCHEMA, Signals,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use chrono::{DateTime, FixedOffset, SecondsFormat};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The body of `POST consents`: one decision at a banner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConsentRequest {
    /// What the visitor did.
    pub act: Act,
    /// The purposes that he allowed, where he chose one by one.
    #[serde(default)]
    pub purposes: Vec<String>,
    /// The hash of the policy that he was shown.
    pub policy: String,
    /// The record cookie that he had before; null or absent where he had none.
    #[serde(default)]
    pub record: Option<String>,
    /// Signals of his browser.
    #[serde(default)]
    pub signals: Signals,
    /// The language in which he was asked.
    pub locale: String,
    /// SHA-256 of the exact text that he was shown, 64 hexadecimal digits.
    pub wording: String,
    /// When, by his clock: RFC 3339 with an offset.
    pub at: String,
    /// A random number that his browser made when he consented, so that he can withdraw. Absent
    /// from a refusal, which names nobody.
    #[serde(default)]
    pub visitor: Option<String>,
}

/// The state of a box before the customer came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum InitialState {
    /// Empty.
    Empty,
    /// Ticked by somebody else than the customer.
    Ticked,
}

/// A box as the customer saw and left it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SubmittedBox {
    /// Its id in the manifest.
    pub id: String,
    /// Whether it is ticked now.
    pub ticked: bool,
    /// How it was shown.
    pub initial_state: InitialState,
    /// SHA-256 of the text that stood beside it; absent where the manifest's text in this language
    /// was shown unchanged.
    #[serde(default)]
    pub wording: Option<String>,
}

/// The body of `POST checkout`: the boxes of one attempt at an order. Boxes that were not shown are
/// left out: *not asked* is something else than *declined*.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CheckoutRequest {
    /// The order's number in the shop.
    pub order: String,
    /// Which attempt at this order, from 1.
    #[serde(default = "first")]
    pub attempt: u32,
    /// Where the order is placed (`classic`, `block`, `order_pay`, …).
    pub surface: String,
    /// The language in which the boxes were shown.
    pub locale: String,
    /// The hash of the manifest that the form was made from; absent for the one in force.
    #[serde(default)]
    pub manifest: Option<String>,
    /// The customer's country, ISO 3166 alpha-2.
    #[serde(default)]
    pub country: Option<String>,
    /// What kind of customer.
    #[serde(default)]
    pub customer: Option<CustomerKind>,
    /// The tags of the products in the cart.
    #[serde(default)]
    pub product_tags: Vec<String>,
    /// The customer's e-mail address; kept only where a box for consent is ticked.
    #[serde(default)]
    pub email: Option<String>,
    /// The customer's account.
    #[serde(default)]
    pub account: Option<String>,
    /// When, by the shop's clock: RFC 3339 with an offset.
    #[serde(default)]
    pub at: Option<String>,
    /// The boxes that were shown.
    pub boxes: Vec<SubmittedBox>,
}

const fn first() -> u32 {
    1
}

/// What the intake made of a request: a draft to seal, or what stands in the way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Intake {
    /// The draft, to be sealed and kept; null where something stands in the way.
    pub draft: Option<Draft>,
    /// What the visitor keeps, after a decision at a banner.
    pub kept: Option<Kept>,
    /// How each box of the manifest was answered, by id; empty at a banner.
    pub answers: BTreeMap<String, BoxAnswer>,
    /// What stands in the way.
    pub problems: Vec<Problem>,
}

/// What the visitor keeps after a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Kept {
    /// The value of the record cookie.
    pub cookie: String,
    /// Until when it holds, in Unix seconds.
    pub until: i64,
    /// The purposes that may run.
    pub allowed: Vec<String>,
}

impl Intake {
    fn refused(problems: Vec<Problem>) -> Self {
        Self {
            draft: None,
            kept: None,
            answers: BTreeMap::new(),
            problems,
        }
    }
}

/// The longest free word that a request may carry (order number, surface, …), in bytes.
const LONGEST: usize = 200;

/// Judges a decision at a banner.
///
/// `received_at` is the service's own clock.
#[must_use]
pub fn consent(
    policy: &PolicyDocument,
    request: &ConsentRequest,
    received_at: DateTime<FixedOffset>,
) -> Intake {
    let mut found = Vec::new();
    let at = instant(&request.at, "/at", &mut found);
    check_hash(&request.wording, "/wording", &mut found);
    check_locale(&request.locale, &policy.languages, &mut found);
    if request.policy != policy.hash {
        found.push(Problem::error(ProblemCode::PolicyUnknown, "/policy"));
    }
    let mask = chosen(policy, request, &mut found);
    let (Some(at), Some(mask), true) = (at, mask, found.is_empty()) else {
        return Intake::refused(found);
    };
    let Some(decision) = decide_again(policy, request, mask, at.timestamp()) else {
        return Intake::refused(vec![Problem::error(ProblemCode::PolicyUnknown, "/policy")]);
    };
    let Some((event, cookie)) = recorded(&decision) else {
        return Intake::refused(vec![Problem::error(ProblemCode::NothingToRecord, "/act")]);
    };
    if let Some(problem) = wrong_visitor(event, request.visitor.as_deref()) {
        return Intake::refused(vec![problem]);
    }
    let before = before(policy, request);
    let record = Record {
        schema: SCHEMA.into(),
        record_id: String::new(),
        shop: policy.shop.clone(),
        controller: policy.controller.name.clone(),
        jurisdiction: policy.country.code().into(),
        event,
        event_at: Some(written(at)),
        received_at: written(received_at),
        subject: None,
        order: None,
        account: None,
        act: banner_act(request.act),
        surface: "banner".into(),
        attempt: None,
        purposes: purposes(policy, decision.allowed, before),
        services: BTreeMap::new(),
        cookies: BTreeMap::new(),
        notice: RecordNotice {
            locale: request.locale.clone(),
            wording: Some(request.wording.clone()),
            version: policy.version.clone(),
            hash: policy.hash.clone(),
        },
        valid_until: DateTime::from_timestamp(decision.until, 0)
            .map(|until| written(until.fixed_offset())),
        signals: request.signals.clone(),
        law_date: super::law::day(at, received_at),
        engine: crate::VERSION.into(),
    };
    let found = super::law::consent_problems(&record, policy);
    if !found.is_empty() {
        return Intake::refused(found);
    }
    let mut value = Vec::new();
    cookie.write(&mut value);
    Intake {
        kept: Some(Kept {
            cookie: String::from_utf8_lossy(&value).into_owned(),
            until: decision.until,
            allowed: named(policy, decision.allowed),
        }),
        draft: Some(Draft {
            record,
            references: References {
                subject: request.visitor.clone().map(|value| Reference {
                    kind: ReferenceKind::Visitor,
                    value,
                }),
                ..References::default()
            },
        }),
        answers: BTreeMap::new(),
        problems: Vec::new(),
    }
}

/// The purposes that the request allows; `None` where it names one that the policy has not.
fn chosen(
    policy: &PolicyDocument,
    request: &ConsentRequest,
    found: &mut Vec<Problem>,
) -> Option<Mask> {
    let mut mask = 0;
    for (index, id) in request.purposes.iter().enumerate() {
        match policy.purposes.iter().position(|purpose| &purpose.id == id) {
            Some(bit) => mask |= 1 << bit,
            None => found.push(Problem::error(
                ProblemCode::PurposeUnknown,
                format!("/purposes/{index}"),
            )),
        }
    }
    if request.act != Act::Choose && !request.purposes.is_empty() {
        found.push(Problem::error(
            ProblemCode::PurposesWithoutChoice,
            "/purposes",
        ));
    }
    found.is_empty().then_some(mask)
}

fn decide_again(
    policy: &PolicyDocument,
    request: &ConsentRequest,
    mask: Mask,
    at: i64,
) -> Option<Decision> {
    let code = STANDARD.decode(&policy.code).ok()?;
    let choice = match request.act {
        Act::AcceptAll => Choice::AcceptAll,
        Act::RejectAll => Choice::RejectAll,
        Act::Choose => Choice::Choose(mask),
        Act::Gpc => Choice::None,
    };
    let gpc = request.signals.gpc.unwrap_or(false);
    let record = request.record.as_deref().unwrap_or_default();
    Some(decide(
        &Policy::read(&code)?,
        record.as_bytes(),
        choice,
        gpc,
        at,
    ))
}

fn recorded(decision: &Decision) -> Option<(RecordEvent, &Cookie)> {
    let event = match decision.event {
        Event::None => return None,
        Event::Given => RecordEvent::Given,
        Event::Refused => RecordEvent::Refused,
        Event::Withdrawn => RecordEvent::Withdrawn,
    };
    decision.record.as_ref().map(|record| (event, record))
}

/// Who consents is known by a random number; who refuses is not known at all.
fn wrong_visitor(event: RecordEvent, visitor: Option<&str>) -> Option<Problem> {
    match (event, visitor) {
        (RecordEvent::Refused, Some(_)) => {
            Some(Problem::error(ProblemCode::RefusalNamesVisitor, "/visitor"))
        }
        (RecordEvent::Given, None) => Some(Problem::error(ProblemCode::VisitorMissing, "/visitor")),
        (_, Some(value)) if !is_uuid(value) => {
            Some(Problem::error(ProblemCode::VisitorMalformed, "/visitor"))
        }
        _ => None,
    }
}

fn is_uuid(value: &str) -> bool {
    value.len() == 36
        && value.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte),
        })
}

/// The purposes that were allowed before, where the earlier record is one of this policy.
fn before(policy: &PolicyDocument, request: &ConsentRequest) -> Mask {
    request
        .record
        .as_deref()
        .and_then(|value| Cookie::read(value.as_bytes()))
        .filter(|record| record.hash == policy.hash.as_bytes())
        .map_or(0, |record| record.allowed)
}

fn purposes(policy: &PolicyDocument, allowed: Mask, before: Mask) -> Vec<RecordPurpose> {
    policy
        .purposes
        .iter()
        .enumerate()
        .filter(|(_, purpose)| purpose.need != Need::Nothing)
        .map(|(bit, purpose)| RecordPurpose {
            id: purpose.id.clone(),
            kind: purpose.kind.word().into(),
            state: match (allowed >> bit & 1, before >> bit & 1) {
                (1, _) => PurposeState::Given,
                (_, 1) => PurposeState::Withdrawn,
                _ => PurposeState::Refused,
            },
            wording: None,
        })
        .collect()
}

fn named(policy: &PolicyDocument, mask: Mask) -> Vec<String> {
    policy
        .purposes
        .iter()
        .enumerate()
        .filter(|(bit, _)| mask >> bit & 1 == 1)
        .map(|(_, purpose)| purpose.id.clone())
        .collect()
}

fn banner_act(act: Act) -> RecordAct {
    let (method, control) = match act {
        Act::AcceptAll => ("button", "accept_all"),
        Act::RejectAll => ("button", "reject_all"),
        Act::Choose => ("button", "choose"),
        Act::Gpc => ("signal", "gpc"),
    };
    RecordAct {
        method: method.into(),
        control: control.into(),
        entered_by: None,
    }
}

/// Judges the boxes of an order.
///
/// `received_at` is the service's own clock.
#[must_use]
pub fn checkout(
    manifest: &ManifestDocument,
    request: &CheckoutRequest,
    received_at: DateTime<FixedOffset>,
) -> Intake {
    let mut found = Vec::new();
    check_locale(&request.locale, &manifest.languages, &mut found);
    check_words(request, &mut found);
    if request
        .manifest
        .as_ref()
        .is_some_and(|hash| *hash != manifest.hash)
    {
        found.push(Problem::error(ProblemCode::ManifestUnknown, "/manifest"));
    }
    let at = match &request.at {
        Some(text) => instant(text, "/at", &mut found),
        None => Some(received_at),
    };
    let (Some(at), true) = (at, found.is_empty()) else {
        return Intake::refused(found);
    };
    let Some(checked) = check_again(manifest, request) else {
        return Intake::refused(vec![Problem::error(
            ProblemCode::ManifestUnknown,
            "/manifest",
        )]);
    };
    let answers: BTreeMap<String, BoxAnswer> = manifest
        .boxes
        .iter()
        .zip(&checked.answers)
        .map(|(asked, &answer)| (asked.id.clone(), answer))
        .collect();
    let mut problems: Vec<Problem> = checked
        .problems
        .iter()
        .map(|&(problem, place)| box_problem(problem, place, manifest, request))
        .chain(unknown_wordings(manifest, request))
        .collect();
    let record = checkout_record(manifest, request, &answers, at, received_at);
    if problems.is_empty() {
        problems = super::law::checkout_problems(&record, manifest, request);
    }
    if !problems.is_empty() {
        return Intake {
            answers,
            ..Intake::refused(problems)
        };
    }
    let references = References {
        subject: (record.event == RecordEvent::Given).then(|| subject(request)),
        order: Some(request.order.clone()),
        account: request.account.clone(),
        entered_by: None,
    };
    Intake {
        draft: Some(Draft { record, references }),
        kept: None,
        answers,
        problems: Vec::new(),
    }
}

/// Who consented: the address where there is one, else whoever placed the order.
fn subject(request: &CheckoutRequest) -> Reference {
    match &request.email {
        Some(email) => Reference {
            kind: ReferenceKind::Email,
            value: email.clone(),
        },
        None => Reference {
            kind: ReferenceKind::Order,
            value: request.order.clone(),
        },
    }
}

fn check_again(
    manifest: &ManifestDocument,
    request: &CheckoutRequest,
) -> Option<super::checkout::Checked> {
    let code = STANDARD.decode(&manifest.code).ok()?;
    let customer = request.customer.map(CustomerKind::word);
    let mut lines = vec![format!("s{}", request.surface)];
    lines.extend(request.country.iter().map(|country| format!("c{country}")));
    lines.extend(customer.map(|customer| format!("k{customer}")));
    lines.extend(request.product_tags.iter().map(|tag| format!("t{tag}")));
    lines.extend(request.boxes.iter().map(|shown| {
        let ticked = u8::from(shown.ticked);
        let state = if shown.initial_state == InitialState::Empty {
            'e'
        } else {
            'p'
        };
        format!("b{ticked}{state}{}", shown.id)
    }));
    super::check_checkout(&code, &pack(&lines)?)
}

fn box_problem(
    problem: BoxProblem,
    place: u8,
    manifest: &ManifestDocument,
    request: &CheckoutRequest,
) -> Problem {
    let submitted = format!("/boxes/{place}");
    let id = |place: u8| {
        request
            .boxes
            .get(place as usize)
            .map_or("", |shown| &shown.id)
    };
    let (code, pointer, id) = match problem {
        BoxProblem::BoxMissing => {
            let id = manifest
                .boxes
                .get(place as usize)
                .map_or("", |asked| &asked.id);
            (ProblemCode::BoxMissing, "/boxes".into(), id)
        }
        BoxProblem::BoxRefused => (
            ProblemCode::BoxRefused,
            format!("{submitted}/ticked"),
            id(place),
        ),
        BoxProblem::BoxPreticked => (
            ProblemCode::BoxPreticked,
            format!("{submitted}/initial_state"),
            id(place),
        ),
        BoxProblem::BoxUnknown => (ProblemCode::BoxUnknown, format!("{submitted}/id"), ""),
        BoxProblem::BoxDuplicate => (
            ProblemCode::BoxDuplicate,
            format!("{submitted}/id"),
            id(place),
        ),
        BoxProblem::WordingUnknown => (
            ProblemCode::WordingUnknown,
            format!("{submitted}/wording"),
            id(place),
        ),
        BoxProblem::Malformed => (ProblemCode::Malformed, "/boxes".into(), ""),
    };
    let found = Problem::error(code, pointer).with("box", id);
    super::law::cite_box_problem(found, problem)
}

/// Boxes whose text is none that the manifest has in any language.
fn unknown_wordings<'a>(
    manifest: &'a ManifestDocument,
    request: &'a CheckoutRequest,
) -> impl Iterator<Item = Problem> + 'a {
    request
        .boxes
        .iter()
        .enumerate()
        .filter_map(move |(index, shown)| {
            let asked = find_box(manifest, &shown.id)?;
            let known = match &shown.wording {
                Some(wording) => asked.wording.values().any(|hash| hash == wording),
                None => asked.wording.contains_key(&request.locale),
            };
            let place = u8::try_from(index).ok()?;
            (!known).then(|| box_problem(BoxProblem::WordingUnknown, place, manifest, request))
        })
}

fn checkout_record(
    manifest: &ManifestDocument,
    request: &CheckoutRequest,
    answers: &BTreeMap<String, BoxAnswer>,
    at: DateTime<FixedOffset>,
    received_at: DateTime<FixedOffset>,
) -> Record {
    let purposes: Vec<RecordPurpose> = manifest
        .boxes
        .iter()
        .map(|asked| {
            let answer = answers
                .get(&asked.id)
                .copied()
                .unwrap_or(BoxAnswer::NotAsked);
            let shown = request.boxes.iter().find(|shown| shown.id == asked.id);
            let wording = shown.and_then(|shown| {
                shown
                    .wording
                    .clone()
                    .or_else(|| asked.wording.get(&request.locale).cloned())
            });
            RecordPurpose {
                id: asked.id.clone(),
                kind: asked.purpose.word().into(),
                state: match answer {
                    BoxAnswer::NotAsked => PurposeState::NotAsked,
                    BoxAnswer::Declined => PurposeState::Refused,
                    BoxAnswer::Ticked => PurposeState::Given,
                },
                wording,
            }
        })
        .collect();
    Record {
        schema: SCHEMA.into(),
        record_id: String::new(),
        shop: manifest.shop.clone(),
        controller: manifest.controller.name.clone(),
        jurisdiction: manifest.country.code().into(),
        event: checkout_event(manifest, answers),
        event_at: request.at.as_ref().map(|_| written(at)),
        received_at: written(received_at),
        subject: None,
        order: None,
        account: None,
        act: RecordAct {
            method: "unticked_box".into(),
            control: "box".into(),
            entered_by: None,
        },
        surface: request.surface.clone(),
        attempt: Some(request.attempt),
        purposes,
        services: BTreeMap::new(),
        cookies: BTreeMap::new(),
        notice: RecordNotice {
            locale: request.locale.clone(),
            wording: None,
            version: manifest.version.clone(),
            hash: manifest.hash.clone(),
        },
        valid_until: None,
        signals: Signals::default(),
        law_date: super::law::day(at, received_at),
        engine: crate::VERSION.into(),
    }
}

/// What happened to the boxes for consent; a ticked box for the terms is none.
fn checkout_event(
    manifest: &ManifestDocument,
    answers: &BTreeMap<String, BoxAnswer>,
) -> RecordEvent {
    let consent: Vec<BoxAnswer> = manifest
        .boxes
        .iter()
        .filter(|asked| asked.purpose.is_consent())
        .filter_map(|asked| answers.get(&asked.id).copied())
        .collect();
    if consent.contains(&BoxAnswer::Ticked) {
        RecordEvent::Given
    } else if consent.contains(&BoxAnswer::Declined) {
        RecordEvent::Refused
    } else {
        RecordEvent::NotAnswered
    }
}

fn check_words(request: &CheckoutRequest, found: &mut Vec<Problem>) {
    let words = [
        ("/order", Some(&request.order)),
        ("/surface", Some(&request.surface)),
        ("/account", request.account.as_ref()),
        ("/email", request.email.as_ref()),
        ("/country", request.country.as_ref()),
    ];
    for (pointer, word) in words {
        if word.is_some_and(|word| word.trim().is_empty() || word.len() > LONGEST) {
            found.push(
                Problem::error(ProblemCode::WordMalformed, pointer)
                    .with("most", LONGEST.to_string()),
            );
        }
    }
    if request.attempt == 0 {
        found.push(Problem::error(ProblemCode::AttemptMalformed, "/attempt"));
    }
}

fn check_locale(locale: &str, languages: &[String], found: &mut Vec<Problem>) {
    if !languages.iter().any(|language| language == locale) {
        found.push(Problem::error(ProblemCode::LanguageUnknown, "/locale"));
    }
}

fn check_hash(hash: &str, pointer: &str, found: &mut Vec<Problem>) {
    let hexadecimal = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    if hash.len() != 64 || !hash.bytes().all(hexadecimal) {
        found.push(Problem::error(ProblemCode::HashMalformed, pointer));
    }
}

fn instant(text: &str, pointer: &str, found: &mut Vec<Problem>) -> Option<DateTime<FixedOffset>> {
    let read = DateTime::parse_from_rfc3339(text).ok();
    if read.is_none() {
        found.push(Problem::error(ProblemCode::InstantMalformed, pointer));
    }
    read
}

/// An instant as records write it: UTC, whole seconds.
fn written(at: DateTime<FixedOffset>) -> String {
    at.to_utc().to_rfc3339_opts(SecondsFormat::Secs, true)
}
