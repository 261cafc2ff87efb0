//! What a checkout asks: bytes in, bytes out. `js/core/checkout.ts` is the typed face of it.

use alloc::vec::Vec;
use wasm_bindgen::prelude::wasm_bindgen;

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
