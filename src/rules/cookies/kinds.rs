//! The kinds of cookies, and the consents to them: one reading for every rule that asks.

use crate::facts::At;
use crate::facts::cookies::{Cookie, CookiePurpose};
use crate::facts::shared::Consent;
use crate::rules::{Domain, Scene};

/// Whether a cookie has to wait for consent, the statistics that a country exempts aside: unless it
/// is known to be strictly necessary.
pub(super) fn waits_for_consent(cookie: &At<'_, Cookie>) -> bool {
    cookie.purpose().given() != Some(&CookiePurpose::StrictlyNecessary)
}

/// Whether a purpose follows visitors, so that what it gathers is taken for personal data.
pub(super) const fn follows_visitors(purpose: CookiePurpose) -> bool {
    use CookiePurpose::{CrossSite, Marketing, Profiling};
    matches!(purpose, Marketing | Profiling | CrossSite)
}

/// The consents to cookies that a case holds: the cookie's, Consent Mode's, and one by itself.
pub(super) fn consents<'a>(scene: &Scene<'a>) -> impl Iterator<Item = At<'a, Consent>> {
    let of_cookie = scene
        .cookie()
        .filter(waits_for_consent)
        .and_then(|cookie| cookie.consent().object());
    let of_mode = scene
        .facts
        .consent_mode()
        .object()
        .and_then(|mode| mode.consent().object());
    of_cookie
        .into_iter()
        .chain(of_mode)
        .chain(scene.free_consent(Domain::Cookies))
}
