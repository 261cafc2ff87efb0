//! Objects of more than one domain: consent, the message, who and where.

use super::{Amount, Count, facts, words};
use crate::law::{Country, Instant};

facts! {
    /// A consent, wherever it stands in a situation; none of its facts is about one domain only.
    Consent {
        /// The data subject's age in years when it was given.
        age: Count,
        /// Whether another edition of the product can be bought without this consent.
        alternative_edition: bool,
        /// For how many months the shop said that the consent would hold.
        announced_max_months: Count,
        /// Whether the shop relies on a consent.
        claimed: bool,
        /// Who asked for it.
        controller: String,
        /// What a refusal costs the data subject.
        detriment: String,
        /// Whether it was explained what the consent is for.
        explained: bool,
        /// When it was given.
        given_at: Instant,
        /// Whether a parent or guardian consented.
        guardian_consent: bool,
        /// Whether the data subject may refuse.
        may_refuse: bool,
        /// How it was expressed.
        method: ConsentMethod,
        /// Whether the question linked to the policy.
        policy_link: bool,
        /// Whether a warning stood there before.
        prior_warning: bool,
        /// What it is for.
        purposes: Vec<String>,
        /// The record that proves it, in whatever shape the shop keeps it.
        record: serde_json::Map<String, serde_json::Value>,
        /// Whether the record has all that proves it.
        record_complete: bool,
        /// When it was refused.
        refused_at: Instant,
        /// Whether it was asked apart from other things.
        separate: bool,
        /// Whether it is specific to a purpose.
        specific: bool,
        /// Whose consent it is.
        subject: String,
        /// The version of the text that was shown.
        text_version: String,
        /// How the box stood before: `empty`, `ticked`.
        ui_state: String,
        /// When it was withdrawn.
        withdrawn_at: Instant,
    }

    /// A message to somebody, or a series of the same.
    Message {
        /// To whom it speaks: `legal_person`, `consumer`; absent means a legal person.
        aimed_at: String,
        /// The category of what it advertises, in the shop's own tree.
        category: String,
        /// By which way it goes.
        channel: Channel,
        /// Whether it advertises.
        commercial: bool,
        /// Whether images stand in the message itself.
        images_embedded: bool,
        /// Whether it advertises the sender's own products; absent means that it does.
        own_products: bool,
        /// Whether a postal address or a number to reach the sender stands in it.
        postal_address_or_number: bool,
        /// What it is for: `newsletter`, `offers`.
        purpose: String,
        /// Whether it says who sends it.
        sender_identity: bool,
        /// When it was sent.
        sent_at: Instant,
        /// Whether an image tells the sender that it was read.
        tracking_pixel: bool,
        /// Whether it belongs to an order or account.
        transactional: bool,
        /// The way out that it offers.
        unsubscribe: Unsubscribe,
        /// How many addresses stand where each recipient sees them; one is the recipient's own.
        visible_recipients: Count,
    }

    /// The way out of a mailing.
    Unsubscribe {
        /// Whether it costs nothing.
        free: bool,
        /// Whether one must log in for it.
        login: bool,
        /// Whether it is there.
        present: bool,
        /// How many steps it takes.
        steps: Count,
        /// Whether it works.
        working: bool,
    }

    /// What the visitor was told before choosing, or a customer at the time of sale.
    Notice {
        /// Whether it says who is responsible.
        controller: bool,
        /// Whether it says how long each cookie lives.
        lifetime: bool,
        /// Where it tells of the right to object: `terms`.
        objection_info_place: String,
        /// Whether it says what for.
        purposes: bool,
        /// Whether it stands apart from other information.
        separate: bool,
        /// Whether it says who else gets access.
        third_parties: bool,
        /// Whether it says how to withdraw.
        withdrawal: bool,
    }

    /// The visitor of the shop's pages.
    Visitor {
        /// Where the visitor is: chooses the cookie rules over the case's jurisdiction.
        country: Country,
    }

    /// The shop and how it is organised.
    Shop {
        /// Whether what it offers is aimed at children.
        aimed_at_children: bool,
        /// After how many months the shop asks again for consent; absent means the default.
        consent_max_age_months: Count,
        /// Whether a data protection impact assessment was made.
        dpia: bool,
        /// Whether it has a data protection officer; absent means that it has none.
        dpo: bool,
        /// Whether there is an internal policy.
        policy: bool,
        /// Where to turn with questions.
        privacy_contact: String,
        /// Whether the shop makes profiles.
        profiling: bool,
        /// Whether there is a procedure for requests.
        request_procedure: bool,
        /// Its size: `large`, `small`.
        size: String,
        /// How many people work there.
        staff: Amount,
    }

    /// A purpose and what it rests on.
    Purpose {
        /// The legal basis: `consent`, `contract`.
        basis: String,
        /// Its name: `data_analysis`, `delivery`.
        name: String,
    }
}

words! {
    /// How a consent was expressed.
    ConsentMethod {
        /// By ticking a box that was empty.
        UntickedBox = "unticked_box",
        /// By pressing a button.
        Button = "button",
        /// By leaving a box as it was: ticked.
        Preticked = "preticked",
        /// By scrolling.
        Scroll = "scroll",
        /// By using the site on.
        ContinuedUse = "continued_use",
        /// By saying nothing.
        Silence = "silence",
        /// By closing the banner.
        ClosingBanner = "closing_banner",
        /// By accepting terms in which it stood.
        Terms = "terms",
        /// At the counter.
        Counter = "counter",
        /// On paper.
        Paper = "paper",
        /// By telephone.
        Phone = "phone",
    }

    /// The way a message goes.
    Channel {
        /// Electronic mail.
        Email = "email",
        /// A text message.
        Sms = "sms",
        /// A direct message on a social network.
        SocialDm = "social_dm",
        /// A call without a human caller.
        AutoCall = "auto_call",
        /// A fax.
        Fax = "fax",
    }
}
