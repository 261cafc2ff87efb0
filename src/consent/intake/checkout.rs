//! The boxes of an order.

use super::findings::Beside;
use super::{Intake, check_locale, instant};
use crate::consent::check::{is_country, is_id};
use crate::consent::checkout::{BoxAnswer, Checked, check_checkout};
use crate::consent::compile::ManifestDocument;
use crate::consent::config::CustomerKind;
use crate::consent::law;
use crate::consent::problem::{Problem, ProblemCode};
use crate::consent::wire::pack;
use crate::evidence::pseudonym::{Reference, ReferenceKind};
use crate::evidence::record::{
    Draft, PurposeState, Record, RecordAct, RecordEvent, RecordNotice, RecordPurpose, References,
    SCHEMA, Signals,
};
use crate::law::Instant;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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
    /// SHA-256 of the text that stood beside it, which must be the manifest's in the language of the
    /// request; absent where the shop shows that text and no other.
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

/// The longest free word that a request may carry (order number, surface, …), in bytes.
const LONGEST: usize = 200;

/// Judges the boxes of an order.
///
/// `received_at` is the service's own clock.
#[must_use]
pub fn checkout(
    manifest: &ManifestDocument,
    request: &CheckoutRequest,
    received_at: Instant,
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
        // Nothing is received before it is done, however the shop's clock stands.
        Some(text) => instant(text, "/at", received_at, &mut found).map(|at| at.min(received_at)),
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
    let on = at.civil_day();
    let beside = Beside {
        manifest,
        request,
        on,
    };
    let mut problems = beside.problems(&checked);
    let record = checkout_record(manifest, request, &answers, at, received_at);
    if problems.is_empty() {
        problems = law::checkout_problems(&record, manifest, request);
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
        answers,
        ..Intake::accepted(Draft { record, references })
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

fn check_again(manifest: &ManifestDocument, request: &CheckoutRequest) -> Option<Checked> {
    let code = STANDARD.decode(&manifest.code).ok()?;
    let customer = request.customer.map(CustomerKind::as_str);
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
    check_checkout(&code, &pack(&lines)?)
}

fn checkout_record(
    manifest: &ManifestDocument,
    request: &CheckoutRequest,
    answers: &BTreeMap<String, BoxAnswer>,
    at: Instant,
    received_at: Instant,
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
                kind: asked.purpose.as_str().into(),
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
        jurisdiction: manifest.country.as_str().into(),
        event: checkout_event(manifest, answers),
        event_at: request.at.as_ref().map(|_| at.in_utc()),
        received_at: received_at.in_utc(),
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
        law_date: at.civil_day().to_string(),
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
    let own = [
        ("/order", Some(&request.order)),
        ("/account", request.account.as_ref()),
        ("/email", request.email.as_ref()),
    ];
    let own = own
        .into_iter()
        .filter_map(|(pointer, word)| Some((pointer.to_owned(), word?)));
    let tags = request.product_tags.iter().enumerate();
    let tags = tags.map(|(index, tag)| (format!("/product_tags/{index}"), tag));
    let ids = request.boxes.iter().enumerate();
    let ids = ids.map(|(index, shown)| (format!("/boxes/{index}/id"), &shown.id));
    for (pointer, word) in own.chain(tags).chain(ids) {
        if word.trim().is_empty() || word.len() > LONGEST {
            found.push(
                Problem::error(ProblemCode::WordMalformed, pointer)
                    .with("most", LONGEST.to_string()),
            );
        }
    }
    // Boxes hang on it, and one that is written otherwise would be another country.
    if request.country.as_deref().is_some_and(|it| !is_country(it)) {
        found.push(Problem::error(ProblemCode::CountryMalformed, "/country"));
    }
    // It stands in the record as it is, so it must be a word of the shop's and nobody's name.
    if !is_id(&request.surface) {
        let problem = Problem::error(ProblemCode::IdMalformed, "/surface");
        found.push(problem.with("id", "surface"));
    }
    if request.attempt == 0 {
        found.push(Problem::error(ProblemCode::AttemptMalformed, "/attempt"));
    }
}
