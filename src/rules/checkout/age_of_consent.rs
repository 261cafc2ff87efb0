//! EU-BOX-07: a child does not consent alone; whoever is below the age of the country needs a parent
//! or guardian.

use crate::facts::shared::Consent;
use crate::facts::{At, Field, Missing};
use crate::law::{Country, Day, Jurisdiction, be, belgian, dutch, elsewhere, eu, nl};
use crate::rules::act::on_the_date;
use crate::rules::consent::only_refused;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Outcome, Question, Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "EU-BOX-07",
    domain: Domain::Checkout,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        dutch(2026, 9, 1, "GDPR 8; UAVG 5 (Stb. 2026, 154)"),
        belgian(2018, 9, 5, "GDPR 8; Act of 30 Jul 2018 art. 7").unverified(),
        dutch(2018, 5, 25, "GDPR 8; UAVG 5"),
        belgian(2018, 5, 25, "GDPR 8"),
        elsewhere(2018, 5, 25, "GDPR 8"),
        // The old Belgian act had no fixed age.
        dutch(2001, 9, 1, "Wbp 5").unverified(),
    ],
    origin: "law",
    sources: &["UAVG", "ICTR"],
    evidence: &["age_statement", "guardian_proof"],
    codes: &[
        "age_unknown",
        "guardian_consented",
        "not_for_children",
        "of_age",
        "refused",
        "under_age",
    ],
    questions: &[Question {
        code: "age_across_borders",
        settled_by: &["applicable_national_law", "guardian_proof"],
        strict: Outcome::Violation,
        lenient: Outcome::Ok,
    }],
    act: on_the_date,
    check: |scene| {
        let consent = scene.free_consent(Domain::Checkout);
        consent
            .filter(|consent| scene.listed || is_about_age(*consent, scene))
            .map(|consent| Answer::of(check(consent, scene)))
            .into_iter()
            .collect()
    },
};

/// Whether a case speaks of the age of who consents.
fn is_about_age(consent: At<'_, Consent>, scene: &Scene<'_>) -> bool {
    consent.age().get().is_ok()
        || consent.guardian_consent().get().is_ok()
        || aimed_at_children(scene) == Ok(true)
}

fn aimed_at_children(scene: &Scene<'_>) -> Result<bool, Missing> {
    let shop = scene.facts.shop();
    match shop.object() {
        Some(shop) => shop.aimed_at_children().holds(),
        None => shop.get().map(|_| false),
    }
}

fn check(consent: At<'_, Consent>, scene: &Scene<'_>) -> Ruling {
    if let Some(refused) = only_refused(consent) {
        return Ok(refused);
    }
    let (age, guardian) = (consent.age(), consent.guardian_consent());
    // That a guardian consented is the shop's to show.
    if guardian.given() == Some(&true) {
        return Ok(Answer::ok("guardian_consented").because(guardian.pointer));
    }
    let Some(years) = age.given().map(|years| years.0) else {
        return unknown_age(consent, scene);
    };
    let limits = Limits::of(scene);
    let found = if years >= limits.highest {
        Answer::ok("of_age")
    } else if years < limits.lowest {
        Answer::violation("under_age").because(guardian.pointer)
    } else {
        Answer::needs_judgement("age_across_borders", Outcome::Violation)
            .because(scene.facts.subject_country().pointer)
    };
    Ok(found
        .because(age.pointer)
        .with("limit", Value::Number(limits.highest.into())))
}

fn unknown_age(consent: At<'_, Consent>, scene: &Scene<'_>) -> Ruling {
    let (age, aimed) = (consent.age(), aimed_at_children(scene));
    if aimed == Ok(true) {
        return Ok(Answer::warning("age_unknown").because(age.pointer));
    }
    if aimed.is_err() {
        age.get()?;
    }
    aimed.map(|_| Answer::not_applicable("not_for_children").because(age.pointer))
}

/// The ages from which one consents for oneself, by every law that may apply.
struct Limits {
    lowest: u32,
    highest: u32,
}

impl Limits {
    /// Where controller and data subject live in different countries, which country's age counts is
    /// open; where nobody speaks of a country it is the shop's.
    fn of(scene: &Scene<'_>) -> Self {
        let facts = scene.facts;
        let countries = [facts.controller_country(), facts.subject_country()];
        let [ours, theirs] = countries.map(|country: Field<'_, Country>| {
            let place = country.given().map(|country| country.jurisdiction());
            consent_age(place.unwrap_or(scene.place), scene.law_on)
        });
        Self {
            lowest: ours.0.min(theirs.0),
            highest: ours.1.max(theirs.1),
        }
    }
}

/// The lowest and the highest age that the law of a place may name.
fn consent_age(place: Jurisdiction, on: Day) -> (u32, u32) {
    let exactly = |age: &u32| (*age, *age);
    match place {
        Jurisdiction::Nl => nl::CONSENT_AGE.on(on).map(exactly),
        Jurisdiction::Be => be::CONSENT_AGE.on(on).map(exactly),
        Jurisdiction::Eu => None,
    }
    .or_else(|| eu::CONSENT_AGE.on(on).copied())
    // Where no law says anything, nobody is known to be old enough.
    .unwrap_or((0, u32::MAX))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{self, NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-BOX-07";
    const DAY: &str = "2026-03-02";

    fn aged(age: &str) -> String {
        format!(r#"{{"consent":{{"age":{age},"guardian_consent":false}}}}"#)
    }

    #[test]
    fn the_dutch_age_is_sixteen_and_the_belgian_thirteen() {
        for (place, child, grown) in [("NL", "15", "16"), ("BE", "12", "13")] {
            assert_finding(ID, place, DAY, &aged(child), (Violation, "under_age"));
            assert_finding(ID, place, DAY, &aged(grown), (Ok, "of_age"));
        }
        assert_finding(
            ID,
            "NL",
            "2026-09-01",
            &aged("15"),
            (Violation, "under_age"),
        );
    }

    #[test]
    fn belgium_had_the_regulations_age_until_its_act() {
        assert_finding(
            ID,
            "BE",
            "2018-09-04",
            &aged("15"),
            (Violation, "under_age"),
        );
        assert_finding(ID, "BE", "2018-09-05", &aged("15"), (Ok, "of_age"));
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "BE", "2018-05-24", &aged("12"), early);
        assert_finding(
            ID,
            "NL",
            "2018-05-24",
            &aged("15"),
            (Violation, "under_age"),
        );
        assert_finding(ID, "NL", "2001-08-31", &aged("15"), early);
    }

    #[test]
    fn a_guardian_consents_for_a_child_and_the_shop_shows_it() {
        let guarded = aged("9").replace("false", "true");
        assert_finding(ID, "NL", DAY, &guarded, (Ok, "guardian_consented"));
        for none in ["null", "false"] {
            let alone = aged("9").replace("false", none);
            assert_finding(ID, "NL", DAY, &alone, (Violation, "under_age"));
        }
        let unsaid = r#"{"consent":{"age":9}}"#;
        assert_finding(ID, "NL", DAY, unsaid, (Violation, "under_age"));
    }

    #[test]
    fn across_borders_an_age_between_both_limits_is_for_a_person_to_judge() {
        let across = |age: &str, controller: &str, subject: &str| {
            aged(age).replacen(
                '{',
                &format!(r#"{{"controller_country":"{controller}","subject_country":"{subject}","#),
                1,
            )
        };
        for (controller, subject) in [("NL", "BE"), ("BE", "NL"), ("BE", "DE")] {
            let between = across("14", controller, subject);
            assert_finding(
                ID,
                "NL",
                DAY,
                &between,
                (NeedsJudgement, "age_across_borders"),
            );
            let fallback = findings(ID, "NL", DAY, &between)[0].fallback;
            assert_eq!(fallback, Some(Outcome::Violation));
            let child = across("12", controller, subject);
            assert_finding(ID, "NL", DAY, &child, (Violation, "under_age"));
            let grown = across("16", controller, subject);
            assert_finding(ID, "NL", DAY, &grown, (Ok, "of_age"));
        }
        assert_finding(ID, "NL", DAY, &across("14", "BE", "BE"), (Ok, "of_age"));
        let without_age = (NeedsJudgement, "age_across_borders");
        assert_finding(
            ID,
            "NL",
            "2016-05-01",
            &across("12", "BE", "BE"),
            without_age,
        );
        let half = aged("14").replacen('{', r#"{"subject_country":"BE","#, 1);
        assert_finding(ID, "NL", DAY, &half, (NeedsJudgement, "age_across_borders"));
        assert_finding(ID, "BE", DAY, &half, (Ok, "of_age"));
    }

    #[test]
    fn an_unknown_age_matters_where_children_are_aimed_at() {
        let unaged = |shop: &str, age: &str| {
            format!(r#"{{{shop}"consent":{{{age}"guardian_consent":false}}}}"#)
        };
        let aimed = |aimed: &str| format!(r#""shop":{{"aimed_at_children":{aimed}}},"#);
        let (children, adults) = (aimed("true"), aimed("false"));
        assert_finding(
            ID,
            "NL",
            DAY,
            &unaged(&children, ""),
            (Warning, "age_unknown"),
        );
        let for_adults = (NotApplicable, "not_for_children");
        assert_finding(
            ID,
            "NL",
            DAY,
            &unaged(&adults, r#""age":null,"#),
            for_adults,
        );
        for (shop, age, place) in [
            ("", "", "/consent/age"),
            ("", r#""age":null,"#, "/shop"),
            (r#""shop":{},"#, r#""age":null,"#, "/shop/aimed_at_children"),
        ] {
            let open = unaged(shop, age);
            assert_finding(ID, "NL", DAY, &open, (NeedsJudgement, "missing_field"));
            assert_eq!(findings(ID, "NL", DAY, &open)[0].pointers, [place]);
        }
    }
}
