//! A decision at a banner.

use super::{Intake, Kept, check_locale, instant};
use crate::consent::compile::PolicyDocument;
use crate::consent::decide::{Choice, Decision, Event, decide};
use crate::consent::items::Items;
use crate::consent::law;
use crate::consent::policy::{Mask, Need, Policy};
use crate::consent::problem::{Problem, ProblemCode};
use crate::consent::record::{Act, Record as Cookie};
use crate::consent::wire::Text;
use crate::evidence::pseudonym::{Reference, ReferenceKind};
use crate::evidence::record::{
    Draft, PurposeState, Record, RecordAct, RecordEvent, RecordNotice, RecordPurpose, References,
    SCHEMA, Signals,
};
use crate::law::Instant;
use base64::{Engine as _, engine::general_purpose::STANDARD};
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
    /// What he left out of these: services by their ids, cookies as `service/name`.
    #[serde(default)]
    pub left_out: Vec<String>,
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

/// A text that the shop has shown as its banner's notice, under the policy beside which it is given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// The language in which it was shown (BCP 47).
    pub locale: String,
    /// SHA-256 of the text, 64 hexadecimal digits.
    pub wording: String,
}

/// Judges a decision at a banner.
///
/// `notices` are those that the shop has shown under this policy, and `received_at` is the service's
/// own clock.
#[must_use]
pub fn consent(
    policy: &PolicyDocument,
    notices: &[Notice],
    request: &ConsentRequest,
    received_at: Instant,
) -> Intake {
    let mut found = Vec::new();
    let at = instant(&request.at, "/at", received_at, &mut found);
    check_hash(&request.wording, "/wording", &mut found);
    check_locale(&request.locale, &policy.languages, &mut found);
    if request.policy != policy.hash {
        found.push(Problem::error(ProblemCode::PolicyUnknown, "/policy"));
    }
    let mask = chosen(policy, request, &mut found);
    let left_out = left_out(policy, request, &mut found);
    let (Some(at), Some(mask), true) = (at, mask, found.is_empty()) else {
        return Intake::refused(found);
    };
    let Some(decision) = decide_again(policy, request, (mask, left_out), at.unix()) else {
        return Intake::refused(vec![Problem::error(ProblemCode::PolicyUnknown, "/policy")]);
    };
    let Some((event, cookie)) = recorded(&decision) else {
        return Intake::refused(vec![Problem::error(ProblemCode::NothingToRecord, "/act")]);
    };
    if let Some(problem) = wrong_visitor(event, request.visitor.as_deref()) {
        return Intake::refused(vec![problem]);
    }
    if !was_shown(notices, request) {
        return Intake::refused(vec![Problem::error(ProblemCode::NoticeUnknown, "/wording")]);
    }
    let before = request
        .record
        .as_deref()
        .and_then(|value| Cookie::read(value.as_bytes()));
    let decided_at = in_order(at, before.as_ref(), received_at);
    let (services, cookies) = single_choices(policy, &decision, before.as_ref());
    let record = Record {
        schema: SCHEMA.into(),
        record_id: String::new(),
        shop: policy.shop.clone(),
        controller: policy.controller.name.clone(),
        jurisdiction: policy.country.as_str().into(),
        event,
        event_at: Some(decided_at.in_utc()),
        received_at: received_at.in_utc(),
        subject: None,
        order: None,
        account: None,
        act: banner_act(request.act),
        surface: "banner".into(),
        attempt: None,
        purposes: purposes(policy, decision.allowed, before.as_ref()),
        services,
        cookies,
        notice: RecordNotice {
            locale: request.locale.clone(),
            wording: Some(request.wording.clone()),
            version: policy.version.clone(),
            hash: policy.hash.clone(),
        },
        valid_until: Instant::from_unix(decision.until).map(Instant::in_utc),
        signals: request.signals.clone(),
        law_date: decided_at.civil_day().to_string(),
        engine: crate::VERSION.into(),
    };
    let found = law::consent_problems(&record);
    if !found.is_empty() {
        return Intake::refused(found);
    }
    let mut value = Text::default();
    cookie.write(&mut value);
    Intake {
        kept: Some(Kept {
            cookie: String::from_utf8_lossy(value.as_bytes()).into_owned(),
            until: decision.until,
            allowed: named(policy, decision.allowed),
            left_out: items_named(policy, &decision.left_out),
        }),
        ..Intake::accepted(Draft {
            record,
            references: References {
                subject: request.visitor.clone().map(|value| Reference {
                    kind: ReferenceKind::Visitor,
                    value,
                }),
                ..References::default()
            },
        })
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
    for (pointer, named) in [
        ("/purposes", &request.purposes),
        ("/left_out", &request.left_out),
    ] {
        if request.act != Act::Choose && !named.is_empty() {
            found.push(Problem::error(ProblemCode::PurposesWithoutChoice, pointer));
        }
    }
    found.is_empty().then_some(mask)
}

/// The services and cookies that the request leaves out.
fn left_out(policy: &PolicyDocument, request: &ConsentRequest, found: &mut Vec<Problem>) -> Items {
    let ids: Vec<String> = policy.items().map(|item| item.id()).collect();
    for (index, id) in request.left_out.iter().enumerate() {
        if !ids.contains(id) {
            let pointer = format!("/left_out/{index}");
            found.push(Problem::error(ProblemCode::ItemUnknown, pointer));
        }
    }
    let mut items = Items::NONE;
    for (item, id) in ids.iter().enumerate() {
        items.set(item, request.left_out.contains(id));
    }
    items
}

fn decide_again(
    policy: &PolicyDocument,
    request: &ConsentRequest,
    (mask, left_out): (Mask, Items),
    at: i64,
) -> Option<Decision> {
    let code = STANDARD.decode(&policy.code).ok()?;
    let choice = match request.act {
        Act::AcceptAll => Choice::AcceptAll,
        Act::RejectAll => Choice::RejectAll,
        Act::Choose => Choice::Choose(mask, left_out),
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

/// Whether the text that the visitor was shown is the shop's notice in this language, under this
/// policy. On any other text nothing can be proved (GDPR 7(1)).
fn was_shown(notices: &[Notice], request: &ConsentRequest) -> bool {
    notices
        .iter()
        .any(|notice| notice.locale == request.locale && notice.wording == request.wording)
}

/// When a decision was made, by the visitor's clock and in spite of it: not before the record that it
/// was made from, and not after it was received. So no correction of that clock turns the order of
/// two decisions around.
fn in_order(at: Instant, before: Option<&Cookie>, received_at: Instant) -> Instant {
    let earliest = before.and_then(|record| Instant::from_unix(record.at));
    earliest
        .map_or(at, |earliest| at.max(earliest))
        .min(received_at)
}

fn purposes(policy: &PolicyDocument, allowed: Mask, before: Option<&Cookie>) -> Vec<RecordPurpose> {
    // The bits of another policy's purposes mean nothing here.
    let before = before
        .filter(|record| record.hash == policy.hash.as_bytes())
        .map_or(0, |record| record.allowed);
    policy
        .purposes
        .iter()
        .enumerate()
        .filter(|(_, purpose)| purpose.need != Need::Nothing)
        .map(|(bit, purpose)| RecordPurpose {
            id: purpose.id.clone(),
            kind: purpose.kind.as_str().into(),
            state: match (allowed >> bit & 1, before >> bit & 1) {
                (1, _) => PurposeState::Given,
                (_, 1) => PurposeState::Withdrawn,
                _ => PurposeState::Refused,
            },
            wording: None,
        })
        .collect()
}

type States = BTreeMap<String, PurposeState>;

/// How the services and the cookies of those purposes stand of which something was left out.
fn single_choices(
    policy: &PolicyDocument,
    decision: &Decision,
    before: Option<&Cookie>,
) -> (States, States) {
    let before = before.filter(|record| record.hash == policy.hash.as_bytes());
    let ran_before = |item: usize, purpose: usize| {
        before.is_some_and(|record| {
            record.allowed >> purpose & 1 == 1 && !record.left_out.holds(item)
        })
    };
    let is_out = |item: usize| decision.left_out.holds(item);
    let touched: Vec<usize> = policy
        .items()
        .enumerate()
        .filter(|&(item, _)| is_out(item))
        .map(|(_, item)| item.purpose)
        .collect();
    let (mut services, mut cookies) = (States::new(), States::new());
    for (index, item) in policy.items().enumerate() {
        if !touched.contains(&item.purpose) {
            continue;
        }
        let state = match (is_out(index), ran_before(index, item.purpose)) {
            (false, _) => PurposeState::Given,
            (true, true) => PurposeState::Withdrawn,
            (true, false) => PurposeState::Refused,
        };
        let kind = match item.cookie {
            Some(_) => &mut cookies,
            None => &mut services,
        };
        kind.insert(item.id(), state);
    }
    (services, cookies)
}

fn items_named(policy: &PolicyDocument, items: &Items) -> Vec<String> {
    policy
        .items()
        .enumerate()
        .filter(|&(item, _)| items.holds(item))
        .map(|(_, item)| item.id())
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

fn check_hash(hash: &str, pointer: &str, found: &mut Vec<Problem>) {
    let hexadecimal = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    if hash.len() != 64 || !hash.bytes().all(hexadecimal) {
        found.push(Problem::error(ProblemCode::HashMalformed, pointer));
    }
}
