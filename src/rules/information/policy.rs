//! EU-INFO-06: a large shop, and one that makes profiles, has a data protection policy; profiles
//! need an impact assessment beside it.

use crate::facts::shared::Shop;
use crate::facts::{At, Missing};
use crate::law::everywhere;
use crate::rules::act::on_the_date;
use crate::rules::answer::{all, any, each_fault};
use crate::rules::{Answer, Domain, Kind, Rule};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-INFO-06",
    domain: Domain::Information,
    kind: Kind::Duty,
    severity: Severity::Medium,
    // The acts before the Regulation had no such duty in words.
    law: &[everywhere(2018, 5, 25, "GDPR 24(2), 35").unverified()],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["policy_document", "impact_assessment"],
    codes: &["in_place", "no_assessment", "no_policy", "small_shop"],
    questions: &[],
    act: on_the_date,
    check: |scene| {
        let shop = scene.facts.shop().object();
        shop.filter(|shop| scene.listed || speaks_of_policy(*shop))
            .map(check)
            .unwrap_or_default()
    },
};

/// A case holds a shop for many reasons: this rule hears what is about its policy.
fn speaks_of_policy(shop: At<'_, Shop>) -> bool {
    shop.size().get().is_ok()
        || shop.profiling().get().is_ok()
        || shop.policy().get().is_ok()
        || shop.dpia().get().is_ok()
}

fn check(shop: At<'_, Shop>) -> Vec<Answer> {
    let (policy, assessment) = (shop.policy(), shop.dpia());
    let profiles = shop.profiling().holds();
    match any(&[is_large(shop), profiles]) {
        Ok(true) => {}
        Ok(false) => {
            let small = Answer::not_applicable("small_shop");
            return vec![small.because(shop.size().pointer)];
        }
        Err(missing) => return vec![Answer::of(Err(missing))],
    }
    each_fault(
        [
            (
                policy.holds().map(|there| !there),
                Answer::violation("no_policy").because(policy.pointer),
            ),
            (
                all(&[profiles, assessment.holds().map(|made| !made)]),
                Answer::violation("no_assessment").because(assessment.pointer),
            ),
        ],
        Answer::ok("in_place").because(policy.pointer),
    )
}

fn is_large(shop: At<'_, Shop>) -> Result<bool, Missing> {
    let size = shop.size();
    match size.get()?.map(String::as_str) {
        Some("large") => Ok(true),
        Some("small") => Ok(false),
        _ => Err(size.unknown_word()),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-INFO-06";
    const DAY: &str = "2026-03-02";
    const BARE: &str = r#"{"shop":{"size":"large","profiling":true,"policy":false,"dpia":false}}"#;

    #[test]
    fn a_large_shop_has_a_policy_and_assesses_its_profiles() {
        let found = findings(ID, "NL", DAY, BARE);
        let codes: Vec<&str> = found.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, ["no_assessment", "no_policy"]);
        let whole = BARE.replace("false", "true");
        assert_finding(ID, "BE", DAY, &whole, (Ok, "in_place"));
        let quiet = r#"{"shop":{"size":"large","profiling":false,"policy":true}}"#;
        assert_finding(ID, "NL", DAY, quiet, (Ok, "in_place"));
    }

    #[test]
    fn a_small_shop_needs_one_when_it_makes_profiles() {
        let small = r#"{"shop":{"size":"small","profiling":false,"policy":false}}"#;
        assert_finding(ID, "NL", DAY, small, (NotApplicable, "small_shop"));
        let profiling = small.replacen("false", "true", 1);
        assert_finding(ID, "NL", DAY, &profiling, (Violation, "no_policy"));
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        for (open, code) in [
            (r#"{"policy":false}"#, "missing_field"),
            (r#"{"size":"large","policy":true}"#, "missing_field"),
            (r#"{"size":"small","policy":false}"#, "missing_field"),
            (r#"{"profiling":true,"policy":true}"#, "missing_field"),
            (r#"{"size":"huge","profiling":false}"#, "unknown_value"),
        ] {
            let shop = format!(r#"{{"shop":{open}}}"#);
            assert_finding(ID, "NL", DAY, &shop, (NeedsJudgement, code));
        }
        let known = r#"{"shop":{"profiling":true,"policy":false}}"#;
        assert_finding(ID, "NL", DAY, known, (Violation, "no_policy"));
    }

    #[test]
    fn before_the_regulation_no_act_asked_for_it() {
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2018-05-24", BARE, early);
    }
}
