//! EU-MAIL-17: an objection to advertising is honoured always, in every way it goes.

use crate::facts::Missing;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::sending;
use crate::rules::marketing::condition::Met;
use crate::rules::marketing::contact::Contact;
use crate::rules::marketing::opt_in::{self, OptIn};
use crate::rules::marketing::stop;
use crate::rules::marketing::subject::{advertises, is_for_advertising};
use crate::rules::{Answer, Domain, Kind, Rule, Scene};
use crate::verdict::Severity;

pub(in crate::rules::marketing) const RULE: Rule = Rule {
    id: "EU-MAIL-17",
    domain: Domain::Marketing,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 21(2), (3)"),
        dutch(2001, 9, 1, "Wbp 41(1), (2)"),
        belgian(1992, 12, 8, "WVP 12").unverified(),
    ],
    origin: "seed",
    sources: &["WBP"],
    evidence: &["suppression_list"],
    codes: &[
        "advertised_after_objection",
        "consent_since",
        "objected_afterwards",
    ],
    questions: &[],
    act: sending,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    if !stop::is_any(scene) {
        return Vec::new();
    }
    contacts(scene)
        .into_iter()
        .filter_map(|contact| {
            contact
                .and_then(|contact| judge(contact, scene))
                .transpose()
        })
        .map(Answer::of)
        .collect()
}

/// Everything in the case that reaches somebody with advertising, or may do so.
fn contacts<'a>(scene: &Scene<'a>) -> Vec<Result<Contact<'a>, Missing>> {
    let facts = scene.facts;
    let message = facts.message().object().map(|message| {
        let commercial = message.commercial().holds();
        commercial.map(|holds| holds.then_some(Contact::Message(message)))
    });
    let call = facts.call().object().map(|call| {
        let marketing = advertises(call).met;
        marketing.map(|met| (met == Met::Yes).then_some(Contact::Call(call)))
    });
    let profile = facts.profile().object().and_then(|profile| {
        let chosen = is_for_advertising(profile) == Ok(true);
        chosen.then_some(Ok(Some(Contact::Profile(profile))))
    });
    let systems = facts
        .systems()
        .items()
        .filter(|system| system.contacted_at().given().is_some())
        .map(|system| Ok(Some(Contact::System(system))));
    message
        .into_iter()
        .chain(call)
        .chain(profile)
        .chain(systems)
        .filter_map(Result::transpose)
        .collect()
}

/// The last word counts: who consents anew after an objection may be written to again.
fn judge<'a>(contact: Contact<'a>, scene: &Scene<'a>) -> Result<Option<Answer>, Missing> {
    let scene = &contact.seen_in(scene);
    let words = stop::words(contact, scene)?;
    let Some(before) = words.iter().find(|word| word.is_before(scene)) else {
        let after = words.first();
        return Ok(after.map(|word| Answer::ok("objected_afterwards").because(word.pointer)));
    };
    Ok(Some(match opt_in::of(contact, scene) {
        Ok(OptIn::Stands(pointer)) => Answer::ok("consent_since").because(pointer),
        _ => Answer::violation("advertised_after_objection")
            .because(contact.pointer())
            .because(before.pointer),
    }))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-MAIL-17";
    const DAY: &str = "2026-03-02";
    const BROKEN: (crate::verdict::Outcome, &str) = (Violation, "advertised_after_objection");

    fn mail(objected: &str) -> String {
        format!(
            r#"{{"message":{{"commercial":true,"channel":"email","sent_at":"2026-03-02T10:00:00+01:00"}},
            "objection":{{"objected_at":{objected}}}}}"#
        )
    }

    #[test]
    fn advertising_stops_with_the_objection() {
        let (same, after) = (r#""2026-03-02T09:00:00Z""#, r#""2026-03-02T09:00:01Z""#);
        assert_finding(ID, "NL", DAY, &mail(same), BROKEN);
        assert_finding(ID, "BE", DAY, &mail(same), BROKEN);
        assert_finding(ID, "NL", DAY, &mail(after), (Ok, "objected_afterwards"));
        assert_eq!(
            findings(ID, "NL", DAY, &mail(same))[0].pointers,
            ["/message", "/objection/objected_at"]
        );
        let plain = mail(same).replace("true", "false");
        assert_finding(ID, "NL", DAY, &plain, (NotApplicable, "no_subject"));
    }

    #[test]
    fn it_holds_for_calls_other_lists_and_profiles() {
        let after = |contact: &str| {
            format!(r#"{{"objection":{{"objected_at":"2026-03-02T20:00:00+01:00"}},{contact}}}"#)
        };
        let call = after(r#""call":{"purpose":"marketing","human":true}"#);
        assert_finding(ID, "NL", DAY, &call, BROKEN);
        let service = call.replace("marketing", "service");
        assert_finding(ID, "NL", DAY, &service, (NotApplicable, "no_subject"));
        let profile = after(r#""profile":{"used_for":"targeting"}"#);
        assert_finding(ID, "NL", DAY, &profile, BROKEN);
        let systems = after(
            r#""systems":[{"name":"sms","active":true},{"name":"call_centre","contacted_at":"2026-03-02T20:00:00+01:00"}]"#,
        );
        assert_finding(ID, "NL", DAY, &systems, BROKEN);
        let before = systems.replacen("T20", "T21", 1);
        assert_finding(ID, "NL", DAY, &before, (Ok, "objected_afterwards"));
    }

    #[test]
    fn an_objection_at_the_sale_and_a_consent_taken_back_count_alike() {
        let sale = mail("null").replace(
            r#""objection""#,
            r#""sale":{"objected_at":"2026-01-02T10:00:00+01:00"},"objection""#,
        );
        assert_finding(ID, "NL", DAY, &sale, BROKEN);
        let consent = mail("null").replace(
            r#""objection""#,
            r#""consent":{"purposes":["newsletter"],"given_at":"2025-05-01T10:00:00+02:00",
            "withdrawn_at":"2026-03-01T10:00:00+01:00"},"objection""#,
        );
        assert_finding(ID, "NL", DAY, &consent, BROKEN);
        let to_calls = consent.replace("newsletter", "phone");
        assert_finding(ID, "NL", DAY, &to_calls, (NotApplicable, "no_subject"));
    }

    #[test]
    fn who_consents_anew_may_be_written_to_again() {
        let anew = |given: &str| {
            let consent = format!(
                r#""consent":{{"purposes":["offers"],"method":"unticked_box","given_at":"{given}"}},"objection""#
            );
            mail(r#""2026-01-10T09:00:00+01:00""#).replace(r#""objection""#, &consent)
        };
        assert_finding(
            ID,
            "NL",
            DAY,
            &anew("2026-01-10T09:00:01+01:00"),
            (Ok, "consent_since"),
        );
        assert_finding(ID, "NL", DAY, &anew("2026-01-10T09:00:00+01:00"), BROKEN);
    }

    #[test]
    fn without_a_word_against_it_there_is_nothing_to_honour() {
        let silent = r#"{"message":{"commercial":true}}"#;
        assert_finding(ID, "NL", DAY, silent, (NotApplicable, "no_subject"));
        assert_finding(ID, "NL", DAY, &mail("null"), (NotApplicable, "no_subject"));
        let open = r#"{"message":{"commercial":true},"objection":{}}"#;
        assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
        let strange = r#"{"message":{"commercial":true},"objection":{"objected_at":"2026-01-10T09:00:00+01:00","scope":"cookies"}}"#;
        assert_finding(ID, "NL", DAY, strange, (NeedsJudgement, "unknown_value"));
    }

    #[test]
    fn the_day_of_sending_chooses_the_law() {
        let old = mail(r#""2000-01-01T09:00:00+01:00""#).replace("2026-03-02T10", "2001-08-31T10");
        assert_finding(ID, "NL", DAY, &old, (NotApplicable, "not_in_force"));
        assert_finding(ID, "BE", DAY, &old, BROKEN);
    }
}
