//! NL-MAIL-04: a customer hears of the shop's own products, similar to what he bought.

use super::business_address;
use crate::law::dutch;
use crate::rules::act::sending;
use crate::rules::marketing::contact::Contact;
use crate::rules::marketing::customer;
use crate::rules::marketing::subject::of_message;
use crate::rules::{Domain, Kind, Rule};
use crate::verdict::Severity;

pub(in crate::rules::marketing) const RULE: Rule = Rule {
    id: "NL-MAIL-04",
    domain: Domain::Marketing,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        dutch(2026, 7, 1, "Tw 11.7(4); Directive 2002/58 art. 13(2)"),
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
    sources: &["TW"],
    evidence: &["category_map"],
    codes: &[
        "business_address",
        "business_not_protected",
        "consent_given",
        "customer_exception",
        "not_commercial",
        "not_own_products",
        "other_category",
    ],
    questions: &[customer::BORDERLINE_CATEGORY],
    act: sending,
    check: |scene| {
        of_message(scene, |message| {
            let contact = Contact::Message(message);
            let business = business_address::exception(scene);
            customer::claimed(contact, scene, &business, |sale| {
                customer::products(sale, contact).to_vec()
            })
        })
    },
};

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, Ok, Violation};

    const ID: &str = "NL-MAIL-04";
    const DAY: &str = "2026-03-02";

    fn offer(advertised: &str, bought: &str) -> String {
        format!(
            r#"{{"message":{{"commercial":true,"category":{advertised}}},"consent":null,"sale":{{"category":{bought}}}}}"#
        )
    }

    #[test]
    fn parts_for_what_was_bought_are_similar_and_insurance_is_not() {
        let parts = offer(r#""trampoline_parts""#, r#""trampoline""#);
        assert_finding(ID, "NL", DAY, &parts, (Ok, "customer_exception"));
        let insurance = offer(r#""insurance""#, r#""tv""#);
        assert_finding(ID, "NL", DAY, &insurance, (Violation, "other_category"));
        let branch = offer(r#""garden/trampoline""#, r#""garden/furniture""#);
        assert_finding(
            ID,
            "NL",
            DAY,
            &branch,
            (NeedsJudgement, "borderline_category"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &offer("null", r#""tv""#),
            (Violation, "other_category"),
        );
    }

    #[test]
    fn the_same_needs_no_name() {
        let same = r#"{"message":{"commercial":true,"category":"same"},"sale":{}}"#;
        assert_finding(ID, "NL", DAY, same, (Ok, "customer_exception"));
        let unnamed = same.replace("same", "tv");
        assert_finding(ID, "NL", DAY, &unnamed, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn the_products_of_others_are_not_the_shops_own() {
        let partner = r#"{"message":{"commercial":true,"own_products":false},"sale":{}}"#;
        assert_finding(ID, "NL", DAY, partner, (Violation, "not_own_products"));
        let none = partner.replace("false", "null");
        assert_finding(ID, "NL", DAY, &none, (Violation, "not_own_products"));
    }
}
