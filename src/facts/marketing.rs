//! Mail, messages and calls that advertise: who sends, who receives, what was sold, who objected.

use super::{Count, facts, words};
use crate::facts::shared::Consent;
use crate::law::{Country, Day, Instant};

facts! {
    /// A telephone call.
    Call {
        /// The category of what it advertises, in the shop's own tree.
        category: String,
        /// Whether a human being calls.
        human: bool,
        /// Whether the caller's number is hidden.
        number_withheld: bool,
        /// Whether the caller offers a way to be called no more.
        objection_offered: bool,
        /// What it is for: `marketing`, `service`.
        purpose: String,
    }

    /// The Belgian list of people who do not want to be called.
    Dncm {
        /// When the shop last looked.
        checked_at: Day,
        /// Whether the number is on it.
        listed: bool,
        /// Since when it is on it.
        listed_at: Day,
    }

    /// The headers of a mail.
    Headers {
        /// Whether the signature covers the headers for leaving the list.
        dkim_covers: bool,
        /// The header `List-Unsubscribe`.
        list_unsubscribe: String,
        /// The header `List-Unsubscribe-Post`.
        list_unsubscribe_post: String,
    }

    /// The lists that one can be on.
    Lists {
        /// Whether a newsletter is sent.
        newsletter: bool,
        /// Whether offers are sent.
        offers: bool,
        /// Whether one can choose between them.
        separately_selectable: bool,
    }

    /// An objection of a data subject.
    Objection {
        /// When it was confirmed.
        confirmed_at: Instant,
        /// How many messages came between the objection and its processing.
        messages_between: Count,
        /// When it was made.
        objected_at: Instant,
        /// When it was processed.
        processed_at: Instant,
        /// What it is about: `direct_marketing`.
        scope: String,
    }

    /// A profile of a data subject.
    Profile {
        /// The legal basis.
        basis: String,
        /// The consent that it rests on.
        consent: Consent,
        /// Whether the data subject was told.
        informed: bool,
        /// Whether the interests were weighed and that was recorded.
        lia: bool,
        /// How it is made: `server_logs`.
        technique: String,
        /// What it is used for: `targeting`.
        used_for: String,
    }

    /// Whoever receives a message or call.
    Recipient {
        /// Whether this address was made known for advertising.
        address_designated_for_marketing: bool,
        /// Whose address it is: `impersonal`, `personal`.
        address_type: String,
        /// Where the recipient is: chooses the mail and phone rules over the case's jurisdiction.
        country: Country,
        /// Whether the address was published.
        published: bool,
        /// What the recipient is.
        r#type: RecipientType,
    }

    /// The sale in which an address was collected.
    Sale {
        /// The category of what was bought, in the shop's own tree.
        category: String,
        /// Whether the sender collected the address itself.
        collected_by_sender: bool,
        /// Whether the sale was concluded.
        completed: bool,
        /// Whether the customer paid in another way than with money.
        indirect_remuneration: bool,
        /// When the customer objected to advertising at the sale.
        objected_at: Instant,
        /// Whether the customer could object when the address was collected.
        optout_offered_at_collection: bool,
        /// Whether the customer paid.
        paid: bool,
        /// When the customer relation ended.
        relation_ended: Day,
    }

    /// Whoever sends or calls.
    Sender {
        /// What the sender is; absent means a shop.
        r#type: SenderType,
    }

    /// A system in which a data subject may stand.
    System {
        /// Whether the data subject is still active in it.
        active: bool,
        /// When it last contacted the data subject.
        contacted_at: Instant,
        /// Its name: `newsletter`, `call_centre`.
        name: String,
    }
}

words! {
    /// What a recipient is.
    RecipientType {
        /// A natural person who buys for himself.
        Consumer = "consumer",
        /// A natural person with a business.
        SoleTrader = "sole_trader",
        /// A business of persons without legal personality.
        Partnership = "partnership",
        /// A company, association or public body.
        LegalPerson = "legal_person",
    }

    /// What a sender is.
    SenderType {
        /// A shop.
        Shop = "shop",
        /// A charity.
        Charity = "charity",
        /// The publisher of a newspaper or magazine.
        PeriodicalPublisher = "periodical_publisher",
        /// A lottery for charities.
        CharityLottery = "charity_lottery",
    }
}
