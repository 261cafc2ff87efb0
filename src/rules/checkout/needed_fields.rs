//! EU-BOX-08: an order asks for no more than it needs.

use super::purposes::is_consent;
use crate::facts::checkout::CheckoutField;
use crate::facts::{At, Missing};
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-BOX-08",
    domain: Domain::Checkout,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        everywhere(2018, 5, 25, "GDPR 5(1)(c), 25(2); CJEU C-394/23"),
        dutch(2001, 9, 1, "Wbp 11(1)").unverified(),
        belgian(1992, 12, 8, "WVP 4(1)(3)").unverified(),
    ],
    origin: "seed",
    sources: &["MOUSSE"],
    evidence: &["field_inventory"],
    codes: &["doubtful_field", "needed", "unneeded_field", "voluntary"],
    questions: &[],
    act: on_the_date,
    check: |scene| {
        let fields = scene.facts.checkout_fields().items();
        fields.map(|field| Answer::of(check(field))).collect()
    },
};

/// Fields that no order needs by themselves: how one is addressed and what one is. Any other may be
/// of use, and that is for the shop to say.
const UNNEEDED: [&str; 9] = [
    "title",
    "salutation",
    "gender",
    "sex",
    "marital_status",
    "nationality",
    "religion",
    "occupation",
    "income",
];

fn check(field: At<'_, CheckoutField>) -> Ruling {
    let (name, required) = (field.name(), field.required());
    if required.holds() == Ok(false) {
        return Ok(Answer::ok("voluntary").because(required.pointer));
    }
    if is_needed(field)? {
        return Ok(Answer::ok("needed").because(field.needed_for().pointer));
    }
    required.holds()?;
    let unneeded = name
        .get()?
        .is_some_and(|name| UNNEEDED.contains(&name.as_str()));
    let found = if unneeded {
        Answer::violation("unneeded_field")
    } else {
        Answer::warning("doubtful_field")
    };
    Ok(found.because(name.pointer).because(required.pointer))
}

/// Whether the order, its payment, its delivery or the law needs it. What needs consent is not
/// needed for an order.
fn is_needed(field: At<'_, CheckoutField>) -> Result<bool, Missing> {
    let needed_for = field.needed_for();
    let advertises = needed_for
        .given()
        .is_some_and(|purpose| is_consent(purpose));
    Ok(needed_for.is_filled()? && !advertises)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-BOX-08";
    const DAY: &str = "2026-03-02";
    const TITLE: &str =
        r#"{"checkout_fields":[{"name":"title","required":true,"needed_for":null}]}"#;

    #[test]
    fn nobody_must_say_whether_he_is_a_mister() {
        assert_finding(ID, "NL", DAY, TITLE, (Violation, "unneeded_field"));
        let gender = TITLE.replace("title", "gender");
        assert_finding(ID, "BE", DAY, &gender, (Violation, "unneeded_field"));
        let voluntary = TITLE.replace("true", "false");
        assert_finding(ID, "NL", DAY, &voluntary, (Ok, "voluntary"));
    }

    #[test]
    fn what_may_be_of_use_is_doubtful_until_the_shop_says_what_for() {
        for name in ["birth_date", "phone", "company", "favourite_colour"] {
            let field = TITLE.replace("title", name);
            assert_finding(ID, "NL", DAY, &field, (Warning, "doubtful_field"));
        }
        let age = TITLE
            .replace("title", "birth_date")
            .replace("null", r#""legal_age_check""#);
        assert_finding(ID, "NL", DAY, &age, (Ok, "needed"));
    }

    #[test]
    fn advertising_is_no_need_of_an_order() {
        for purpose in [r#""newsletter""#, r#""marketing""#, r#"" ""#] {
            let field = TITLE.replace("null", purpose);
            assert_finding(ID, "NL", DAY, &field, (Violation, "unneeded_field"));
        }
    }

    #[test]
    fn each_kind_of_fault_names_its_fields() {
        let fields = r#"{"checkout_fields":[{"name":"title","required":true,"needed_for":null},{"name":"email","required":true,"needed_for":"order"},{"name":"phone","required":true,"needed_for":null}]}"#;
        let found = findings(ID, "NL", DAY, fields);
        let codes: Vec<&str> = found.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, ["unneeded_field", "doubtful_field"]);
        assert_eq!(found[1].pointers[0], "/checkout_fields/2/name");
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        for open in [
            TITLE.replace(r#","needed_for":null"#, ""),
            TITLE.replace(r#""required":true,"#, ""),
            TITLE.replace(r#""name":"title","#, ""),
        ] {
            assert_finding(ID, "NL", DAY, &open, (NeedsJudgement, "missing_field"));
        }
        let none = (NotApplicable, "no_subject");
        assert_finding(ID, "NL", DAY, r#"{"checkout_fields":[]}"#, none);
    }

    #[test]
    fn the_old_law_began_in_2001_and_1992() {
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2001-08-31", TITLE, early);
        assert_finding(ID, "BE", "1992-12-07", TITLE, early);
        assert_finding(ID, "BE", "1992-12-08", TITLE, (Violation, "unneeded_field"));
    }
}
