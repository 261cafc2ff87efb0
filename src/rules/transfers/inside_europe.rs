//! EU-XFER-01: inside the European Economic Area data move freely; no law keeps them in one country.

use super::way::is_inside;
use crate::facts::At;
use crate::facts::transfers::Transfer;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-XFER-01",
    domain: Domain::Transfers,
    kind: Kind::Exemption,
    severity: Severity::Low,
    law: &[
        everywhere(2018, 5, 25, "GDPR 1(3)"),
        dutch(2001, 9, 1, "Wbp 76"),
        belgian(1992, 12, 8, "WVP 21").unverified(),
    ],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["hosting_location"],
    codes: &["exemption_not_met", "inside_eea"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.transfer(), |transfer| check(transfer, scene)),
};

fn check(transfer: At<'_, Transfer>, scene: &Scene<'_>) -> Ruling {
    let answer = if is_inside(transfer, scene)? {
        Answer::ok("inside_eea")
    } else {
        Answer::not_applicable("exemption_not_met")
    };
    Ok(answer.because(transfer.country().pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok};

    const ID: &str = "EU-XFER-01";
    const DAY: &str = "2026-03-02";

    #[test]
    fn a_host_in_germany_is_as_good_as_one_at_home() {
        let host = |country: &str| format!(r#"{{"transfer":{{"country":"{country}"}}}}"#);
        assert_finding(ID, "NL", DAY, &host("DE"), (Ok, "inside_eea"));
        assert_finding(ID, "BE", DAY, &host("NO"), (Ok, "inside_eea"));
        assert_finding(
            ID,
            "NL",
            DAY,
            &host("US"),
            (NotApplicable, "exemption_not_met"),
        );
        assert_finding(
            ID,
            "NL",
            "2013-06-30",
            &host("HR"),
            (NotApplicable, "exemption_not_met"),
        );
        assert_finding(ID, "NL", "2013-07-01", &host("HR"), (Ok, "inside_eea"));
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            &host("DE"),
            (NotApplicable, "not_in_force"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &host("Germany"),
            (NeedsJudgement, "unknown_value"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"transfer":{}}"#,
            (NeedsJudgement, "missing_field"),
        );
    }
}
