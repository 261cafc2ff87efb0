//! Processors, the register of processing, the old duty to notify.

use super::facts;

facts! {
    /// A file under the old duty to notify.
    File {
        /// Whether it was declared to the Belgian authority.
        declared: bool,
        /// Whether it was notified to the Dutch authority.
        notified: bool,
        /// Whether people entered it by their own choice.
        opt_in: bool,
        /// What it is for: `delivery`, `invoicing`, `marketing`.
        purposes: Vec<String>,
    }

    /// A processing of personal data.
    Processing {
        /// Whether it happens only now and then.
        occasional: bool,
        /// Whether it is likely to be a risk to people.
        risky: bool,
        /// Whether special categories of data (GDPR 9) or criminal records are in it.
        special_categories: bool,
    }

    /// A processor.
    Processor {
        /// The contract with it.
        contract: ProcessorContract,
        /// Its name.
        name: String,
        /// A sub-processor that it added.
        sub_processor_added: SubProcessor,
    }

    /// The contract with a processor.
    ProcessorContract {
        /// What it covers: `instructions`, `confidentiality`, `security`, …
        clauses: Vec<String>,
        /// Whether it is signed.
        signed: bool,
    }

    /// A sub-processor.
    SubProcessor {
        /// Whether the shop authorised it, or could object.
        authorised: bool,
    }

    /// The register of processing.
    Register {
        /// What its entries lack.
        missing: Vec<String>,
        /// Whether there is one.
        present: bool,
        /// The recipients that it names.
        recipients: Vec<String>,
    }

    /// What a scan of the site found.
    SiteScan {
        /// The third parties that are active on it.
        third_parties: Vec<String>,
    }
}
