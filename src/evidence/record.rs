//! The consent record: one decision, as it stands in the ledger for good.
//!
//! Shaped after ISO/IEC TS 27560:2023 (record, notice, purposes, parties, event), with terms of the
//! W3C Data Privacy Vocabulary. It names nobody: people and orders stand in it as HMACs under a key
//! that is kept apart, so that erasing the key leaves the record whole and about no one.

use super::canonical::{canonical, hex, leaf_hash};
use super::pseudonym::{Reference, ReferenceKind, pseudonym};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The name of this shape of record; it changes when a field changes its meaning.
pub const SCHEMA: &str = "vinkje.record.v1";

/// What happened. In terms of the DPV: `ConsentGiven`, `ConsentRefused`, `ConsentWithdrawn`,
/// `ObjectingToProcess`, `ConsentRequested`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RecordEvent {
    /// Consent was given for at least one purpose, and none was withdrawn.
    Given,
    /// Every purpose was refused.
    Refused,
    /// At least one consent was withdrawn.
    Withdrawn,
    /// The data subject objected (GDPR 21).
    Objected,
    /// The question was put, or could not be put, and nobody answered.
    NotAnswered,
}

/// How one purpose stands after the decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PurposeState {
    /// Consent is given, or the box is ticked.
    Given,
    /// Asked, and not given.
    Refused,
    /// Given before, and taken back by this act.
    Withdrawn,
    /// Not asked in this act.
    NotAsked,
}

/// One purpose of a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RecordPurpose {
    /// The purpose's id in the shop's configuration; of a box, the box's id.
    pub id: String,
    /// What kind of purpose it is (`marketing`, `newsletter`, `terms`, …).
    pub kind: String,
    /// How it stands.
    pub state: PurposeState,
    /// SHA-256 of the exact text of this question; null where the whole notice was the question.
    pub wording: Option<String>,
}

/// By which act the data subject decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RecordAct {
    /// `button`, `unticked_box`, `counter`, `phone`, `paper`, or `signal`.
    pub method: String,
    /// Which control: `accept_all`, `reject_all`, `choose`, `box`, `gpc`.
    pub control: String,
    /// HMAC of the member of staff who entered it, where it was not the data subject himself.
    pub entered_by: Option<String>,
}

/// The notice that was shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RecordNotice {
    /// The language in which it was shown (BCP 47).
    pub locale: String,
    /// SHA-256 of its exact text, which the ledger keeps once; null where each purpose has its own.
    pub wording: Option<String>,
    /// The version that the shop gave its configuration.
    pub version: String,
    /// The hash of the policy or manifest in force.
    pub hash: String,
}

/// Signals that came with the decision.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Signals {
    /// Global Privacy Control (W3C); null where it is not known.
    #[serde(default)]
    pub gpc: Option<bool>,
}

/// One decision, as its canonical JSON stands in the ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// [`SCHEMA`].
    pub schema: String,
    /// The record's own id, made by the service.
    pub record_id: String,
    /// The shop's id.
    pub shop: String,
    /// The controller's name (GDPR 4(7)).
    pub controller: String,
    /// The shop's country, by whose law it was judged first.
    pub jurisdiction: String,
    /// What happened.
    pub event: RecordEvent,
    /// When, by the clock of who decided (RFC 3339), yet never before the record that it was made
    /// from, nor after it was received; null where it is not known.
    pub event_at: Option<String>,
    /// When the service received it (RFC 3339).
    pub received_at: String,
    /// HMAC of the data subject; null where nothing was given, so that a refusal names nobody.
    pub subject: Option<String>,
    /// HMAC of the order.
    pub order: Option<String>,
    /// HMAC of the customer's account.
    pub account: Option<String>,
    /// By which act.
    pub act: RecordAct,
    /// Where: `banner`, or the surface of the checkout.
    pub surface: String,
    /// Which attempt at this order, from 1; null at a banner.
    pub attempt: Option<u32>,
    /// The purposes, in the order of the configuration.
    pub purposes: Vec<RecordPurpose>,
    /// Choices for single services, by id: of the purposes of which something was left out.
    pub services: BTreeMap<String, PurposeState>,
    /// Choices for single cookies, as `service/name`: of the same purposes.
    pub cookies: BTreeMap<String, PurposeState>,
    /// The notice that was shown.
    pub notice: RecordNotice,
    /// Until when the decision holds (RFC 3339); null where it has no end of its own.
    pub valid_until: Option<String>,
    /// Signals that came with it.
    pub signals: Signals,
    /// The day whose law it was judged by.
    pub law_date: String,
    /// The version of the core that judged it.
    pub engine: String,
}

impl Record {
    /// The receipt of this record, which has this leaf hash.
    #[must_use]
    pub fn receipt(self, leaf_hash: String) -> Receipt {
        Receipt {
            kind: RECEIPT.into(),
            shop: self.shop,
            record_id: self.record_id,
            event: self.event,
            purposes: self.purposes,
            received_at: self.received_at,
            leaf_hash,
        }
    }
}

/// The references of a draft: personal data, for the side row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct References {
    /// Who consented or withdrew; null where nobody did.
    pub subject: Option<Reference>,
    /// The order's number.
    pub order: Option<String>,
    /// The customer's account.
    pub account: Option<String>,
    /// The member of staff who entered it.
    pub entered_by: Option<String>,
}

impl References {
    /// The reference whose key hides all the others: the subject, else the order; else none.
    #[must_use]
    pub fn anchor(&self) -> Option<Reference> {
        let order = || {
            self.order.as_ref().map(|value| Reference {
                kind: ReferenceKind::Order,
                value: value.clone(),
            })
        };
        self.subject.clone().or_else(order)
    }
}

/// A record that still waits for its id and its HMACs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// The record, its id and HMACs left empty.
    pub record: Record,
    /// What the HMACs will hide.
    pub references: References,
}

/// A record as the ledger keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Sealed {
    /// The canonical JSON of the record (RFC 8785).
    pub canonical: String,
    /// SHA-256(0x00 ‖ canonical), 64 hexadecimal digits (RFC 6962).
    pub leaf_hash: String,
}

/// Fills in a draft's id and HMACs, and fixes its bytes.
///
/// `key` is the key of the draft's [`References::anchor`]; without one, every reference is left out.
///
/// # Errors
/// As [`canonical`].
pub fn seal(
    draft: Draft,
    record_id: &str,
    key: Option<&[u8]>,
) -> Result<Sealed, serde_json::Error> {
    let Draft {
        mut record,
        references,
    } = draft;
    let hide = |kind, value: Option<String>| {
        value
            .zip(key)
            .map(|(value, key)| pseudonym(key, &Reference { kind, value }))
    };
    record.record_id = record_id.into();
    record.subject = references
        .subject
        .zip(key)
        .map(|(reference, key)| pseudonym(key, &reference));
    record.order = hide(ReferenceKind::Order, references.order);
    record.account = hide(ReferenceKind::Account, references.account);
    record.act.entered_by = hide(ReferenceKind::Staff, references.entered_by);
    let bytes = canonical(&record)?;
    let leaf_hash = hex(&leaf_hash(&bytes));
    let canonical = serde_json_canonicalizer::to_string(&record)?;
    Ok(Sealed {
        canonical,
        leaf_hash,
    })
}

/// The name of this shape of receipt.
pub const RECEIPT: &str = "vinkje.receipt.v1";

/// What the service promises when it has made a decision durable: this leaf is in the shop's
/// ledger, and will be in its tree. Signed, see [`super::signature`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// [`RECEIPT`].
    #[serde(rename = "type")]
    pub kind: String,
    /// The shop's id.
    pub shop: String,
    /// The record's id.
    pub record_id: String,
    /// What happened.
    pub event: RecordEvent,
    /// The purposes, and how each stands.
    pub purposes: Vec<RecordPurpose>,
    /// When the service received it (RFC 3339).
    pub received_at: String,
    /// The record's leaf hash, 64 hexadecimal digits.
    pub leaf_hash: String,
}
