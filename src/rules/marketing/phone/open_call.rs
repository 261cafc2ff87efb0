//! NL-TEL-04: a caller shows his number and offers to call no more.

use crate::facts::At;
use crate::facts::marketing::{Call, RecipientType};
use crate::law::dutch;
use crate::rules::act::on_the_date;
use crate::rules::marketing::condition::{Condition, answers, where_all};
use crate::rules::marketing::subject::{advertises, recipient};
use crate::rules::{Answer, Domain, Kind, Rule, Scene};
use crate::verdict::Severity;

pub(in crate::rules::marketing) const RULE: Rule = Rule {
    id: "NL-TEL-04",
    domain: Domain::Marketing,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        dutch(2026, 7, 1, "Tw 11.7(2), (8)"),
        dutch(2021, 7, 1, "Tw 11.7 (old); Stb. 2021, 103"),
        dutch(2009, 10, 1, "Tw 11.7(5)-(13) (old)"),
    ],
    origin: "seed",
    sources: &["TW"],
    evidence: &["call_script", "caller_number_log"],
    codes: &[
        "legal_person",
        "no_objection_offered",
        "not_marketing",
        "number_withheld",
        "open_call",
    ],
    questions: &[],
    act: on_the_date,
    check: |scene| {
        let call = scene.facts.call().object();
        call.map(|call| check(call, scene)).unwrap_or_default()
    },
};

fn check(call: At<'_, Call>, scene: &Scene<'_>) -> Vec<Answer> {
    // Every call counts, unless it is known to go to a legal person.
    let person = recipient(scene) != Ok(Some(RecipientType::LegalPerson));
    let person = Condition::new("legal_person", Ok(person), scene.facts.recipient().pointer);
    where_all(&[advertises(call), person], || {
        let (offered, withheld) = (call.objection_offered(), call.number_withheld());
        let asked = [
            Condition::new("no_objection_offered", offered.holds(), offered.pointer),
            Condition::new(
                "number_withheld",
                withheld.holds().map(|withheld| !withheld),
                withheld.pointer,
            ),
        ];
        let kept = Answer::ok("open_call").because(call.pointer);
        answers(&asked, Answer::violation, kept)
    })
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "NL-TEL-04";
    const DAY: &str = "2026-08-20";
    const OPEN: &str = r#"{"call":{"purpose":"marketing","human":true,"objection_offered":true,"number_withheld":false}}"#;

    #[test]
    fn each_call_offers_a_way_out_and_shows_its_number() {
        assert_finding(ID, "NL", DAY, OPEN, (Ok, "open_call"));
        let pushy = OPEN.replace(r#"offered":true"#, r#"offered":null"#);
        assert_finding(ID, "NL", DAY, &pushy, (Violation, "no_objection_offered"));
        let hidden = OPEN.replace("false", "true");
        assert_finding(ID, "NL", DAY, &hidden, (Violation, "number_withheld"));
        let both = hidden.replace(r#"offered":true"#, r#"offered":false"#);
        assert_eq!(findings(ID, "NL", DAY, &both).len(), 2);
        let silent = r#"{"call":{"purpose":"marketing","objection_offered":true}}"#;
        assert_finding(ID, "NL", DAY, silent, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn a_service_call_and_a_call_to_a_company_are_left_alone() {
        let pushy = OPEN.replace(r#"offered":true"#, r#"offered":false"#);
        let service = pushy.replace("marketing", "service");
        assert_finding(ID, "NL", DAY, &service, (NotApplicable, "not_marketing"));
        let strange = pushy.replace("marketing", "chat");
        assert_finding(ID, "NL", DAY, &strange, (NeedsJudgement, "unknown_value"));
        let company = pushy.replacen('{', r#"{"recipient":{"type":"legal_person"},"#, 1);
        assert_finding(ID, "NL", DAY, &company, (NotApplicable, "legal_person"));
    }

    #[test]
    fn it_began_with_the_register() {
        assert_finding(
            ID,
            "NL",
            "2009-09-30",
            OPEN,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(ID, "NL", "2009-10-01", OPEN, (Ok, "open_call"));
    }
}
