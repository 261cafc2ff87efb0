//! The only place that names wasm-bindgen: what JavaScript can call.

pub mod page;

#[cfg(feature = "full")]
pub mod full;

#[cfg(not(feature = "full"))]
mod alone;
