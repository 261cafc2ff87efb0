//! NL-MAIL-07: a business that published an address for advertising may be written to there.
//!
//! A general address of a company is none such. The statute's second exemption, for recipients
//! outside the European Economic Area under the law of their country, needs no line here: a
//! recipient elsewhere is not judged by Dutch rules at all.

use crate::facts::At;
use crate::facts::marketing::{Recipient, RecipientType};
use crate::law::{dutch, nl};
use crate::rules::act::sending;
use crate::rules::marketing::condition::Condition;
use crate::rules::marketing::contact::Contact;
use crate::rules::marketing::permission::{self, Exception};
use crate::rules::marketing::subject::of_message;
use crate::rules::{Domain, Kind, Rule, Scene};
use crate::verdict::Severity;

pub(in crate::rules::marketing) const RULE: Rule = Rule {
    id: "NL-MAIL-07",
    domain: Domain::Marketing,
    kind: Kind::Exemption,
    severity: Severity::Medium,
    law: &[
        dutch(2026, 7, 1, "Tw 11.7(3)(a), (b)"),
        dutch(2009, 10, 1, "Tw 11.7(2) (old)"),
        dutch(2004, 5, 19, "Tw 11.7(1) (old), for natural persons").unverified(),
    ],
    origin: "law",
    sources: &["TW"],
    evidence: &["source_page_snapshot"],
    codes: &[
        "business_address",
        "business_not_protected",
        "consent_given",
        "exemption_not_met",
        "not_commercial",
    ],
    questions: &[],
    act: sending,
    check: |scene| {
        of_message(scene, |message| {
            scene.about(scene.facts.recipient(), |recipient| {
                permission::exemption(of(recipient, scene), Contact::Message(message), scene)
            })
        })
    },
};

/// What the exemption does for a message of this case. Nobody claims it for a consumer; and who
/// relies on it must show that the address was made known for advertising.
pub(super) fn exception(scene: &Scene<'_>) -> Exception {
    let business = scene
        .facts
        .recipient()
        .object()
        .filter(|recipient| recipient.r#type().given() != Some(&RecipientType::Consumer));
    let Some(recipient) = business else {
        return Exception::NotClaimed;
    };
    let designated = recipient.address_designated_for_marketing().given() == Some(&true);
    match of(recipient, scene) {
        Exception::Unknown(_) if !designated => Exception::NotClaimed,
        known => known,
    }
}

fn of(recipient: At<'_, Recipient>, scene: &Scene<'_>) -> Exception {
    let kind = recipient.r#type();
    let business = kind
        .get()
        .map(|kind| kind.is_some_and(|kind| *kind != RecipientType::Consumer));
    let business = Condition::new("exemption_not_met", business, kind.pointer);
    if nl::SPAM_BAN_PROTECTS_BUSINESSES.on(scene.law_on) == Some(&false) {
        return Exception::on(&[business], "business_not_protected", kind.pointer);
    }
    let designated = recipient.address_designated_for_marketing();
    let published = recipient.published();
    let conditions = [
        business,
        Condition::new("exemption_not_met", designated.holds(), designated.pointer),
        Condition::new("exemption_not_met", published.holds(), published.pointer),
    ];
    Exception::on(&conditions, "business_address", designated.pointer)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok};

    const ID: &str = "NL-MAIL-07";
    const DAY: &str = "2026-03-02";
    const OPEN: &str = r#"{"message":{"channel":"email","commercial":true},"consent":null,
        "recipient":{"type":"legal_person","address_designated_for_marketing":true,"published":true}}"#;

    #[test]
    fn an_address_published_for_advertising_is_free() {
        assert_finding(ID, "NL", DAY, OPEN, (Ok, "business_address"));
        let trader = OPEN.replace("legal_person", "sole_trader");
        assert_finding(ID, "NL", DAY, &trader, (Ok, "business_address"));
    }

    #[test]
    fn a_general_address_or_a_consumers_is_not() {
        let general = OPEN.replace(r#"marketing":true"#, r#"marketing":false"#);
        assert_finding(
            ID,
            "NL",
            DAY,
            &general,
            (NotApplicable, "exemption_not_met"),
        );
        assert_eq!(
            findings(ID, "NL", DAY, &general)[0].pointers,
            ["/recipient/address_designated_for_marketing"]
        );
        let consumer = OPEN.replace("legal_person", "consumer");
        assert_finding(
            ID,
            "NL",
            DAY,
            &consumer,
            (NotApplicable, "exemption_not_met"),
        );
        let hidden = OPEN.replace(r#""published":true"#, r#""published":null"#);
        assert_finding(ID, "NL", DAY, &hidden, (NotApplicable, "exemption_not_met"));
    }

    #[test]
    fn businesses_were_not_protected_before_october_2009() {
        let business = r#"{"message":{"commercial":true},"recipient":{"type":"legal_person"}}"#;
        assert_finding(
            ID,
            "NL",
            "2009-09-30",
            business,
            (Ok, "business_not_protected"),
        );
        assert_finding(
            ID,
            "NL",
            "2009-10-01",
            business,
            (NeedsJudgement, "missing_field"),
        );
        let consumer = business.replace("legal_person", "consumer");
        assert_finding(
            ID,
            "NL",
            "2009-09-30",
            &consumer,
            (NotApplicable, "exemption_not_met"),
        );
    }

    #[test]
    fn who_has_consent_needs_no_exemption() {
        let consented = OPEN.replace(r#","published":true"#, "").replace(
            r#""consent":null"#,
            r#""consent":{"purposes":["offers"],"method":"button","record_complete":true}"#,
        );
        assert_finding(ID, "NL", DAY, &consented, (NotApplicable, "consent_given"));
        let none = r#"{"message":{"commercial":true}}"#;
        assert_finding(ID, "NL", DAY, none, (NotApplicable, "no_subject"));
    }
}
