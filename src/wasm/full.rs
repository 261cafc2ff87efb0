//! What the full build adds: text in, typed answers out.
