//! EU-COOK-06: one can consent to one purpose and not to another; in Belgium also cookie by cookie.

use crate::facts::At;
use crate::facts::Missing;
use crate::facts::cookies::Banner;
use crate::law::{Jurisdiction, be, belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-COOK-06",
    domain: Domain::Cookies,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        belgian(
            2020,
            4,
            1,
            "GDPR 4(11), rec. 32, 43; GBA guidance of April 2020",
        ),
        everywhere(2018, 5, 25, "GDPR 4(11), rec. 32, 43"),
        dutch(2001, 9, 1, "Wbp 1(i)").unverified(),
        belgian(1992, 12, 8, "WVP 1(8)").unverified(),
    ],
    origin: "seed",
    sources: &["GBA20", "P49"],
    evidence: &["banner_version", "screenshot"],
    codes: &[
        "all_or_nothing",
        "choice_per_cookie",
        "choice_per_purpose",
        "no_choice_per_cookie",
    ],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.banner(), |banner| check(banner, scene)),
};

fn check(banner: At<'_, Banner>, scene: &Scene<'_>) -> Ruling {
    if lumps_purposes(banner)? {
        return Ok(Answer::violation("all_or_nothing").because(banner.granularity().pointer));
    }
    if scene.place != Jurisdiction::Be || be::CHOICE_PER_COOKIE.on(scene.law_on) != Some(&true) {
        return Ok(Answer::ok("choice_per_purpose").because(banner.granularity().pointer));
    }
    let layer = banner.second_layer();
    match layer.get()?.map(String::as_str) {
        Some("per_cookie") => Ok(Answer::ok("choice_per_cookie").because(layer.pointer)),
        None | Some("none" | "per_category" | "per_purpose") => {
            Ok(Answer::warning("no_choice_per_cookie").because(layer.pointer))
        }
        Some(_) => Err(layer.unknown_word()),
    }
}

/// Whether one choice stands for more purposes than one.
fn lumps_purposes(banner: At<'_, Banner>) -> Result<bool, Missing> {
    let (granularity, purposes) = (banner.granularity(), banner.purposes());
    if purposes.get().is_ok_and(|purposes| count(purposes) <= 1) {
        return Ok(false);
    }
    match granularity.get()?.map(String::as_str) {
        Some("per_category" | "per_purpose" | "per_cookie") => Ok(false),
        None | Some("all_or_nothing") => purposes.get().map(|_| true),
        Some(_) => Err(granularity.unknown_word()),
    }
}

/// How many different purposes there are that need consent.
fn count(purposes: Option<&Vec<String>>) -> usize {
    const FREE: [&str; 3] = ["strictly_necessary", "necessary", "functional"];
    let mut words: Vec<&str> = purposes.into_iter().flatten().map(String::as_str).collect();
    words.retain(|word| !FREE.contains(word));
    words.sort_unstable();
    words.dedup();
    words.len()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-COOK-06";
    const DAY: &str = "2026-03-02";
    const LUMPED: &str =
        r#"{"banner":{"granularity":"all_or_nothing","purposes":["analytics","marketing"]}}"#;

    #[test]
    fn one_choice_for_two_purposes_is_a_violation() {
        assert_finding(ID, "NL", DAY, LUMPED, (Violation, "all_or_nothing"));
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            LUMPED,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(
            ID,
            "BE",
            "2001-08-31",
            LUMPED,
            (Violation, "all_or_nothing"),
        );
    }

    #[test]
    fn one_choice_for_one_purpose_is_enough_in_the_netherlands() {
        let one = LUMPED.replace(r#","marketing""#, r#","strictly_necessary","analytics""#);
        assert_finding(ID, "NL", DAY, &one, (Ok, "choice_per_purpose"));
        assert_finding(
            ID,
            "NL",
            DAY,
            &LUMPED.replace("all_or_nothing", "per_category"),
            (Ok, "choice_per_purpose"),
        );
    }

    #[test]
    fn belgium_asks_for_a_choice_per_cookie_since_april_2020() {
        let flat = r#"{"banner":{"granularity":"per_category","second_layer":"none","purposes":["a","b"]}}"#;
        assert_finding(ID, "BE", DAY, flat, (Warning, "no_choice_per_cookie"));
        assert_finding(ID, "BE", "2020-03-31", flat, (Ok, "choice_per_purpose"));
        assert_finding(
            ID,
            "BE",
            DAY,
            &flat.replace("none", "per_cookie"),
            (Ok, "choice_per_cookie"),
        );
        assert_finding(
            ID,
            "BE",
            DAY,
            &flat.replace("none", "somehow"),
            (NeedsJudgement, "unknown_value"),
        );
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        for open in [
            r#"{"banner":{}}"#,
            r#"{"banner":{"granularity":"all_or_nothing"}}"#,
        ] {
            assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
        }
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"banner":{"granularity":"odd"}}"#,
            (NeedsJudgement, "unknown_value"),
        );
    }
}
