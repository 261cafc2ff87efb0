//! EU-SEC-04: passwords are hashed, and the security code of a payment card is not kept at all.

use crate::facts::{Field, Missing};
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::answer::each_fault;
use crate::rules::{Answer, Domain, Kind, Rule, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-SEC-04",
    domain: Domain::Security,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 32").unverified(),
        dutch(2001, 9, 1, "Wbp 13").unverified(),
        belgian(1992, 12, 8, "WVP 16").unverified(),
    ],
    origin: "seed",
    sources: &[],
    evidence: &["schema_scan"],
    codes: &[
        "card_code_stored",
        "password_plain",
        "password_weak",
        "secrets_safe",
    ],
    questions: &[],
    act: on_the_date,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let Some(storage) = scene.facts.storage().object() else {
        return Vec::new();
    };
    let (code, hash) = (storage.cvv(), storage.password_hash());
    let strength = strength(hash);
    each_fault(
        [
            (
                code.holds(),
                Answer::violation("card_code_stored").because(code.pointer),
            ),
            (
                strength.map(|strength| strength == Strength::None),
                Answer::violation("password_plain").because(hash.pointer),
            ),
            (
                strength.map(|strength| strength == Strength::Weak),
                Answer::warning("password_weak").because(hash.pointer),
            ),
        ],
        Answer::ok("secrets_safe").because(storage.pointer),
    )
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Strength {
    None,
    Weak,
    Good,
}

/// What a way of hashing withstands: the fast ones are guessed by the billion.
///
/// # Errors
///
/// [`Missing`] where nobody said how passwords are hashed, or the word is not known.
fn strength(hash: Field<'_, String>) -> Result<Strength, Missing> {
    const SLOW: [&str; 5] = ["argon2", "bcrypt", "scrypt", "pbkdf2", "yescrypt"];
    let Some(word) = hash.get()? else {
        return Ok(Strength::None);
    };
    let word = word.trim().to_ascii_lowercase();
    match word.as_str() {
        "" | "none" | "plain" | "plaintext" => Ok(Strength::None),
        "md5" | "sha1" | "sha-1" | "sha256" | "sha-256" | "sha512" | "sha-512" | "crypt"
        | "phpass" => Ok(Strength::Weak),
        // What follows the name is a variant or a setting of it, as in `argon2id`.
        _ if SLOW.iter().any(|name| word.starts_with(name)) => Ok(Strength::Good),
        _ => Err(hash.unknown_word()),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-SEC-04";
    const DAY: &str = "2026-03-02";

    fn storage(code: &str, hash: &str) -> String {
        format!(r#"{{"storage":{{"cvv":{code},"password_hash":{hash}}}}}"#)
    }

    #[test]
    fn secrets_are_not_kept_as_they_are() {
        assert_finding(
            ID,
            "NL",
            DAY,
            &storage("false", r#""argon2id""#),
            (Ok, "secrets_safe"),
        );
        assert_finding(
            ID,
            "BE",
            DAY,
            &storage("true", r#""argon2id""#),
            (Violation, "card_code_stored"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &storage("false", "null"),
            (Violation, "password_plain"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &storage("false", r#""plain""#),
            (Violation, "password_plain"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &storage("null", r#""md5""#),
            (Warning, "password_weak"),
        );
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            &storage("true", "null"),
            (NotApplicable, "not_in_force"),
        );
    }

    #[test]
    fn what_nobody_knows_is_a_question() {
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"storage":{"cvv":false}}"#,
            (NeedsJudgement, "missing_field"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"storage":{"password_hash":null}}"#,
            (Violation, "password_plain"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &storage("false", r#""base64""#),
            (NeedsJudgement, "unknown_value"),
        );
    }
}
