//! The situation: every object that a case may hold.

use super::checkout::{Account, CheckoutField, Tick};
use super::contracting::{EmailContract, EmailContractProcess};
use super::cookies::{Banner, ConsentMode, Cookie};
use super::disclaimers::{Company, Disclaimer, Document, Report};
use super::disclosure::Disclosure;
use super::information::{NewPurpose, Statement};
use super::marketing::{
    Call, Dncm, Headers, Lists, Objection, Profile, Recipient, Sale, Sender, System,
};
use super::purpose::{Category, Use};
use super::register::{File, Processing, Processor, Register, SiteScan};
use super::retention::{Item, Software, Suppression};
use super::rights::Request;
use super::security::{AccessPolicy, Breach, Carrier, FineQuery, Measures, Page, Storage};
use super::shared::{Consent, Message, Notice, Purpose, Shop, Visitor};
use super::transfers::Transfer;
use super::{Amount, facts};
use crate::law::{Country, Day};

facts! {
    /// All that is known of a case. Each object is a fact of its own: absent, none or there.
    Situation {
        /// Who may reach which data.
        access_policy: AccessPolicy,
        /// The customer's account.
        account: Account,
        /// Where an address came from: `purchased`, `rented`, `collected`.
        address_source: String,
        /// The cookie banner.
        banner: Banner,
        /// A box at the checkout.
        r#box: Tick,
        /// The boxes at the checkout.
        boxes: Vec<Tick>,
        /// A breach of personal data.
        breach: Breach,
        /// A telephone call.
        call: Call,
        /// A carrier of data.
        carrier: Carrier,
        /// A category of data.
        category: Category,
        /// The fields of the checkout.
        checkout_fields: Vec<CheckoutField>,
        /// The company behind the shop.
        company: Company,
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
        /// A disclaimer.
        disclaimer: Disclaimer,
        /// A disclosure to somebody else.
        disclosure: Disclosure,
        /// Whether the number is on the Dutch do-not-call register.
        dnc_register: bool,
        /// The Belgian do-not-call list.
        dncm: Dncm,
        /// A document that leaves the shop.
        document: Document,
        /// A contract by e-mail.
        email_contract: EmailContract,
        /// How orders by e-mail are handled.
        email_contract_process: EmailContractProcess,
        /// A file under the old duty to notify.
        file: File,
        /// A question about a fine.
        fine_query: FineQuery,
        /// Whether the browser sends Global Privacy Control.
        gpc: bool,
        /// The headers of a mail.
        headers: Headers,
        /// A thing that is kept.
        item: Item,
        /// The data subject's last active contact.
        last_active_contact: Day,
        /// The lists that one can be on.
        lists: Lists,
        /// The measures that protect the data.
        measures: Measures,
        /// A message.
        message: Message,
        /// A new purpose for data that are already there.
        new_purpose: NewPurpose,
        /// What the visitor or customer was told.
        notice: Notice,
        /// An objection.
        objection: Objection,
        /// A page of the shop.
        page: Page,
        /// For how many years the shop's policy keeps a customer who is no longer active.
        policy_years: Amount,
        /// A processing.
        processing: Processing,
        /// A processor.
        processor: Processor,
        /// A profile.
        profile: Profile,
        /// A purpose.
        purpose: Purpose,
        /// Whoever receives a message or call.
        recipient: Recipient,
        /// The register of processing.
        register: Register,
        /// A report of this engine.
        report: Report,
        /// A request of a data subject.
        request: Request,
        /// The sale in which an address was collected.
        sale: Sale,
        /// Whoever sends or calls.
        sender: Sender,
        /// The shop.
        shop: Shop,
        /// What a scan of the site found.
        site_scan: SiteScan,
        /// The software in which data are kept.
        software: Software,
        /// The privacy statement.
        statement: Statement,
        /// How secrets are stored.
        storage: Storage,
        /// Where the data subject lives.
        subject_country: Country,
        /// The list of people who must not be contacted.
        suppression: Suppression,
        /// The systems in which a data subject may stand.
        systems: Vec<System>,
        /// A transfer to another country.
        transfer: Transfer,
        /// A use of data for something else.
        r#use: Use,
        /// The visitor of the shop's pages.
        visitor: Visitor,
    }
}
