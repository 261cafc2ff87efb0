//! EU-XFER-04: standard contractual clauses hold in the set of the day, with a look at the law over
//! there.

use super::way::{Mechanism, clauses_hold, mechanism, needs_no_ground};
use crate::facts::At;
use crate::facts::transfers::Transfer;
use crate::law::{belgian, dutch, eu, everywhere};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-XFER-04",
    domain: Domain::Transfers,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2021, 6, 27, "GDPR 46; Decision 2021/914; C-311/18").unverified(),
        everywhere(
            2020,
            7,
            16,
            "GDPR 46; Decisions 2001/497, 2004/915, 2010/87; C-311/18",
        )
        .unverified(),
        everywhere(
            2018,
            5,
            25,
            "GDPR 46; Decisions 2001/497, 2004/915, 2010/87",
        )
        .unverified(),
        dutch(
            2001,
            9,
            1,
            "Wbp 77(2); Decisions 2001/497, 2004/915, 2010/87",
        )
        .unverified(),
        belgian(1992, 12, 8, "WVP 22; Decisions 2001/497, 2004/915, 2010/87").unverified(),
    ],
    origin: "law",
    sources: &[],
    evidence: &["signed_clauses", "transfer_impact_assessment"],
    codes: &[
        "clauses_hold",
        "inside_eea",
        "no_assessment",
        "no_clauses",
        "protection_adequate",
        "set_lapsed",
    ],
    questions: &[],
    act: on_the_date,
    check: |scene| scene.about(scene.facts.transfer(), |transfer| check(transfer, scene)),
};

fn check(transfer: At<'_, Transfer>, scene: &Scene<'_>) -> Ruling {
    let (ground, assessed) = (transfer.mechanism(), transfer.tia());
    if let Some(code) = needs_no_ground(transfer, scene) {
        return Ok(Answer::not_applicable(code).because(transfer.country().pointer));
    }
    let Some(Mechanism::Clauses(set)) = mechanism(transfer)? else {
        return Ok(Answer::not_applicable("no_clauses").because(ground.pointer));
    };
    if !clauses_hold(transfer, set, scene) {
        return Ok(Answer::violation("set_lapsed").because(ground.pointer));
    }
    let needed = eu::CLAUSES_NEED_ASSESSMENT.on(scene.law_on) == Some(&true);
    Ok(if needed && !assessed.holds()? {
        Answer::warning("no_assessment")
    } else {
        Answer::ok("clauses_hold")
    }
    .because(ground.pointer)
    .because(assessed.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation, Warning};

    const ID: &str = "EU-XFER-04";
    const DAY: &str = "2026-03-02";

    fn clauses(set: &str, more: &str) -> String {
        format!(r#"{{"transfer":{{"country":"US","mechanism":"{set}"{more}}}}}"#)
    }

    #[test]
    fn the_old_sets_ran_out() {
        let old = clauses("scc_2010", r#","tia":true"#);
        assert_finding(ID, "NL", "2022-12-27", &old, (Ok, "clauses_hold"));
        assert_finding(ID, "NL", "2022-12-28", &old, (Violation, "set_lapsed"));
        let late = clauses(
            "scc_2010",
            r#","tia":true,"contract_concluded_at":"2021-09-27""#,
        );
        assert_finding(ID, "NL", "2022-01-01", &late, (Violation, "set_lapsed"));
        assert_finding(
            ID,
            "NL",
            "2022-01-01",
            &late.replace("-27", "-26"),
            (Ok, "clauses_hold"),
        );
        let new = clauses("scc_2021", r#","tia":true"#);
        assert_finding(ID, "NL", "2021-06-26", &new, (Violation, "set_lapsed"));
        assert_finding(ID, "NL", "2021-06-27", &new, (Ok, "clauses_hold"));
    }

    #[test]
    fn since_schrems_ii_the_law_over_there_is_looked_at() {
        let unseen = clauses("scc_2010", r#","tia":false"#);
        assert_finding(ID, "BE", "2020-07-15", &unseen, (Ok, "clauses_hold"));
        assert_finding(ID, "BE", "2020-07-16", &unseen, (Warning, "no_assessment"));
        assert_finding(
            ID,
            "NL",
            DAY,
            &clauses("scc_2021", r#","tia":null"#),
            (Warning, "no_assessment"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &clauses("scc_2021", ""),
            (NeedsJudgement, "missing_field"),
        );
    }

    #[test]
    fn it_is_about_clauses_alone() {
        assert_finding(
            ID,
            "NL",
            DAY,
            &clauses("bcr", ""),
            (NotApplicable, "no_clauses"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &clauses("scc_2021", "").replace("US", "FR"),
            (NotApplicable, "inside_eea"),
        );
        let needless = clauses("scc_2021", r#","tia":false"#).replace("US", "CH");
        assert_finding(
            ID,
            "NL",
            DAY,
            &needless,
            (NotApplicable, "protection_adequate"),
        );
        assert_finding(
            ID,
            "NL",
            "2001-08-31",
            &clauses("scc_2010", ""),
            (NotApplicable, "not_in_force"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            r#"{"transfer":{"country":"US"}}"#,
            (NeedsJudgement, "missing_field"),
        );
    }
}
