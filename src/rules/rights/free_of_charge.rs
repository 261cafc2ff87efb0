//! EU-RIGHT-08: using one's rights costs nothing; before the Regulation a Dutch shop could ask a
//! little.

use crate::facts::rights::{Request, RequestType};
use crate::facts::{At, Missing};
use crate::law::{dutch, everywhere, nl};
use crate::rules::act::receiving;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "EU-RIGHT-08",
    domain: Domain::Rights,
    kind: Kind::Duty,
    severity: Severity::Low,
    law: &[
        everywhere(2018, 5, 25, "GDPR 12(5)"),
        // On which day of 2012 the amended decree began was not found; from the next year on it held.
        dutch(
            2013,
            1,
            1,
            "Wbp 39; Besluit kostenvergoeding rechten betrokkene Wbp (Stb. 2012, 90)",
        ),
        // What it allowed before is not checked.
        dutch(
            2001,
            9,
            1,
            "Wbp 39; Besluit kostenvergoeding rechten betrokkene Wbp",
        )
        .unverified(),
    ],
    origin: "law",
    sources: &["GDPRL", "WBP"],
    evidence: &["invoice"],
    codes: &["above_maximum", "charged", "free", "within_maximum"],
    questions: &[],
    act: receiving,
    check: |scene| {
        scene.about_some(
            scene.facts.request(),
            |request| scene.asks_about(request.fee_eur()),
            |request| check(request, scene),
        )
    },
};

fn check(request: At<'_, Request>, scene: &Scene<'_>) -> Ruling {
    let fee = request.fee_eur();
    let cents = fee.get()?.map_or(0, |fee| (fee.0 * 100.0).round() as u64);
    let answer = if cents == 0 {
        Answer::ok("free")
    } else if let Some(most) = allowed(request, cents, scene)? {
        let found = if cents > most {
            Answer::violation("above_maximum")
        } else {
            Answer::ok("within_maximum")
        };
        found
            .because(request.pages().pointer)
            .with("cents", Value::Number(most))
    } else {
        Answer::violation("charged")
    };
    Ok(answer.because(fee.pointer))
}

/// The most that may be asked, in cents; none where nothing may.
///
/// # Errors
///
/// [`Missing`] where what is asked, or the length of the answer, is not known and turns the scale.
fn allowed(
    request: At<'_, Request>,
    cents: u64,
    scene: &Scene<'_>,
) -> Result<Option<u64>, Missing> {
    let Some(fee) = nl::ANSWER_FEE.on(scene.law_on).copied().flatten() else {
        return Ok(None);
    };
    let (asks, pages) = (request.r#type(), request.pages());
    // Only access and an objection could have a price.
    let has_price = asks
        .get()
        .map(|asks| matches!(asks, Some(RequestType::Access | RequestType::Objection)));
    if has_price == Ok(false) {
        return Ok(None);
    }
    // What has no pages was not sent on paper; a long answer, which may cost more, must be shown.
    let most = match pages.given().map(|pages| u64::from(pages.0)) {
        Some(pages) if pages > fee.many_pages => fee.at_most_for_many,
        Some(pages) => fee.at_most.min(pages * fee.per_page),
        None => fee.at_most,
    };
    if cents <= most {
        has_price?;
        pages.get()?;
    }
    Ok(Some(most))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};
    use crate::verdict::Value;

    const ID: &str = "EU-RIGHT-08";

    fn fee(received: &str, more: &str) -> String {
        format!(r#"{{"request":{{"type":"access","received_at":"{received}"{more}}}}}"#)
    }

    #[test]
    fn since_the_regulation_a_request_is_free() {
        let asked = |euros: &str| fee("2018-05-25", &format!(r#","fee_eur":{euros}"#));
        assert_finding(
            ID,
            "NL",
            "2026-03-02",
            &asked("0.01"),
            (Violation, "charged"),
        );
        for nothing in ["0", "null"] {
            assert_finding(ID, "BE", "2026-03-02", &asked(nothing), (Ok, "free"));
        }
        let unsaid = fee("2026-02-01", "");
        assert_finding(
            ID,
            "NL",
            "2026-03-02",
            &unsaid,
            (NeedsJudgement, "missing_field"),
        );
    }

    #[test]
    fn a_dutch_answer_could_cost_a_little_for_each_page_before() {
        let asked = |euros: &str, pages: &str| {
            fee(
                "2018-05-24",
                &format!(r#","fee_eur":{euros},"pages":{pages}"#),
            )
        };
        let date = "2018-06-01";
        for (euros, pages) in [
            ("4.60", "20"),
            ("5", "22"),
            ("5", "100"),
            ("22.50", "101"),
            ("5", "null"),
        ] {
            assert_finding(ID, "NL", date, &asked(euros, pages), (Ok, "within_maximum"));
        }
        for (euros, pages) in [
            ("4.61", "20"),
            ("5", "21"),
            ("5.01", "100"),
            ("22.51", "101"),
            ("5.01", "null"),
        ] {
            assert_finding(
                ID,
                "NL",
                date,
                &asked(euros, pages),
                (Violation, "above_maximum"),
            );
        }
        let ten_pages = findings(ID, "NL", date, &asked("6", "10"));
        assert_eq!(ten_pages[0].params["cents"], Value::Number(230));
    }

    #[test]
    fn how_long_the_answer_was_must_be_known_and_shown_where_it_cost_more_than_five_euros() {
        let asked = |euros: &str| fee("2016-05-01", &format!(r#","fee_eur":{euros}"#));
        assert_finding(
            ID,
            "NL",
            "2016-06-01",
            &asked("5"),
            (NeedsJudgement, "missing_field"),
        );
        for euros in ["5.01", "22.50", "23"] {
            assert_finding(
                ID,
                "NL",
                "2016-06-01",
                &asked(euros),
                (Violation, "above_maximum"),
            );
        }
    }

    #[test]
    fn a_correction_was_always_free() {
        let corrected = fee("2016-05-01", r#","fee_eur":3,"pages":40"#);
        let corrected = corrected.replace("access", "rectification");
        assert_finding(ID, "NL", "2016-06-01", &corrected, (Violation, "charged"));
        let objected = corrected.replace("rectification", "objection");
        assert_finding(ID, "NL", "2016-06-01", &objected, (Ok, "within_maximum"));
        let unsaid = corrected.replace(r#""type":"rectification","#, "");
        assert_finding(
            ID,
            "NL",
            "2016-06-01",
            &unsaid,
            (NeedsJudgement, "missing_field"),
        );
    }

    #[test]
    fn the_amounts_from_before_the_amended_decree_are_not_checked() {
        let verified = |received| {
            let asked = fee(received, r#","fee_eur":3,"pages":40"#);
            findings(ID, "NL", "2018-06-01", &asked)[0].verified
        };
        assert_eq!(verified("2011-12-31"), Some(false));
        assert_eq!(verified("2013-01-01"), Some(true));
    }

    #[test]
    fn before_the_regulation_it_is_dutch_alone() {
        let asked = fee("2018-05-24", r#","fee_eur":3"#);
        assert_finding(
            ID,
            "BE",
            "2018-06-01",
            &asked,
            (NotApplicable, "not_in_force"),
        );
        let early = fee("2001-08-31", r#","fee_eur":3"#);
        assert_finding(
            ID,
            "NL",
            "2018-06-01",
            &early,
            (NotApplicable, "not_in_force"),
        );
    }
}
