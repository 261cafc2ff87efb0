//! One case under the law of two days.

use serde::Serialize;

use super::{Asked, Case, judge_asked};
use crate::law::Day;
use crate::read::InputError;
use crate::rules;
use crate::verdict::{Outcome, Verdict};

/// What a case comes to by the law of two days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Turn {
    /// The case's id, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whether the verdict, or its fallback, is another on the second day.
    pub turns: bool,
    /// What it comes to by the law of the first day.
    pub before: Side,
    /// What it comes to by the law of the second.
    pub after: Side,
    /// The rules that answer otherwise, in the catalogue's order. Their outcomes may differ where
    /// the verdict, which is the worst of all, does not.
    pub rules: Vec<RuleTurn>,
}

/// A verdict by the law of one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Side {
    /// The worst outcome.
    pub verdict: Outcome,
    /// The worst of all fallbacks and other outcomes; only where the verdict is `needs_judgement`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback: Option<Outcome>,
}

/// A rule that answers otherwise by the law of another day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RuleTurn {
    /// The rule's id.
    pub rule: &'static str,
    /// Its worst finding by the law of the first day; null where it had nothing to say.
    pub before: Option<Said>,
    /// The same by the law of the second.
    pub after: Option<Said>,
}

/// What a rule said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Said {
    /// What it came to.
    pub outcome: Outcome,
    /// The finding's code.
    pub code: &'static str,
}

/// Judges a case by the law of two days. A day that is asked for otherwise is passed over.
///
/// # Errors
///
/// As [`judge_asked`].
pub fn turn(case: &Case, from: Day, to: Day, asked: &Asked) -> Result<Turn, InputError> {
    let on = |day| {
        let asked = Asked {
            at: Some(day),
            ..asked.clone()
        };
        judge_asked(case, &asked)
    };
    let (before, after) = (on(from)?, on(to)?);
    let sides = (side(&before), side(&after));
    Ok(Turn {
        id: case.id.clone(),
        turns: sides.0 != sides.1,
        before: sides.0,
        after: sides.1,
        rules: rules::all()
            .map(|rule| RuleTurn {
                rule: rule.id,
                before: said(&before, rule.id),
                after: said(&after, rule.id),
            })
            .filter(|turn| outcome(turn.before) != outcome(turn.after))
            .collect(),
    })
}

fn side(verdict: &Verdict) -> Side {
    Side {
        verdict: verdict.verdict,
        fallback: verdict.fallback,
    }
}

fn said(verdict: &Verdict, rule: &str) -> Option<Said> {
    let own = verdict
        .findings
        .iter()
        .filter(|finding| finding.rule == rule);
    let worst = own.max_by_key(|finding| finding.outcome)?;
    Some(Said {
        outcome: worst.outcome,
        code: worst.code,
    })
}

fn outcome(said: Option<Said>) -> Option<Outcome> {
    said.map(|said| said.outcome)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::read;

    #[track_caller]
    fn turned(rest: &str, from: Day, to: Day) -> Turn {
        let text = format!(r#"{{"id":"t","date":"2016-05-01",{rest}}}"#);
        let case: Case = read(&text).expect("a case");
        turn(&case, from, to, &Asked::default()).expect("known rules")
    }

    const BROWSING_ON: &str = r#""jurisdiction":"BE","rule_ids":["EU-COOK-08"],"situation":{"consent":{"method":"continued_use","prior_warning":true}}"#;

    #[test]
    fn a_case_turns_where_its_verdict_is_another_by_the_other_day() {
        let turn = turned(BROWSING_ON, Day::of(2020, 3, 31), Day::of(2020, 4, 1));
        assert!(turn.turns);
        assert_eq!(
            (turn.before.verdict, turn.after.verdict),
            (Outcome::Warning, Outcome::Violation)
        );
        let rule = turn.rules[0];
        assert_eq!((rule.rule, turn.rules.len()), ("EU-COOK-08", 1));
        assert_eq!(rule.after.map(|said| said.code), Some("no_active_choice"));
    }

    #[test]
    fn a_case_does_not_turn_where_the_law_of_both_days_says_the_same() {
        let turn = turned(BROWSING_ON, Day::of(2020, 4, 1), Day::of(2026, 4, 1));
        assert!(!turn.turns && turn.rules.is_empty());
    }

    #[test]
    fn a_rule_can_turn_below_a_verdict_that_stays() {
        let both = r#""jurisdiction":"BE","rule_ids":["EU-COOK-08","EU-BOX-01"],"situation":{"consent":{"method":"continued_use","prior_warning":true},"box":{"initial_state":"ticked","purpose":"newsletter"}}"#;
        let turn = turned(both, Day::of(2020, 3, 31), Day::of(2020, 4, 1));
        assert!(!turn.turns);
        assert_eq!(turn.rules[0].rule, "EU-COOK-08");
    }
}
