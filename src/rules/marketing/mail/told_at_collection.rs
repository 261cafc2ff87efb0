//! NL-MAIL-03: a customer could say no when the shop asked for his address.

use super::business_address;
use crate::law::dutch;
use crate::rules::act::sending;
use crate::rules::marketing::contact::Contact;
use crate::rules::marketing::customer;
use crate::rules::marketing::subject::of_message;
use crate::rules::{Domain, Kind, Rule};
use crate::verdict::Severity;

pub(in crate::rules::marketing) const RULE: Rule = Rule {
    id: "NL-MAIL-03",
    domain: Domain::Marketing,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        dutch(2026, 7, 1, "Tw 11.7(4)(a); Directive 2002/58 art. 13(2)"),
        dutch(2009, 10, 1, "Tw 11.7(3)(a) (old)"),
        dutch(2004, 5, 19, "Tw 11.7(3)(a) (old)").unverified(),
    ],
    origin: "seed",
    sources: &["TW"],
    evidence: &["form_at_collection"],
    codes: &[
        "business_address",
        "business_not_protected",
        "consent_given",
        "customer_exception",
        "no_way_out_at_collection",
        "not_commercial",
        "objected_at_sale",
    ],
    questions: &[],
    act: sending,
    check: |scene| {
        of_message(scene, |message| {
            let contact = Contact::Message(message);
            let business = business_address::exception(scene);
            customer::claimed(contact, scene, &business, |sale| {
                customer::way_out(sale, contact, scene).to_vec()
            })
        })
    },
};

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NotApplicable, Ok, Violation};

    const ID: &str = "NL-MAIL-03";
    const DAY: &str = "2026-03-02";
    const TOLD: &str = r#"{"message":{"commercial":true,"sent_at":"2026-03-02T10:00:00+01:00"},"consent":null,
        "sale":{"optout_offered_at_collection":true,"objected_at":null}}"#;

    #[test]
    fn the_shop_shows_that_it_offered_a_way_out() {
        assert_finding(ID, "NL", DAY, TOLD, (Ok, "customer_exception"));
        for silent in [
            TOLD.replace(r#""optout_offered_at_collection":true,"#, ""),
            TOLD.replace("true,\"objected", "false,\"objected"),
            TOLD.replace("true,\"objected", "null,\"objected"),
        ] {
            assert_finding(
                ID,
                "NL",
                DAY,
                &silent,
                (Violation, "no_way_out_at_collection"),
            );
        }
    }

    #[test]
    fn who_took_the_way_out_is_no_longer_written_to() {
        let at = |moment: &str| {
            TOLD.replace(
                r#""objected_at":null"#,
                &format!(r#""objected_at":"{moment}""#),
            )
        };
        let (same, later) = ("2026-03-02T09:00:00Z", "2026-03-02T09:00:01Z");
        assert_finding(ID, "NL", DAY, &at(same), (Violation, "objected_at_sale"));
        assert_finding(ID, "NL", DAY, &at(later), (Ok, "customer_exception"));
    }

    #[test]
    fn without_a_sale_nothing_was_collected_at_one() {
        let none = r#"{"message":{"commercial":true},"sale":null}"#;
        assert_finding(ID, "NL", DAY, none, (NotApplicable, "no_subject"));
    }
}
