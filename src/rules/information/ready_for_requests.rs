//! EU-INFO-05: whoever asks about his data finds somebody, and a way that his question goes.

use crate::facts::At;
use crate::facts::shared::Shop;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::answer::each_fault;
use crate::rules::{Answer, Domain, Kind, Rule};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-INFO-05",
    domain: Domain::Information,
    kind: Kind::Duty,
    severity: Severity::Low,
    law: &[
        everywhere(2018, 5, 25, "GDPR 12(2), 24"),
        dutch(2001, 9, 1, "Wbp 35-41"),
        belgian(1992, 12, 8, "WVP 10-13").unverified(),
    ],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["procedure_for_requests"],
    codes: &["no_contact", "no_procedure", "ready"],
    questions: &[],
    act: on_the_date,
    check: |scene| {
        let shop = scene.facts.shop().object();
        shop.filter(|shop| scene.listed || speaks_of_requests(*shop))
            .map(check)
            .unwrap_or_default()
    },
};

/// A case holds a shop for many reasons: this rule hears what is about requests.
fn speaks_of_requests(shop: At<'_, Shop>) -> bool {
    shop.privacy_contact().get().is_ok() || shop.request_procedure().get().is_ok()
}

fn check(shop: At<'_, Shop>) -> Vec<Answer> {
    let (contact, procedure) = (shop.privacy_contact(), shop.request_procedure());
    each_fault(
        [
            (
                contact.is_filled().map(|named| !named),
                Answer::warning("no_contact").because(contact.pointer),
            ),
            (
                procedure.holds().map(|there| !there),
                Answer::warning("no_procedure").because(procedure.pointer),
            ),
        ],
        Answer::ok("ready")
            .because(contact.pointer)
            .because(procedure.pointer),
    )
}

#[cfg(test)]
mod tests {
    use crate::engine::judge_text;
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Warning};

    const ID: &str = "EU-INFO-05";
    const DAY: &str = "2026-03-02";
    const READY: &str =
        r#"{"shop":{"privacy_contact":"privacy@shop.example","request_procedure":true}}"#;

    #[test]
    fn a_shop_has_a_contact_and_a_procedure() {
        assert_finding(ID, "NL", DAY, READY, (Ok, "ready"));
        let faceless = READY.replace(r#""privacy@shop.example""#, "null");
        assert_finding(ID, "NL", DAY, &faceless, (Warning, "no_contact"));
        let unprepared = READY.replace("true", "false");
        assert_finding(ID, "BE", DAY, &unprepared, (Warning, "no_procedure"));
    }

    #[test]
    fn both_are_told() {
        let neither = r#"{"shop":{"privacy_contact":" ","request_procedure":null}}"#;
        let codes: Vec<&str> = findings(ID, "NL", DAY, neither)
            .iter()
            .map(|finding| finding.code)
            .collect();
        assert_eq!(codes, ["no_contact", "no_procedure"]);
    }

    #[test]
    fn a_known_fault_beats_what_nobody_said() {
        let unprepared = r#"{"shop":{"request_procedure":false}}"#;
        assert_finding(ID, "NL", DAY, unprepared, (Warning, "no_procedure"));
        let open = r#"{"shop":{"request_procedure":true}}"#;
        assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn a_shop_of_which_something_else_is_told_is_its_subject_only_when_asked() {
        let staffed = r#"{"shop":{"staff":5}}"#;
        let case = format!(r#"{{"jurisdiction":"NL","date":"{DAY}","situation":{staffed}}}"#);
        let found = judge_text(&case).expect("a case").findings;
        assert!(found.iter().all(|finding| finding.rule != ID));
        assert_finding(ID, "NL", DAY, staffed, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn the_old_acts_began_in_2001_and_1992() {
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2001-08-31", READY, early);
        assert_finding(ID, "BE", "1992-12-07", READY, early);
    }
}
