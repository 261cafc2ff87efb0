//! The shop's configuration, `vinkje.config.json`: what its owner writes by hand.
//!
//! Strict: a field that is not listed here is an error that names its path and the nearest right
//! name. The JSON Schema that editors use is made from these types.

use super::texts::BannerTexts;
use crate::facts::cookies::CookiePurpose;
use crate::facts::words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A text in each of the shop's languages, by language tag (BCP 47, such as `nl`).
pub type Texts = BTreeMap<String, String>;

/// The whole configuration of one shop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where an editor finds the schema of this file; not read.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The shop's id: small letters, digits, `-` and `_`, at most 40. It stands in every path, row
    /// and key, and cannot be changed later without starting anew.
    pub shop: String,
    /// The version of this configuration, such as the day on which it came into force. A new
    /// version asks every visitor anew: raise it when a text changes its meaning.
    pub version: String,
    /// Who is responsible (GDPR 4(7)).
    pub controller: Controller,
    /// The country of the shop: its company, tax and register rules, and its civil time.
    pub country: ShopCountry,
    /// The countries where the shop sells, ISO 3166 alpha-2. The Dutch exemption for statistics is
    /// used only where this says that all visitors are in the Netherlands.
    #[serde(default)]
    pub visitor_countries: Vec<String>,
    /// The languages of the shop; the first is the one to fall back on.
    pub languages: Vec<String>,
    /// Where the privacy notice stands, for each language: a path or an https address.
    pub privacy_notice: Texts,
    /// For how long choices hold, and what signals do.
    #[serde(default)]
    pub consent: ConsentTerms,
    /// How the banner stands on the page. Whoever was asked is not asked anew when it changes.
    #[serde(default)]
    pub banner: Look,
    /// What cookies and other storage are for, in the order in which the banner shows it.
    pub purposes: Vec<ConfigPurpose>,
    /// The boxes at the checkout, in the order in which they stand there.
    #[serde(default)]
    pub boxes: Vec<CheckoutBox>,
    /// Texts of the banner to use in place of the built-in ones, for each language.
    #[serde(default)]
    pub texts: BTreeMap<String, BannerTexts>,
}

/// The controller, as the banner, the records and the receipts name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Controller {
    /// The statutory name.
    pub name: String,
    /// The address by post.
    pub address: String,
    /// Where a data subject can write to.
    pub email: String,
    /// The number in the trade register (NL: KvK; BE: enterprise number).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registration_number: Option<String>,
}

words! {
    /// A country whose law the core knows.
    ShopCountry {
        /// The Netherlands.
        Nl = "NL",
        /// Belgium.
        Be = "BE",
    }
}

/// For how long choices hold, and what Global Privacy Control does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct ConsentTerms {
    /// Calendar months for which a given consent holds: 1 to 12, six where nothing is said.
    pub max_age_months: u8,
    /// Calendar months in which a refusal is not asked about again: 6 to 24, six where nothing is
    /// said.
    pub ask_again_months: u8,
    /// What Global Privacy Control does where the visitor has not chosen.
    pub gpc: GpcMode,
}

impl Default for ConsentTerms {
    fn default() -> Self {
        Self {
            max_age_months: 6,
            ask_again_months: 6,
            gpc: GpcMode::Refuse,
        }
    }
}

words! {
    /// What Global Privacy Control does where the visitor has not chosen.
    GpcMode {
        /// Refuses everything without a banner; the visitor can still reopen it.
        Refuse = "refuse",
        /// Nothing runs, and the banner asks.
        Ask = "ask",
    }
}

/// How the banner stands on the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Look {
    /// Where it stands: a corner where nothing is said.
    pub layout: Layout,
    /// Its colours: light where nothing is said.
    pub theme: Theme,
}

words! {
    /// Where the banner stands. It never covers the whole page.
    #[derive(Default)]
    Layout {
        /// In the lower corner at which lines begin.
        #[default]
        Corner = "corner",
        /// Along the lower edge.
        Bar = "bar",
        /// In the middle.
        Centre = "centre",
    }
}

words! {
    /// The colours of the banner.
    #[derive(Default)]
    Theme {
        /// As the visitor's device asks.
        Auto = "auto",
        /// Dark letters on light.
        #[default]
        Light = "light",
        /// Light letters on dark.
        Dark = "dark",
    }
}

/// One purpose of the shop's storage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConfigPurpose {
    /// Its id, which tags name: `data-vinkje-purpose="statistics"`.
    pub id: String,
    /// What it is to the law.
    pub kind: CookiePurpose,
    /// Its name.
    pub name: Texts,
    /// What is done with the data, in plain words.
    pub description: Texts,
    /// How the statistics are kept, where the Dutch exemption is claimed (Tw 11.7a(3)(b)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statistics: Option<StatisticsFacts>,
    /// The services that store or read for it.
    pub services: Vec<Service>,
}

/// The facts on which the Dutch exemption for statistics turns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StatisticsFacts {
    /// Whether the shop alone uses the figures.
    pub first_party_use_only: bool,
    /// Whether the visitor's address is made anonymous before it is kept.
    pub ip_anonymised: bool,
    /// Whether anybody else gets the data.
    pub shared: bool,
    /// Whether they are combined with other data.
    pub combined: bool,
    /// What it does to the visitor's privacy.
    pub privacy_impact: PrivacyImpact,
}

words! {
    /// What something does to the visitor's privacy.
    PrivacyImpact {
        /// Little or nothing.
        Minor = "minor",
        /// More than that.
        MoreThanMinor = "more_than_minor",
    }
}

/// A service that stores or reads for a purpose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Its id, unique in the shop.
    pub id: String,
    /// Its name, as people know it.
    pub name: String,
    /// Who gets the data: the shop itself, or a recipient.
    pub provider: String,
    /// Whether that is somebody else than the shop.
    #[serde(default)]
    pub third_party: bool,
    /// What it stores on the visitor's device.
    #[serde(default)]
    pub cookies: Vec<StoredItem>,
}

/// Something stored on the visitor's device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StoredItem {
    /// Its name. `*` at the end stands for any ending.
    pub name: String,
    /// Where it is stored.
    #[serde(default)]
    pub storage: Storage,
    /// For how many days it is kept; 0 for as long as the browser is open.
    pub lifetime_days: u32,
}

/// Where something is stored on the visitor's device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Storage {
    /// A cookie.
    #[default]
    Cookie,
    /// Local storage.
    LocalStorage,
    /// Session storage.
    SessionStorage,
}

words! {
    /// What a box at the checkout asks for.
    BoxPurpose {
        /// The terms of sale. May be required.
        Terms = "terms",
        /// That the privacy notice was read; it is no consent. May be required.
        PrivacyRead = "privacy_read",
        /// That the customer is old enough. May be required.
        AgeCheck = "age_check",
        /// The newsletter by e-mail.
        Newsletter = "newsletter",
        /// Offers by e-mail.
        Offers = "offers",
        /// Any other direct marketing.
        DirectMarketing = "direct_marketing",
        /// Marketing by text message.
        Sms = "sms",
        /// Marketing by phone.
        Phone = "phone",
        /// Giving data to partners.
        PartnerSharing = "partner_sharing",
    }
}

impl BoxPurpose {
    /// Whether a tick is consent in the sense of GDPR 4(11), which must stay free to refuse.
    #[must_use]
    pub fn is_consent(self) -> bool {
        crate::rules::checkout::is_consent(self.as_str())
    }
}

/// A box at the checkout. It is always shown empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CheckoutBox {
    /// Its id: small letters, digits, `-` and `_`.
    pub id: String,
    /// What it asks for: one thing (GDPR 4(11), *specific*).
    pub purpose: BoxPurpose,
    /// Whether the order waits for it. A box for consent cannot be required (GDPR 7(4)).
    #[serde(default)]
    pub required: bool,
    /// What stands beside it. Links are written `[words](/path)`.
    pub text: Texts,
    /// When it is shown; always, where nothing is said.
    #[serde(default)]
    pub when: When,
}

/// When a box is shown: every condition that is given must hold, by any one of its values.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct When {
    /// The customer's country, ISO 3166 alpha-2.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub country: Vec<String>,
    /// What kind of customer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub customer: Vec<CustomerKind>,
    /// A tag of a product in the cart.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub product_tag: Vec<String>,
    /// Where the order is placed (`classic`, `block`, `order_pay`, `graphql`, …).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub surface: Vec<String>,
}

words! {
    /// What kind of customer orders.
    CustomerKind {
        /// A natural person, not in business.
        Consumer = "consumer",
        /// A company, or somebody in business.
        Business = "business",
    }
}

impl CustomerKind {
    /// The word in JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Consumer => "consumer",
            Self::Business => "business",
        }
    }
}
