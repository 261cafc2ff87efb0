//! BE-MAIL-13: who wants to advertise by electronic mail in Belgium asks first.

use super::impersonal_address;
use crate::law::belgian;
use crate::rules::act::sending;
use crate::rules::marketing::contact::Contact;
use crate::rules::marketing::subject::of_mail;
use crate::rules::marketing::{customer, permission};
use crate::rules::{Answer, Domain, Kind, Rule};
use crate::verdict::Severity;

pub(in crate::rules::marketing) const RULE: Rule = Rule {
    id: "BE-MAIL-13",
    domain: Domain::Marketing,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        belgian(2014, 5, 31, "WER XII.13(1); Royal Decree of 4 Apr 2003"),
        belgian(2003, 3, 27, "Act of 11 Mar 2003 art. 14(1)").unverified(),
    ],
    origin: "seed",
    sources: &["KB"],
    evidence: &["consent_record"],
    codes: &[
        "consent_after_act",
        "consent_for_something_else",
        "consent_given",
        "consent_not_active",
        "consent_not_provable",
        "consent_not_specific",
        "consent_refused",
        "consent_withdrawn",
        "customer_exception",
        "impersonal_address",
        "no_consent",
        "not_by_mail",
        "not_commercial",
        "objected",
    ],
    questions: &[
        customer::BORDERLINE_CATEGORY,
        customer::INDIRECT_REMUNERATION,
        impersonal_address::CONSUMER_OFFER,
    ],
    act: sending,
    check: |scene| {
        of_mail(scene, |message| {
            let contact = Contact::Message(message);
            let exceptions = [
                impersonal_address::exception(contact, scene),
                customer::exception(contact, scene),
            ];
            vec![Answer::of(permission::judge(contact, scene, &exceptions))]
        })
    },
};

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "BE-MAIL-13";
    const DAY: &str = "2026-03-02";

    fn mail(more: &str) -> String {
        format!(
            r#"{{"message":{{"channel":"email","commercial":true,"category":"tv"}},"consent":null{more}}}"#
        )
    }

    #[test]
    fn advertising_without_consent_is_a_violation() {
        assert_finding(ID, "BE", DAY, &mail(""), (Violation, "no_consent"));
        let sms = mail("").replace("email", "sms");
        assert_finding(ID, "BE", DAY, &sms, (Violation, "no_consent"));
        let fax = mail("").replace("email", "fax");
        assert_finding(ID, "BE", DAY, &fax, (NotApplicable, "not_by_mail"));
        assert_finding(ID, "NL", DAY, &mail(""), (NotApplicable, "other_country"));
    }

    #[test]
    fn the_general_address_of_a_company_is_free_and_a_persons_is_not() {
        let company = |address: &str| {
            mail(&format!(
                r#","recipient":{{"type":"legal_person"{address}}}"#
            ))
        };
        let general = company(r#","address_type":"impersonal""#);
        assert_finding(ID, "BE", DAY, &general, (Ok, "impersonal_address"));
        let named = company(r#","address_type":"personal""#);
        assert_finding(ID, "BE", DAY, &named, (Violation, "no_consent"));
        assert_finding(
            ID,
            "BE",
            DAY,
            &company(""),
            (NeedsJudgement, "missing_field"),
        );
        let consumers = general.replace(r#""category""#, r#""aimed_at":"consumer","category""#);
        assert_finding(
            ID,
            "BE",
            DAY,
            &consumers,
            (NeedsJudgement, "consumer_offer"),
        );
        let unknown = mail(r#","recipient":{"country":"BE"}"#);
        assert_finding(ID, "BE", DAY, &unknown, (Violation, "no_consent"));
    }

    #[test]
    fn a_customer_may_hear_of_similar_products_until_he_says_no() {
        let sale = r#","sale":{"completed":true,"paid":true,"collected_by_sender":true,
            "optout_offered_at_collection":true,"category":"tv"}"#;
        assert_finding(ID, "BE", DAY, &mail(sale), (Ok, "customer_exception"));
        let objected =
            format!(r#"{sale},"objection":{{"objected_at":"2026-03-01T10:00:00+01:00"}}"#);
        assert_finding(ID, "BE", DAY, &mail(&objected), (Violation, "no_consent"));
        assert_eq!(
            findings(ID, "BE", DAY, &mail(&objected))[0].pointers,
            ["/consent", "/objection/objected_at"]
        );
    }

    #[test]
    fn it_began_with_the_act_of_2003() {
        assert_finding(
            ID,
            "BE",
            "2003-03-26",
            &mail(""),
            (NotApplicable, "not_in_force"),
        );
        assert_finding(ID, "BE", "2003-03-27", &mail(""), (Violation, "no_consent"));
    }
}
