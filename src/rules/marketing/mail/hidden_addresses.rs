//! EU-MAIL-12: who gets a mailing does not see who else got it.

use crate::facts::At;
use crate::facts::shared::Message;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::sending;
use crate::rules::marketing::subject::of_email;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(in crate::rules::marketing) const RULE: Rule = Rule {
    id: "EU-MAIL-12",
    domain: Domain::Marketing,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        everywhere(2018, 5, 25, "GDPR 5(1)(f), 32").unverified(),
        dutch(2001, 9, 1, "Wbp 13").unverified(),
        belgian(1992, 12, 8, "WVP 16").unverified(),
    ],
    origin: "seed",
    sources: &[],
    evidence: &["raw_headers"],
    codes: &[
        "addresses_hidden",
        "addresses_visible",
        "not_by_mail",
        "not_commercial",
    ],
    questions: &[],
    act: sending,
    check: |scene| of_email(scene, |message| vec![Answer::of(check(message))]),
};

fn check(message: At<'_, Message>) -> Ruling {
    let visible = message.visible_recipients();
    let found = match visible.get()? {
        // One address is the reader's own.
        Some(count) if count.0 > 1 => Answer::violation("addresses_visible"),
        _ => Answer::ok("addresses_hidden"),
    };
    Ok(found.because(visible.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-MAIL-12";
    const DAY: &str = "2026-03-02";

    fn seen(addresses: &str) -> String {
        format!(r#"{{"message":{{"channel":"email","visible_recipients":{addresses}}}}}"#)
    }

    #[test]
    fn everybody_in_the_address_line_is_a_violation() {
        assert_finding(
            ID,
            "NL",
            DAY,
            &seen("240"),
            (Violation, "addresses_visible"),
        );
        assert_finding(ID, "BE", DAY, &seen("2"), (Violation, "addresses_visible"));
        assert_finding(ID, "NL", DAY, &seen("1"), (Ok, "addresses_hidden"));
        assert_finding(ID, "NL", DAY, &seen("null"), (Ok, "addresses_hidden"));
        let open = r#"{"message":{"channel":"email"}}"#;
        assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn it_holds_since_the_first_acts_and_for_mail_alone() {
        let all = seen("240");
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            &all,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(
            ID,
            "BE",
            "1992-12-08",
            &all,
            (Violation, "addresses_visible"),
        );
        let sms = all.replace("email", "sms");
        assert_finding(ID, "NL", DAY, &sms, (NotApplicable, "not_by_mail"));
    }
}
