//! EU-DISC-01: to whom data went is logged, for as long as the data are kept.

use crate::facts::disclosure::Disclosure;
use crate::facts::{Amount, At};
use crate::law::{belgian, dutch, eu, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "EU-DISC-01",
    domain: Domain::Disclosure,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(
            2018,
            5,
            25,
            "GDPR 5(2), 15(1)(c), 19; CJEU C-553/07, C-154/21",
        ),
        dutch(2001, 9, 1, "Wbp 35(2); Directive 95/46 art. 12(a)"),
        belgian(1992, 12, 8, "WVP 10").unverified(),
    ],
    origin: "seed",
    sources: &["RIJ", "OP"],
    evidence: &["disclosure_log"],
    codes: &[
        "as_long_as_data",
        "kept_too_short",
        "no_log",
        "no_term",
        "shorter_than_data",
    ],
    questions: &[],
    act: on_the_date,
    check: |scene| {
        scene.about(scene.facts.disclosure(), |disclosure| {
            check(disclosure, scene)
        })
    },
};

/// The shop must show its log: one that nobody speaks of, or that has no term, is none.
fn check(disclosure: At<'_, Disclosure>, scene: &Scene<'_>) -> Ruling {
    let log = disclosure.log();
    let Some(entry) = log.object() else {
        return Ok(Answer::violation("no_log").because(log.pointer));
    };
    let kept = entry.kept_until();
    let Some(kept_until) = kept.given() else {
        return Ok(Answer::violation("no_term").because(kept.pointer));
    };
    let date = disclosure.date().given().copied();
    let date = date.unwrap_or(scene.act.day);
    let least = date.plus_months(scene.figure(eu::LOG_KEPT_MONTHS));
    if *kept_until < least {
        return Ok(Answer::violation("kept_too_short")
            .because(kept.pointer)
            .with("least", Value::Day(least)));
    }
    let years = disclosure.basic_data_kept_years();
    let covers = |data: &Amount| *kept_until >= date.plus_months(months_of(*data));
    // Data that are kept for no set time outlast every log.
    let answer = if years.get()?.is_some_and(covers) {
        Answer::ok("as_long_as_data")
    } else {
        Answer::warning("shorter_than_data")
    };
    Ok(answer.because(kept.pointer).because(years.pointer))
}

/// A number of years in whole months, the last one begun.
fn months_of(years: Amount) -> u32 {
    (years.0 * 12.0).ceil() as u32
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};
    use crate::verdict::Value;

    const ID: &str = "EU-DISC-01";
    const DAY: &str = "2026-03-02";

    fn log(until: &str, years: &str) -> String {
        format!(
            r#"{{"disclosure":{{"date":"2025-01-10","log":{{"kept_until":"{until}"}},"basic_data_kept_years":{years}}}}}"#
        )
    }

    #[test]
    fn what_went_where_is_logged() {
        for none in [r#"{"disclosure":{}}"#, r#"{"disclosure":{"log":null}}"#] {
            assert_finding(ID, "NL", DAY, none, (Violation, "no_log"));
        }
        for endless in [r#"{"log":{}}"#, r#"{"log":{"kept_until":null}}"#] {
            let unshown = format!(r#"{{"disclosure":{endless}}}"#);
            assert_finding(ID, "BE", DAY, &unshown, (Violation, "no_term"));
        }
    }

    #[test]
    fn less_than_a_year_is_too_short_whatever_the_data() {
        let short = log("2026-01-09", "7");
        assert_finding(ID, "NL", DAY, &short, (Violation, "kept_too_short"));
        let least = findings(ID, "NL", DAY, &short)[0].params["least"].clone();
        assert_eq!(serde_json::json!(least), serde_json::json!("2026-01-10"));
        assert!(matches!(least, Value::Day(_)));
        let unknown = short.replace(r#","basic_data_kept_years":7"#, "");
        assert_finding(ID, "NL", DAY, &unknown, (Violation, "kept_too_short"));
        let brief = log("2025-07-10", "0.5");
        assert_finding(ID, "NL", DAY, &brief, (Violation, "kept_too_short"));
    }

    #[test]
    fn a_year_is_no_safe_norm_where_the_data_stay_longer() {
        let shorter = (Warning, "shorter_than_data");
        assert_finding(ID, "NL", DAY, &log("2026-01-10", "7"), shorter);
        assert_finding(ID, "NL", DAY, &log("2032-01-09", "7"), shorter);
        assert_finding(ID, "NL", DAY, &log("2032-01-10", "null"), shorter);
        let as_long = (Ok, "as_long_as_data");
        assert_finding(ID, "NL", DAY, &log("2032-01-10", "7"), as_long);
        assert_finding(ID, "BE", DAY, &log("2026-01-10", "1"), as_long);
        assert_finding(ID, "NL", DAY, &log("2026-01-10", "0.5"), as_long);
        assert_finding(ID, "NL", DAY, &log("2026-07-10", "1.5"), as_long);
    }

    #[test]
    fn how_long_the_data_stay_must_be_known() {
        let open = log("2026-01-10", "7").replace(r#","basic_data_kept_years":7"#, "");
        assert_finding(ID, "NL", DAY, &open, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn without_a_day_of_its_own_it_happened_on_the_cases_date() {
        let undated = log("2027-03-01", "1").replace(r#""date":"2025-01-10","#, "");
        assert_finding(ID, "NL", DAY, &undated, (Violation, "kept_too_short"));
        let enough = undated.replace("2027-03-01", "2027-03-02");
        assert_finding(ID, "NL", DAY, &enough, (Ok, "as_long_as_data"));
    }

    #[test]
    fn the_old_acts_began_in_2001_and_1992() {
        let none = r#"{"disclosure":{"log":null}}"#;
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2001-08-31", none, early);
        assert_finding(ID, "BE", "1992-12-07", none, early);
        assert_finding(ID, "BE", "1992-12-08", none, (Violation, "no_log"));
    }
}
