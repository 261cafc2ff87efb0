//! NL-DISCL-03: a disclaimer that excludes liability towards consumers does not hold.

use crate::facts::disclaimers::Disclaimer;
use crate::facts::{At, Missing};
use crate::law::dutch;
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "NL-DISCL-03",
    domain: Domain::Disclaimers,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[dutch(2001, 9, 1, "BW 6:233(a), 6:237(f), 6:248(2)")],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["disclaimer_text"],
    codes: &["excludes_liability", "no_exclusion", "not_to_consumers"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.disclaimer(), check),
};

fn check(disclaimer: At<'_, Disclaimer>) -> Ruling {
    let (excludes, audience) = (disclaimer.excludes_liability(), disclaimer.audience());
    let to_consumers = speaks_to_consumers(disclaimer);
    if to_consumers == Ok(false) {
        return Ok(Answer::not_applicable("not_to_consumers").because(audience.pointer));
    }
    if !excludes.holds()? {
        return Ok(Answer::ok("no_exclusion").because(excludes.pointer));
    }
    to_consumers?;
    Ok(Answer::warning("excludes_liability").because(excludes.pointer))
}

fn speaks_to_consumers(disclaimer: At<'_, Disclaimer>) -> Result<bool, Missing> {
    let audience = disclaimer.audience();
    match audience.get()?.map(String::as_str) {
        Some("consumer" | "everybody") => Ok(true),
        Some("business") => Ok(false),
        _ => Err(audience.unknown_word()),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Warning};

    const ID: &str = "NL-DISCL-03";
    const DAY: &str = "2026-03-02";
    const WEAK: &str = r#"{"disclaimer":{"audience":"consumer","excludes_liability":true}}"#;

    #[test]
    fn a_shop_does_not_rely_on_a_disclaimer_towards_consumers() {
        assert_finding(ID, "NL", DAY, WEAK, (Warning, "excludes_liability"));
        let everybody = WEAK.replace("consumer", "everybody");
        assert_finding(ID, "NL", DAY, &everybody, (Warning, "excludes_liability"));
        let honest = WEAK.replace("true", "false");
        assert_finding(ID, "NL", DAY, &honest, (Ok, "no_exclusion"));
        let business = WEAK.replace("consumer", "business");
        assert_finding(
            ID,
            "NL",
            DAY,
            &business,
            (NotApplicable, "not_to_consumers"),
        );
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        for (open, code) in [
            (r#"{"disclaimer":{"audience":"consumer"}}"#, "missing_field"),
            (
                r#"{"disclaimer":{"excludes_liability":true}}"#,
                "missing_field",
            ),
            (
                r#"{"disclaimer":{"audience":"aliens","excludes_liability":true}}"#,
                "unknown_value",
            ),
        ] {
            assert_finding(ID, "NL", DAY, open, (NeedsJudgement, code));
        }
    }

    #[test]
    fn it_is_a_dutch_rule_counted_from_2001() {
        assert_finding(ID, "BE", DAY, WEAK, (NotApplicable, "other_country"));
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2001-08-31", WEAK, early);
    }
}
