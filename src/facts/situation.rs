//! The situation: every object that a case may hold.

use super::checkout::{Account, CheckoutField, Tick};
use super::cookies::{Banner, ConsentMode, Cookie};
use super::facts;
use super::shared::{Consent, Message, Notice, Purpose, Shop, Visitor};
use crate::law::Country;

facts! {
    /// All that is known of a case. Each object is a fact of its own: absent, none or there.
    Situation {
        /// The customer's account.
        account: Account,
        /// The cookie banner.
        banner: Banner,
        /// A box at the checkout.
        r#box: Tick,
        /// The boxes at the checkout.
        boxes: Vec<Tick>,
        /// The fields of the checkout.
        checkout_fields: Vec<CheckoutField>,
        /// A consent.
        consent: Consent,
        /// What the page told Consent Mode.
        consent_mode: ConsentMode,
        /// Where the controller is established.
        controller_country: Country,
        /// A cookie or other storage on the visitor's device.
        cookie: Cookie,
        /// Free text for people; never judged.
        description: String,
        /// Whether the browser sends Global Privacy Control.
        gpc: bool,
        /// A message.
        message: Message,
        /// What the visitor or customer was told.
        notice: Notice,
        /// A purpose.
        purpose: Purpose,
        /// The shop.
        shop: Shop,
        /// Where the data subject lives.
        subject_country: Country,
        /// The visitor of the shop's pages.
        visitor: Visitor,
    }
}
