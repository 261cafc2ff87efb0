//! EU-BOX-03: a privacy notice informs; nobody has to agree to it.

use super::purposes::{self, Meaning, first};
use crate::facts::At;
use crate::facts::checkout::Tick;
use crate::law::everywhere;
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-BOX-03",
    domain: Domain::Checkout,
    kind: Kind::Duty,
    severity: Severity::Low,
    law: &[everywhere(2018, 5, 25, "GDPR 12-14, 7(2)").unverified()],
    origin: "seed",
    sources: &[],
    evidence: &["box_texts"],
    codes: &["agreement_demanded", "no_agreement_demanded"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.each_box(check),
};

fn check(tick: At<'_, Tick>) -> Ruling {
    // A box that nobody must tick asks for no agreement, whatever it says.
    let required = tick.required();
    if required.holds() == Ok(false) {
        return Ok(Answer::ok("no_agreement_demanded").because(required.pointer));
    }
    let purposes = purposes::of(tick)?;
    let Some(agreed) = first(&purposes, Meaning::NoticeAgreed) else {
        return purposes::all_known(&purposes)
            .map(|()| Answer::ok("no_agreement_demanded").because(tick.pointer));
    };
    required.holds()?;
    Ok(Answer::warning("agreement_demanded")
        .because(agreed.pointer)
        .because(required.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Warning};

    const ID: &str = "EU-BOX-03";
    const DAY: &str = "2026-03-02";
    const AGREE: &str = r#"{"box":{"purpose":"privacy_agree","required":true}}"#;

    #[test]
    fn agreeing_to_the_notice_as_a_condition_is_unwise() {
        assert_finding(ID, "NL", DAY, AGREE, (Warning, "agreement_demanded"));
        assert_finding(
            ID,
            "NL",
            "2018-05-24",
            AGREE,
            (NotApplicable, "not_in_force"),
        );
    }

    #[test]
    fn having_read_it_is_enough() {
        assert_finding(
            ID,
            "BE",
            DAY,
            &AGREE.replace("agree", "read"),
            (Ok, "no_agreement_demanded"),
        );
        assert_finding(
            ID,
            "BE",
            DAY,
            &AGREE.replace("true", "false"),
            (Ok, "no_agreement_demanded"),
        );
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        let open = AGREE.replace(r#","required":true"#, "");
        assert_finding(ID, "NL", DAY, &open, (NeedsJudgement, "missing_field"));
        assert_finding(
            ID,
            "NL",
            DAY,
            &AGREE.replace("_agree", "_ok"),
            (NeedsJudgement, "unknown_value"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"box":{"required":true}}"#,
            (NeedsJudgement, "missing_field"),
        );
    }
}
