//! EU-COOK-12: a choice about cookies wears out, and a refusal rests.

use super::kinds::consents;
use crate::facts::At;
use crate::facts::cookies::Banner;
use crate::facts::shared::Consent;
use crate::law::{eu, everywhere, proposed};
use crate::rules::act::placing;
use crate::rules::consent::only_refused;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "EU-COOK-12",
    domain: Domain::Cookies,
    kind: Kind::Duty,
    severity: Severity::Low,
    // No statute names a term; the default is the authorities' advice.
    law: &[
        proposed("COM(2025) 837 (Digital Omnibus) art. 88a: no new question for six months"),
        everywhere(
            2018,
            5,
            25,
            "GDPR 5(1)(a), 7; GBA and CNIL guidance (6 months)",
        ),
    ],
    origin: "law",
    sources: &["COOKDUR", "OMNI"],
    evidence: &["time_of_consent", "time_of_refusal", "banner_version"],
    codes: &[
        "announced_term_over",
        "asked_after_change",
        "asked_late_enough",
        "asked_too_soon",
        "consent_old",
        "in_term",
        "no_consent",
        "no_refusal",
        "not_asked_again",
        "refused",
    ],
    questions: &[],
    act: placing,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let mut answers = Vec::new();
    for consent in consents(scene) {
        answers.push(Answer::of(check_age(consent, scene)));
    }
    if let Some(banner) = scene.banner().filter(speaks_of_a_refusal) {
        answers.push(Answer::of(check_rest(banner, scene)));
    }
    answers
}

/// A consent holds for the term that the shop announced, which it then keeps (GDPR 5(1)(a)), else
/// for the one that the authorities advise.
fn check_age(consent: At<'_, Consent>, scene: &Scene<'_>) -> Ruling {
    if let Some(refused) = only_refused(consent) {
        return Ok(refused);
    }
    let given = consent.given_at();
    let Some(given_at) = given.get()? else {
        return Ok(Answer::not_applicable("no_consent").because(given.pointer));
    };
    let announced = consent.announced_max_months();
    let months = match announced.given() {
        Some(months) => months.0,
        None => default_months(scene),
    };
    let until = given_at.civil_day().plus_months(months);
    let is_announced = announced.given().is_some();
    let is_over = scene.act.day > until;
    let answer = if is_announced && is_over {
        Answer::violation("announced_term_over").because(announced.pointer)
    } else if is_announced {
        Answer::ok("in_term").because(announced.pointer)
    } else if is_over {
        // Had a longer term been announced, the shop would have to show it.
        Answer::warning("consent_old")
    } else {
        // Whether a shorter one was announced must be known.
        announced.get()?;
        Answer::ok("in_term")
    };
    Ok(answer
        .because(given.pointer)
        .with("until", Value::Day(until)))
}

/// After how many months consent is old where the shop announced nothing: those that the shop set,
/// up to the most that is advised, else the default of the day.
fn default_months(scene: &Scene<'_>) -> u32 {
    let shop = scene.facts.shop().object();
    let set_by_shop = shop.and_then(|shop| shop.consent_max_age_months().given());
    match set_by_shop {
        Some(months) => months.0.min(scene.figure(eu::CHOICE_HOLDS_AT_MOST_MONTHS)),
        None => scene.figure(eu::CHOICE_HOLDS_MONTHS),
    }
}

fn speaks_of_a_refusal(banner: &At<'_, Banner>) -> bool {
    banner.refused_at().given().is_some() || banner.re_asked_at().given().is_some()
}

/// Who refused is not asked again for the months that the authorities advise, unless something that
/// matters has changed.
fn check_rest(banner: At<'_, Banner>, scene: &Scene<'_>) -> Ruling {
    let (refused, asked, change) = (
        banner.refused_at(),
        banner.re_asked_at(),
        banner.material_change(),
    );
    let Some(refused_at) = refused.get()? else {
        return Ok(Answer::not_applicable("no_refusal").because(refused.pointer));
    };
    let asked_again_at = match asked.get()? {
        Some(asked_at) if asked_at > refused_at => asked_at,
        _ => return Ok(Answer::ok("not_asked_again").because(asked.pointer)),
    };
    let months = scene.figure(eu::REFUSAL_RESTS_MONTHS);
    let rests_until = refused_at.civil_day().plus_months(months);
    if asked_again_at.civil_day() > rests_until {
        return Ok(Answer::ok("asked_late_enough").because(asked.pointer));
    }
    if change.holds()? {
        return Ok(Answer::ok("asked_after_change").because(change.pointer));
    }
    Ok(Answer::warning("asked_too_soon")
        .because(asked.pointer)
        .with("until", Value::Day(rests_until)))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-COOK-12";

    fn cookie(announced: &str) -> String {
        format!(
            r#"{{"cookie":{{"purpose":"marketing","consent":{{"given_at":"2025-08-31T10:00:00+02:00"{announced}}}}}}}"#
        )
    }

    #[test]
    fn a_shop_keeps_the_term_that_it_announced() {
        let three = cookie(r#","announced_max_months":3"#);
        assert_finding(ID, "NL", "2025-11-30", &three, (Ok, "in_term"));
        assert_finding(
            ID,
            "NL",
            "2025-12-01",
            &three,
            (Violation, "announced_term_over"),
        );
        assert_finding(
            ID,
            "NL",
            "2026-08-31",
            &cookie(r#","announced_max_months":12"#),
            (Ok, "in_term"),
        );
    }

    #[test]
    fn without_a_term_half_a_year_is_the_default() {
        let none = cookie(r#","announced_max_months":null"#);
        assert_finding(ID, "NL", "2026-02-28", &none, (Ok, "in_term"));
        assert_finding(ID, "NL", "2026-03-01", &none, (Warning, "consent_old"));
        assert_finding(ID, "NL", "2036-03-01", &none, (Warning, "consent_old"));
        let own = |months: &str| {
            none.replacen(
                '{',
                &format!(r#"{{"shop":{{"consent_max_age_months":{months}}},"#),
                1,
            )
        };
        assert_finding(ID, "NL", "2026-07-01", &own("10"), (Warning, "consent_old"));
        assert_finding(ID, "NL", "2026-06-30", &own("10"), (Ok, "in_term"));
        assert_finding(ID, "NL", "2026-09-01", &own("24"), (Warning, "consent_old"));
    }

    #[test]
    fn where_nobody_speaks_of_a_term_it_may_be_shorter_and_a_longer_one_is_not_shown() {
        assert_finding(
            ID,
            "NL",
            "2026-02-28",
            &cookie(""),
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(
            ID,
            "NL",
            "2026-03-01",
            &cookie(""),
            (Warning, "consent_old"),
        );
    }

    #[test]
    fn asking_again_is_judged_by_the_law_of_the_cases_date() {
        let early = r#"{"banner":{"refused_at":"2018-05-01T10:00:00+02:00","re_asked_at":"2018-05-20T10:00:00+02:00","material_change":false}}"#;
        assert_finding(ID, "NL", "2018-05-25", early, (Warning, "asked_too_soon"));
        assert_finding(
            ID,
            "NL",
            "2018-05-24",
            early,
            (NotApplicable, "not_in_force"),
        );
    }

    #[test]
    fn what_is_no_consent_does_not_age() {
        let refused = r#"{"cookie":{"purpose":"marketing","consent":{"refused_at":"2025-08-31T10:00:00+02:00"}}}"#;
        assert_finding(ID, "NL", "2026-03-02", refused, (NotApplicable, "refused"));
        assert_finding(
            ID,
            "NL",
            "2026-03-02",
            r#"{"cookie":{"consent":null}}"#,
            (NotApplicable, "no_subject"),
        );
        let cart = cookie("").replace("marketing", "strictly_necessary");
        assert_finding(ID, "NL", "2026-03-02", &cart, (NotApplicable, "no_subject"));
        assert_finding(
            ID,
            "NL",
            "2018-05-24",
            &cookie(""),
            (NotApplicable, "not_in_force"),
        );
    }

    #[test]
    fn a_refusal_rests_for_half_a_year_unless_something_changed() {
        let banner = |asked: &str, change: &str| {
            format!(
                r#"{{"banner":{{"refused_at":"2025-09-02T10:00:00+02:00","re_asked_at":{asked}{change}}}}}"#
            )
        };
        let (soon, late) = (
            r#""2026-03-02T12:00:00+01:00""#,
            r#""2026-03-03T00:00:00+01:00""#,
        );
        assert_finding(
            ID,
            "NL",
            "2026-04-01",
            &banner(soon, r#","material_change":false"#),
            (Warning, "asked_too_soon"),
        );
        assert_finding(
            ID,
            "NL",
            "2026-04-01",
            &banner(soon, r#","material_change":true"#),
            (Ok, "asked_after_change"),
        );
        assert_finding(
            ID,
            "NL",
            "2026-04-01",
            &banner(soon, ""),
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(
            ID,
            "NL",
            "2026-04-01",
            &banner(late, ""),
            (Ok, "asked_late_enough"),
        );
        assert_finding(
            ID,
            "NL",
            "2026-04-01",
            &banner("null", ""),
            (Ok, "not_asked_again"),
        );
    }
}
