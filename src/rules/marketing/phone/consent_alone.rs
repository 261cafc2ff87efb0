//! NL-TEL-03: since July 2026 a call to a person needs his consent, customer or not. Charities,
//! publishers of periodicals and lotteries for charities kept the customer exception.

use super::consent_or_customer::{CODES, QUESTIONS, consent_or_custom};
use crate::facts::At;
use crate::facts::marketing::{Call, SenderType};
use crate::law::dutch;
use crate::rules::act::on_the_date;
use crate::rules::marketing::contact::Contact;
use crate::rules::marketing::permission;
use crate::rules::marketing::subject::to_person;
use crate::rules::{Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(in crate::rules::marketing) const RULE: Rule = Rule {
    id: "NL-TEL-03",
    domain: Domain::Marketing,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[dutch(2026, 7, 1, "Tw 11.7(2), (5), (6); Stb. 2025, 12")],
    origin: "seed",
    sources: &["TW", "TEL26"],
    evidence: &["consent_record"],
    codes: CODES,
    questions: QUESTIONS,
    act: on_the_date,
    check: |scene| to_person(scene, |call| check(call, scene)),
};

fn check<'a>(call: At<'a, Call>, scene: &Scene<'a>) -> Ruling {
    if keeps_customers(scene) {
        consent_or_custom(call, scene)
    } else {
        permission::judge(Contact::Call(call), scene, &[])
    }
}

/// Whether the customer exception still holds for such a sender; who does not say what he is is a
/// shop.
fn keeps_customers(scene: &Scene<'_>) -> bool {
    use SenderType::{Charity, CharityLottery, PeriodicalPublisher};
    let kind = scene
        .facts
        .sender()
        .object()
        .and_then(|sender| sender.r#type().given());
    matches!(kind, Some(Charity | PeriodicalPublisher | CharityLottery))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NotApplicable, Ok, Violation, Warning};

    const ID: &str = "NL-TEL-03";
    const DAY: &str = "2026-08-20";
    const CUSTOMER: &str = r#"{"call":{"purpose":"marketing","human":true,"category":"magazine"},"recipient":{"type":"consumer"},"consent":null,
        "sale":{"completed":true,"paid":true,"collected_by_sender":true,"optout_offered_at_collection":true,"category":"magazine"}}"#;

    fn sent_by(kind: &str) -> String {
        CUSTOMER.replacen('{', &format!(r#"{{"sender":{{"type":"{kind}"}},"#), 1)
    }

    #[test]
    fn a_shops_customer_is_not_called_without_consent() {
        assert_finding(ID, "NL", DAY, CUSTOMER, (Violation, "no_consent"));
        assert_finding(ID, "NL", DAY, &sent_by("shop"), (Violation, "no_consent"));
        let trader = CUSTOMER.replace("consumer", "sole_trader");
        assert_finding(ID, "NL", DAY, &trader, (Violation, "no_consent"));
        let consented = CUSTOMER.replace(
            r#""consent":null"#,
            r#""consent":{"purposes":["phone"],"method":"unticked_box","record_complete":true}"#,
        );
        assert_finding(ID, "NL", DAY, &consented, (Ok, "consent_given"));
    }

    #[test]
    fn charities_publishers_and_charity_lotteries_kept_their_customers() {
        for kind in ["charity", "periodical_publisher", "charity_lottery"] {
            let sender = sent_by(kind);
            assert_finding(ID, "NL", DAY, &sender, (Ok, "customer_exception"));
            let untold = sender.replace(r#"collection":true"#, r#"collection":false"#);
            assert_finding(ID, "NL", DAY, &untold, (Violation, "no_consent"));
            let former = sender.replace(r#""paid""#, r#""relation_ended":"2023-08-19","paid""#);
            assert_finding(ID, "NL", DAY, &former, (Warning, "former_customer"));
        }
    }

    #[test]
    fn it_began_in_july_2026() {
        assert_finding(
            ID,
            "NL",
            "2026-06-30",
            CUSTOMER,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(ID, "NL", "2026-07-01", CUSTOMER, (Violation, "no_consent"));
    }
}
