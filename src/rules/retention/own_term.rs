//! EU-RET-01: whatever a shop keeps has a term of its own, and a reason for it.

use super::category;
use crate::facts::retention::{Item, Software};
use crate::facts::{At, Missing};
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::deletion;
use crate::rules::answer::each_fault;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Outcome, Severity};

pub(super) const RULE: Rule = Rule {
    id: "EU-RET-01",
    domain: Domain::Retention,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 5(1)(e), 13(2)(a), 30(1)(f)"),
        dutch(2001, 9, 1, "Wbp 10(1)"),
        belgian(1992, 12, 8, "WVP 4(1)(5)").unverified(),
    ],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["retention_table"],
    codes: &[
        "kept_for_ever",
        "no_reason",
        "no_term",
        "term_and_reason",
        "term_by_law",
        "terms_set",
    ],
    questions: &[],
    act: deletion,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let item = scene.facts.item().object();
    let item = item.filter(|item| scene.listed || speaks_of_a_term(*item));
    let software = scene.about_some(
        scene.facts.software(),
        |software| scene.asks_about(software.retention_setting()),
        check_software,
    );
    item.map(check_item)
        .into_iter()
        .flatten()
        .chain(software)
        .collect()
}

fn speaks_of_a_term(item: At<'_, Item>) -> bool {
    item.policy_years().get().is_ok()
        || item.policy_until().get().is_ok()
        || item.reason().get().is_ok()
}

fn check_item(item: At<'_, Item>) -> Vec<Answer> {
    let (thing, term, reason) = (item.category(), item.policy_years(), item.reason());
    if category::is_books(thing) {
        return vec![Answer::ok("term_by_law").because(thing.pointer)];
    }
    let faults = [
        (
            has_term(item).map(|has| !has),
            Answer::violation("no_term").because(term.pointer),
        ),
        (
            reason.is_filled().map(|filled| !filled),
            Answer::violation("no_reason").because(reason.pointer),
        ),
    ];
    let kept = Answer::ok("term_and_reason")
        .because(term.pointer)
        .because(reason.pointer);
    let answers = each_fault(faults, kept);
    match category::of(thing) {
        // What belongs to the books has its term by law: with a word that nobody knows, it may.
        Err(missing) if answers.iter().any(|answer| answer.outcome > Outcome::Ok) => {
            vec![Answer::of(Err(missing))]
        }
        _ => answers,
    }
}

/// Whether the shop set a term: in years, until a day, or for the archive.
fn has_term(item: At<'_, Item>) -> Result<bool, Missing> {
    if item.policy_until().given().is_some() || item.archive_years().given().is_some() {
        return Ok(true);
    }
    Ok(item.policy_years().get()?.is_some())
}

fn check_software(software: At<'_, Software>) -> Ruling {
    let setting = software.retention_setting();
    let answer = match setting.get()?.map(String::as_str) {
        Some("per_category") => Answer::ok("terms_set"),
        None | Some("unlimited" | "default") => Answer::violation("kept_for_ever"),
        Some(_) => return Err(setting.unknown_word()),
    };
    Ok(answer.because(setting.pointer))
}

#[cfg(test)]
mod tests {
    use crate::engine::judge_text;
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-RET-01";
    const DAY: &str = "2026-03-02";

    fn account(more: &str) -> String {
        format!(r#"{{"item":{{"category":"account"{more}}}}}"#)
    }

    #[test]
    fn a_term_and_a_reason_are_both_asked_for() {
        let both = account(r#","policy_years":3,"reason":"repeat purchases""#);
        assert_finding(ID, "NL", DAY, &both, (Ok, "term_and_reason"));
        let neither = account(r#","policy_years":null,"reason":null"#);
        let codes: Vec<&str> = findings(ID, "NL", DAY, &neither)
            .iter()
            .map(|finding| finding.code)
            .collect();
        assert_eq!(codes, ["no_reason", "no_term"]);
        let blank = both.replace("repeat purchases", " ");
        assert_finding(ID, "NL", DAY, &blank, (Violation, "no_reason"));
        let unsaid = account(r#","policy_years":3"#);
        assert_finding(ID, "NL", DAY, &unsaid, (NeedsJudgement, "missing_field"));
        let unsaid = account(r#","reason":null"#);
        assert_finding(ID, "NL", DAY, &unsaid, (Violation, "no_reason"));
    }

    #[test]
    fn a_last_day_or_a_term_of_the_archive_is_a_term_as_well() {
        for term in [r#""policy_until":"2030-01-01""#, r#""archive_years":5"#] {
            let item = account(&format!(r#",{term},"reason":"claims""#));
            assert_finding(ID, "NL", DAY, &item, (Ok, "term_and_reason"));
        }
    }

    #[test]
    fn the_books_have_their_term_by_law() {
        let bare = account(r#","policy_years":null"#);
        let invoice = bare.replace("account", "invoice");
        assert_finding(ID, "NL", DAY, &invoice, (Ok, "term_by_law"));
        let odd = bare.replace("account", "my_own_word");
        assert_finding(ID, "NL", DAY, &odd, (NeedsJudgement, "unknown_value"));
        let reasoned = odd.replace("null", r#"2,"reason":"warranty""#);
        assert_finding(ID, "NL", DAY, &reasoned, (Ok, "term_and_reason"));
    }

    #[test]
    fn software_that_keeps_for_ever_has_no_term() {
        let set = |word: &str| format!(r#"{{"software":{{"retention_setting":{word}}}}}"#);
        for setting in [r#""unlimited""#, r#""default""#, "null"] {
            assert_finding(ID, "NL", DAY, &set(setting), (Violation, "kept_for_ever"));
        }
        let set_well = set(r#""per_category""#);
        assert_finding(ID, "NL", DAY, &set_well, (Ok, "terms_set"));
        let odd = set(r#""odd""#);
        assert_finding(ID, "NL", DAY, &odd, (NeedsJudgement, "unknown_value"));
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            &odd,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(
            ID,
            "BE",
            "1992-12-08",
            &set("null"),
            (Violation, "kept_for_ever"),
        );
    }

    #[test]
    fn a_case_that_says_nothing_of_terms_hears_of_it_only_when_it_asks() {
        let about = |listed: &str| {
            let case = format!(
                r#"{{"jurisdiction":"NL","date":"{DAY}","situation":{}{listed}}}"#,
                account(r#","archived":false"#)
            );
            let verdict = judge_text(&case).expect("a case that can be read");
            verdict.findings.iter().any(|finding| finding.rule == ID)
        };
        assert!(!about(""));
        assert!(about(r#","rule_ids":["EU-RET-01"]"#));
    }
}
