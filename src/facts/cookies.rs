//! Cookies and other storage on the visitor's device, and the banner that asks about them.

use super::shared::Consent;
use super::{Count, facts, words};
use crate::law::Instant;

facts! {
    /// A cookie, or anything else that is stored on or read from a visitor's device.
    Cookie {
        /// Whether its data are combined with others.
        combined: bool,
        /// The consent that it rests on.
        consent: Consent,
        /// Whether only the shop itself uses what it gathers.
        first_party_use_only: bool,
        /// The legal basis recorded for the processing of what it gathers.
        gdpr_basis: String,
        /// Whether IP addresses are cut before they are kept.
        ip_anonymised: bool,
        /// How many days it lives.
        lifetime_days: Count,
        /// Its name.
        name: String,
        /// When it was stored or read.
        placed_at: Instant,
        /// What it does to the visitor's privacy.
        privacy_impact: String,
        /// What it is for.
        purpose: CookiePurpose,
        /// Whether its data go to others.
        shared: bool,
        /// How many days the policy says that it lives.
        stated_lifetime_days: Count,
    }

    /// The banner that asks about cookies, and what became of its question.
    Banner {
        /// How many steps it takes to accept all.
        accept_steps: Count,
        /// Whether colour, size or contrast steer towards accepting.
        contrast_steers: bool,
        /// How many steps it takes to consent.
        give_steps: Count,
        /// In what portions one can choose: `all_or_nothing`, `per_category`.
        granularity: String,
        /// Whether it offers legitimate interest as a ground for storing.
        legitimate_interest_toggles: bool,
        /// Whether something that matters changed between a refusal and the next question.
        material_change: bool,
        /// Who runs the site.
        operator: Operator,
        /// Whether refusing costs money.
        pay_or_accept: bool,
        /// Whether the choice can be reached from every page.
        permanent_route: bool,
        /// The purposes that it asks about, those that need no consent left out.
        purposes: Vec<String>,
        /// When the visitor was asked again.
        re_asked_at: Instant,
        /// When the visitor refused.
        refused_at: Instant,
        /// Whether refusing stands on the same layer as accepting.
        reject_on_same_layer: bool,
        /// How many steps it takes to refuse all.
        reject_steps: Count,
        /// What refusing looks like: `equal_button`, `inconspicuous_link`.
        reject_style: String,
        /// What the second layer offers: `none`, `per_cookie`.
        second_layer: String,
        /// Whether tags stop on withdrawal.
        tags_stop: bool,
        /// Whether third parties are told of a withdrawal.
        third_parties_told: bool,
        /// Whether the site stays shut until the visitor accepts.
        wall: bool,
        /// How many steps it takes to withdraw.
        withdraw_steps: Count,
        /// Whether the words of the buttons mislead.
        wording_misleads: bool,
    }

    /// What the page told Google's Consent Mode.
    ConsentMode {
        /// The consent that it rests on.
        consent: Consent,
        /// The defaults before any choice.
        default: ConsentModeDefault,
        /// How it runs: `advanced`, `basic`.
        mode: String,
    }

    /// The defaults of Consent Mode before any choice, each `granted` or `denied`.
    ConsentModeDefault {
        /// Personalised advertising.
        ad_personalization: String,
        /// Storage for advertising.
        ad_storage: String,
        /// Sending data about the user for advertising.
        ad_user_data: String,
        /// Storage for statistics.
        analytics_storage: String,
    }
}

words! {
    /// What a cookie is for.
    CookiePurpose {
        /// What the visitor asked for cannot be done without it.
        StrictlyNecessary = "strictly_necessary",
        /// It remembers a preference that was not asked to be remembered.
        Preference = "preference",
        /// It measures how good the shop's own service is.
        AnalyticsQuality = "analytics_quality",
        /// It measures the audience.
        Audience = "audience",
        /// It serves advertising.
        Marketing = "marketing",
        /// It builds a profile.
        Profiling = "profiling",
        /// It follows visitors over sites.
        CrossSite = "cross_site",
    }

    /// Who runs the site.
    Operator {
        /// A private shop.
        PrivateShop = "private_shop",
        /// A body under public law.
        PublicBody = "public_body",
    }
}
