//! The checkout: its boxes, fields and account.

use super::facts;

facts! {
    /// A box at the checkout that a customer may tick.
    Tick {
        /// What the customer gets for ticking it: `discount_5pct`.
        benefit: String,
        /// How it stands before the customer touches it: `empty`, `ticked`.
        initial_state: String,
        /// What it is for, where it is for one thing.
        purpose: String,
        /// What it is for, where it is for more.
        purposes: Vec<String>,
        /// Whether the order stops without it.
        required: bool,
    }

    /// A field that the checkout asks for.
    CheckoutField {
        /// Its name: `birth_date`, `title`.
        name: String,
        /// What it is needed for: `legal_age_check`.
        needed_for: String,
        /// Whether the order stops without it.
        required: bool,
    }

    /// The customer's account.
    Account {
        /// What is bought: `one_off`, `subscription`.
        contract_type: String,
        /// Whether one can order without an account.
        guest_checkout: bool,
        /// Whether an account is required.
        required: bool,
    }
}
