//! EU-SEC-05: a customer file on something that one can lose is encrypted.

use crate::facts::At;
use crate::facts::security::Carrier;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-SEC-05",
    domain: Domain::Security,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[
        everywhere(2018, 5, 25, "GDPR 32(1)(a)"),
        dutch(2001, 9, 1, "Wbp 13"),
        belgian(1992, 12, 8, "WVP 16").unverified(),
    ],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["asset_list"],
    codes: &["encrypted", "no_customers", "not_encrypted", "not_portable"],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.carrier(), check),
};

fn check(carrier: At<'_, Carrier>) -> Ruling {
    let (kind, contains) = (carrier.r#type(), carrier.contains());
    let encrypted = carrier.encrypted();
    if matches!(
        kind.given().map(String::as_str),
        Some("server" | "desktop" | "data_centre")
    ) {
        return Ok(Answer::not_applicable("not_portable").because(kind.pointer));
    }
    if encrypted.holds() == Ok(true) {
        return Ok(Answer::ok("encrypted").because(encrypted.pointer));
    }
    match contains.get()?.map(String::as_str) {
        None | Some("nothing" | "products") => {
            return Ok(Answer::not_applicable("no_customers").because(contains.pointer));
        }
        Some("customers" | "orders" | "customer_file" | "newsletter_list" | "personal_data") => {}
        Some(_) => return Err(contains.unknown_word()),
    }
    encrypted.holds()?;
    Ok(Answer::violation("not_encrypted").because(encrypted.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-SEC-05";
    const DAY: &str = "2026-03-02";
    const STICK: &str = r#"{"carrier":{"type":"usb","contains":"customers","encrypted":false}}"#;

    #[test]
    fn a_stick_with_customers_is_encrypted() {
        assert_finding(ID, "NL", DAY, STICK, (Violation, "not_encrypted"));
        assert_finding(
            ID,
            "BE",
            DAY,
            &STICK.replace("false", "true"),
            (Ok, "encrypted"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &STICK.replace("usb", "server"),
            (NotApplicable, "not_portable"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &STICK.replace("customers", "products"),
            (NotApplicable, "no_customers"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &STICK.replace(r#","encrypted":false"#, ""),
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &STICK.replace("customers", "stuff"),
            (NeedsJudgement, "unknown_value"),
        );
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            STICK,
            (NotApplicable, "not_in_force"),
        );
    }
}
