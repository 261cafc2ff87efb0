//! EU-BOX-09: one can order once without an account.

use crate::facts::checkout::Account;
use crate::facts::{At, Missing};
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-BOX-09",
    domain: Domain::Checkout,
    kind: Kind::Duty,
    severity: Severity::Low,
    law: &[
        everywhere(
            2018,
            5,
            25,
            "GDPR 5(1)(c), 6(1)(b), 25(2); EDPB Recommendations 2/2025 (consultation)",
        ),
        dutch(2001, 9, 1, "Wbp 11").unverified(),
        belgian(1992, 12, 8, "WVP 4(1)(3)").unverified(),
    ],
    origin: "seed",
    sources: &["EDPB25"],
    evidence: &["checkout_test_run"],
    codes: &["account_forced", "account_needed", "guests_can_order"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.account(), check),
};

fn check(account: At<'_, Account>) -> Ruling {
    let (contract, guest) = (account.contract_type(), account.guest_checkout());
    match contract.given().map(String::as_str) {
        // What goes on needs somebody to go on with.
        Some("subscription" | "membership") => {
            return Ok(Answer::ok("account_needed").because(contract.pointer));
        }
        _ if !is_forced(account)? => {
            return Ok(Answer::ok("guests_can_order").because(guest.pointer));
        }
        _ => {}
    }
    match contract.get()?.map(String::as_str) {
        None | Some("one_off") => Ok(Answer::warning("account_forced")
            .because(account.required().pointer)
            .because(guest.pointer)),
        Some(_) => Err(contract.unknown_word()),
    }
}

/// Whether nobody can order without an account; a way for guests decides.
fn is_forced(account: At<'_, Account>) -> Result<bool, Missing> {
    match account.guest_checkout().get() {
        Ok(guest) => Ok(guest != Some(&true)),
        Err(_) => account.required().holds(),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Warning};

    const ID: &str = "EU-BOX-09";
    const DAY: &str = "2026-03-02";
    const FORCED: &str =
        r#"{"account":{"required":true,"guest_checkout":false,"contract_type":"one_off"}}"#;

    #[test]
    fn who_buys_once_needs_no_account() {
        assert_finding(ID, "NL", DAY, FORCED, (Warning, "account_forced"));
        let open = FORCED.replace("false", "true");
        assert_finding(ID, "NL", DAY, &open, (Ok, "guests_can_order"));
        let required = r#"{"account":{"required":true,"contract_type":"one_off"}}"#;
        assert_finding(ID, "BE", DAY, required, (Warning, "account_forced"));
        let voluntary = required.replace("true", "false");
        assert_finding(ID, "BE", DAY, &voluntary, (Ok, "guests_can_order"));
    }

    #[test]
    fn what_goes_on_needs_an_account() {
        for contract in ["subscription", "membership"] {
            let going_on = FORCED.replace("one_off", contract);
            assert_finding(ID, "NL", DAY, &going_on, (Ok, "account_needed"));
        }
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        let contract = FORCED.replace(r#","contract_type":"one_off""#, "");
        assert_finding(ID, "NL", DAY, &contract, (NeedsJudgement, "missing_field"));
        let ways = r#"{"account":{"contract_type":"one_off"}}"#;
        assert_finding(ID, "NL", DAY, ways, (NeedsJudgement, "missing_field"));
        let odd = FORCED.replace("one_off", "lease");
        assert_finding(ID, "NL", DAY, &odd, (NeedsJudgement, "unknown_value"));
    }

    #[test]
    fn the_old_law_began_in_2001_and_1992() {
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2001-08-31", FORCED, early);
        assert_finding(ID, "BE", "1992-12-07", FORCED, early);
        assert_finding(ID, "EU", "2018-05-24", FORCED, early);
    }
}
