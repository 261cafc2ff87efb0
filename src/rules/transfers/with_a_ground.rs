//! EU-XFER-02: outside the European Economic Area data go only on a ground that holds on the day.

use super::way::{Mechanism, clauses_hold, decision, is_inside, mechanism};
use crate::facts::At;
use crate::facts::transfers::Transfer;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-XFER-02",
    domain: Domain::Transfers,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 44").unverified(),
        dutch(2001, 9, 1, "Wbp 76, 77").unverified(),
        belgian(1992, 12, 8, "WVP 21, 22").unverified(),
    ],
    origin: "seed",
    sources: &[],
    evidence: &["transfer_register"],
    codes: &[
        "ground_lapsed",
        "ground_named",
        "inside_eea",
        "no_ground",
        "protection_adequate",
    ],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.transfer(), |transfer| check(transfer, scene)),
};

fn check(transfer: At<'_, Transfer>, scene: &Scene<'_>) -> Ruling {
    let (country, ground) = (transfer.country(), transfer.mechanism());
    if is_inside(transfer, scene)? {
        return Ok(Answer::not_applicable("inside_eea").because(country.pointer));
    }
    if decision(transfer, scene)?.is_some() {
        return Ok(Answer::ok("protection_adequate").because(country.pointer));
    }
    Ok(match mechanism(transfer)? {
        None => Answer::violation("no_ground"),
        Some(Mechanism::Adequacy | Mechanism::Scheme(_)) => Answer::violation("ground_lapsed"),
        Some(Mechanism::Clauses(set)) if !clauses_hold(transfer, set, scene) => {
            Answer::violation("ground_lapsed")
        }
        // Whether its conditions are met is a rule of its own.
        Some(_) => Answer::ok("ground_named"),
    }
    .because(ground.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-XFER-02";
    const DAY: &str = "2026-03-02";

    fn to(country: &str, mechanism: &str) -> String {
        format!(r#"{{"transfer":{{"country":"{country}","mechanism":{mechanism}}}}}"#)
    }

    #[test]
    fn without_a_ground_nothing_goes_outside() {
        assert_finding(ID, "NL", DAY, &to("IN", "null"), (Violation, "no_ground"));
        assert_finding(
            ID,
            "BE",
            DAY,
            &to("third_country", "null"),
            (Violation, "no_ground"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &to("DE", "null"),
            (NotApplicable, "inside_eea"),
        );
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            &to("IN", "null"),
            (NotApplicable, "not_in_force"),
        );
    }

    #[test]
    fn a_decision_that_lapsed_is_no_ground() {
        let harbor = to("US", r#""safe_harbor""#);
        assert_finding(ID, "NL", "2015-10-06", &harbor, (Ok, "protection_adequate"));
        assert_finding(
            ID,
            "NL",
            "2015-10-07",
            &harbor,
            (Violation, "ground_lapsed"),
        );
        let shield = to("US", r#""privacy_shield""#);
        assert_finding(
            ID,
            "NL",
            "2016-07-11",
            &shield,
            (Violation, "ground_lapsed"),
        );
        assert_finding(ID, "NL", "2020-07-16", &shield, (Ok, "protection_adequate"));
        assert_finding(
            ID,
            "NL",
            "2020-07-17",
            &shield,
            (Violation, "ground_lapsed"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &to("BR", "null"),
            (Ok, "protection_adequate"),
        );
        assert_finding(
            ID,
            "NL",
            "2026-01-26",
            &to("BR", "null"),
            (Violation, "no_ground"),
        );
    }

    #[test]
    fn whoever_is_not_on_the_list_is_not_covered_by_the_framework() {
        let framework = |certified: &str| {
            format!(r#"{{"transfer":{{"country":"US","mechanism":"dpf"{certified}}}}}"#)
        };
        assert_finding(
            ID,
            "NL",
            DAY,
            &framework(r#","certified":true"#),
            (Ok, "protection_adequate"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &framework(r#","certified":false"#),
            (Violation, "ground_lapsed"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &framework(""),
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(
            ID,
            "NL",
            "2023-07-09",
            &framework(""),
            (Violation, "ground_lapsed"),
        );
    }

    #[test]
    fn clauses_and_exceptions_are_grounds_whose_conditions_stand_elsewhere() {
        assert_finding(
            ID,
            "NL",
            DAY,
            &to("US", r#""scc_2021""#),
            (Ok, "ground_named"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &to("US", r#""scc_2010""#),
            (Violation, "ground_lapsed"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &to("US", r#""explicit_consent""#),
            (Ok, "ground_named"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &to("US", r#""a_promise""#),
            (NeedsJudgement, "unknown_value"),
        );
    }

    #[test]
    fn a_ground_that_nobody_speaks_of_is_a_question() {
        let open = r#"{"transfer":{"country":"US"}}"#;
        assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"transfer":{"country":"CH"}}"#,
            (Ok, "protection_adequate"),
        );
    }
}
