//! EU-PURP-06: a profile has a basis and is told of, whatever technique makes it.

use super::basis;
use crate::facts::At;
use crate::facts::marketing::Profile;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::answer::each_fault;
use crate::rules::{Answer, Domain, Kind, Rule};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-PURP-06",
    domain: Domain::Purpose,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 4(4), 6, 13"),
        dutch(2001, 9, 1, "Wbp 8, 33"),
        belgian(1992, 12, 8, "WVP 5, 9").unverified(),
    ],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["profile_inventory"],
    codes: &["based_and_told", "no_basis", "not_told"],
    questions: &[],
    act: on_the_date,
    check: |scene| {
        scene
            .facts
            .profile()
            .object()
            .map(check)
            .unwrap_or_default()
    },
};

fn check(profile: At<'_, Profile>) -> Vec<Answer> {
    let (recorded, told) = (profile.basis(), profile.informed());
    each_fault(
        [
            (
                basis::is_recorded(recorded).map(|recorded| !recorded),
                Answer::violation("no_basis").because(recorded.pointer),
            ),
            (
                told.holds().map(|told| !told),
                Answer::violation("not_told").because(told.pointer),
            ),
        ],
        Answer::ok("based_and_told")
            .because(recorded.pointer)
            .because(told.pointer),
    )
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-PURP-06";
    const DAY: &str = "2026-03-02";
    const OPEN: &str =
        r#"{"profile":{"technique":"loyalty_card","basis":"consent","informed":true}}"#;

    #[test]
    fn a_profile_is_based_and_told_of_whatever_makes_it() {
        for technique in ["loyalty_card", "server_logs", "something_new"] {
            let profile = OPEN.replace("loyalty_card", technique);
            assert_finding(ID, "NL", DAY, &profile, (Ok, "based_and_told"));
            let secret = profile.replace("true", "false");
            assert_finding(ID, "BE", DAY, &secret, (Violation, "not_told"));
            let baseless = profile.replace(r#""consent""#, "null");
            assert_finding(ID, "NL", DAY, &baseless, (Violation, "no_basis"));
        }
    }

    #[test]
    fn both_faults_are_told() {
        let secret = r#"{"profile":{"basis":null,"informed":false}}"#;
        let found = findings(ID, "NL", DAY, secret);
        let codes: Vec<&str> = found.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, ["no_basis", "not_told"]);
    }

    #[test]
    fn what_nobody_said_is_a_question_unless_a_fault_is_known() {
        let untold = r#"{"profile":{"informed":false}}"#;
        assert_finding(ID, "NL", DAY, untold, (Violation, "not_told"));
        let open = r#"{"profile":{"informed":true}}"#;
        assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
        let strange = OPEN.replace("consent", "habit");
        assert_finding(ID, "NL", DAY, &strange, (NeedsJudgement, "unknown_value"));
    }

    #[test]
    fn the_old_acts_began_in_2001_and_1992() {
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2001-08-31", OPEN, early);
        assert_finding(ID, "BE", "1992-12-07", OPEN, early);
        assert_finding(ID, "BE", "1992-12-08", OPEN, (Ok, "based_and_told"));
    }
}
