//! What every build answers: bytes in, bytes out. See `js/core` for the typed face of it.

use crate::consent::decide::{Choice, decide as judge};
use crate::consent::items::Items;
use crate::consent::policy::Policy;
use alloc::vec::Vec;
use wasm_bindgen::prelude::wasm_bindgen;

/// [`crate::consent::decide()`] for a page.
///
/// `act` is the letter of a choice (`a` accept all, `r` reject all, `c` choose `mask` without the
/// items in `left_out`, see [`Items::read`]), or another byte for none; `now` is in milliseconds since
/// 1970. Empty where the policy or the items cannot be read.
#[wasm_bindgen]
#[must_use]
pub fn decide(
    policy: &[u8],
    record: &[u8],
    act: u8,
    mask: u32,
    left_out: &[u8],
    gpc: bool,
    now: f64,
) -> Vec<u8> {
    let (Some(policy), Some(left_out)) = (Policy::read(policy), Items::read(left_out)) else {
        return Vec::new();
    };
    let choice = match act {
        b'a' => Choice::AcceptAll,
        b'r' => Choice::RejectAll,
        b'c' => Choice::Choose(mask, left_out),
        _ => Choice::None,
    };
    judge(&policy, record, choice, gpc, (now / 1000.0) as i64).to_bytes()
}

/// [`crate::consent::boxes_to_ask`] for a page: the number of boxes, then 1 or 0 for each. Empty where
/// the manifest cannot be read.
#[wasm_bindgen(js_name = boxesToAsk)]
#[must_use]
pub fn boxes_to_ask(manifest: &[u8], circumstances: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    if let Some(asked) = crate::consent::boxes_to_ask(manifest, circumstances) {
        out.push(asked.len() as u8);
        for asked in asked {
            out.push(u8::from(asked));
        }
    }
    out
}

/// [`crate::consent::check_checkout`] for a page. Empty where the manifest cannot be read.
#[wasm_bindgen(js_name = checkCheckout)]
#[must_use]
pub fn check_checkout(manifest: &[u8], submission: &[u8]) -> Vec<u8> {
    crate::consent::check_checkout(manifest, submission)
        .map(|checked| checked.to_bytes())
        .unwrap_or_default()
}
