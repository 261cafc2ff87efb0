//! BE-MAIL-15: in Belgium a company may be written to at its general address about what it might
//! buy itself.

use crate::facts::marketing::{Recipient, RecipientType};
use crate::facts::shared::Message;
use crate::facts::{At, Missing};
use crate::law::belgian;
use crate::rules::act::sending;
use crate::rules::marketing::condition::{Condition, Met};
use crate::rules::marketing::contact::Contact;
use crate::rules::marketing::permission::{self, Exception};
use crate::rules::marketing::subject::of_mail;
use crate::rules::{Domain, Kind, Rule, Scene};
use crate::verdict::{Outcome, Question, Severity};

/// Whether an offer for people may go to a company's general address: the decree frees what is
/// meant for the legal person.
pub(super) const CONSUMER_OFFER: Question = Question {
    code: "consumer_offer",
    settled_by: &["who_buys_this"],
    strict: Outcome::Violation,
    lenient: Outcome::Ok,
};

pub(in crate::rules::marketing) const RULE: Rule = Rule {
    id: "BE-MAIL-15",
    domain: Domain::Marketing,
    kind: Kind::Exemption,
    severity: Severity::Medium,
    law: &[belgian(
        2003,
        5,
        28,
        "Royal Decree of 4 Apr 2003 art. 1, 2°",
    )],
    origin: "law",
    sources: &["KBCODE"],
    evidence: &["address_type", "legal_form"],
    codes: &[
        "consent_given",
        "exemption_not_met",
        "impersonal_address",
        "not_by_mail",
        "not_commercial",
    ],
    questions: &[CONSUMER_OFFER],
    act: sending,
    check: |scene| {
        of_mail(scene, |message| {
            scene.about(scene.facts.recipient(), |recipient| {
                permission::exemption(of(recipient, message), Contact::Message(message), scene)
            })
        })
    },
};

/// What the exemption does for a contact: nobody claims it for whoever is no legal person.
pub(super) fn exception(contact: Contact<'_>, scene: &Scene<'_>) -> Exception {
    let company = scene
        .facts
        .recipient()
        .object()
        .filter(|recipient| recipient.r#type().given() == Some(&RecipientType::LegalPerson));
    match (contact, company) {
        (Contact::Message(message), Some(company)) => of(company, message),
        _ => Exception::NotClaimed,
    }
}

fn of(recipient: At<'_, Recipient>, message: At<'_, Message>) -> Exception {
    let (kind, address) = (recipient.r#type(), recipient.address_type());
    let company = kind
        .get()
        .map(|kind| kind == Some(&RecipientType::LegalPerson));
    let conditions = [
        Condition::new("exemption_not_met", company, kind.pointer),
        Condition::new(
            "exemption_not_met",
            is_impersonal(recipient),
            address.pointer,
        ),
        Condition::new(
            "exemption_not_met",
            is_for_company(message),
            message.aimed_at().pointer,
        ),
    ];
    Exception::on(&conditions, "impersonal_address", address.pointer)
}

fn is_impersonal(recipient: At<'_, Recipient>) -> Result<bool, Missing> {
    let address = recipient.address_type();
    match address.get()?.map(String::as_str) {
        Some("impersonal") => Ok(true),
        None | Some("personal") => Ok(false),
        Some(_) => Err(address.unknown_word()),
    }
}

fn is_for_company(message: At<'_, Message>) -> Result<Met, Missing> {
    let aimed_at = message.aimed_at();
    match aimed_at.given().map(String::as_str) {
        None | Some("legal_person") => Ok(Met::Yes),
        Some("consumer") => Ok(Met::Open(CONSUMER_OFFER.code)),
        Some(_) => Err(aimed_at.unknown_word()),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok};

    const ID: &str = "BE-MAIL-15";
    const DAY: &str = "2026-03-02";
    const INFO: &str = r#"{"message":{"channel":"email","commercial":true,"aimed_at":"legal_person"},"consent":null,
        "recipient":{"type":"legal_person","address_type":"impersonal"}}"#;

    #[test]
    fn the_general_address_of_a_company_is_free() {
        assert_finding(ID, "BE", DAY, INFO, (Ok, "impersonal_address"));
        let silent = INFO.replace(r#","aimed_at":"legal_person""#, "");
        assert_finding(ID, "BE", DAY, &silent, (Ok, "impersonal_address"));
        assert_finding(ID, "NL", DAY, INFO, (NotApplicable, "other_country"));
    }

    #[test]
    fn a_persons_address_or_a_person_is_not() {
        for person in [
            INFO.replace("impersonal", "personal"),
            INFO.replace(r#""impersonal""#, "null"),
            INFO.replace(r#""type":"legal_person""#, r#""type":"sole_trader""#),
        ] {
            assert_finding(ID, "BE", DAY, &person, (NotApplicable, "exemption_not_met"));
        }
    }

    #[test]
    fn an_offer_for_people_is_for_a_person_to_judge() {
        let consumers = INFO.replace(r#""aimed_at":"legal_person""#, r#""aimed_at":"consumer""#);
        assert_finding(
            ID,
            "BE",
            DAY,
            &consumers,
            (NeedsJudgement, "consumer_offer"),
        );
        let consented = consumers.replace(
            r#""consent":null"#,
            r#""consent":{"purposes":["offers"],"method":"button","record_complete":true}"#,
        );
        assert_finding(ID, "BE", DAY, &consented, (NotApplicable, "consent_given"));
        let named = consumers.replace("impersonal", "personal");
        assert_finding(ID, "BE", DAY, &named, (NotApplicable, "exemption_not_met"));
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        let open = INFO.replace(r#","address_type":"impersonal""#, "");
        assert_finding(ID, "BE", DAY, &open, (NeedsJudgement, "missing_field"));
        let strange = INFO.replace("impersonal", "shared");
        assert_finding(ID, "BE", DAY, &strange, (NeedsJudgement, "unknown_value"));
        let none = r#"{"message":{"commercial":true}}"#;
        assert_finding(ID, "BE", DAY, none, (NotApplicable, "no_subject"));
        assert_finding(
            ID,
            "BE",
            "2003-05-27",
            INFO,
            (NotApplicable, "not_in_force"),
        );
    }
}
