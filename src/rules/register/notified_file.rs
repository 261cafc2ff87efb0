//! NL-REG-03: until 2018 a file that was also used to advertise without consent had to be notified.

use super::uses::advertises;
use crate::facts::At;
use crate::facts::register::File;
use crate::law::dutch;
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "NL-REG-03",
    domain: Domain::Register,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[dutch(2001, 9, 1, "Wbp 27, 28").until(2018, 5, 24)],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["notification_number"],
    codes: &["no_marketing", "not_notified", "notified", "signed_up"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.file(), check),
};

fn check(file: At<'_, File>) -> Ruling {
    let (purposes, signed_up, notified) = (file.purposes(), file.opt_in(), file.notified());
    if notified.holds() == Ok(true) {
        return Ok(Answer::ok("notified").because(notified.pointer));
    }
    // The shop must prove consent, so what nobody speaks of was not given.
    if signed_up.given() == Some(&true) {
        return Ok(Answer::ok("signed_up").because(signed_up.pointer));
    }
    if !advertises(file)? {
        return Ok(Answer::not_applicable("no_marketing").because(purposes.pointer));
    }
    notified.holds()?;
    Ok(Answer::violation("not_notified")
        .because(notified.pointer)
        .because(purposes.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "NL-REG-03";
    const DAY: &str = "2016-05-01";
    const FILE: &str =
        r#"{"file":{"purposes":["delivery","marketing"],"opt_in":false,"notified":false}}"#;

    #[test]
    fn advertising_without_consent_was_notified() {
        assert_finding(ID, "NL", DAY, FILE, (Violation, "not_notified"));
        assert_finding(
            ID,
            "NL",
            DAY,
            &FILE.replace(r#""notified":false"#, r#""notified":true"#),
            (Ok, "notified"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &FILE.replace(r#""opt_in":false"#, r#""opt_in":true"#),
            (Ok, "signed_up"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &FILE.replace("marketing", "audit"),
            (NotApplicable, "no_marketing"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &FILE.replace(r#","notified":false"#, ""),
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(
            ID,
            "NL",
            "2018-05-25",
            FILE,
            (NotApplicable, "not_in_force"),
        );
    }
}
