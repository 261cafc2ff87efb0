//! EU-RET-09: what has served its purpose goes, and the shop's software can make it go.

use super::category;
use super::keeping::kept_through;
use crate::facts::At;
use crate::facts::retention::{Item, Software};
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::deletion;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "EU-RET-09",
    domain: Domain::Retention,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        everywhere(2018, 5, 25, "GDPR 5(1)(e), 25(2)"),
        dutch(2001, 9, 1, "Wbp 10"),
        belgian(1992, 12, 8, "WVP 4(1)(5)").unverified(),
    ],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["configuration_export"],
    codes: &[
        "can_delete",
        "cannot_delete",
        "gone_in_time",
        "kept_after_purpose",
        "keeps_by_default",
        "other_purpose",
        "purpose_lasts",
    ],
    questions: &[],
    act: deletion,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let software = scene.about_some(
        scene.facts.software(),
        |software| {
            scene.asks_about(software.purge_mechanism())
                || scene.asks_about(software.retention_setting())
        },
        check_software,
    );
    let item = scene.about_some(
        scene.facts.item(),
        |item| scene.asks_about(item.purpose_ended_at()) && !category::is_books(item.category()),
        |item| check_item(item, scene),
    );
    software.into_iter().chain(item).collect()
}

fn check_software(software: At<'_, Software>) -> Ruling {
    let (mechanism, setting) = (software.purge_mechanism(), software.retention_setting());
    if !mechanism.holds()? {
        return Ok(Answer::violation("cannot_delete").because(mechanism.pointer));
    }
    let answer = match setting.get()?.map(String::as_str) {
        Some("per_category") => Answer::ok("can_delete"),
        None | Some("unlimited" | "default") => Answer::warning("keeps_by_default"),
        Some(_) => return Err(setting.unknown_word()),
    };
    Ok(answer.because(mechanism.pointer).because(setting.pointer))
}

fn check_item(item: At<'_, Item>, scene: &Scene<'_>) -> Ruling {
    let (ended, other) = (item.purpose_ended_at(), item.other_purpose());
    let Some(end) = ended.get()? else {
        return Ok(Answer::ok("purpose_lasts").because(ended.pointer));
    };
    if other.is_filled() == Ok(true) {
        return Ok(Answer::ok("other_purpose").because(other.pointer));
    }
    let answer = if kept_through(item, scene) <= *end {
        Answer::ok("gone_in_time")
    } else {
        category::of(item.category())?;
        Answer::violation("kept_after_purpose").because(item.deleted_at().pointer)
    };
    Ok(answer
        .because(ended.pointer)
        .with("until", Value::Day(*end))
        .computing("max_until", Value::Day(*end)))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-RET-09";
    const DAY: &str = "2026-03-02";

    fn software(setting: &str, mechanism: &str) -> String {
        format!(r#"{{"software":{{"retention_setting":{setting},"purge_mechanism":{mechanism}}}}}"#)
    }

    fn guest(more: &str) -> String {
        format!(r#"{{"item":{{"category":"guest_order_address"{more}}}}}"#)
    }

    #[test]
    fn software_that_cannot_delete_breaks_it_whatever_its_setting() {
        for setting in [r#""unlimited""#, r#""per_category""#, "null"] {
            let cannot = software(setting, "false");
            assert_finding(ID, "NL", DAY, &cannot, (Violation, "cannot_delete"));
        }
        let can = software(r#""per_category""#, "true");
        assert_finding(ID, "NL", DAY, &can, (Ok, "can_delete"));
        for setting in [r#""unlimited""#, r#""default""#, "null"] {
            let idle = software(setting, "true");
            assert_finding(ID, "NL", DAY, &idle, (Warning, "keeps_by_default"));
        }
        let odd = software(r#""odd""#, "true");
        assert_finding(ID, "NL", DAY, &odd, (NeedsJudgement, "unknown_value"));
        let unsaid = r#"{"software":{"retention_setting":"unlimited"}}"#;
        assert_finding(ID, "NL", DAY, unsaid, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn a_guests_address_goes_when_the_warranty_is_over() {
        let kept = guest(r#","purpose_ended_at":"2026-03-02","deleted_at":null"#);
        assert_finding(ID, "NL", "2026-03-02", &kept, (Ok, "gone_in_time"));
        assert_finding(
            ID,
            "NL",
            "2026-03-03",
            &kept,
            (Violation, "kept_after_purpose"),
        );
        let deleted = kept.replace("null", r#""2026-03-03""#);
        assert_finding(ID, "NL", "2026-05-01", &deleted, (Ok, "gone_in_time"));
        let late = kept.replace("null", r#""2026-03-04""#);
        assert_finding(
            ID,
            "NL",
            "2026-05-01",
            &late,
            (Violation, "kept_after_purpose"),
        );
    }

    #[test]
    fn another_purpose_or_one_that_lasts_keeps_it() {
        let other = guest(r#","purpose_ended_at":"2025-01-01","other_purpose":"lawsuit""#);
        assert_finding(ID, "NL", DAY, &other, (Ok, "other_purpose"));
        let blank = other.replace("lawsuit", "");
        assert_finding(ID, "NL", DAY, &blank, (Violation, "kept_after_purpose"));
        let lasts = guest(r#","purpose_ended_at":null"#);
        assert_finding(ID, "NL", DAY, &lasts, (Ok, "purpose_lasts"));
        assert_finding(ID, "NL", DAY, &guest(""), (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn the_books_stay_and_a_strange_word_may_be_one_of_them() {
        let kept = guest(r#","purpose_ended_at":"2025-01-01""#);
        let invoice = kept.replace("guest_order_address", "invoice");
        assert_finding(ID, "NL", DAY, &invoice, (NotApplicable, "no_subject"));
        let odd = kept.replace("guest_order_address", "odd");
        assert_finding(ID, "NL", DAY, &odd, (NeedsJudgement, "unknown_value"));
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            &kept,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(
            ID,
            "BE",
            "1992-12-07",
            &kept,
            (NotApplicable, "not_in_force"),
        );
    }
}
