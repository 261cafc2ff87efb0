//! NL-MAIL-01: who wants to advertise by message asks first.

use super::business_address;
use crate::law::dutch;
use crate::rules::act::sending;
use crate::rules::marketing::contact::Contact;
use crate::rules::marketing::subject::{of_machine, of_message};
use crate::rules::marketing::{customer, permission};
use crate::rules::{Answer, Domain, Kind, Rule, Scene};
use crate::verdict::Severity;

pub(in crate::rules::marketing) const RULE: Rule = Rule {
    id: "NL-MAIL-01",
    domain: Domain::Marketing,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        dutch(2026, 7, 1, "Tw 11.7(1)"),
        dutch(2009, 10, 1, "Tw 11.7(1) (old)"),
        dutch(2004, 5, 19, "Tw 11.7(1) (old), for natural persons").unverified(),
    ],
    origin: "seed",
    sources: &["TW", "TEL21"],
    evidence: &["consent_record"],
    codes: &[
        "business_address",
        "business_not_protected",
        "by_human",
        "consent_after_act",
        "consent_for_something_else",
        "consent_given",
        "consent_not_active",
        "consent_not_provable",
        "consent_not_specific",
        "consent_refused",
        "consent_withdrawn",
        "customer_exception",
        "no_consent",
        "not_commercial",
        "not_marketing",
        "objected",
    ],
    questions: &[
        customer::BORDERLINE_CATEGORY,
        customer::INDIRECT_REMUNERATION,
    ],
    act: sending,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let mut answers = of_message(scene, |message| {
        let contact = Contact::Message(message);
        let exceptions = [
            business_address::exception(scene),
            customer::exception(contact, scene),
        ];
        vec![Answer::of(permission::judge(contact, scene, &exceptions))]
    });
    answers.extend(of_machine(scene, |call| {
        permission::judge(Contact::Call(call), scene, &[])
    }));
    answers
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "NL-MAIL-01";
    const DAY: &str = "2026-03-02";

    fn mail(more: &str) -> String {
        format!(r#"{{"message":{{"channel":"email","commercial":true,"category":"tv"}}{more}}}"#)
    }

    #[test]
    fn advertising_without_consent_is_a_violation_by_every_kind_of_message() {
        for channel in ["email", "sms", "social_dm", "auto_call", "fax"] {
            let message = mail(r#","consent":null"#).replace("email", channel);
            assert_finding(ID, "NL", DAY, &message, (Violation, "no_consent"));
        }
        assert_finding(ID, "NL", DAY, &mail(""), (Violation, "no_consent"));
        let machine = r#"{"call":{"purpose":"marketing","human":false}}"#;
        assert_finding(ID, "NL", DAY, machine, (Violation, "no_consent"));
        let human = machine.replace("false", "true");
        assert_finding(ID, "NL", DAY, &human, (NotApplicable, "by_human"));
    }

    #[test]
    fn an_order_confirmation_advertises_nothing() {
        let plain = r#"{"message":{"channel":"email","commercial":false},"consent":null}"#;
        assert_finding(ID, "NL", DAY, plain, (NotApplicable, "not_commercial"));
        let open = plain.replace(r#","commercial":false"#, "");
        assert_finding(ID, "NL", DAY, &open, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn consent_comes_before_the_message() {
        let given = |at: &str| {
            let consent = format!(
                r#","consent":{{"purposes":["offers"],"method":"unticked_box","given_at":"{at}"}}"#
            );
            mail(&consent).replace(
                r#""commercial""#,
                r#""sent_at":"2026-03-02T10:00:00+01:00","commercial""#,
            )
        };
        let (before, after) = ("2026-03-02T09:00:00Z", "2026-03-02T09:00:01Z");
        assert_finding(ID, "NL", DAY, &given(before), (Ok, "consent_given"));
        assert_finding(
            ID,
            "NL",
            DAY,
            &given(after),
            (Violation, "consent_after_act"),
        );
    }

    #[test]
    fn a_customer_may_hear_of_similar_products() {
        let sale = r#","consent":null,"sale":{"completed":true,"paid":true,"collected_by_sender":true,
            "optout_offered_at_collection":true,"category":"tv"}"#;
        assert_finding(ID, "NL", DAY, &mail(sale), (Ok, "customer_exception"));
        let free = sale.replace(
            r#""paid":true"#,
            r#""paid":false,"indirect_remuneration":true"#,
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &mail(&free),
            (NeedsJudgement, "indirect_remuneration"),
        );
        let other = mail(sale).replacen("tv", "insurance", 1);
        assert_finding(ID, "NL", DAY, &other, (Violation, "no_consent"));
        assert_eq!(
            findings(ID, "NL", DAY, &other)[0].pointers,
            ["/consent", "/message/category"]
        );
        let unknown = sale.replace(r#""paid":true,"#, "");
        assert_finding(
            ID,
            "NL",
            DAY,
            &mail(&unknown),
            (NeedsJudgement, "missing_field"),
        );
        // The exception is for messages that wait to be read.
        let fax = mail(sale).replace("email", "fax");
        assert_finding(ID, "NL", DAY, &fax, (Violation, "no_consent"));
    }

    #[test]
    fn an_address_that_a_business_published_for_advertising_is_free() {
        let business = |designated: &str| {
            mail(&format!(
                r#","recipient":{{"type":"legal_person","published":true{designated}}}"#
            ))
        };
        let designated = business(r#","address_designated_for_marketing":true"#);
        assert_finding(ID, "NL", DAY, &designated, (Ok, "business_address"));
        assert_finding(ID, "NL", DAY, &business(""), (Violation, "no_consent"));
        let early = "2009-09-30";
        assert_finding(
            ID,
            "NL",
            early,
            &business(""),
            (Ok, "business_not_protected"),
        );
        assert_finding(
            ID,
            "NL",
            "2009-10-01",
            &business(""),
            (Violation, "no_consent"),
        );
        let consumer = business("").replace("legal_person", "consumer");
        assert_finding(ID, "NL", early, &consumer, (Violation, "no_consent"));
    }

    #[test]
    fn the_ban_began_on_19_may_2004_and_is_not_belgian() {
        let spam = mail("");
        assert_finding(
            ID,
            "NL",
            "2004-05-18",
            &spam,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(ID, "NL", "2004-05-19", &spam, (Violation, "no_consent"));
        let belgian = mail(r#","recipient":{"country":"BE"}"#);
        assert_finding(ID, "NL", DAY, &belgian, (NotApplicable, "other_country"));
    }
}
