//! EU-RIGHT-14: who asks to whom the data went hears names, not kinds of companies.

use super::asked;
use super::reply::{self, Reply};
use crate::facts::At;
use crate::facts::rights::{Request, RequestType};
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::receiving;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-RIGHT-14",
    domain: Domain::Rights,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        everywhere(2023, 1, 12, "GDPR 15(1)(c); CJEU C-154/21"),
        everywhere(2018, 5, 25, "GDPR 15(1)(c)"),
        dutch(2009, 5, 7, "Wbp 35(2); CJEU C-553/07").unverified(),
        dutch(2001, 9, 1, "Wbp 35(2)").unverified(),
        belgian(1992, 12, 8, "WVP 10(1)").unverified(),
    ],
    origin: "seed",
    sources: &["OP"],
    evidence: &["answer_copy"],
    codes: &[
        "names_given",
        "not_answered",
        "not_asked",
        "only_categories",
        "refused_as_excessive",
    ],
    questions: &[],
    act: receiving,
    check: |scene| {
        scene.about_some(
            scene.facts.request(),
            |request| {
                asked::may_be(request, RequestType::Access, scene)
                    && speaks_of_recipients(request, scene)
            },
            check,
        )
    },
};

fn speaks_of_recipients(request: At<'_, Request>, scene: &Scene<'_>) -> bool {
    scene.asks_about(request.asked_recipients()) || scene.asks_about(request.answer_recipients())
}

fn check(request: At<'_, Request>) -> Ruling {
    request.r#type().get()?;
    let (asked, named) = (request.asked_recipients(), request.answer_recipients());
    if asked.holds() == Ok(false) {
        return Ok(Answer::not_applicable("not_asked").because(asked.pointer));
    }
    if reply::of(request) == Ok(Some(Reply::RefusedAsExcessive)) {
        let outcome = request.outcome();
        return Ok(Answer::not_applicable("refused_as_excessive").because(outcome.pointer));
    }
    if !reply::is_there(request) && named.given().is_none() {
        return Ok(Answer::not_applicable("not_answered").because(request.answered_at().pointer));
    }
    let answer = match named.get()?.map(String::as_str) {
        Some("names") => Answer::ok("names_given"),
        None | Some("categories") => {
            asked.get()?;
            Answer::violation("only_categories").because(asked.pointer)
        }
        Some(_) => return Err(named.unknown_word()),
    };
    Ok(answer.because(named.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-RIGHT-14";
    const DATE: &str = "2026-03-02";

    fn access(more: &str) -> String {
        format!(
            r#"{{"request":{{"type":"access","received_at":"2026-02-01","answered_at":"2026-02-10"{more}}}}}"#
        )
    }

    const ASKED: &str = r#","asked_recipients":true"#;

    #[test]
    fn kinds_of_companies_are_no_answer() {
        let answer = |word: &str| access(&format!(r#"{ASKED},"answer_recipients":{word}"#));
        assert_finding(ID, "NL", DATE, &answer(r#""names""#), (Ok, "names_given"));
        for none in [r#""categories""#, "null"] {
            assert_finding(
                ID,
                "NL",
                DATE,
                &answer(none),
                (Violation, "only_categories"),
            );
        }
        let odd = answer(r#""odd""#);
        assert_finding(ID, "NL", DATE, &odd, (NeedsJudgement, "unknown_value"));
        assert_finding(
            ID,
            "NL",
            DATE,
            &access(ASKED),
            (NeedsJudgement, "missing_field"),
        );
    }

    #[test]
    fn whether_it_was_asked_matters_only_where_names_are_lacking() {
        let unasked = access(r#","answer_recipients":"categories""#);
        assert_finding(ID, "NL", DATE, &unasked, (NeedsJudgement, "missing_field"));
        let named = unasked.replace("categories", "names");
        assert_finding(ID, "NL", DATE, &named, (Ok, "names_given"));
        let no = access(r#","asked_recipients":false"#);
        assert_finding(ID, "NL", DATE, &no, (NotApplicable, "not_asked"));
    }

    #[test]
    fn what_is_open_or_refused_is_judged_elsewhere() {
        let open = access(ASKED).replace(r#""2026-02-10""#, "null");
        assert_finding(ID, "NL", DATE, &open, (NotApplicable, "not_answered"));
        let refused = access(&format!(r#"{ASKED},"outcome":"refused_excessive""#));
        assert_finding(
            ID,
            "NL",
            DATE,
            &refused,
            (NotApplicable, "refused_as_excessive"),
        );
        let unsaid = access(ASKED).replace(r#""type":"access","#, "");
        assert_finding(ID, "NL", DATE, &unsaid, (NeedsJudgement, "missing_field"));
        let erasure = access(ASKED).replace("access", "erasure");
        assert_finding(ID, "NL", DATE, &erasure, (NotApplicable, "no_subject"));
    }

    #[test]
    fn the_old_acts_asked_it_before_the_court_said_so() {
        let only = access(&format!(r#"{ASKED},"answer_recipients":"categories""#));
        let on = |day: &str| only.replace("2026-02-01", day);
        let fault = (Violation, "only_categories");
        assert_finding(ID, "NL", DATE, &on("2023-01-11"), fault);
        assert_finding(ID, "NL", DATE, &on("2001-09-01"), fault);
        assert_finding(
            ID,
            "NL",
            DATE,
            &on("2001-08-31"),
            (NotApplicable, "not_in_force"),
        );
        assert_finding(
            ID,
            "BE",
            DATE,
            &on("1992-12-07"),
            (NotApplicable, "not_in_force"),
        );
    }
}
