//! EU-COOK-17: who relies on consent to cookies has a record of it.

use super::kinds::consents;
use crate::facts::At;
use crate::facts::shared::Consent;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::placing;
use crate::rules::consent::only_refused;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-COOK-17",
    domain: Domain::Cookies,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 5(2), 7(1)"),
        dutch(2001, 9, 1, "Wbp 8(a)").unverified(),
        belgian(1992, 12, 8, "WVP 5(a)").unverified(),
    ],
    origin: "seed",
    sources: &["GBA", "27560"],
    evidence: &["consent_record"],
    codes: &[
        "no_record",
        "not_relied_on",
        "record_incomplete",
        "record_kept",
        "refused",
    ],
    questions: &[],
    act: placing,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    consents(scene)
        .filter(|consent| scene.listed || is_about_the_record(*consent))
        .map(|consent| Answer::of(check_record(consent)))
        .collect()
}

fn is_about_the_record(consent: At<'_, Consent>) -> bool {
    consent.claimed().get().is_ok() || consent.record().get().is_ok()
}

fn check_record(consent: At<'_, Consent>) -> Ruling {
    if let Some(refused) = only_refused(consent) {
        return Ok(refused);
    }
    let (claimed, record) = (consent.claimed(), consent.record());
    let complete = consent.record_complete();
    // The shop must prove consent: a record that nobody speaks of is not there, unless it is said
    // to have all that proves it.
    let kept = match record.get() {
        Ok(record) => record.is_some_and(|record| !record.is_empty()),
        Err(_) => complete.given() == Some(&true),
    };
    if kept && complete.given() == Some(&false) {
        return Ok(Answer::violation("record_incomplete").because(complete.pointer));
    }
    if kept {
        return Ok(Answer::ok("record_kept").because(record.pointer));
    }
    Ok(if claimed.holds()? {
        Answer::violation("no_record").because(record.pointer)
    } else {
        Answer::not_applicable("not_relied_on").because(claimed.pointer)
    })
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-COOK-17";
    const DAY: &str = "2026-03-02";
    const KEPT: &str = r#"{"consent":{"claimed":true,"record":{"who":"v-1","when":"2026-03-01","text":"nl-7","how":"button"}}}"#;

    #[test]
    fn who_relies_on_consent_can_show_it() {
        assert_finding(ID, "NL", DAY, KEPT, (Ok, "record_kept"));
        for none in [
            r#""record":null"#,
            r#""record":{}"#,
            r#""purposes":["marketing"]"#,
        ] {
            let bare = format!(r#"{{"consent":{{"claimed":true,{none}}}}}"#);
            assert_finding(ID, "BE", DAY, &bare, (Violation, "no_record"));
        }
        let partial = KEPT.replace(r#""claimed""#, r#""record_complete":false,"claimed""#);
        assert_finding(ID, "NL", DAY, &partial, (Violation, "record_incomplete"));
        let whole = r#"{"consent":{"claimed":true,"record_complete":true}}"#;
        assert_finding(ID, "NL", DAY, whole, (Ok, "record_kept"));
    }

    #[test]
    fn the_consent_of_a_cookie_is_shown_as_well() {
        let cookie =
            r#"{"cookie":{"purpose":"marketing","consent":{"claimed":true,"record":null}}}"#;
        assert_finding(ID, "NL", DAY, cookie, (Violation, "no_record"));
    }

    #[test]
    fn what_nobody_relies_on_needs_no_record() {
        let unclaimed = r#"{"consent":{"claimed":false,"record":null}}"#;
        assert_finding(ID, "NL", DAY, unclaimed, (NotApplicable, "not_relied_on"));
        let refused = r#"{"consent":{"refused_at":"2026-03-01T10:00:00+01:00"}}"#;
        assert_finding(ID, "NL", DAY, refused, (NotApplicable, "refused"));
        let open = r#"{"consent":{"method":"button"}}"#;
        assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn the_old_law_began_in_2001_and_1992() {
        let bare = KEPT.replace("true", "null");
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            &bare,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(
            ID,
            "BE",
            "1992-12-07",
            &bare,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(ID, "BE", "1992-12-08", KEPT, (Ok, "record_kept"));
    }
}
