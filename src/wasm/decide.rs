//! What every page of a shop asks: bytes in, bytes out. `js/core/decide.ts` is the typed face of it.

use crate::consent::decide::{Choice, decide as judge};
use crate::consent::items::Items;
use crate::consent::policy::Policy;
use alloc::boxed::Box;
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
) -> Box<[u8]> {
    let (Some(policy), Some(left_out)) = (Policy::read(policy), Items::read(left_out)) else {
        return Box::default();
    };
    let choice = match act {
        b'a' => Choice::AcceptAll,
        b'r' => Choice::RejectAll,
        b'c' => Choice::Choose(mask, left_out),
        _ => Choice::None,
    };
    judge(&policy, record, choice, gpc, (now / 1000.0) as i64).to_bytes()
}
