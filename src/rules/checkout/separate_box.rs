//! EU-BOX-02: consent to marketing has a box of its own, apart from terms and privacy notice.

use super::purposes::{self, Meaning, first};
use crate::facts::At;
use crate::facts::checkout::Tick;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-BOX-02",
    domain: Domain::Checkout,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 7(2), rec. 43").unverified(),
        dutch(2001, 9, 1, "Wbp 1(i)").unverified(),
        belgian(1992, 12, 8, "WVP 1(8)").unverified(),
    ],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["box_ids", "box_texts"],
    codes: &["own_box", "shared_box"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.each_box(check),
};

fn check(tick: At<'_, Tick>) -> Ruling {
    let purposes = purposes::of(tick)?;
    let information = [Meaning::Terms, Meaning::NoticeRead, Meaning::NoticeAgreed];
    let shared = information
        .into_iter()
        .find_map(|meaning| first(&purposes, meaning));
    match (first(&purposes, Meaning::Consent), shared) {
        (Some(consent), Some(shared)) => Ok(Answer::violation("shared_box")
            .because(consent.pointer)
            .because(shared.pointer)),
        // One purpose shares with nothing, whatever it is.
        _ if purposes.len() <= 1 => Ok(Answer::ok("own_box").because(tick.pointer)),
        _ => purposes::all_known(&purposes).map(|()| Answer::ok("own_box").because(tick.pointer)),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-BOX-02";
    const DAY: &str = "2026-03-02";
    const SHARED: &str = r#"{"box":{"purposes":["terms","offers"]}}"#;

    #[test]
    fn terms_and_offers_in_one_box_is_a_violation() {
        assert_finding(ID, "NL", DAY, SHARED, (Violation, "shared_box"));
        assert_eq!(
            findings(ID, "NL", DAY, SHARED)[0].pointers,
            ["/box/purposes/1", "/box/purposes/0"]
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &SHARED.replace("terms", "privacy_read"),
            (Violation, "shared_box"),
        );
        assert_finding(
            ID,
            "BE",
            "1992-12-07",
            SHARED,
            (NotApplicable, "not_in_force"),
        );
    }

    #[test]
    fn separate_boxes_are_right() {
        let boxes = r#"{"boxes":[{"purpose":"terms"},{"purpose":"privacy_read"},{"purpose":"loyalty_club"},{"purpose":"offers"}]}"#;
        assert_finding(ID, "BE", DAY, boxes, (Ok, "own_box"));
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"box":{}}"#,
            (NeedsJudgement, "missing_field"),
        );
        let strange = SHARED.replace("offers", "loyalty_club");
        assert_finding(ID, "NL", DAY, &strange, (NeedsJudgement, "unknown_value"));
    }
}
