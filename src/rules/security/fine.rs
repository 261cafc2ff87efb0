//! EU-SEC-06: how high a fine can be: the higher of an amount and a share of the turnover.

use crate::facts::At;
use crate::facts::security::FineQuery;
use crate::law::fines::{CEILINGS, Ceiling, paragraph_of};
use crate::law::{belgian, dutch, elsewhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "EU-SEC-06",
    domain: Domain::Security,
    kind: Kind::Figure,
    severity: Severity::Info,
    law: &[
        dutch(2018, 5, 25, "GDPR 83(4), (5); Tw 15.4"),
        belgian(2018, 5, 25, "GDPR 83(4), (5)"),
        elsewhere(2018, 5, 25, "GDPR 83(4), (5)"),
        dutch(2016, 1, 1, "Wbp 66; Tw 15.4").unverified(),
    ],
    origin: "seed",
    sources: &["ARTICLES", "FINE"],
    evidence: &["turnover_of_the_year_before"],
    codes: &["fine_ceiling", "no_fine"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.fine_query(), |query| check(query, scene)),
};

fn check(query: At<'_, FineQuery>, scene: &Scene<'_>) -> Ruling {
    let (article, turnover) = (query.article(), query.turnover_eur());
    let Some(word) = article.get()? else {
        return Err(article.unknown_word());
    };
    let Some(ceiling) = ceiling(word, scene) else {
        let known = paragraph(word).is_some() || matches!(word.as_str(), "Tw" | "Wbp");
        return if known {
            Ok(Answer::not_applicable("no_fine").because(article.pointer))
        } else {
            Err(article.unknown_word())
        };
    };
    let turnover = turnover.get()?.map_or(0.0, |amount| amount.0);
    // Whole euros: what is left of one is nobody's fine.
    let share = (turnover * f64::from(ceiling.percent) / 100.0).floor() as u64;
    let most = Value::Number(ceiling.euros.max(share));
    Ok(Answer::ok("fine_ceiling")
        .because(article.pointer)
        .with("max_fine_eur", most.clone())
        .computing("max_fine_eur", most))
}

/// The ceiling of the day: GDPR 83 has one for each paragraph; before it the Wbp had one for all.
fn ceiling(word: &str, scene: &Scene<'_>) -> Option<&'static Ceiling> {
    let on = |article| CEILINGS.on(article, scene.place, scene.law_on);
    match paragraph(word) {
        Some(paragraph) => on(paragraph).or_else(|| on("Wbp")),
        None => on(word),
    }
}

/// The paragraph of article 83 that a word means: itself, or that of an article that was broken.
fn paragraph(word: &str) -> Option<&'static str> {
    match word {
        "83(4)" => Some("83(4)"),
        "83(5)" | "83(6)" => Some("83(5)"),
        _ => paragraph_of(word.split('(').next()?.parse().ok()?),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok};

    const ID: &str = "EU-SEC-06";
    const DAY: &str = "2026-03-02";

    fn query(article: &str, turnover: &str) -> String {
        format!(r#"{{"fine_query":{{"article":"{article}","turnover_eur":{turnover}}}}}"#)
    }

    #[track_caller]
    fn fine(place: &str, date: &str, article: &str, turnover: &str) -> serde_json::Value {
        let case = format!(
            r#"{{"jurisdiction":"{place}","date":"{date}","rule_ids":["{ID}"],"situation":{}}}"#,
            query(article, turnover)
        );
        let verdict = crate::judge_text(&case).expect("a verdict");
        serde_json::to_value(&verdict.values["max_fine_eur"]).expect("json")
    }

    #[test]
    fn the_higher_of_both_counts() {
        assert_eq!(fine("EU", DAY, "83(5)", "100000000"), 20_000_000);
        assert_eq!(fine("NL", DAY, "83(5)", "1000000000"), 40_000_000);
        assert_eq!(fine("NL", DAY, "83(4)", "1000000000"), 20_000_000);
        assert_eq!(fine("BE", DAY, "83(4)", "0"), 10_000_000);
        assert_eq!(fine("BE", DAY, "33(1)", "null"), 10_000_000);
        assert_eq!(fine("NL", DAY, "6", "600000001"), 24_000_000);
        assert_eq!(fine("NL", "2017-03-01", "83(5)", "1000000"), 820_000);
        assert_eq!(fine("NL", "2018-05-24", "83(5)", "1000000"), 830_000);
        assert_eq!(fine("NL", "2018-05-24", "83(5)", "10000000"), 1_000_000);
        assert_eq!(fine("NL", "2016-07-01", "Tw", "100000000"), 1_000_000);
    }

    #[test]
    fn it_is_a_figure_and_no_fault() {
        assert_finding(ID, "NL", DAY, &query("83(5)", "1"), (Ok, "fine_ceiling"));
        assert_finding(ID, "BE", DAY, &query("Tw", "1"), (NotApplicable, "no_fine"));
        assert_finding(
            ID,
            "NL",
            DAY,
            &query("99(9)", "1"),
            (NeedsJudgement, "unknown_value"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"fine_query":{"article":"83(5)"}}"#,
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(
            ID,
            "NL",
            "2015-12-31",
            &query("83(5)", "1"),
            (NotApplicable, "not_in_force"),
        );
        assert_eq!(
            findings(ID, "BE", "2018-05-24", &query("83(5)", "1"))[0].code,
            "not_in_force"
        );
    }
}
