//! Contracting by e-mail.

use super::facts;

facts! {
    /// A contract that is made by e-mail.
    EmailContract {
        /// Whether the mail says clearly what is agreed.
        content_clear: bool,
        /// What the mail lacks: `product`, `price`, `quantity`, `delivery`.
        missing: Vec<String>,
        /// Whether the terms came only after the contract was made.
        sent_after_conclusion: bool,
        /// Whether the terms are attached.
        terms_attached: bool,
        /// Whether the mail says that the terms apply.
        terms_declared: bool,
        /// Whether the customer can store the terms.
        terms_storable: bool,
    }

    /// How the shop handles orders by e-mail.
    EmailContractProcess {
        /// The template that is used.
        template: String,
    }
}
