//! NL-TEL-01: until July 2021 whoever stood in the do-not-call register was not called, unless he
//! was the caller's own customer.

use crate::facts::marketing::Call;
use crate::facts::{At, Missing};
use crate::law::dutch;
use crate::rules::act::on_the_date;
use crate::rules::answer::all;
use crate::rules::marketing::contact::Contact;
use crate::rules::marketing::opt_in::{self, OptIn};
use crate::rules::marketing::stop;
use crate::rules::marketing::subject::to_person;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(in crate::rules::marketing) const RULE: Rule = Rule {
    id: "NL-TEL-01",
    domain: Domain::Marketing,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[dutch(2009, 10, 1, "Tw 11.7(5)-(13) (old); Bel-me-niet Register").until(2021, 6, 30)],
    origin: "seed",
    sources: &["TEL21"],
    evidence: &["register_check_log"],
    codes: &[
        "by_machine",
        "consent_given",
        "in_register",
        "legal_person",
        "not_in_register",
        "not_marketing",
        "objected",
        "own_customer",
    ],
    questions: &[],
    act: on_the_date,
    check: |scene| to_person(scene, |call| check(call, scene)),
};

fn check<'a>(call: At<'a, Call>, scene: &Scene<'a>) -> Ruling {
    let contact = Contact::Call(call);
    let opt_in = opt_in::of(contact, scene);
    if let Ok(OptIn::Stands(pointer)) = opt_in {
        return Ok(Answer::ok("consent_given").because(pointer));
    }
    let objected = stop::before(contact, scene);
    if let Ok(Some(pointer)) = objected {
        return Ok(Answer::violation("objected").because(pointer));
    }
    let register = scene.facts.dnc_register();
    let customer = is_customer(scene);
    if all(&[register.holds(), customer.map(|is| !is)])? {
        opt_in?;
        return Ok(Answer::violation("in_register").because(register.pointer));
    }
    objected?;
    Ok(if register.holds() == Ok(false) {
        Answer::ok("not_in_register").because(register.pointer)
    } else {
        Answer::ok("own_customer").because(scene.facts.sale().pointer)
    })
}

fn is_customer(scene: &Scene<'_>) -> Result<bool, Missing> {
    match scene.facts.sale().object() {
        Some(sale) => sale.completed().holds(),
        None => Ok(false),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "NL-TEL-01";
    const DAY: &str = "2021-06-30";

    fn call(more: &str) -> String {
        format!(
            r#"{{"call":{{"purpose":"marketing","human":true}},"recipient":{{"type":"consumer"}},"consent":null{more}}}"#
        )
    }

    #[test]
    fn who_stands_in_the_register_is_not_called_unless_a_customer() {
        let listed = call(r#","dnc_register":true"#);
        assert_finding(ID, "NL", DAY, &listed, (Violation, "in_register"));
        let free = call(r#","dnc_register":false"#);
        assert_finding(ID, "NL", DAY, &free, (Ok, "not_in_register"));
        let customer = call(r#","dnc_register":true,"sale":{"completed":true}"#);
        assert_finding(ID, "NL", DAY, &customer, (Ok, "own_customer"));
        let unknown = call("");
        assert_finding(ID, "NL", DAY, &unknown, (NeedsJudgement, "missing_field"));
        let maybe = call(r#","dnc_register":true,"sale":{}"#);
        assert_finding(ID, "NL", DAY, &maybe, (NeedsJudgement, "missing_field"));
        let surely = call(r#","sale":{"completed":true}"#);
        assert_finding(ID, "NL", DAY, &surely, (Ok, "own_customer"));
    }

    #[test]
    fn who_objected_to_the_caller_is_not_called_and_who_consented_is() {
        let objected = call(
            r#","dnc_register":false,"sale":{"completed":true},"objection":{"objected_at":"2021-06-30T23:00:00+02:00"}"#,
        );
        assert_finding(ID, "NL", DAY, &objected, (Violation, "objected"));
        let consented = call(r#","dnc_register":true"#).replace(
            r#""consent":null"#,
            r#""consent":{"purposes":["phone"],"method":"phone","record_complete":true}"#,
        );
        assert_finding(ID, "NL", DAY, &consented, (Ok, "consent_given"));
    }

    #[test]
    fn it_held_from_october_2009_until_june_2021_and_for_people() {
        let listed = call(r#","dnc_register":true"#);
        assert_finding(
            ID,
            "NL",
            "2009-09-30",
            &listed,
            (NotApplicable, "not_in_force"),
        );
        assert_finding(ID, "NL", "2009-10-01", &listed, (Violation, "in_register"));
        assert_finding(
            ID,
            "NL",
            "2021-07-01",
            &listed,
            (NotApplicable, "not_in_force"),
        );
        let company = listed.replace("consumer", "legal_person");
        assert_finding(ID, "NL", DAY, &company, (NotApplicable, "legal_person"));
        let partners = listed.replace("consumer", "partnership");
        assert_finding(ID, "NL", DAY, &partners, (Violation, "in_register"));
    }
}
