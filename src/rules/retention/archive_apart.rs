//! EU-RET-07: what is archived stands apart from the active files, out of everybody's reach.

use crate::facts::retention::Item;
use crate::facts::{At, Missing};
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::deletion;
use crate::rules::answer::each_fault;
use crate::rules::{Answer, Domain, Kind, Rule, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-RET-07",
    domain: Domain::Retention,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        everywhere(2018, 5, 25, "GDPR 5(1)(b), 5(1)(e), 5(1)(f), 25"),
        dutch(2001, 9, 1, "Wbp 10-13"),
        belgian(1992, 12, 8, "WVP 4(1), 16").unverified(),
    ],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["access_rights", "storage_location"],
    codes: &[
        "among_active_files",
        "in_everybodys_reach",
        "not_archived",
        "stands_apart",
    ],
    questions: &[],
    act: deletion,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let item = scene.facts.item().object();
    item.filter(|item| scene.asks_about(item.archived()))
        .map(judge)
        .unwrap_or_default()
}

fn judge(item: At<'_, Item>) -> Vec<Answer> {
    let (archived, apart, access) = (item.archived(), item.separate_storage(), item.access());
    match archived.holds() {
        Err(missing) => vec![Answer::of(Err(missing))],
        Ok(false) => vec![Answer::not_applicable("not_archived").because(archived.pointer)],
        Ok(true) => each_fault(
            [
                (
                    apart.holds().map(|apart| !apart),
                    Answer::violation("among_active_files").because(apart.pointer),
                ),
                (
                    is_in_reach(item),
                    Answer::violation("in_everybodys_reach").because(access.pointer),
                ),
            ],
            Answer::ok("stands_apart")
                .because(apart.pointer)
                .because(access.pointer),
        ),
    }
}

fn is_in_reach(item: At<'_, Item>) -> Result<bool, Missing> {
    let access = item.access();
    match access.get()?.map(String::as_str) {
        Some("all_staff") => Ok(true),
        None | Some("legal_only" | "restricted") => Ok(false),
        Some(_) => Err(access.unknown_word()),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-RET-07";
    const DAY: &str = "2026-03-02";
    const APART: &str =
        r#"{"item":{"archived":true,"separate_storage":true,"access":"legal_only"}}"#;

    #[test]
    fn an_archive_is_another_place_for_few_people() {
        assert_finding(ID, "NL", DAY, APART, (Ok, "stands_apart"));
        let among = APART.replace(r#"storage":true"#, r#"storage":false"#);
        assert_finding(ID, "NL", DAY, &among, (Violation, "among_active_files"));
        let open = APART.replace("legal_only", "all_staff");
        assert_finding(ID, "NL", DAY, &open, (Violation, "in_everybodys_reach"));
        let both = among.replace("legal_only", "all_staff");
        assert_eq!(findings(ID, "NL", DAY, &both).len(), 2);
    }

    #[test]
    fn who_can_reach_it_must_be_known() {
        let unsaid = APART.replace(r#","access":"legal_only""#, "");
        assert_finding(ID, "NL", DAY, &unsaid, (NeedsJudgement, "missing_field"));
        let odd = APART.replace("legal_only", "odd");
        assert_finding(ID, "NL", DAY, &odd, (NeedsJudgement, "unknown_value"));
        let nobody = APART.replace(r#""legal_only""#, "null");
        assert_finding(ID, "NL", DAY, &nobody, (Ok, "stands_apart"));
        let unknown = APART.replace(r#""archived":true,"#, "");
        assert_finding(ID, "NL", DAY, &unknown, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn what_is_in_use_needs_no_archive() {
        let active = APART.replace(r#"archived":true"#, r#"archived":null"#);
        assert_finding(ID, "NL", DAY, &active, (NotApplicable, "not_archived"));
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            APART,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(ID, "BE", "1992-12-08", APART, (Ok, "stands_apart"));
    }
}
