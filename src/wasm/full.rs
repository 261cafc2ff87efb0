//! What the full build adds: JSON text in, plain objects out.
//!
//! Text goes in, because only then is a misspelt or doubled field an error with its place. Each
//! answer is `{value}` or `{error}`: bad input is an answer, never an exception of the core's.

use crate::calendar::question;
use crate::catalogue::catalogue as all_rules;
use crate::consent::compile::{ManifestDocument, PolicyDocument, compile as compile_config};
use crate::consent::config::Config;
use crate::consent::intake::{self, ConsentRequest, Intake, Kept, Notice};
use crate::consent::stored::{self, Unreadable};
use crate::engine::lines::{self, Lines, Tally};
use crate::engine::turn::turn as turn_case;
use crate::engine::{Asked, judge_asked};
use crate::evidence::canonical::sha256_hex;
use crate::evidence::pseudonym::{Reference, pseudonym as hide};
use crate::evidence::record::{Draft, Record, Sealed, seal as seal_draft};
use crate::evidence::signature;
use crate::law::{Day, Instant, Jurisdiction};
use crate::read::{InputCode, InputError, read};
use crate::rules::over_time;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use serde::{Serialize, Serializer};
use serde_json::Value;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Answer<T> {
    Value(T),
    Error(InputError),
}

impl<T> From<Result<T, InputError>> for Answer<T> {
    fn from(result: Result<T, InputError>) -> Self {
        result.map_or_else(Answer::Error, Answer::Value)
    }
}

fn answer<T: Serialize>(result: Result<T, InputError>) -> JsValue {
    Answer::from(result)
        .serialize(
            &serde_wasm_bindgen::Serializer::json_compatible().serialize_bytes_as_arrays(false),
        )
        .unwrap_or(JsValue::NULL)
}

/// The same as JSON text, of which JavaScript makes objects sooner: for what is asked often.
fn answer_text<T: Serialize>(result: Result<T, InputError>) -> String {
    serde_json::to_string(&Answer::from(result)).unwrap_or_else(|_| "null".into())
}

/// A fault in an argument that is no JSON text.
fn argument(pointer: &str, message: &str) -> InputError {
    InputError {
        code: InputCode::Value,
        pointer: pointer.into(),
        message: message.into(),
        suggestion: None,
        line: 0,
        column: 0,
    }
}

fn unserialisable(_: serde_json::Error) -> InputError {
    argument("", "this value has no canonical JSON")
}

fn key(bytes: &[u8]) -> Result<[u8; 32], InputError> {
    bytes
        .try_into()
        .map_err(|_| argument("/key", "a key is 32 bytes"))
}

fn instant(pointer: &str, text: &str) -> Result<Instant, InputError> {
    let right =
        "expected an instant such as `2026-03-02T10:00:00+01:00`, of the years 1900 to 2199";
    Instant::parse(text).ok_or_else(|| argument(pointer, right))
}

fn day(pointer: &str, text: &str) -> Result<Day, InputError> {
    let right = "expected a day of the calendar such as `2026-03-02`, of the years 1900 to 2199, and there is no such day";
    Day::parse(text).ok_or_else(|| argument(pointer, right))
}

fn place(text: &str) -> Result<Jurisdiction, InputError> {
    read(&Value::from(text).to_string()).map_err(|fault| InputError {
        pointer: "/place".into(),
        ..fault
    })
}

/// A whole number: JavaScript has but one kind, and rounding would be a silent answer.
fn whole(pointer: &str, number: f64, least: u16, most: u16) -> Result<u16, InputError> {
    let is_whole = number.fract() == 0.0 && (f64::from(least)..=f64::from(most)).contains(&number);
    match is_whole {
        true => Ok(number as u16),
        false => Err(argument(
            pointer,
            &format!("expected a whole number from {least} to {most}"),
        )),
    }
}

fn beyond_calendar(pointer: &str) -> InputError {
    let last = Day::LAST;
    argument(pointer, &format!("expected a period that ends by {last}"))
}

/// What is asked beside the case; the pointer of a fault is into that.
fn asked(text: Option<String>) -> Result<Asked, InputError> {
    text.map_or_else(|| Ok(Asked::default()), |text| Asked::read(&text))
}

/// The version of the core.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    crate::VERSION.into()
}

/// Judges a case by the law on the day of the act, or by what else is asked (`Asked` as JSON):
/// `{value: Verdict}` or `{error: InputError}`, as JSON text.
#[wasm_bindgen]
#[must_use]
pub fn judge(case: &str, question: Option<String>) -> String {
    let judged = || {
        let asked = asked(question)?;
        judge_asked(&read(case)?, &asked)
    };
    answer_text(judged())
}

/// Judges a case by the law of two days: `{value: Turn}` or `{error: InputError}`.
#[wasm_bindgen]
#[must_use]
pub fn turn(case: &str, from: &str, to: &str, question: Option<String>) -> JsValue {
    let turned = || {
        let (from, to) = (day("/from", from)?, day("/to", to)?);
        let asked = asked(question)?;
        turn_case(&read(case)?, from, to, &asked)
    };
    answer(turned())
}

#[derive(Serialize)]
struct LinesAnswer {
    #[serde(serialize_with = "as_bytes")]
    text: Vec<u8>,
    tally: Tally,
}

fn as_bytes<S: Serializer>(bytes: &[u8], out: S) -> Result<S::Ok, S::Error> {
    out.serialize_bytes(bytes)
}

fn line_answer(lines: Result<Lines, InputError>) -> JsValue {
    answer(lines.map(|Lines { text, tally }| LinesAnswer { text, tally }))
}

/// Judges a case a line, UTF-8 in and out: `{value: {text, tally}}`, where errors of lines stand in
/// the text, or `{error: InputError}` of the question. `first` is the number of the first line.
#[wasm_bindgen(js_name = judgeLines)]
#[must_use]
pub fn judge_lines(text: &[u8], first: usize, question: Option<String>) -> JsValue {
    line_answer(asked(question).map(|asked| lines::judge_lines(text, first, &asked)))
}

/// Judges a case a line by the law of two days, as [`judge_lines`] does by one.
#[wasm_bindgen(js_name = turnLines)]
#[must_use]
pub fn turn_lines(
    text: &[u8],
    first: usize,
    from: &str,
    to: &str,
    question: Option<String>,
) -> JsValue {
    let turned = || {
        let (from, to) = (day("/from", from)?, day("/to", to)?);
        let asked = asked(question)?;
        Ok(lines::turn_lines(text, first, from, to, &asked))
    };
    line_answer(turned())
}

/// Every rule with its law over time: `{value: Catalogue}`.
#[wasm_bindgen]
#[must_use]
pub fn catalogue() -> JsValue {
    answer(Ok(all_rules()))
}

/// What the law changes from one day to another: `{value: LawDiff}` or `{error: InputError}`.
#[wasm_bindgen(js_name = lawDiff)]
#[must_use]
pub fn law_diff(from: &str, to: &str) -> JsValue {
    let days = || Ok(over_time::law_diff(day("/from", from)?, day("/to", to)?));
    answer(days())
}

/// The public holidays of a place in a year: `{value: HolidayOn[]}` or `{error: InputError}`.
#[wasm_bindgen]
#[must_use]
pub fn holidays(country: &str, year: f64) -> JsValue {
    let holidays = || {
        let year = whole("/year", year, 1900, 2199)?;
        Ok(question::holidays_of(place(country)?, year.into()))
    };
    answer(holidays())
}

/// The end of a period (`Period` as JSON): `{value: Deadline}` or `{error: InputError}`.
#[wasm_bindgen]
#[must_use]
pub fn deadline(period: &str) -> JsValue {
    let end = || {
        let end = question::deadline(read(period)?);
        end.ok_or_else(|| beyond_calendar("/count"))
    };
    answer(end())
}

/// The end of a period of hours: `{value: HoursEnd}` or `{error: InputError}`.
#[wasm_bindgen(js_name = hoursEnd)]
#[must_use]
pub fn hours_end(country: &str, event: &str, hours: f64) -> JsValue {
    let end = || {
        let hours = whole("/hours", hours, 0, u16::MAX)?;
        let (place, event) = (place(country)?, instant("/event", event)?);
        let end = question::hours_end(place, event, hours);
        end.ok_or_else(|| beyond_calendar("/hours"))
    };
    answer(end())
}

/// Checks a configuration and compiles it, by the law of a day (`2026-03-02`): `{value: Compiled}`
/// or `{error: InputError}`.
#[wasm_bindgen]
#[must_use]
pub fn compile(config: &str, on: &str) -> JsValue {
    let compiled = || {
        let day = day("/on", on)?;
        Ok(compile_config(&read::<Config>(config)?, day))
    };
    answer(compiled())
}

fn kept<T: Serialize>(document: Result<T, Unreadable>) -> JsValue {
    answer(document.map_err(|fault| argument(&fault.pointer, &fault.message)))
}

/// A policy that a ledger has kept, whichever version made it: `{value: PolicyDocument}`, or
/// `{error: InputError}` where this one cannot read it.
#[wasm_bindgen(js_name = storedPolicy)]
#[must_use]
pub fn stored_policy(text: &str) -> JsValue {
    kept(stored::policy(text))
}

/// A manifest that a ledger has kept, whichever version made it: `{value: ManifestDocument}`, or
/// `{error: InputError}` where this one cannot read it.
#[wasm_bindgen(js_name = storedManifest)]
#[must_use]
pub fn stored_manifest(text: &str) -> JsValue {
    kept(stored::manifest(text))
}

/// Judges a decision at a banner under a policy and the notices that were shown under it:
/// `{value: Intake}` or `{error: InputError}`.
#[wasm_bindgen(js_name = readConsent)]
#[must_use]
pub fn read_consent(policy: &str, notices: &str, body: &str, received_at: &str) -> JsValue {
    let judged = || -> Result<Intake, InputError> {
        let policy: PolicyDocument = read(policy)?;
        let notices: Vec<Notice> = read(notices)?;
        let request: ConsentRequest = read(body)?;
        Ok(intake::consent(
            &policy,
            &notices,
            &request,
            instant("/received_at", received_at)?,
        ))
    };
    answer(judged())
}

/// Whether the answer to a decision at a banner may set the visitor's cookie, where his request came
/// with this one: `{value: boolean}` or `{error: InputError}`.
#[wasm_bindgen(js_name = maySetCookie)]
#[must_use]
pub fn may_set_cookie(kept: &str, body: &str, cookie: Option<String>, now: &str) -> JsValue {
    let judged = || {
        let kept: Kept = read(kept)?;
        let request: ConsentRequest = read(body)?;
        Ok(kept.may_be_set(&request, cookie.as_deref(), instant("/now", now)?))
    };
    answer(judged())
}

/// Judges the boxes of an order: `{value: Intake}` or `{error: InputError}`.
#[wasm_bindgen(js_name = readCheckout)]
#[must_use]
pub fn read_checkout(manifest: &str, body: &str, received_at: &str) -> JsValue {
    let judged = || {
        let manifest: ManifestDocument = read(manifest)?;
        Ok(intake::checkout(
            &manifest,
            &read(body)?,
            instant("/received_at", received_at)?,
        ))
    };
    answer(judged())
}

/// Seals a draft under the key of its anchor: `{value: Sealed}` or `{error: InputError}`.
#[wasm_bindgen]
#[must_use]
pub fn seal(draft: &str, record_id: &str, key: Option<Vec<u8>>) -> JsValue {
    answer(
        read::<Draft>(draft)
            .and_then(|draft| seal_draft(draft, record_id, key.as_deref()).map_err(unserialisable)),
    )
}

/// The signed receipt of a sealed record: `{value: Signed<Receipt>}` or `{error: InputError}`.
#[wasm_bindgen]
#[must_use]
pub fn receipt(sealed: &str, seed: &[u8]) -> JsValue {
    let signed = || {
        let sealed: Sealed = read(sealed)?;
        let record: Record = read(&sealed.canonical)?;
        let receipt = record.receipt(sealed.leaf_hash);
        signature::sign(receipt, &key(seed)?).map_err(unserialisable)
    };
    answer(signed())
}

/// The pseudonym of a reference under a key: `{value: string}` or `{error: InputError}`.
#[wasm_bindgen]
#[must_use]
pub fn pseudonym(key: &[u8], reference: &str) -> JsValue {
    answer(read::<Reference>(reference).map(|reference| hide(key, &reference)))
}

/// Signs a document: `{value: Signed}` or `{error: InputError}`.
#[wasm_bindgen]
#[must_use]
pub fn sign(payload: &str, seed: &[u8]) -> JsValue {
    let signed = || {
        let payload: Value = read(payload)?;
        signature::sign(payload, &key(seed)?).map_err(unserialisable)
    };
    answer(signed())
}

/// Whether a signed document is unchanged and of this key: `{value: boolean}` or `{error}`.
#[wasm_bindgen]
#[must_use]
pub fn verify(signed: &str, public_key: &[u8]) -> JsValue {
    let verified = || {
        let signed: signature::Signed<Value> = read(signed)?;
        Ok(signature::verify(&signed, &key(public_key)?))
    };
    answer(verified())
}

/// The public key of a seed: `{value: {public_key, key_id}}`, both hexadecimal, or `{error}`.
#[wasm_bindgen(js_name = publicKey)]
#[must_use]
pub fn public_key(seed: &[u8]) -> JsValue {
    answer(key(seed).map(|seed| {
        let public = signature::public_key(&seed);
        serde_json::json!({
            "public_key": crate::evidence::canonical::hex(&public),
            "key_id": signature::key_id(&public),
        })
    }))
}

/// SHA-256 of a text, as 64 hexadecimal digits.
#[wasm_bindgen]
#[must_use]
pub fn sha256(text: &str) -> String {
    sha256_hex(text.as_bytes())
}
