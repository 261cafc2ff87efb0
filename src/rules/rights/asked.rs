//! What a request asks.

use crate::facts::At;
use crate::facts::rights::{Request, RequestType};
use crate::rules::Scene;

/// Whether a request asks this. One of which nobody said what it asks may, for a rule that the case
/// asks for by its id.
pub(super) fn may_be(request: At<'_, Request>, what: RequestType, scene: &Scene<'_>) -> bool {
    match request.r#type().get() {
        Ok(asks) => asks == Some(&what),
        Err(_) => scene.listed,
    }
}
