//! EU-BREACH-04: every breach, however small, stands in the shop's own register.

use crate::facts::At;
use crate::facts::security::Breach;
use crate::law::{dutch, everywhere};
use crate::rules::act::awareness;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-BREACH-04",
    domain: Domain::Security,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        everywhere(2018, 5, 25, "GDPR 33(5)"),
        dutch(2016, 1, 1, "Wbp 34a(8)").unverified(),
    ],
    origin: "law",
    sources: &["72H", "GDPRL"],
    evidence: &["breach_register"],
    codes: &["documented", "undocumented"],
    questions: &[],
    act: awareness,
    check: |scene| scene.about(scene.facts.breach(), check),
};

fn check(breach: At<'_, Breach>) -> Ruling {
    let documented = breach.documented();
    // The shop must show its register, so one that nobody speaks of is not there.
    Ok(if documented.given() == Some(&true) {
        Answer::ok("documented")
    } else {
        Answer::violation("undocumented")
    }
    .because(documented.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NotApplicable, Ok, Violation};

    const ID: &str = "EU-BREACH-04";
    const DAY: &str = "2026-03-20";

    fn breach(documented: &str) -> String {
        format!(
            r#"{{"breach":{{"aware_at":"2026-03-02T09:00:00+01:00","risk":"unlikely"{documented}}}}}"#
        )
    }

    #[test]
    fn the_register_must_be_shown() {
        assert_finding(
            ID,
            "NL",
            DAY,
            &breach(r#","documented":true"#),
            (Ok, "documented"),
        );
        for missing in [r#","documented":false"#, r#","documented":null"#, ""] {
            assert_finding(ID, "BE", DAY, &breach(missing), (Violation, "undocumented"));
        }
    }

    #[test]
    fn the_netherlands_asked_for_it_since_2016() {
        let of = |day: &str| breach("").replace("2026-03-02", day);
        assert_finding(
            ID,
            "NL",
            DAY,
            &of("2015-12-31"),
            (NotApplicable, "not_in_force"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &of("2016-01-01"),
            (Violation, "undocumented"),
        );
        assert_finding(
            ID,
            "BE",
            DAY,
            &of("2018-05-24"),
            (NotApplicable, "not_in_force"),
        );
    }
}
