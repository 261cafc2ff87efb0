//! EU-MAIL-09: bulk mail can be left with one click in the reader's own mail program.

use crate::facts::At;
use crate::facts::marketing::Headers;
use crate::law::everywhere;
use crate::rules::act::on_the_date;
use crate::rules::marketing::condition::{Condition, answers};
use crate::rules::{Answer, Domain, Kind, Rule};
use crate::verdict::Severity;

pub(in crate::rules::marketing) const RULE: Rule = Rule {
    id: "EU-MAIL-09",
    domain: Domain::Marketing,
    kind: Kind::Duty,
    severity: Severity::Low,
    // No law: the large mailbox providers ask it of bulk mail since this month.
    law: &[everywhere(2024, 2, 1, "RFC 8058 (no law)")],
    origin: "seed",
    sources: &["RFC"],
    evidence: &["raw_headers"],
    codes: &["no_https_target", "no_one_click", "not_signed", "one_click"],
    questions: &[],
    act: on_the_date,
    check: |scene| {
        scene
            .facts
            .headers()
            .object()
            .map(check)
            .unwrap_or_default()
    },
};

fn check(headers: At<'_, Headers>) -> Vec<Answer> {
    let (target, post) = (headers.list_unsubscribe(), headers.list_unsubscribe_post());
    let signed = headers.dkim_covers();
    let secure = target
        .get()
        .map(|header| header.is_some_and(|header| header.split(',').any(is_https)));
    let one_click = post
        .get()
        .map(|header| header.is_some_and(|header| header.trim() == "List-Unsubscribe=One-Click"));
    let asked = [
        Condition::new("no_https_target", secure, target.pointer),
        Condition::new("no_one_click", one_click, post.pointer),
        Condition::new("not_signed", signed.holds(), signed.pointer),
    ];
    let kept = Answer::ok("one_click").because(headers.pointer);
    answers(&asked, Answer::warning, kept)
}

/// Whether a target of `List-Unsubscribe` (RFC 2369) is an https address in angle brackets.
fn is_https(target: &str) -> bool {
    const SCHEME: &str = "<https://";
    let target = target.trim();
    target
        .get(..SCHEME.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(SCHEME))
        && target.ends_with('>')
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Warning};

    const ID: &str = "EU-MAIL-09";
    const DAY: &str = "2026-03-02";
    const WHOLE: &str = r#"{"headers":{"list_unsubscribe":"<mailto:u@shop.example>, <https://shop.example/u?t=1>",
        "list_unsubscribe_post":"List-Unsubscribe=One-Click","dkim_covers":true}}"#;

    #[test]
    fn both_headers_under_a_signature_are_right() {
        assert_finding(ID, "EU", DAY, WHOLE, (Ok, "one_click"));
    }

    #[test]
    fn each_missing_part_is_a_warning() {
        let by_mail = WHOLE.replace(", <https://shop.example/u?t=1>", "");
        assert_finding(ID, "NL", DAY, &by_mail, (Warning, "no_https_target"));
        let unsafe_target = WHOLE.replace("https:", "http:");
        assert_finding(ID, "NL", DAY, &unsafe_target, (Warning, "no_https_target"));
        let get_only = WHOLE.replace(r#""List-Unsubscribe=One-Click""#, "null");
        assert_finding(ID, "NL", DAY, &get_only, (Warning, "no_one_click"));
        let unsigned = WHOLE.replace("true", "false");
        assert_finding(ID, "NL", DAY, &unsigned, (Warning, "not_signed"));
        let bare = r#"{"headers":{"list_unsubscribe":null,"list_unsubscribe_post":null,"dkim_covers":null}}"#;
        assert_eq!(findings(ID, "NL", DAY, bare).len(), 3);
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        let open = WHOLE.replace(r#","dkim_covers":true"#, "");
        assert_finding(ID, "NL", DAY, &open, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn it_is_asked_since_february_2024() {
        let none = r#"{"headers":{"list_unsubscribe":null}}"#;
        assert_finding(
            ID,
            "NL",
            "2024-01-31",
            none,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(ID, "NL", "2024-02-01", none, (Warning, "no_https_target"));
    }
}
