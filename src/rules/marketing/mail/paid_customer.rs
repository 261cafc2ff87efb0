//! NL-MAIL-02: a customer is somebody who bought and paid, and gave the shop itself his address.

use super::business_address;
use crate::law::dutch;
use crate::rules::act::sending;
use crate::rules::marketing::contact::Contact;
use crate::rules::marketing::customer;
use crate::rules::marketing::subject::of_message;
use crate::rules::{Domain, Kind, Rule};
use crate::verdict::Severity;

pub(in crate::rules::marketing) const RULE: Rule = Rule {
    id: "NL-MAIL-02",
    domain: Domain::Marketing,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        dutch(
            2026,
            7,
            1,
            "Tw 11.7(4); Directive 2002/58 art. 13(2); CJEU C-654/23",
        ),
        dutch(
            2025,
            11,
            13,
            "Tw 11.7(3) (old); Directive 2002/58 art. 13(2); CJEU C-654/23",
        ),
        dutch(
            2009,
            10,
            1,
            "Tw 11.7(3) (old); Directive 2002/58 art. 13(2)",
        ),
        dutch(
            2004,
            5,
            19,
            "Tw 11.7(3) (old); Directive 2002/58 art. 13(2)",
        )
        .unverified(),
    ],
    origin: "seed",
    sources: &["TW", "INT"],
    evidence: &["order_id", "payment_id", "source_of_address"],
    codes: &[
        "address_from_elsewhere",
        "business_address",
        "business_not_protected",
        "consent_given",
        "customer_exception",
        "no_sale",
        "not_by_message",
        "not_commercial",
        "not_paid",
    ],
    questions: &[customer::INDIRECT_REMUNERATION],
    act: sending,
    check: |scene| {
        of_message(scene, |message| {
            let contact = Contact::Message(message);
            let business = business_address::exception(scene);
            customer::claimed(contact, scene, &business, |sale| {
                customer::sale(sale, contact).to_vec()
            })
        })
    },
};

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "NL-MAIL-02";
    const DAY: &str = "2026-03-02";
    const PAID: &str = r#"{"message":{"channel":"email","commercial":true},"consent":null,
        "sale":{"completed":true,"paid":true,"collected_by_sender":true}}"#;

    #[test]
    fn who_bought_and_paid_is_a_customer() {
        assert_finding(ID, "NL", DAY, PAID, (Ok, "customer_exception"));
        let basket = PAID.replace(r#""completed":true"#, r#""completed":false"#);
        assert_finding(ID, "NL", DAY, &basket, (Violation, "no_sale"));
        let unpaid = PAID.replace(r#""paid":true"#, r#""paid":false"#);
        assert_finding(ID, "NL", DAY, &unpaid, (Violation, "not_paid"));
        let open = PAID.replace(r#""paid":true,"#, "");
        assert_finding(ID, "NL", DAY, &open, (NeedsJudgement, "missing_field"));
        let both = basket.replace(r#""paid":true"#, r#""paid":false"#);
        assert_eq!(findings(ID, "NL", DAY, &both).len(), 2);
    }

    #[test]
    fn a_free_account_beside_a_paid_offer_is_for_a_person_to_judge() {
        let free = PAID.replace(
            r#""completed":true,"paid":true"#,
            r#""completed":false,"paid":false,"indirect_remuneration":true"#,
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &free,
            (NeedsJudgement, "indirect_remuneration"),
        );
        let bought = free.replace(
            r#""collected_by_sender":true"#,
            r#""collected_by_sender":false"#,
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &bought,
            (Violation, "address_from_elsewhere"),
        );
    }

    #[test]
    fn the_courts_ruling_is_cited_from_its_day() {
        let cited = |day| findings(ID, "NL", day, PAID)[0].citation.expect("a norm");
        assert!(!cited("2025-11-12").contains("C-654/23"));
        assert!(cited("2025-11-13").contains("11.7(3) (old)"));
        assert!(
            cited("2025-11-13").contains("C-654/23") && cited("2026-07-01").contains("C-654/23")
        );
    }

    #[test]
    fn who_has_consent_or_claims_no_sale_needs_no_exception() {
        let consented = PAID.replace(
            r#""consent":null"#,
            r#""consent":{"purposes":["offers"],"method":"button","record_complete":true}"#,
        );
        assert_finding(ID, "NL", DAY, &consented, (NotApplicable, "consent_given"));
        let none = r#"{"message":{"channel":"email","commercial":true},"sale":null}"#;
        assert_finding(ID, "NL", DAY, none, (NotApplicable, "no_subject"));
    }

    #[test]
    fn a_machine_that_calls_or_faxes_has_no_customers() {
        let fax = PAID.replace("email", "fax");
        assert_finding(ID, "NL", DAY, &fax, (Violation, "not_by_message"));
    }
}
