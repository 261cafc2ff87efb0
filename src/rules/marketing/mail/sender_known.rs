//! NL-MAIL-06: an advertising message says whose it is, and where to ask that it stop.

use crate::facts::At;
use crate::facts::shared::Message;
use crate::law::dutch;
use crate::rules::act::sending;
use crate::rules::marketing::condition::{Condition, answers};
use crate::rules::marketing::subject::of_message;
use crate::rules::{Answer, Domain, Kind, Rule};
use crate::verdict::Severity;

pub(in crate::rules::marketing) const RULE: Rule = Rule {
    id: "NL-MAIL-06",
    domain: Domain::Marketing,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        dutch(2026, 7, 1, "Tw 11.7(7)(a), (b); BW 3:15e(1)(a)-(c)"),
        dutch(2009, 10, 1, "Tw 11.7(4) (old); BW 3:15e"),
        dutch(2004, 5, 19, "Tw 11.7(4) (old); BW 3:15e").unverified(),
    ],
    origin: "seed",
    sources: &["TW"],
    evidence: &["rendered_message"],
    codes: &["no_address", "no_sender", "not_commercial", "sender_known"],
    questions: &[],
    act: sending,
    check: |scene| {
        of_message(scene, |message| {
            let address = message.postal_address_or_number();
            let asked = [
                named(message),
                Condition::new("no_address", address.holds(), address.pointer),
            ];
            let kept = Answer::ok("sender_known").because(message.pointer);
            answers(&asked, Answer::violation, kept)
        })
    },
};

/// That the message says who sends it.
pub(super) fn named(message: At<'_, Message>) -> Condition {
    let identity = message.sender_identity();
    Condition::new("no_sender", identity.holds(), identity.pointer)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "NL-MAIL-06";
    const DAY: &str = "2026-03-02";

    fn message(identity: &str, address: &str) -> String {
        format!(
            r#"{{"message":{{"commercial":true,"sender_identity":{identity},"postal_address_or_number":{address}}}}}"#
        )
    }

    #[test]
    fn a_link_alone_is_no_address() {
        assert_finding(
            ID,
            "NL",
            DAY,
            &message("true", "true"),
            (Ok, "sender_known"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &message("true", "false"),
            (Violation, "no_address"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &message("null", "true"),
            (Violation, "no_sender"),
        );
        assert_eq!(findings(ID, "NL", DAY, &message("false", "false")).len(), 2);
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        let silent = r#"{"message":{"commercial":true,"sender_identity":true}}"#;
        assert_finding(ID, "NL", DAY, silent, (NeedsJudgement, "missing_field"));
        let hidden = silent.replace("identity\":true", "identity\":false");
        assert_finding(ID, "NL", DAY, &hidden, (Violation, "no_sender"));
    }

    #[test]
    fn it_began_with_the_ban() {
        let bare = message("false", "false");
        assert_finding(
            ID,
            "NL",
            "2004-05-18",
            &bare,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(ID, "NL", "2004-05-19", &bare, (Violation, "no_address"));
    }
}
