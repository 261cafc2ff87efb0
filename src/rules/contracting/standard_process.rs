//! NL-CONTR-03: orders by e-mail go by one process, with a template.

use crate::facts::At;
use crate::facts::contracting::EmailContractProcess;
use crate::law::dutch;
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "NL-CONTR-03",
    domain: Domain::Contracting,
    kind: Kind::Duty,
    severity: Severity::Low,
    // Advice of the articles, which keeps the two rules before it; no statute asks for it.
    law: &[dutch(2018, 5, 25, "good practice (no statute)")],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["template_id"],
    codes: &["no_template", "template"],
    questions: &[],
    act: on_the_date,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let process = scene.facts.email_contract_process();
    if process.is_none() {
        return vec![Answer::warning("no_template").because(process.pointer)];
    }
    scene.about(process, check_process)
}

fn check_process(process: At<'_, EmailContractProcess>) -> Ruling {
    let template = process.template();
    let answer = if template.is_filled()? {
        Answer::ok("template")
    } else {
        Answer::warning("no_template")
    };
    Ok(answer.because(template.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Warning};

    const ID: &str = "NL-CONTR-03";
    const DAY: &str = "2026-03-02";
    const BARE: &str = r#"{"email_contract_process":{"template":null}}"#;

    #[test]
    fn orders_by_mail_have_a_template() {
        assert_finding(ID, "NL", DAY, BARE, (Warning, "no_template"));
        let none = r#"{"email_contract_process":null}"#;
        assert_finding(ID, "NL", DAY, none, (Warning, "no_template"));
        let named = BARE.replace("null", r#""order-1""#);
        assert_finding(ID, "NL", DAY, &named, (Ok, "template"));
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        let open = r#"{"email_contract_process":{}}"#;
        assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
        assert_finding(ID, "NL", DAY, "{}", (NotApplicable, "no_subject"));
    }

    #[test]
    fn it_is_advice_for_dutch_shops_since_2018() {
        assert_finding(ID, "BE", DAY, BARE, (NotApplicable, "other_country"));
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2018-05-24", BARE, early);
    }
}
