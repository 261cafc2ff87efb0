//! EU-PROC-04: a processor takes on another only with the shop's leave.

use crate::facts::At;
use crate::facts::register::SubProcessor;
use crate::law::everywhere;
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-PROC-04",
    domain: Domain::Register,
    kind: Kind::Duty,
    severity: Severity::Low,
    law: &[everywhere(2018, 5, 25, "GDPR 28(2), (4)").unverified()],
    origin: "law",
    sources: &[],
    evidence: &["authorisation"],
    codes: &["authorised", "unauthorised"],
    questions: &[],
    act: on_the_date,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let added = scene
        .facts
        .processor()
        .object()
        .and_then(|processor| processor.sub_processor_added().object());
    added
        .map(|added| Answer::of(check_leave(added)))
        .into_iter()
        .collect()
}

fn check_leave(added: At<'_, SubProcessor>) -> Ruling {
    let authorised = added.authorised();
    Ok(if authorised.holds()? {
        Answer::ok("authorised")
    } else {
        Answer::violation("unauthorised")
    }
    .because(authorised.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-PROC-04";
    const DAY: &str = "2026-03-02";

    fn added(leave: &str) -> String {
        format!(r#"{{"processor":{{"name":"mailtool","sub_processor_added":{leave}}}}}"#)
    }

    #[test]
    fn the_shop_gave_leave() {
        assert_finding(
            ID,
            "NL",
            DAY,
            &added(r#"{"authorised":false}"#),
            (Violation, "unauthorised"),
        );
        assert_finding(
            ID,
            "BE",
            DAY,
            &added(r#"{"authorised":true}"#),
            (Ok, "authorised"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &added("{}"),
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(ID, "NL", DAY, &added("null"), (NotApplicable, "no_subject"));
        assert_finding(
            ID,
            "NL",
            "2018-05-24",
            &added("{}"),
            (NotApplicable, "not_in_force"),
        );
    }
}
