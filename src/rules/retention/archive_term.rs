//! NL-RET-06: proof of a contract may stand in the archive while a claim can be brought, five years
//! as a rule.

use super::category::{self, Category};
use crate::facts::Amount;
use crate::facts::At;
use crate::facts::retention::Item;
use crate::law::{Dated, dutch, nl};
use crate::rules::act::deletion;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "NL-RET-06",
    domain: Domain::Retention,
    kind: Kind::Duty,
    severity: Severity::Low,
    law: &[dutch(2001, 9, 1, "BW 3:306, 3:307")],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["legal_reason"],
    codes: &[
        "beyond_any_claim",
        "long_with_reason",
        "long_without_reason",
        "not_archived",
        "while_claims_last",
    ],
    questions: &[],
    act: deletion,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    scene.about_some(scene.facts.item(), may_be_evidence, |item| {
        judge(item, scene)
    })
}

fn may_be_evidence(item: At<'_, Item>) -> bool {
    category::of(item.category()).map_or(true, |known| known == Some(Category::Evidence))
}

fn judge(item: At<'_, Item>, scene: &Scene<'_>) -> Ruling {
    category::of(item.category())?;
    let (archived, years, reason) = (item.archived(), item.archive_years(), item.reason());
    if archived.holds() == Ok(false) {
        return Ok(Answer::not_applicable("not_archived").because(archived.pointer));
    }
    let within = |table: Dated<u32>| {
        let most = scene.figure(table);
        move |years: &Amount| years.0 <= f64::from(most)
    };
    // Where there is known to be no term, it stands there for ever.
    let term = years.get()?;
    let answer = if term.is_some_and(within(nl::CONTRACT_CLAIM_YEARS)) {
        Answer::ok("while_claims_last")
    } else if !term.is_some_and(within(nl::ANY_CLAIM_YEARS)) {
        Answer::warning("beyond_any_claim")
    } else if reason.is_filled()? {
        Answer::ok("long_with_reason").because(reason.pointer)
    } else {
        Answer::warning("long_without_reason").because(reason.pointer)
    };
    Ok(answer.because(years.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Warning};

    const ID: &str = "NL-RET-06";
    const DAY: &str = "2026-03-02";

    fn evidence(years: &str, reason: &str) -> String {
        format!(
            r#"{{"item":{{"category":"contract_evidence","archived":true,"archive_years":{years}{reason}}}}}"#
        )
    }

    #[test]
    fn five_years_are_enough_for_a_claim_from_a_contract() {
        assert_finding(ID, "NL", DAY, &evidence("5", ""), (Ok, "while_claims_last"));
        let longer = evidence("5.5", r#","reason":null"#);
        assert_finding(ID, "NL", DAY, &longer, (Warning, "long_without_reason"));
    }

    #[test]
    fn twenty_years_need_a_reason_and_more_have_none() {
        let twenty = |reason: &str| evidence("20", reason);
        let none = twenty(r#","reason":null"#);
        assert_finding(ID, "NL", DAY, &none, (Warning, "long_without_reason"));
        let dispute = twenty(r#","reason":"dispute about damage""#);
        assert_finding(ID, "NL", DAY, &dispute, (Ok, "long_with_reason"));
        assert_finding(
            ID,
            "NL",
            DAY,
            &twenty(""),
            (NeedsJudgement, "missing_field"),
        );
        for ever in ["21", "null"] {
            let ever = evidence(ever, r#","reason":"dispute""#);
            assert_finding(ID, "NL", DAY, &ever, (Warning, "beyond_any_claim"));
        }
    }

    #[test]
    fn it_is_about_proof_in_the_archive() {
        let five = evidence("5", "");
        let endless = five.replace(r#","archive_years":5"#, "");
        assert_finding(ID, "NL", DAY, &endless, (NeedsJudgement, "missing_field"));
        let unsaid = five.replace(r#""archived":true,"#, "");
        assert_finding(ID, "NL", DAY, &unsaid, (Ok, "while_claims_last"));
        let active = five.replace("true", "false");
        assert_finding(ID, "NL", DAY, &active, (NotApplicable, "not_archived"));
        let account = five.replace("contract_evidence", "account");
        assert_finding(ID, "NL", DAY, &account, (NotApplicable, "no_subject"));
        let odd = five.replace("contract_evidence", "odd");
        assert_finding(ID, "NL", DAY, &odd, (NeedsJudgement, "unknown_value"));
        assert_finding(ID, "BE", DAY, &five, (NotApplicable, "other_country"));
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            &five,
            (NotApplicable, "not_in_force"),
        );
    }
}
