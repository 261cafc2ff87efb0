//! EU-COOK-09: refusing is as easy and as plain to see as accepting.

use super::steps::takes_more_steps;
use crate::facts::cookies::Banner;
use crate::facts::{At, Missing, Pointer};
use crate::law::{Jurisdiction, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::answer::any;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-COOK-09",
    domain: Domain::Cookies,
    kind: Kind::Duty,
    severity: Severity::High,
    // The Regulation asked for free consent before; what that means for a banner is settled since
    // the day of the authorities' common report.
    law: &[everywhere(
        2023,
        1,
        17,
        "GDPR 4(11), 7(3), 25; EDPB cookie banner taskforce report of 17 Jan 2023",
    )],
    origin: "law",
    sources: &["AP", "TF", "GBA"],
    evidence: &["screenshot"],
    codes: &["refusal_equal", "refusal_harder"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.banner(), |banner| check(banner, scene)),
};

fn check(banner: At<'_, Banner>, scene: &Scene<'_>) -> Ruling {
    let faults = faults(banner);
    let pointers = faults
        .iter()
        .filter(|(holds, _)| *holds == Ok(true))
        .map(|(_, pointer)| *pointer);
    if any(&faults.map(|(holds, _)| holds))? {
        let found = match scene.place {
            Jurisdiction::Nl | Jurisdiction::Be => Answer::violation("refusal_harder"),
            Jurisdiction::Eu => Answer::warning("refusal_harder"),
        };
        return Ok(pointers.fold(found, Answer::because));
    }
    Ok(Answer::ok("refusal_equal").because(banner.pointer))
}

type Fault = (Result<bool, Missing>, Pointer);

fn faults(banner: At<'_, Banner>) -> [Fault; 5] {
    let (steps, layer, style) = (
        banner.reject_steps(),
        banner.reject_on_same_layer(),
        banner.reject_style(),
    );
    let (contrast, wording) = (banner.contrast_steers(), banner.wording_misleads());
    [
        (
            takes_more_steps(steps, banner.accept_steps()),
            steps.pointer,
        ),
        (layer.holds().map(|same| !same), layer.pointer),
        (is_inconspicuous(banner), style.pointer),
        (Ok(contrast.given() == Some(&true)), contrast.pointer),
        (Ok(wording.given() == Some(&true)), wording.pointer),
    ]
}

fn is_inconspicuous(banner: At<'_, Banner>) -> Result<bool, Missing> {
    let style = banner.reject_style();
    match style.get()?.map(String::as_str) {
        Some("equal_button") => Ok(false),
        None | Some("inconspicuous_link" | "none") => Ok(true),
        Some(_) => Err(style.unknown_word()),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-COOK-09";
    const DAY: &str = "2026-03-02";
    const EQUAL: &str = r#"{"banner":{"accept_steps":1,"reject_steps":1,"reject_on_same_layer":true,"reject_style":"equal_button"}}"#;

    #[test]
    fn equal_buttons_are_right() {
        assert_finding(ID, "NL", DAY, EQUAL, (Ok, "refusal_equal"));
    }

    #[test]
    fn whatever_makes_refusing_harder_is_wrong() {
        for (equal, harder) in [
            (r#""reject_steps":1"#, r#""reject_steps":2"#),
            (r#""reject_steps":1"#, r#""reject_steps":null"#),
            (
                r#""reject_on_same_layer":true"#,
                r#""reject_on_same_layer":false"#,
            ),
            ("equal_button", "inconspicuous_link"),
            (
                r#""accept_steps":1"#,
                r#""accept_steps":1,"contrast_steers":true"#,
            ),
            (
                r#""accept_steps":1"#,
                r#""accept_steps":1,"wording_misleads":true"#,
            ),
        ] {
            let banner = EQUAL.replace(equal, harder);
            assert_finding(ID, "NL", DAY, &banner, (Violation, "refusal_harder"));
            assert_finding(ID, "BE", DAY, &banner, (Violation, "refusal_harder"));
            assert_finding(ID, "EU", DAY, &banner, (Warning, "refusal_harder"));
        }
    }

    #[test]
    fn a_known_fault_decides_whatever_else_is_unknown() {
        let far = r#"{"banner":{"reject_on_same_layer":false,"reject_style":"odd"}}"#;
        assert_finding(ID, "NL", DAY, far, (Violation, "refusal_harder"));
        assert_eq!(
            findings(ID, "NL", DAY, far)[0].pointers,
            ["/banner/reject_on_same_layer"]
        );
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"banner":{}}"#,
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &EQUAL.replace("equal_button", "odd"),
            (NeedsJudgement, "unknown_value"),
        );
    }

    #[test]
    fn before_the_common_report_it_is_silent() {
        assert_finding(
            ID,
            "NL",
            "2023-01-16",
            EQUAL,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(ID, "NL", "2023-01-17", EQUAL, (Ok, "refusal_equal"));
    }
}
