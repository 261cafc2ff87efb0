//! BE-TEL-07: a machine calls or faxes nobody who did not consent.

use crate::facts::At;
use crate::facts::shared::{Channel, Message};
use crate::law::belgian;
use crate::rules::act::sending;
use crate::rules::marketing::contact::Contact;
use crate::rules::marketing::permission;
use crate::rules::marketing::subject::{of_machine, of_message};
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(in crate::rules::marketing) const RULE: Rule = Rule {
    id: "BE-TEL-07",
    domain: Domain::Marketing,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        belgian(2014, 5, 31, "WER VI.110(1)").unverified(),
        belgian(2012, 8, 4, "WMPC, Act of 10 Jul 2012").unverified(),
    ],
    origin: "law",
    sources: &[],
    evidence: &["consent_record"],
    codes: &[
        "by_human",
        "by_mail",
        "consent_after_act",
        "consent_for_something_else",
        "consent_given",
        "consent_not_active",
        "consent_not_provable",
        "consent_not_specific",
        "consent_refused",
        "consent_withdrawn",
        "no_consent",
        "not_commercial",
        "not_marketing",
        "objected",
    ],
    questions: &[],
    act: sending,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let mut said = of_message(scene, |message| {
        vec![Answer::of(check_message(message, scene))]
    });
    said.extend(of_machine(scene, |call| {
        permission::judge(Contact::Call(call), scene, &[])
    }));
    said
}

fn check_message<'a>(message: At<'a, Message>, scene: &Scene<'a>) -> Ruling {
    let channel = message.channel();
    match channel.get()? {
        Some(Channel::AutoCall | Channel::Fax) => {
            permission::judge(Contact::Message(message), scene, &[])
        }
        _ => Ok(Answer::not_applicable("by_mail").because(channel.pointer)),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "BE-TEL-07";
    const DAY: &str = "2026-08-20";
    const VOICE: &str = r#"{"call":{"purpose":"marketing","human":false},"consent":null}"#;
    const FAX: &str = r#"{"message":{"channel":"fax","commercial":true},"consent":null}"#;

    #[test]
    fn a_recorded_voice_or_a_fax_without_consent_is_a_violation() {
        for machine in [VOICE, FAX, &FAX.replace("fax", "auto_call")] {
            assert_finding(ID, "BE", DAY, machine, (Violation, "no_consent"));
        }
        let consented = VOICE.replace(
            "null",
            r#"{"purposes":["phone"],"method":"unticked_box","record_complete":true}"#,
        );
        assert_finding(ID, "BE", DAY, &consented, (Ok, "consent_given"));
        let in_general = consented.replace("phone", "marketing");
        assert_finding(
            ID,
            "BE",
            DAY,
            &in_general,
            (Violation, "consent_for_something_else"),
        );
    }

    #[test]
    fn mail_and_human_callers_have_rules_of_their_own() {
        let mail = FAX.replace("fax", "email");
        assert_finding(ID, "BE", DAY, &mail, (NotApplicable, "by_mail"));
        let human = VOICE.replace("false", "true");
        assert_finding(ID, "BE", DAY, &human, (NotApplicable, "by_human"));
        let unknown = FAX.replace(r#""channel":"fax","#, "");
        assert_finding(ID, "BE", DAY, &unknown, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn it_began_in_2012() {
        assert_finding(
            ID,
            "BE",
            "2012-08-03",
            VOICE,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(ID, "BE", "2012-08-04", VOICE, (Violation, "no_consent"));
    }
}
