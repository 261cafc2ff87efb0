//! EU-DISC-05: what the order needs or the law demands goes to others without consent; it is
//! logged all the same.

use super::aim::{Aim, aim};
use crate::facts::At;
use crate::facts::disclosure::Disclosure;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-DISC-05",
    domain: Domain::Disclosure,
    kind: Kind::Exemption,
    severity: Severity::Low,
    law: &[
        everywhere(2018, 5, 25, "GDPR 6(1)(b), (c)").unverified(),
        dutch(2001, 9, 1, "Wbp 8(b), (c)").unverified(),
        belgian(1992, 12, 8, "WVP 5(b), (c)").unverified(),
    ],
    origin: "seed",
    sources: &[],
    evidence: &["request_copy"],
    codes: &["exemption_not_met", "legal_duty", "needed_for_order"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.disclosure(), check),
};

fn check(disclosure: At<'_, Disclosure>) -> Ruling {
    let (purpose, basis) = (disclosure.purpose(), disclosure.basis());
    let told_by = if basis.given().is_some() {
        basis
    } else {
        purpose
    };
    Ok(match aim(disclosure) {
        Ok(Aim::Order) => Answer::ok("needed_for_order").because(told_by.pointer),
        Ok(Aim::Duty) => Answer::ok("legal_duty").because(told_by.pointer),
        Ok(Aim::Recipient) => Answer::not_applicable("exemption_not_met").because(purpose.pointer),
        // Who names another basis does not claim this one.
        Err(_) if basis.get().is_ok() => {
            Answer::not_applicable("exemption_not_met").because(basis.pointer)
        }
        Err(missing) => return Err(missing),
    })
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok};

    const ID: &str = "EU-DISC-05";
    const DAY: &str = "2026-03-02";

    fn passed(facts: &str) -> String {
        format!(r#"{{"disclosure":{{{facts}}}}}"#)
    }

    #[test]
    fn the_order_and_the_law_need_no_consent() {
        for order in [
            r#""recipient":"carrier","purpose":"delivery","basis":"contract""#,
            r#""purpose":"payment""#,
            r#""basis":"contract""#,
        ] {
            assert_finding(ID, "NL", DAY, &passed(order), (Ok, "needed_for_order"));
        }
        for duty in [
            r#""recipient":"Belastingdienst","purpose":"tax_audit","basis":"legal_duty""#,
            r#""purpose":"tax_audit""#,
        ] {
            assert_finding(ID, "BE", DAY, &passed(duty), (Ok, "legal_duty"));
        }
    }

    #[test]
    fn whatever_serves_the_recipient_is_not_freed() {
        for own in [
            r#""purpose":"own_marketing_of_recipient","basis":"contract""#,
            r#""purpose":null"#,
            r#""basis":"consent""#,
            r#""basis":null,"purpose":"reviews""#,
        ] {
            let unmet = (NotApplicable, "exemption_not_met");
            assert_finding(ID, "NL", DAY, &passed(own), unmet);
        }
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        let open = passed(r#""recipient":"carrier""#);
        assert_finding(ID, "NL", DAY, &open, (NeedsJudgement, "missing_field"));
        let strange = passed(r#""purpose":"reviews""#);
        assert_finding(ID, "NL", DAY, &strange, (NeedsJudgement, "unknown_value"));
    }

    #[test]
    fn the_old_acts_began_in_2001_and_1992() {
        let order = passed(r#""basis":"contract""#);
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2001-08-31", &order, early);
        assert_finding(ID, "BE", "1992-12-07", &order, early);
        assert_finding(ID, "BE", "1992-12-08", &order, (Ok, "needed_for_order"));
    }
}
