//! EU-RET-11: what proves a consent, or keeps somebody from being contacted again, stays while it is
//! needed.

use super::category::{self, Category};
use crate::facts::retention::{Item, Suppression};
use crate::facts::shared::Consent;
use crate::facts::{At, Missing};
use crate::law::{Day, everywhere};
use crate::rules::act::deletion;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-RET-11",
    domain: Domain::Retention,
    kind: Kind::Duty,
    severity: Severity::Medium,
    law: &[everywhere(2018, 5, 25, "GDPR 5(2), 7(1), 17(3)(b), 17(3)(e), 21(3)").unverified()],
    origin: "law",
    sources: &[],
    evidence: &["suppression_record"],
    codes: &[
        "consent_over",
        "contacted_again",
        "entry_deleted",
        "entry_stays",
        "proof_deleted",
        "proof_stays",
    ],
    questions: &[],
    act: deletion,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let entry = scene.about(scene.facts.suppression(), check_entry);
    let proof = scene.about_some(scene.facts.item(), is_consent_proof, |item| {
        check_proof(item, scene)
    });
    entry.into_iter().chain(proof).collect()
}

fn check_entry(list: At<'_, Suppression>) -> Ruling {
    let (deleted, again) = (list.entry_deleted(), list.mailed_again());
    if again.holds() == Ok(true) {
        return Ok(Answer::violation("contacted_again")
            .because(again.pointer)
            .because(deleted.pointer));
    }
    let answer = if deleted.holds()? {
        Answer::warning("entry_deleted")
    } else {
        Answer::ok("entry_stays")
    };
    again.get()?;
    Ok(answer.because(deleted.pointer))
}

fn is_consent_proof(item: At<'_, Item>) -> bool {
    category::of(item.category()) == Ok(Some(Category::ConsentProof))
}

fn check_proof(item: At<'_, Item>, scene: &Scene<'_>) -> Ruling {
    let deleted = item.deleted_at();
    let Some(day) = deleted.given() else {
        return Ok(Answer::ok("proof_stays").because(deleted.pointer));
    };
    let consent = scene.facts.consent();
    let in_use = match consent.object() {
        Some(there) => is_in_use(there, *day)?,
        // Where there is known to be no consent, there is nothing to prove.
        None => consent.get()?.is_some(),
    };
    let answer = if in_use {
        Answer::violation("proof_deleted").because(deleted.pointer)
    } else {
        Answer::ok("consent_over")
    };
    Ok(answer.because(consent.pointer))
}

/// Whether the shop still relied on a consent when its proof was deleted.
fn is_in_use(consent: At<'_, Consent>, deleted: Day) -> Result<bool, Missing> {
    let withdrawn = consent.withdrawn_at().given();
    if withdrawn.is_some_and(|at| at.civil_day() <= deleted) {
        return Ok(false);
    }
    consent.claimed().holds()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-RET-11";
    const DAY: &str = "2026-03-02";

    fn list(deleted: &str, again: &str) -> String {
        format!(r#"{{"suppression":{{"entry_deleted":{deleted},"mailed_again":{again}}}}}"#)
    }

    #[test]
    fn who_must_not_be_contacted_stays_on_the_list() {
        assert_finding(ID, "NL", DAY, &list("false", "false"), (Ok, "entry_stays"));
        let gone = list("true", "true");
        assert_finding(ID, "NL", DAY, &gone, (Violation, "contacted_again"));
        let again = list("false", "true");
        assert_finding(ID, "NL", DAY, &again, (Violation, "contacted_again"));
        let lucky = list("true", "false");
        assert_finding(ID, "NL", DAY, &lucky, (Warning, "entry_deleted"));
        let unsaid = r#"{"suppression":{"entry_deleted":true}}"#;
        assert_finding(ID, "NL", DAY, unsaid, (NeedsJudgement, "missing_field"));
        let unsaid = r#"{"suppression":{"mailed_again":false}}"#;
        assert_finding(ID, "NL", DAY, unsaid, (NeedsJudgement, "missing_field"));
        assert_finding(
            ID,
            "NL",
            "2018-05-24",
            &gone,
            (NotApplicable, "not_in_force"),
        );
    }

    fn proof(consent: &str) -> String {
        format!(r#"{{"item":{{"category":"consent_proof","deleted_at":"2026-02-01"}}{consent}}}"#)
    }

    #[test]
    fn the_proof_of_a_consent_stays_while_the_shop_relies_on_it() {
        let used = proof(r#","consent":{"claimed":true}"#);
        assert_finding(ID, "NL", DAY, &used, (Violation, "proof_deleted"));
        let kept = used.replace(r#""2026-02-01""#, "null");
        assert_finding(ID, "NL", DAY, &kept, (Ok, "proof_stays"));
        for over in [
            r#","consent":{"claimed":true,"withdrawn_at":"2026-02-01T10:00:00+01:00"}"#,
            r#","consent":{"claimed":false}"#,
            r#","consent":null"#,
        ] {
            assert_finding(ID, "NL", DAY, &proof(over), (Ok, "consent_over"));
        }
        for unsaid in ["", r#","consent":{}"#] {
            assert_finding(
                ID,
                "NL",
                DAY,
                &proof(unsaid),
                (NeedsJudgement, "missing_field"),
            );
        }
    }
}
