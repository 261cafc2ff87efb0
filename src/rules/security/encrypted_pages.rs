//! EU-SEC-02: what people fill in travels encrypted. No statute says "SSL"; GDPR 32 comes to it.

use crate::facts::security::Page;
use crate::facts::{At, Field, Missing};
use crate::law::{belgian, dutch, eu, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-SEC-02",
    domain: Domain::Security,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 32(1)(a)").unverified(),
        dutch(2001, 9, 1, "Wbp 13").unverified(),
        belgian(1992, 12, 8, "WVP 16").unverified(),
    ],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["tls_scan"],
    codes: &[
        "certificate_invalid",
        "encrypted",
        "no_personal_data",
        "old_tls",
        "plain_http",
    ],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.page(), |page| check(page, scene)),
};

fn check(page: At<'_, Page>, scene: &Scene<'_>) -> Ruling {
    let (tls, valid) = (page.tls(), page.certificate_valid());
    if is_filled_in(page) == Ok(false) {
        return Ok(Answer::not_applicable("no_personal_data").because(page.r#type().pointer));
    }
    let fault = if tls.is_none() {
        Answer::violation("plain_http").because(tls.pointer)
    } else if valid.holds() == Ok(false) {
        Answer::violation("certificate_invalid").because(valid.pointer)
    } else if is_old(tls, scene)? {
        Answer::warning("old_tls").because(tls.pointer)
    } else {
        valid.holds()?;
        return Ok(Answer::ok("encrypted").because(tls.pointer));
    };
    is_filled_in(page)?;
    Ok(fault)
}

/// Whether people give data on this page, or programs send them over it.
fn is_filled_in(page: At<'_, Page>) -> Result<bool, Missing> {
    let kind = page.r#type();
    match kind.get()?.map(String::as_str) {
        Some(
            "checkout" | "payment" | "login" | "form" | "account" | "registration" | "contact"
            | "newsletter" | "api",
        ) => Ok(true),
        Some("product" | "catalogue" | "home" | "information") => Ok(false),
        _ => Err(kind.unknown_word()),
    }
}

/// Whether the version of TLS is older than what the day asks.
fn is_old(tls: Field<'_, String>, scene: &Scene<'_>) -> Result<bool, Missing> {
    let Some(text) = tls.get()? else {
        return Ok(false);
    };
    let Some((major, minor)) = text.split_once('.') else {
        return Err(tls.unknown_word());
    };
    let (Ok(major), Ok(minor)) = (major.parse::<u8>(), minor.parse::<u8>()) else {
        return Err(tls.unknown_word());
    };
    let least = eu::TLS_AT_LEAST.on(scene.law_on);
    Ok(least.is_some_and(|least| (major, minor) < *least))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-SEC-02";
    const DAY: &str = "2026-03-02";

    fn page(tls: &str, more: &str) -> String {
        format!(r#"{{"page":{{"type":"checkout","tls":{tls}{more}}}}}"#)
    }

    #[test]
    fn a_checkout_is_encrypted() {
        assert_finding(ID, "NL", DAY, &page("null", ""), (Violation, "plain_http"));
        assert_finding(
            ID,
            "BE",
            DAY,
            &page(r#""1.3""#, r#","certificate_valid":true"#),
            (Ok, "encrypted"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &page(r#""1.3""#, r#","certificate_valid":false"#),
            (Violation, "certificate_invalid"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &page(r#""1.1""#, r#","certificate_valid":true"#),
            (Warning, "old_tls"),
        );
        assert_finding(
            ID,
            "NL",
            "2018-05-24",
            &page(r#""1.1""#, r#","certificate_valid":true"#),
            (Ok, "encrypted"),
        );
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            &page("null", ""),
            (NotApplicable, "not_in_force"),
        );
    }

    #[test]
    fn what_nobody_knows_is_a_question() {
        assert_finding(
            ID,
            "NL",
            DAY,
            &page(r#""1.3""#, ""),
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &page(r#""new""#, ""),
            (NeedsJudgement, "unknown_value"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"page":{"tls":null}}"#,
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &page("null", "").replace("checkout", "product"),
            (NotApplicable, "no_personal_data"),
        );
    }
}
