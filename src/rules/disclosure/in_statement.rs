//! EU-DISC-04: the privacy statement names those who receive data.

use crate::facts::At;
use crate::facts::disclosure::Disclosure;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-DISC-04",
    domain: Domain::Disclosure,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        everywhere(2018, 5, 25, "GDPR 13(1)(e)").unverified(),
        dutch(2001, 9, 1, "Wbp 33(3)").unverified(),
        belgian(1992, 12, 8, "WVP 9").unverified(),
    ],
    origin: "seed",
    sources: &[],
    evidence: &["log_beside_statement"],
    codes: &["named", "not_named"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.disclosure(), check),
};

fn check(disclosure: At<'_, Disclosure>) -> Ruling {
    let named = disclosure.in_statement();
    let answer = if named.holds()? {
        Answer::ok("named")
    } else {
        Answer::violation("not_named")
    };
    Ok(answer.because(named.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-DISC-04";
    const DAY: &str = "2026-03-02";
    const SECRET: &str = r#"{"disclosure":{"recipient":"review_platform","in_statement":false}}"#;

    #[test]
    fn the_statement_names_who_receives_data() {
        assert_finding(ID, "NL", DAY, SECRET, (Violation, "not_named"));
        let none = SECRET.replace("false", "null");
        assert_finding(ID, "BE", DAY, &none, (Violation, "not_named"));
        let named = SECRET.replace("false", "true");
        assert_finding(ID, "NL", DAY, &named, (Ok, "named"));
        let open = r#"{"disclosure":{"recipient":"carrier"}}"#;
        assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn the_old_acts_began_in_2001_and_1992() {
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2001-08-31", SECRET, early);
        assert_finding(ID, "BE", "1992-12-07", SECRET, early);
        assert_finding(ID, "NL", "2018-05-24", SECRET, (Violation, "not_named"));
    }
}
