//! Whoever uses an address that was bought needs the consent that its seller needed.

use crate::rules::consent::{Standing, standing};
use crate::rules::{Answer, Ruling, Scene};

/// What EU-DISC-02 says of the address that the case is about; nothing where nobody says where it
/// came from.
pub(super) fn check(scene: &Scene<'_>) -> Option<Answer> {
    let source = scene.facts.address_source();
    source
        .get()
        .is_ok()
        .then(|| Answer::of(check_source(scene)))
}

fn check_source(scene: &Scene<'_>) -> Ruling {
    let source = scene.facts.address_source();
    match source.get()?.map(String::as_str) {
        Some("purchased" | "rented") => {}
        None | Some("collected") => {
            return Ok(Answer::not_applicable("own_address").because(source.pointer));
        }
        Some(_) => return Err(source.unknown_word()),
    }
    let (standing, pointer) = standing(scene.facts.consent(), scene)?;
    Ok(match standing {
        Standing::Given => Answer::ok("consent_given").because(pointer),
        _ => Answer::violation("address_bought")
            .because(source.pointer)
            .because(pointer),
    })
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-DISC-02";
    const DAY: &str = "2026-03-02";

    #[test]
    fn a_bought_address_needs_the_consent_that_its_seller_needed() {
        for source in ["purchased", "rented"] {
            let bought = format!(r#"{{"address_source":"{source}","consent":null}}"#);
            for place in ["NL", "BE"] {
                assert_finding(ID, place, DAY, &bought, (Violation, "address_bought"));
            }
            let consented = bought.replace("null", r#"{"given_at":"2026-03-01T10:00:00+01:00"}"#);
            assert_finding(ID, "NL", DAY, &consented, (Ok, "consent_given"));
        }
        let own = r#"{"address_source":"collected"}"#;
        assert_finding(ID, "NL", DAY, own, (NotApplicable, "own_address"));
        let strange = r#"{"address_source":"found"}"#;
        assert_finding(ID, "NL", DAY, strange, (NeedsJudgement, "unknown_value"));
    }
}
