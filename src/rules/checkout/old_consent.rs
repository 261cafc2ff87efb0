//! EU-BOX-11: a consent from before the Regulation carries on only where it is as the Regulation
//! asks: an act, for one thing, that can be shown.

use super::one_purpose::is_specific;
use super::proof::is_provable;
use crate::facts::shared::Consent;
use crate::facts::{At, Missing};
use crate::law::{eu, everywhere};
use crate::rules::act::sending;
use crate::rules::answer::each_fault;
use crate::rules::consent::is_passive;
use crate::rules::{Answer, Domain, Kind, Rule};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-BOX-11",
    domain: Domain::Checkout,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[everywhere(2018, 5, 25, "GDPR rec. 171").unverified()],
    origin: "law",
    sources: &[],
    evidence: &["consent_record"],
    codes: &[
        "as_the_regulation_asks",
        "given_since",
        "no_consent",
        "not_active",
        "not_proven",
        "not_specific",
    ],
    questions: &[],
    act: sending,
    check: |scene| {
        let consent = scene.free_consent(Domain::Checkout);
        consent
            .filter(|consent| scene.listed || is_old(*consent) == Ok(true))
            .map_or_else(Vec::new, check)
    },
};

/// Whether it was given before the Regulation.
fn is_old(consent: At<'_, Consent>) -> Result<bool, Missing> {
    let given = consent.given_at().get()?;
    Ok(given.is_some_and(|given| given.civil_day() < eu::REGULATION_APPLIES))
}

fn check(consent: At<'_, Consent>) -> Vec<Answer> {
    let given = consent.given_at();
    match is_old(consent) {
        Err(missing) => return vec![Answer::of(Err(missing))],
        Ok(false) => {
            let code = if given.is_none() {
                "no_consent"
            } else {
                "given_since"
            };
            return vec![Answer::not_applicable(code).because(given.pointer)];
        }
        Ok(true) => {}
    }
    let (method, purposes) = (consent.method(), consent.purposes());
    let passive = method
        .get()
        .map(|method| method.is_none_or(|method| is_passive(*method)));
    let lumped = is_specific(consent).map(|specific| !specific);
    let unproven = Ok(!is_provable(consent));
    each_fault(
        [
            (
                passive,
                Answer::violation("not_active").because(method.pointer),
            ),
            (
                lumped,
                Answer::violation("not_specific").because(purposes.pointer),
            ),
            (
                unproven,
                Answer::violation("not_proven").because(consent.pointer),
            ),
        ],
        Answer::ok("as_the_regulation_asks").because(given.pointer),
    )
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-BOX-11";
    const DAY: &str = "2019-03-01";
    const OLD: &str = r#"{"consent":{"given_at":"2017-03-01T10:00:00+01:00","method":"unticked_box","purposes":["newsletter"],"record_complete":true}}"#;

    #[test]
    fn an_old_consent_that_is_as_the_regulation_asks_carries_on() {
        assert_finding(ID, "NL", DAY, OLD, (Ok, "as_the_regulation_asks"));
        let specific = OLD.replace(
            r#"["newsletter"]"#,
            r#"["newsletter","sms"],"specific":true"#,
        );
        assert_finding(ID, "BE", DAY, &specific, (Ok, "as_the_regulation_asks"));
    }

    #[test]
    fn one_that_is_not_ended_with_the_old_law() {
        for (good, bad, code) in [
            ("unticked_box", "preticked", "not_active"),
            ("unticked_box", "terms", "not_active"),
            (r#""unticked_box""#, "null", "not_active"),
            (r#""newsletter""#, r#""newsletter","sms""#, "not_specific"),
            (r#","record_complete":true"#, "", "not_proven"),
            (
                r#""record_complete":true"#,
                r#""record_complete":false"#,
                "not_proven",
            ),
        ] {
            assert_finding(ID, "NL", DAY, &OLD.replace(good, bad), (Violation, code));
        }
        let all = OLD
            .replace("unticked_box", "silence")
            .replace("true", "false");
        let found = findings(ID, "NL", DAY, &all);
        let codes: Vec<&str> = found.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, ["not_active", "not_proven"]);
    }

    #[test]
    fn a_consent_of_the_regulations_first_day_is_judged_by_other_rules() {
        let since = OLD.replace("2017-03-01T10:00:00+01", "2018-05-25T00:00:00+02");
        assert_finding(ID, "NL", DAY, &since, (NotApplicable, "given_since"));
        let last = OLD.replace("2017-03-01T10:00:00+01", "2018-05-24T23:59:59+02");
        assert_finding(ID, "NL", DAY, &last, (Ok, "as_the_regulation_asks"));
        let none = r#"{"consent":{"given_at":null}}"#;
        assert_finding(ID, "NL", DAY, none, (NotApplicable, "no_consent"));
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        for fact in [
            r#""given_at":"2017-03-01T10:00:00+01:00","#,
            r#""method":"unticked_box","#,
            r#""purposes":["newsletter"],"#,
        ] {
            let open = OLD.replace(fact, "");
            assert_finding(ID, "NL", DAY, &open, (NeedsJudgement, "missing_field"));
        }
    }

    #[test]
    fn before_the_regulation_it_is_silent() {
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2018-05-24", OLD, early);
        assert_finding(ID, "NL", "2018-05-25", OLD, (Ok, "as_the_regulation_asks"));
    }
}
