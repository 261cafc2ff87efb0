//! The only place that names wasm-bindgen: what JavaScript can call.

mod page;

#[cfg(feature = "full")]
mod full;

#[cfg(not(feature = "full"))]
mod alone;
