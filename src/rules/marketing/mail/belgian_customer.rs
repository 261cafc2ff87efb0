//! BE-MAIL-14: a Belgian customer may be written to about similar products, if the shop asked him
//! for his address itself, at a sale, and he could say no.

use super::impersonal_address;
use crate::law::belgian;
use crate::rules::act::sending;
use crate::rules::marketing::contact::Contact;
use crate::rules::marketing::customer;
use crate::rules::marketing::subject::of_mail;
use crate::rules::{Domain, Kind, Rule};
use crate::verdict::Severity;

pub(in crate::rules::marketing) const RULE: Rule = Rule {
    id: "BE-MAIL-14",
    domain: Domain::Marketing,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        belgian(
            2025,
            11,
            13,
            "Royal Decree of 4 Apr 2003 art. 1, 1°; CJEU C-654/23",
        ),
        belgian(2003, 5, 28, "Royal Decree of 4 Apr 2003 art. 1, 1°"),
    ],
    origin: "seed",
    sources: &["KB"],
    evidence: &["order_id", "form_at_collection"],
    codes: &[
        "address_from_elsewhere",
        "consent_given",
        "customer_exception",
        "impersonal_address",
        "no_sale",
        "no_way_out_at_collection",
        "not_by_mail",
        "not_commercial",
        "not_own_products",
        "not_paid",
        "objected",
        "objected_at_sale",
        "other_category",
    ],
    questions: &[
        customer::BORDERLINE_CATEGORY,
        customer::INDIRECT_REMUNERATION,
    ],
    act: sending,
    check: |scene| {
        of_mail(scene, |message| {
            let contact = Contact::Message(message);
            let company = impersonal_address::exception(contact, scene);
            customer::claimed(contact, scene, &company, |sale| {
                customer::conditions(sale, contact, scene)
            })
        })
    },
};

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "BE-MAIL-14";
    const DAY: &str = "2026-03-02";
    const CUSTOMER: &str = r#"{"message":{"channel":"email","commercial":true,"own_products":true,"category":"tv"},"consent":null,
        "sale":{"completed":true,"paid":true,"collected_by_sender":true,"optout_offered_at_collection":true,"objected_at":null,"category":"tv"}}"#;

    #[test]
    fn all_conditions_are_met() {
        assert_finding(ID, "BE", DAY, CUSTOMER, (Ok, "customer_exception"));
    }

    #[test]
    fn each_condition_counts() {
        for (held, failing, code) in [
            (r#""completed":true"#, r#""completed":false"#, "no_sale"),
            (r#""paid":true"#, r#""paid":null"#, "not_paid"),
            (
                r#"sender":true"#,
                r#"sender":false"#,
                "address_from_elsewhere",
            ),
            (
                r#""optout_offered_at_collection":true,"#,
                "",
                "no_way_out_at_collection",
            ),
            (
                r#""objected_at":null"#,
                r#""objected_at":"2026-03-02T10:00:00+01:00""#,
                "objected_at_sale",
            ),
            (
                r#""own_products":true"#,
                r#""own_products":false"#,
                "not_own_products",
            ),
            (
                r#""category":"tv"}}"#,
                r#""category":"insurance"}}"#,
                "other_category",
            ),
            (
                r#""consent":null"#,
                r#""consent":{"refused_at":"2026-01-02T10:00:00+01:00","purposes":["offers"]}"#,
                "objected",
            ),
        ] {
            let case = CUSTOMER.replace(held, failing);
            assert_finding(ID, "BE", DAY, &case, (Violation, code));
        }
        let open = CUSTOMER.replace(r#""paid":true,"#, "");
        assert_finding(ID, "BE", DAY, &open, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn a_free_account_is_for_a_person_to_judge() {
        let free = CUSTOMER.replace(
            r#""paid":true"#,
            r#""paid":false,"indirect_remuneration":true"#,
        );
        assert_finding(
            ID,
            "BE",
            DAY,
            &free,
            (NeedsJudgement, "indirect_remuneration"),
        );
    }

    #[test]
    fn a_message_that_rests_on_something_else_is_left_alone() {
        let company = CUSTOMER
            .replace(r#""paid":true"#, r#""paid":false"#)
            .replace(
                r#""consent":null"#,
                r#""recipient":{"type":"legal_person","address_type":"impersonal"}"#,
            );
        assert_finding(
            ID,
            "BE",
            DAY,
            &company,
            (NotApplicable, "impersonal_address"),
        );
        let none = r#"{"message":{"commercial":true},"sale":null}"#;
        assert_finding(ID, "BE", DAY, none, (NotApplicable, "no_subject"));
        assert_finding(
            ID,
            "BE",
            "2003-05-27",
            CUSTOMER,
            (NotApplicable, "not_in_force"),
        );
    }
}
