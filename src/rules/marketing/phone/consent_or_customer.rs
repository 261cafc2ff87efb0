//! NL-TEL-02: from July 2021 until June 2026 a call to a person needed his consent, or that he was
//! a customer.

use crate::facts::At;
use crate::facts::marketing::Call;
use crate::law::{dutch, nl};
use crate::rules::act::on_the_date;
use crate::rules::marketing::contact::Contact;
use crate::rules::marketing::subject::to_person;
use crate::rules::marketing::{customer, permission};
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Question, Severity};

/// What a rule of consent or custom can find.
pub(super) const CODES: &[&str] = &[
    "by_machine",
    "consent_after_act",
    "consent_for_something_else",
    "consent_given",
    "consent_not_active",
    "consent_not_provable",
    "consent_not_specific",
    "consent_refused",
    "consent_withdrawn",
    "customer_exception",
    "former_customer",
    "legal_person",
    "no_consent",
    "not_marketing",
    "objected",
];

/// What such a rule can leave open.
pub(super) const QUESTIONS: &[Question] = &[
    customer::BORDERLINE_CATEGORY,
    customer::INDIRECT_REMUNERATION,
];

pub(in crate::rules::marketing) const RULE: Rule = Rule {
    id: "NL-TEL-02",
    domain: Domain::Marketing,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[dutch(2021, 7, 1, "Tw 11.7(2)-(4); Stb. 2021, 103").until(2026, 6, 30)],
    origin: "seed",
    sources: &["TEL21"],
    evidence: &["consent_record", "order_id"],
    codes: CODES,
    questions: QUESTIONS,
    act: on_the_date,
    check: |scene| to_person(scene, |call| consent_or_custom(call, scene)),
};

/// Consent to calls, or the customer exception; who has long ceased to be a customer is left alone
/// by the sector's own code.
///
/// # Errors
///
/// [`Missing`](crate::facts::Missing) where either turns on a fact that is not known.
pub(super) fn consent_or_custom<'a>(call: At<'a, Call>, scene: &Scene<'a>) -> Ruling {
    let contact = Contact::Call(call);
    let exception = customer::exception(contact, scene);
    let found = permission::judge(contact, scene, &[exception])?;
    if found.code != customer::CODE {
        return Ok(found);
    }
    let Some(sale) = scene.facts.sale().object() else {
        return Ok(found);
    };
    let (ended, most) = (
        sale.relation_ended(),
        nl::FORMER_CUSTOMER_MONTHS.on(scene.law_on),
    );
    Ok(match (ended.given(), most) {
        (Some(end), Some(months)) if end.plus_months(*months) < scene.act.day => {
            Answer::warning("former_customer").because(ended.pointer)
        }
        _ => found,
    })
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "NL-TEL-02";
    const DAY: &str = "2023-04-03";
    const CUSTOMER: &str = r#","sale":{"completed":true,"paid":true,"collected_by_sender":true,"optout_offered_at_collection":true,"category":"energy"}"#;

    fn call(more: &str) -> String {
        format!(
            r#"{{"call":{{"purpose":"marketing","human":true,"category":"energy"}},"recipient":{{"type":"consumer"}},"consent":null{more}}}"#
        )
    }

    fn consented(purpose: &str, method: &str) -> String {
        let consent = format!(
            r#""consent":{{"purposes":["{purpose}"],"method":"{method}","record_complete":true}}"#
        );
        call("").replace(r#""consent":null"#, &consent)
    }

    #[test]
    fn a_stranger_is_not_called() {
        for kind in ["consumer", "sole_trader", "partnership"] {
            let stranger = call("").replace("consumer", kind);
            assert_finding(ID, "NL", DAY, &stranger, (Violation, "no_consent"));
        }
        let company = call("").replace("consumer", "legal_person");
        assert_finding(ID, "NL", DAY, &company, (NotApplicable, "legal_person"));
        let machine = call("").replace("true", "false");
        assert_finding(ID, "NL", DAY, &machine, (NotApplicable, "by_machine"));
        let service = call("").replace("marketing", "service");
        assert_finding(ID, "NL", DAY, &service, (NotApplicable, "not_marketing"));
        let unknown = call("").replace(r#","recipient":{"type":"consumer"}"#, "");
        assert_finding(ID, "NL", DAY, &unknown, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn consent_names_the_telephone() {
        assert_finding(
            ID,
            "NL",
            DAY,
            &consented("phone", "unticked_box"),
            (Ok, "consent_given"),
        );
        for other in ["newsletter", "marketing", "sms"] {
            let mail = consented(other, "unticked_box");
            assert_finding(
                ID,
                "NL",
                DAY,
                &mail,
                (Violation, "consent_for_something_else"),
            );
        }
        let terms = consented("phone", "terms");
        assert_finding(ID, "NL", DAY, &terms, (Violation, "consent_not_active"));
    }

    #[test]
    fn a_customer_hears_of_similar_products() {
        assert_finding(ID, "NL", DAY, &call(CUSTOMER), (Ok, "customer_exception"));
        let other = call(CUSTOMER).replacen("energy", "insurance", 1);
        assert_finding(ID, "NL", DAY, &other, (Violation, "no_consent"));
        let silent = call(CUSTOMER).replace(r#","optout_offered_at_collection":true"#, "");
        assert_finding(ID, "NL", DAY, &silent, (Violation, "no_consent"));
    }

    #[test]
    fn a_former_customer_is_left_alone_after_three_years() {
        let ended = |day: &str| {
            let sale =
                CUSTOMER.replace(r#""paid""#, &format!(r#""relation_ended":"{day}","paid""#));
            call(&sale)
        };
        assert_finding(
            ID,
            "NL",
            DAY,
            &ended("2020-04-03"),
            (Ok, "customer_exception"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &ended("2020-04-02"),
            (Warning, "former_customer"),
        );
    }

    #[test]
    fn it_held_from_july_2021_until_june_2026() {
        let stranger = call("");
        assert_finding(
            ID,
            "NL",
            "2021-06-30",
            &stranger,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(ID, "NL", "2021-07-01", &stranger, (Violation, "no_consent"));
        assert_finding(
            ID,
            "NL",
            "2026-06-30",
            &call(CUSTOMER),
            (Ok, "customer_exception"),
        );
        assert_finding(
            ID,
            "NL",
            "2026-07-01",
            &call(CUSTOMER),
            (NotApplicable, "not_in_force"),
        );
    }
}
