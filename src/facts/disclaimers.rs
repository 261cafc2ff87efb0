//! Disclaimers, company details and what a report of this engine carries.

use super::facts;
use crate::law::{Country, Day};

facts! {
    /// The company behind the shop.
    Company {
        /// Where it is established.
        country: Country,
        /// Its number in the Belgian register of enterprises.
        enterprise_number: String,
        /// Its legal form: `BV`, `NV`, `eenmanszaak`, `vof`, `stichting`, …
        legal_form: String,
    }

    /// A disclaimer.
    Disclaimer {
        /// To whom it speaks: `consumer`, `business`, `everybody`.
        audience: String,
        /// Whether it excludes liability.
        excludes_liability: bool,
    }

    /// A document that leaves the shop, or its website.
    Document {
        /// The address on it.
        address: String,
        /// The e-mail address on it.
        email: String,
        /// The number in the Dutch trade register on it.
        kvk_number: String,
        /// The name of whoever trades, on it.
        name: String,
        /// The company's seat on it.
        seat: String,
        /// The company's full statutory name on it.
        statutory_name: String,
        /// What it is: `website`, `letter`, `email`, `order`, `invoice`, `quote`, `announcement`,
        /// `advertising`.
        r#type: String,
        /// The VAT number on it.
        vat_number: String,
    }

    /// A report of this engine.
    Report {
        /// The day whose law it looks at.
        law_date: Day,
        /// Whether it says that it is no legal advice.
        no_legal_advice: bool,
        /// The version of the rules.
        rule_version: String,
    }
}
