//! EU-REG-05: the shop keeps a register of what it does with personal data.

use crate::facts::register::Register;
use crate::facts::{At, Missing, Pointer};
use crate::law::{eu, everywhere, proposed};
use crate::rules::act::on_the_date;
use crate::rules::answer::all;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::{Severity, Value};

pub(super) const RULE: Rule = Rule {
    id: "EU-REG-05",
    domain: Domain::Register,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        proposed("COM(2025) 501 (Omnibus IV): from 750 people at work"),
        everywhere(2018, 5, 25, "GDPR 30"),
    ],
    origin: "seed",
    sources: &["ARTICLES", "GDPRL"],
    evidence: &["register_export"],
    codes: &[
        "exempt",
        "no_register",
        "register_incomplete",
        "register_kept",
    ],
    questions: &[],
    act: on_the_date,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let facts = scene.facts.register();
    if facts.is_none() {
        return vec![Answer::of(check_absence(facts.pointer, scene))];
    }
    scene.about(facts, |register| check_register(register, scene))
}

fn check_register(register: At<'_, Register>, scene: &Scene<'_>) -> Ruling {
    let (present, missing) = (register.present(), register.missing());
    if !present.holds()? {
        return check_absence(present.pointer, scene);
    }
    let Some(words) = missing.get()?.filter(|words| !words.is_empty()) else {
        return Ok(Answer::ok("register_kept").because(present.pointer));
    };
    let names: Vec<&str> = PARTS
        .iter()
        .copied()
        .filter(|part| words.iter().any(|word| word == part))
        .collect();
    if names.is_empty() {
        return Err(missing.unknown_word());
    }
    let names = Value::Names(names);
    Ok(Answer::warning("register_incomplete")
        .because(missing.pointer)
        .with("missing", names.clone())
        .computing("missing", names))
}

/// What each entry tells (GDPR 30(1)), in its order; some parts go by two words.
const PARTS: &[&str] = &[
    "purposes",
    "purpose",
    "categories",
    "recipients",
    "transfers",
    "retention",
    "terms",
    "measures",
];

/// Without a register: only who is small, and processes now and then, without risk and without
/// special data, need not keep one (GDPR 30(5)).
fn check_absence(pointer: Pointer, scene: &Scene<'_>) -> Ruling {
    Ok(if is_exempt(scene)? {
        Answer::not_applicable("exempt")
    } else {
        Answer::violation("no_register")
    }
    .because(pointer))
}

fn is_exempt(scene: &Scene<'_>) -> Result<bool, Missing> {
    let (shop, processing) = (scene.facts.shop(), scene.facts.processing());
    // Who speaks of no exception claims none.
    let Some(processing) = processing.object() else {
        return Ok(false);
    };
    let limit = eu::REGISTER_FROM_STAFF.on(scene.law_on).copied();
    let small = shop.object().map_or_else(
        || shop.get().map(|_| false),
        |shop| {
            let staff = shop.staff().get()?;
            Ok(staff
                .zip(limit)
                .is_some_and(|(staff, limit)| staff.0 < f64::from(limit)))
        },
    );
    // Risk and special data count where somebody speaks of them.
    let harmless = [processing.risky(), processing.special_categories()]
        .iter()
        .all(|fact| fact.given() != Some(&true));
    all(&[small, processing.occasional().holds(), Ok(harmless)])
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-REG-05";
    const DAY: &str = "2026-03-02";

    fn shop(register: &str, processing: &str) -> String {
        format!(r#"{{"shop":{{"staff":5}},"register":{register}{processing}}}"#)
    }

    #[test]
    fn customers_are_no_occasional_matter() {
        let daily = r#","processing":{"occasional":false}"#;
        assert_finding(
            ID,
            "NL",
            DAY,
            &shop(r#"{"present":false}"#, daily),
            (Violation, "no_register"),
        );
        assert_finding(ID, "BE", DAY, &shop("null", ""), (Violation, "no_register"));
        assert_finding(
            ID,
            "NL",
            DAY,
            &shop(r#"{"present":true,"missing":[]}"#, daily),
            (Ok, "register_kept"),
        );
        assert_finding(
            ID,
            "NL",
            "2018-05-24",
            &shop("null", ""),
            (NotApplicable, "not_in_force"),
        );
    }

    #[test]
    fn what_an_entry_lacks_is_named_in_order() {
        let lacks = shop(r#"{"present":true,"missing":["measures","retention"]}"#, "");
        assert_finding(ID, "NL", DAY, &lacks, (Warning, "register_incomplete"));
        assert_eq!(
            findings(ID, "NL", DAY, &lacks)[0].params["missing"],
            crate::Value::Names(vec!["retention", "measures"])
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &shop(r#"{"present":true,"missing":["colour"]}"#, ""),
            (NeedsJudgement, "unknown_value"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &shop(r#"{"present":true}"#, ""),
            (NeedsJudgement, "missing_field"),
        );
    }

    #[test]
    fn the_exception_is_for_the_small_the_rare_and_the_harmless() {
        let rare = |more: &str| {
            shop(
                r#"{"present":false}"#,
                &format!(r#","processing":{{"occasional":true{more}}}"#),
            )
        };
        let harmless = rare(r#","risky":false,"special_categories":false"#);
        assert_finding(ID, "NL", DAY, &harmless, (NotApplicable, "exempt"));
        assert_finding(
            ID,
            "NL",
            DAY,
            &harmless.replace(":5}", ":250}"),
            (Violation, "no_register"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &rare(r#","risky":true"#),
            (Violation, "no_register"),
        );
        assert_finding(ID, "NL", DAY, &rare(""), (NotApplicable, "exempt"));
        let unknown = shop(r#"{"present":false}"#, r#","processing":{}"#);
        assert_finding(ID, "NL", DAY, &unknown, (NeedsJudgement, "missing_field"));
    }
}
