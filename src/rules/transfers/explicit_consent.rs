//! EU-XFER-05: explicit consent to a transfer is asked apart, tells of the risks, and is for the odd
//! occasion.

use super::way::{Mechanism, mechanism, needs_no_ground};
use crate::facts::At;
use crate::facts::transfers::Transfer;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-XFER-05",
    domain: Domain::Transfers,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        everywhere(2018, 5, 25, "GDPR 49(1)(a)").unverified(),
        dutch(2001, 9, 1, "Wbp 77(1)(a)"),
        belgian(1992, 12, 8, "WVP 22").unverified(),
    ],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["consent_record"],
    codes: &[
        "explicit_consent",
        "inside_eea",
        "no_consent_named",
        "not_separate",
        "protection_adequate",
        "risks_not_told",
        "structural",
    ],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.transfer(), |transfer| check(transfer, scene)),
};

fn check(transfer: At<'_, Transfer>, scene: &Scene<'_>) -> Ruling {
    let ground = transfer.mechanism();
    let (separate, told) = (transfer.separate(), transfer.risk_informed());
    let occasional = transfer.occasional();
    if let Some(code) = needs_no_ground(transfer, scene) {
        return Ok(Answer::not_applicable(code).because(transfer.country().pointer));
    }
    if mechanism(transfer)? != Some(Mechanism::Consent) {
        return Ok(Answer::not_applicable("no_consent_named").because(ground.pointer));
    }
    if separate.holds() == Ok(false) {
        return Ok(Answer::violation("not_separate").because(separate.pointer));
    }
    if told.holds() == Ok(false) {
        return Ok(Answer::violation("risks_not_told").because(told.pointer));
    }
    separate.holds()?;
    told.holds()?;
    Ok(if occasional.holds()? {
        Answer::ok("explicit_consent").because(ground.pointer)
    } else {
        Answer::warning("structural").because(occasional.pointer)
    })
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-XFER-05";
    const DAY: &str = "2026-03-02";
    const ASKED: &str = r#"{"transfer":{"country":"third_country","mechanism":"explicit_consent","separate":true,"risk_informed":true,"occasional":true}}"#;

    #[test]
    fn consent_is_asked_apart_and_with_the_risks() {
        assert_finding(ID, "NL", DAY, ASKED, (Ok, "explicit_consent"));
        let in_terms = ASKED.replace(r#""separate":true"#, r#""separate":false"#);
        assert_finding(ID, "BE", DAY, &in_terms, (Violation, "not_separate"));
        let untold = ASKED.replace(r#""risk_informed":true"#, r#""risk_informed":null"#);
        assert_finding(ID, "NL", DAY, &untold, (Violation, "risks_not_told"));
        let unknown = ASKED.replace(r#""risk_informed":true,"#, "");
        assert_finding(ID, "NL", DAY, &unknown, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn it_is_no_ground_for_every_day() {
        let daily = ASKED.replace(r#""occasional":true"#, r#""occasional":false"#);
        assert_finding(ID, "NL", DAY, &daily, (Warning, "structural"));
        assert_finding(
            ID,
            "NL",
            DAY,
            &ASKED.replace("explicit_consent", "bcr"),
            (NotApplicable, "no_consent_named"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &ASKED.replace("third_country", "SE"),
            (NotApplicable, "inside_eea"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &ASKED.replace("third_country", "JP"),
            (NotApplicable, "protection_adequate"),
        );
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            ASKED,
            (NotApplicable, "not_in_force"),
        );
    }
}
