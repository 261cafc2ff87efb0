//! EU-INFO-04: before data serve a new purpose, people are told.

use crate::facts::At;
use crate::facts::information::NewPurpose;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "EU-INFO-04",
    domain: Domain::Information,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        everywhere(2018, 5, 25, "GDPR 13(1), 13(3)").unverified(),
        dutch(2001, 9, 1, "Wbp 33(1), 34").unverified(),
        belgian(1992, 12, 8, "WVP 9").unverified(),
    ],
    origin: "seed",
    sources: &[],
    evidence: &["time_of_information", "time_of_first_use"],
    codes: &["not_told", "still_to_tell", "told"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.new_purpose(), |purpose| check(purpose, scene)),
};

fn check(purpose: At<'_, NewPurpose>, scene: &Scene<'_>) -> Ruling {
    let (informed, started) = (purpose.informed(), purpose.started_at());
    if informed.holds()? {
        return Ok(Answer::ok("told").because(informed.pointer));
    }
    // There is still time where the new use lies ahead.
    let ahead = started.given().filter(|day| **day > scene.today);
    Ok(match ahead {
        Some(day) => Answer::warning("still_to_tell")
            .because(started.pointer)
            .with("starts", Value::Day(*day)),
        None => Answer::violation("not_told"),
    }
    .because(informed.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-INFO-04";
    const DAY: &str = "2026-03-02";
    const UNTOLD: &str = r#"{"new_purpose":{"informed":false,"started_at":"2026-03-02"}}"#;

    #[test]
    fn people_are_told_before_their_data_serve_a_new_purpose() {
        assert_finding(ID, "NL", DAY, UNTOLD, (Violation, "not_told"));
        let told = UNTOLD.replace("false", "true");
        assert_finding(ID, "BE", DAY, &told, (Ok, "told"));
        let whenever = r#"{"new_purpose":{"informed":null}}"#;
        assert_finding(ID, "NL", DAY, whenever, (Violation, "not_told"));
    }

    #[test]
    fn until_it_begins_there_is_still_time() {
        assert_finding(ID, "NL", "2026-03-01", UNTOLD, (Warning, "still_to_tell"));
    }

    #[test]
    fn whether_people_were_told_must_be_known() {
        let open = r#"{"new_purpose":{"started_at":"2026-02-01"}}"#;
        assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn the_old_acts_began_in_2001_and_1992() {
        let untold = r#"{"new_purpose":{"informed":false}}"#;
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2001-08-31", untold, early);
        assert_finding(ID, "BE", "1992-12-07", untold, early);
        assert_finding(ID, "BE", "1992-12-08", untold, (Violation, "not_told"));
    }
}
