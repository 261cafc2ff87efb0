//! EU-SEC-03: who may reach which data is laid down, and looked at again every year.

use crate::facts::security::AccessPolicy;
use crate::facts::{At, Missing};
use crate::law::{belgian, dutch, eu, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::answer::each_fault;
use crate::rules::{Answer, Domain, Kind, Rule, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-SEC-03",
    domain: Domain::Security,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        everywhere(2018, 5, 25, "GDPR 29, 32(4)"),
        dutch(2001, 9, 1, "Wbp 13, 14"),
        belgian(1992, 12, 8, "WVP 16").unverified(),
    ],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["access_matrix"],
    codes: &[
        "access_laid_down",
        "no_policy",
        "not_reviewed",
        "shared_accounts",
    ],
    questions: &[],
    act: on_the_date,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let facts = scene.facts.access_policy();
    let Some(policy) = facts.object() else {
        let none = Answer::violation("no_policy").because(facts.pointer);
        return if facts.is_none() {
            vec![none]
        } else {
            Vec::new()
        };
    };
    let (present, shared) = (policy.present(), policy.shared_admin_accounts());
    each_fault(
        [
            (
                present.holds().map(|present| !present),
                Answer::violation("no_policy").because(present.pointer),
            ),
            // Judged only where somebody speaks of it.
            (
                Ok(shared.given() == Some(&true)),
                Answer::warning("shared_accounts").because(shared.pointer),
            ),
            (
                is_overdue(policy, scene),
                Answer::warning("not_reviewed").because(policy.last_review().pointer),
            ),
        ],
        Answer::ok("access_laid_down").because(policy.pointer),
    )
}

/// Whether the last review lies too far back; of a policy that is not there nobody asks it.
fn is_overdue(policy: At<'_, AccessPolicy>, scene: &Scene<'_>) -> Result<bool, Missing> {
    if policy.present().holds() == Ok(false) {
        return Ok(false);
    }
    let Some(last) = policy.last_review().get()? else {
        return Ok(true);
    };
    let months = eu::ACCESS_REVIEW_MONTHS.on(scene.law_on);
    Ok(months.is_some_and(|months| scene.today > last.plus_months(*months)))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-SEC-03";
    const DAY: &str = "2026-03-02";

    fn policy(fields: &str) -> String {
        format!(r#"{{"access_policy":{{{fields}}}}}"#)
    }

    #[test]
    fn a_policy_is_there_and_looked_at_every_year() {
        assert_finding(
            ID,
            "NL",
            DAY,
            &policy(r#""present":true,"last_review":"2025-03-02""#),
            (Ok, "access_laid_down"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &policy(r#""present":true,"last_review":"2025-03-01""#),
            (Warning, "not_reviewed"),
        );
        assert_finding(
            ID,
            "BE",
            DAY,
            &policy(r#""present":true,"last_review":null"#),
            (Warning, "not_reviewed"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &policy(r#""present":false"#),
            (Violation, "no_policy"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"access_policy":null}"#,
            (Violation, "no_policy"),
        );
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            &policy(r#""present":false"#),
            (NotApplicable, "not_in_force"),
        );
    }

    #[test]
    fn shared_accounts_count_only_where_they_are_named() {
        let shared =
            policy(r#""present":true,"last_review":"2026-01-01","shared_admin_accounts":true"#);
        assert_finding(ID, "NL", DAY, &shared, (Warning, "shared_accounts"));
        assert_finding(
            ID,
            "NL",
            DAY,
            &policy(r#""last_review":"2026-01-01""#),
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &policy(r#""present":true"#),
            (NeedsJudgement, "missing_field"),
        );
    }
}
