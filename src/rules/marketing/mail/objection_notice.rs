//! EU-MAIL-19: who advertises says at the first contact, clearly and apart from all else, that one
//! may object.

use crate::facts::At;
use crate::facts::shared::Notice;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::marketing::condition::{Condition, answers};
use crate::rules::{Answer, Domain, Kind, Rule, Scene};
use crate::verdict::Severity;

pub(in crate::rules::marketing) const RULE: Rule = Rule {
    id: "EU-MAIL-19",
    domain: Domain::Marketing,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        everywhere(2018, 5, 25, "GDPR 13, 21(4)").unverified(),
        dutch(2001, 9, 1, "Wbp 41(3), (4)"),
        belgian(1992, 12, 8, "WVP 9(1)(c)").unverified(),
    ],
    origin: "seed",
    sources: &["WBP"],
    evidence: &["notice_version"],
    codes: &[
        "not_separate",
        "not_told",
        "only_in_terms",
        "told_separately",
    ],
    questions: &[],
    act: on_the_date,
    check,
};

/// What visitors are told of cookies is a notice too, and says nothing of objections.
fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let notice = scene.facts.notice().object();
    let speaks = |notice: &At<'_, Notice>| {
        let silent =
            notice.object.objection_info_place.is_unknown() && notice.object.separate.is_unknown();
        scene.listed || !silent
    };
    notice.filter(speaks).map(judge).unwrap_or_default()
}

fn judge(notice: At<'_, Notice>) -> Vec<Answer> {
    let (place, separate) = (notice.objection_info_place(), notice.separate());
    // What stands apart is told; the place tells only where it does not.
    let (told, elsewhere) = match place.given().map(String::as_str) {
        Some(word) => (true, word != "terms"),
        None => (!place.is_none(), true),
    };
    let mut asked = vec![Condition::new("not_told", Ok(told), place.pointer)];
    if told {
        asked.extend([
            Condition::new("only_in_terms", Ok(elsewhere), place.pointer),
            Condition::new("not_separate", separate.holds(), separate.pointer),
        ]);
    }
    let kept = Answer::ok("told_separately").because(separate.pointer);
    answers(&asked, Answer::violation, kept)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-MAIL-19";
    const DAY: &str = "2026-03-02";

    fn notice(place: &str, separate: &str) -> String {
        format!(r#"{{"notice":{{"objection_info_place":{place},"separate":{separate}}}}}"#)
    }

    #[test]
    fn told_apart_at_the_checkout_is_right() {
        assert_finding(
            ID,
            "NL",
            DAY,
            &notice("\"checkout\"", "true"),
            (Ok, "told_separately"),
        );
    }

    #[test]
    fn terms_of_sale_are_no_separate_place() {
        let terms = notice("\"terms\"", "true");
        assert_finding(ID, "BE", DAY, &terms, (Violation, "only_in_terms"));
        let among = notice("\"invoice\"", "false");
        assert_finding(ID, "NL", DAY, &among, (Violation, "not_separate"));
        let nowhere = notice("null", "true");
        assert_finding(ID, "NL", DAY, &nowhere, (Violation, "not_told"));
        assert_eq!(
            findings(ID, "NL", DAY, &notice("\"terms\"", "null")).len(),
            2
        );
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        let open = r#"{"notice":{"objection_info_place":"checkout"}}"#;
        assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
        let apart = r#"{"notice":{"separate":true}}"#;
        assert_finding(ID, "NL", DAY, apart, (Ok, "told_separately"));
        let cookies = r#"{"notice":{"controller":true}}"#;
        assert_finding(ID, "NL", DAY, cookies, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn the_old_acts_asked_it_too() {
        let terms = notice("\"terms\"", "true");
        assert_finding(ID, "NL", "2001-09-01", &terms, (Violation, "only_in_terms"));
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            &terms,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(
            ID,
            "BE",
            "1992-12-07",
            &terms,
            (NotApplicable, "not_in_force"),
        );
    }
}
