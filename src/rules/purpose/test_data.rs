//! EU-PURP-02: customers' data are for a test only where made-up ones will not do: of the very
//! system, a part of them, protected, and gone soon after.

use super::dataset::{Dataset, Work, dataset, work};
use crate::facts::purpose::Use;
use crate::facts::{At, Missing};
use crate::law::{Day, belgian, dutch, eu, everywhere};
use crate::rules::act::on;
use crate::rules::answer::each_fault;
use crate::rules::{Answer, Domain, Kind, Rule, Scene, When};
use crate::verdict::{Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "EU-PURP-02",
    domain: Domain::Purpose,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        everywhere(2018, 5, 25, "GDPR 5(1)(b), (c), (e), 6(4); CJEU C-77/21"),
        dutch(2001, 9, 1, "Wbp 9, 11").unverified(),
        belgian(1992, 12, 8, "WVP 4").unverified(),
    ],
    origin: "seed",
    sources: &["DIGI"],
    evidence: &["test_data_policy"],
    codes: &[
        "fictitious",
        "fictitious_possible",
        "kept_after_test",
        "no_test",
        "other_system",
        "real_data",
        "unprotected",
        "whole_copy",
    ],
    questions: &[],
    act: deletion_of_copy,
    check: |scene| {
        let use_ = scene.facts.r#use().object();
        use_.map(|use_| check(use_, scene)).unwrap_or_default()
    },
};

fn deletion_of_copy(scene: &Scene<'_>) -> Option<When> {
    on(scene.facts.r#use().object()?.deleted_at().given())
}

fn check(use_: At<'_, Use>, scene: &Scene<'_>) -> Vec<Answer> {
    let (purpose, data) = (use_.purpose(), use_.dataset());
    match (work(use_), dataset(use_)) {
        (Err(missing), _) | (Ok(Work::Test), Err(missing)) => vec![Answer::of(Err(missing))],
        (Ok(Work::Test), Ok(Dataset::Fictitious)) => {
            vec![Answer::ok("fictitious").because(data.pointer)]
        }
        (Ok(Work::Test), Ok(real)) => check_copy(use_, real, scene),
        (Ok(Work::Training | Work::Purpose), _) => {
            vec![Answer::not_applicable("no_test").because(purpose.pointer)]
        }
    }
}

fn check_copy(use_: At<'_, Use>, data: Dataset, scene: &Scene<'_>) -> Vec<Answer> {
    let (possible, same, protected) = (
        use_.fictitious_possible(),
        use_.same_system(),
        use_.protected(),
    );
    let days = scene.figure(eu::TEST_COPY_DAYS);
    each_fault(
        [
            (
                possible.holds(),
                Answer::violation("fictitious_possible").because(possible.pointer),
            ),
            (
                is_kept_after(use_, days, scene.today),
                Answer::violation("kept_after_test")
                    .because(use_.deleted_at().pointer)
                    .with("days", Value::Number(days.into())),
            ),
            (
                same.holds().map(|same| !same),
                Answer::violation("other_system").because(same.pointer),
            ),
            (
                protected.holds().map(|protected| !protected),
                Answer::violation("unprotected").because(protected.pointer),
            ),
            (
                Ok(data == Dataset::Whole),
                Answer::violation("whole_copy").because(use_.dataset().pointer),
            ),
        ],
        Answer::warning("real_data").because(use_.dataset().pointer),
    )
}

/// Whether the copy is or was there for more days than a test needs.
fn is_kept_after(use_: At<'_, Use>, days: u32, today: Day) -> Result<bool, Missing> {
    if let Some(kept) = use_.deleted_after_days().given() {
        return Ok(kept.0 > f64::from(days));
    }
    let Some(ended) = use_.test_ended_at().get()? else {
        return Ok(false);
    };
    let last = ended.plus_days(days.into());
    let deleted = use_.deleted_at();
    if today <= last && deleted.given().is_none() {
        return Ok(false);
    }
    Ok(deleted.get()?.is_none_or(|deleted| *deleted > last))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-PURP-02";
    const DAY: &str = "2026-03-02";
    const CAREFUL: &str = r#"{"use":{"purpose":"test","dataset":"production_subset","same_system":true,"protected":true,
        "fictitious_possible":false,"test_ended_at":"2026-01-01","deleted_at":"2026-01-31"}}"#;

    #[test]
    fn a_careful_test_on_real_data_is_unwise_and_made_up_data_are_right() {
        assert_finding(ID, "NL", DAY, CAREFUL, (Warning, "real_data"));
        let fictitious = CAREFUL.replace("production_subset", "fictitious");
        assert_finding(ID, "BE", DAY, &fictitious, (Ok, "fictitious"));
        let other = CAREFUL.replace(r#""test""#, r#""training""#);
        assert_finding(ID, "NL", DAY, &other, (NotApplicable, "no_test"));
    }

    #[test]
    fn each_condition_counts() {
        for (careful, careless, code) in [
            ("production_subset", "production_copy", "whole_copy"),
            (r#"system":true"#, r#"system":false"#, "other_system"),
            (r#"protected":true"#, r#"protected":null"#, "unprotected"),
            (
                r#"possible":false"#,
                r#"possible":true"#,
                "fictitious_possible",
            ),
            ("2026-01-31", "2026-02-01", "kept_after_test"),
            (r#""2026-01-31""#, "null", "kept_after_test"),
        ] {
            let test = CAREFUL.replace(careful, careless);
            assert_finding(ID, "NL", DAY, &test, (Violation, code));
        }
    }

    #[test]
    fn every_fault_is_told() {
        let careless = CAREFUL
            .replace(r#"protected":true"#, r#"protected":false"#)
            .replace(r#""2026-01-31""#, "null");
        let found = findings(ID, "NL", DAY, &careless);
        let codes: Vec<&str> = found.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, ["kept_after_test", "unprotected"]);
    }

    #[test]
    fn the_copy_is_gone_thirty_days_after_the_test() {
        let there = CAREFUL.replace(r#""2026-01-31""#, "null");
        assert_finding(ID, "NL", "2026-01-31", &there, (Warning, "real_data"));
        assert_finding(
            ID,
            "NL",
            "2026-02-01",
            &there,
            (Violation, "kept_after_test"),
        );
        let running = there.replace(r#""2026-01-01""#, "null");
        assert_finding(ID, "NL", DAY, &running, (Warning, "real_data"));
        let days = |days: &str| {
            let ended = r#""test_ended_at":"2026-01-01""#;
            CAREFUL.replace(ended, &format!(r#""deleted_after_days":{days}"#))
        };
        assert_finding(ID, "NL", DAY, &days("30"), (Warning, "real_data"));
        assert_finding(ID, "NL", DAY, &days("31"), (Violation, "kept_after_test"));
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        for gone in [
            r#""purpose":"test","#,
            r#""dataset":"production_subset","#,
            r#""same_system":true,"#,
            r#""test_ended_at":"2026-01-01","#,
            r#","deleted_at":"2026-01-31""#,
        ] {
            let open = CAREFUL.replace(gone, "");
            assert_finding(ID, "NL", DAY, &open, (NeedsJudgement, "missing_field"));
        }
        let strange = CAREFUL.replace("production_subset", "odd");
        assert_finding(ID, "NL", DAY, &strange, (NeedsJudgement, "unknown_value"));
    }

    #[test]
    fn the_day_of_deleting_chooses_the_law() {
        let old = CAREFUL.replace("2026", "2018");
        assert_eq!(findings(ID, "NL", DAY, &old)[0].citation, Some("Wbp 9, 11"));
        let early = CAREFUL.replace("2026-01-31", "2001-08-31");
        assert_finding(ID, "NL", DAY, &early, (NotApplicable, "not_in_force"));
        assert_finding(ID, "BE", DAY, &early, (Warning, "real_data"));
    }
}
