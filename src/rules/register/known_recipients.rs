//! EU-PROC-03: who is active on the site stands in the register.

use crate::facts::At;
use crate::facts::register::SiteScan;
use crate::law::everywhere;
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-PROC-03",
    domain: Domain::Register,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[everywhere(2018, 5, 25, "GDPR 30(1)(d), 13(1)(e)").unverified()],
    origin: "seed",
    sources: &[],
    evidence: &["site_scan"],
    codes: &["all_registered", "nobody_active", "unregistered"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.site_scan(), |scan| check(scan, scene)),
};

fn check(scan: At<'_, SiteScan>, scene: &Scene<'_>) -> Ruling {
    let active = scan.third_parties();
    if active.get()?.is_none_or(Vec::is_empty) {
        return Ok(Answer::ok("nobody_active").because(active.pointer));
    }
    let register = scene.facts.register();
    register.get()?;
    let recipients = match register.object() {
        Some(register) if register.present().given() != Some(&false) => {
            register.recipients().get()?
        }
        _ => None,
    };
    let known =
        |name: &str| recipients.is_some_and(|names| names.iter().any(|known| is_same(known, name)));
    let strangers = active.items().filter(|party| !known(party.object));
    let found = strangers.fold(Answer::violation("unregistered"), |answer, party| {
        answer.because(party.pointer)
    });
    Ok(if found.pointers.is_empty() {
        Answer::ok("all_registered").because(active.pointer)
    } else {
        found
    })
}

fn is_same(one: &str, other: &str) -> bool {
    one.trim().eq_ignore_ascii_case(other.trim())
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-PROC-03";
    const DAY: &str = "2026-03-02";

    fn site(register: &str) -> String {
        format!(r#"{{"site_scan":{{"third_parties":["bookingtool"]}}{register}}}"#)
    }

    #[test]
    fn who_is_active_is_registered() {
        assert_finding(
            ID,
            "NL",
            DAY,
            &site(r#","register":{"present":true,"recipients":["host"]}"#),
            (Violation, "unregistered"),
        );
        assert_finding(
            ID,
            "BE",
            DAY,
            &site(r#","register":{"present":true,"recipients":["BookingTool "]}"#),
            (Ok, "all_registered"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &site(r#","register":null"#),
            (Violation, "unregistered"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &site(r#","register":{"present":false}"#),
            (Violation, "unregistered"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"site_scan":{"third_parties":[]}}"#,
            (Ok, "nobody_active"),
        );
        assert_finding(
            ID,
            "NL",
            "2018-05-24",
            &site(""),
            (NotApplicable, "not_in_force"),
        );
    }

    #[test]
    fn a_register_that_nobody_speaks_of_is_a_question() {
        assert_finding(ID, "NL", DAY, &site(""), (NeedsJudgement, "missing_field"));
        assert_finding(
            ID,
            "NL",
            DAY,
            &site(r#","register":{"present":true}"#),
            (NeedsJudgement, "missing_field"),
        );
    }
}
