//! The only place that names wasm-bindgen: what JavaScript can call.

#[cfg(any(feature = "full", feature = "slim"))]
pub mod decide;

#[cfg(any(feature = "full", feature = "checkout"))]
pub mod checkout;

#[cfg(feature = "full")]
pub mod full;

#[cfg(not(feature = "full"))]
mod alone;
