//! EU-XFER-03: a decision of the Commission on the country, in force on the day, is ground enough.

use super::way::{decision, is_inside};
use crate::facts::At;
use crate::facts::transfers::Transfer;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-XFER-03",
    domain: Domain::Transfers,
    kind: Kind::Exemption,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 45"),
        dutch(2001, 9, 1, "Wbp 76, 78; Directive 95/46 art. 25(6)").unverified(),
        belgian(1992, 12, 8, "WVP 21; Directive 95/46 art. 25(6)").unverified(),
    ],
    origin: "law",
    sources: &["DPF"],
    evidence: &["certificate_check"],
    codes: &["adequacy_decision", "exemption_not_met", "inside_eea"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.transfer(), |transfer| check(transfer, scene)),
};

fn check(transfer: At<'_, Transfer>, scene: &Scene<'_>) -> Ruling {
    let answer = if is_inside(transfer, scene)? {
        Answer::not_applicable("inside_eea")
    } else if let Some(decision) = decision(transfer, scene)? {
        let found = Answer::ok("adequacy_decision");
        match decision.is_verified() {
            true => found,
            false => found.unverified(),
        }
    } else {
        Answer::not_applicable("exemption_not_met")
    };
    Ok(answer.because(transfer.country().pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok};

    const ID: &str = "EU-XFER-03";
    const DAY: &str = "2026-03-02";

    #[test]
    fn a_decision_in_force_is_enough() {
        let to = |country: &str, more: &str| {
            format!(r#"{{"transfer":{{"country":"{country}"{more}}}}}"#)
        };
        assert_finding(ID, "NL", DAY, &to("CH", ""), (Ok, "adequacy_decision"));
        assert_finding(ID, "NL", DAY, &to("UK", ""), (Ok, "adequacy_decision"));
        assert_finding(
            ID,
            "BE",
            "2026-01-27",
            &to("BR", ""),
            (Ok, "adequacy_decision"),
        );
        assert_finding(
            ID,
            "BE",
            "2026-01-26",
            &to("BR", ""),
            (NotApplicable, "exemption_not_met"),
        );
        assert_finding(ID, "NL", DAY, &to("DE", ""), (NotApplicable, "inside_eea"));
        let framework = r#","mechanism":"dpf","certified":"#;
        assert_finding(
            ID,
            "NL",
            DAY,
            &to("US", &format!("{framework}true")),
            (Ok, "adequacy_decision"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &to("US", &format!("{framework}false")),
            (NotApplicable, "exemption_not_met"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &to("US", ""),
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            &to("CH", ""),
            (NotApplicable, "not_in_force"),
        );
    }

    #[test]
    fn a_decision_from_before_2019_is_marked_as_not_checked() {
        let verified = |country: &str| {
            let to = format!(r#"{{"transfer":{{"country":"{country}"}}}}"#);
            findings(ID, "NL", DAY, &to)[0].verified
        };
        assert_eq!((verified("CH"), verified("JP")), (Some(false), Some(true)));
    }
}
