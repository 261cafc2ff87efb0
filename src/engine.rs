//! Judging: picks the rules, asks each under the law on the day of its act, folds the worst.

pub mod lines;
pub mod turn;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::facts::{At, Fact, Situation};
use crate::law::{Day, Jurisdiction, in_force};
use crate::read::{InputCode, InputError, nearest, read};
use crate::rules::{self, Act, Answer, CATALOGUE, Domain, Rule, Scene, When};
use crate::verdict::{Finding, Outcome, Verdict};

/// A case: facts, a place and a day.
///
/// What a test case expects may stand in it; judging does not look at that.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// A name for the case, repeated in the verdict.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What the case is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<Domain>,
    /// Where the shop is established.
    pub jurisdiction: Jurisdiction,
    /// The day of the act where it has no moment of its own, and today for what is still open.
    pub date: Day,
    /// The facts.
    pub situation: Situation,
    /// Only these rules; without it every rule that has something to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule_ids: Option<Vec<String>>,
    /// What a test expects as verdict; not judged by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected_verdict: Option<Expected>,
    /// What a test expects as fallback; not judged by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fallback_verdict: Option<Expected>,
    /// What a test expects as computed values; not judged by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected_values: Option<BTreeMap<String, serde_json::Value>>,
    /// Where the case was taken from; not judged by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

crate::facts::words! {
    /// An outcome that a test case expects.
    Expected {
        /// See [`Outcome::NotApplicable`].
        NotApplicable = "not_applicable",
        /// See [`Outcome::Ok`].
        Ok = "ok",
        /// See [`Outcome::Warning`].
        Warning = "warning",
        /// See [`Outcome::NeedsJudgement`].
        NeedsJudgement = "needs_judgement",
        /// See [`Outcome::Violation`].
        Violation = "violation",
    }
}

/// What is asked of a case beside what it says itself.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Asked {
    /// The day whose law is asked, in place of those of the acts and of the case. Moments, terms
    /// and what is still open stay as the case tells them.
    pub at: Option<Day>,
    /// Where the shop is taken to be established, in place of what the case says.
    pub jurisdiction: Option<Jurisdiction>,
    /// Only these rules, in place of those that the case lists.
    pub rule_ids: Option<Vec<String>>,
}

impl Asked {
    /// Reads what is asked, from JSON.
    ///
    /// # Errors
    ///
    /// An [`InputError`] where the text cannot be read, or names a rule that the catalogue does not
    /// have: so that it is said once, and not of each case.
    pub fn read(text: &str) -> Result<Self, InputError> {
        let asked: Self = read(text)?;
        listed_rules(asked.rule_ids.as_ref())?;
        Ok(asked)
    }
}

/// Judges a case that is written as JSON.
///
/// # Errors
///
/// An [`InputError`] where the text cannot be read as a [`Case`], and what [`judge`] refuses.
pub fn judge_text(text: &str) -> Result<Verdict, InputError> {
    judge(&read(text)?)
}

/// Judges a case by the law on the day of the act.
///
/// # Errors
///
/// An [`InputError`] with code `unknown_rule` where `rule_ids` names a rule that the catalogue does
/// not have. The pointer is into the case.
pub fn judge(case: &Case) -> Result<Verdict, InputError> {
    judge_asked(case, &Asked::default())
}

/// Judges a case as [`judge`] does, by the law of another day or place, or by other rules, where
/// those are asked for.
///
/// # Errors
///
/// As [`judge`]; the pointer of an unknown rule is into what named it.
pub fn judge_asked(case: &Case, asked: &Asked) -> Result<Verdict, InputError> {
    let mut findings = Vec::new();
    let mut values = BTreeMap::new();
    let listed = listed_rules(asked.rule_ids.as_ref().or(case.rule_ids.as_ref()))?;
    for rule in rules::all() {
        let is_listed = match &listed {
            Some(ids) if !ids.contains(&rule.id) => continue,
            listed => listed.is_some(),
        };
        let scene = scene(case, asked, rule, is_listed);
        let answers = ask(rule, &scene).unwrap_or_else(|code| match is_listed {
            true => vec![Answer::not_applicable(code)],
            false => Vec::new(),
        });
        for answer in answers {
            if answer.outcome == Outcome::NotApplicable && !is_listed {
                continue;
            }
            values.extend(answer.values.clone());
            findings.push(finding(rule, &scene, answer));
        }
    }
    let verdict = findings
        .iter()
        .map(|finding| finding.outcome)
        .max()
        .unwrap_or(Outcome::NotApplicable);
    let fallback = findings
        .iter()
        .map(|finding| finding.fallback.unwrap_or(finding.outcome))
        .max();
    Ok(Verdict {
        id: case.id.clone(),
        verdict,
        fallback: fallback.filter(|_| verdict == Outcome::NeedsJudgement),
        findings,
        values,
        law_date: asked.at.unwrap_or(case.date),
        engine: env!("CARGO_PKG_VERSION"),
        catalogue: CATALOGUE,
        notice: "no_legal_advice",
    })
}

/// The listed ids as the catalogue spells them; none where none are listed.
fn listed_rules(ids: Option<&Vec<String>>) -> Result<Option<Vec<&'static str>>, InputError> {
    let Some(ids) = ids else {
        return Ok(None);
    };
    let known = ids.iter().enumerate().map(|(index, id)| {
        rules::all()
            .find(|rule| rule.id == id)
            .map(|rule| rule.id)
            .ok_or_else(|| unknown_rule(index, id))
    });
    known.collect::<Result<_, _>>().map(Some)
}

fn unknown_rule(index: usize, id: &str) -> InputError {
    let near = nearest(id, rules::all().map(|rule| rule.id));
    let shown: String = id.chars().take(64).collect();
    InputError {
        code: InputCode::UnknownRule,
        pointer: format!("/rule_ids/{index}"),
        message: match near {
            Some(near) => format!("unknown rule `{shown}`, the nearest is `{near}`"),
            None => format!("unknown rule `{shown}`"),
        },
        suggestion: near.map(str::to_owned),
        line: 0,
        column: 0,
    }
}

fn scene<'a>(case: &'a Case, asked: &Asked, rule: &Rule, listed: bool) -> Scene<'a> {
    let shop = asked.jurisdiction.unwrap_or(case.jurisdiction);
    let mut scene = Scene {
        facts: At::root(&case.situation),
        act: Act::then(When::On(case.date)),
        law_on: case.date,
        today: case.date,
        place: place(&case.situation, rule.domain).unwrap_or(shop),
        shop,
        domain: case.domain,
        listed,
    };
    if let Some(when) = (rule.act)(&scene) {
        scene.act = Act::then(when);
    }
    scene.law_on = asked.at.unwrap_or(scene.act.day);
    scene
}

/// The visitor's country, where it is known, chooses the law on cookies, the recipient's that on
/// mail and calls; the shop's, which is none here, the rest.
fn place(situation: &Situation, domain: Domain) -> Option<Jurisdiction> {
    let country = match domain {
        Domain::Cookies => situation.visitor.known().map(|visitor| &visitor.country),
        Domain::Marketing => situation
            .recipient
            .known()
            .map(|recipient| &recipient.country),
        _ => None,
    };
    country
        .and_then(Fact::known)
        .map(|country| country.jurisdiction())
}

/// What a rule answers: its faults, or where it has none its best answer.
///
/// # Errors
///
/// The code why the rule has nothing to say.
fn ask(rule: &Rule, scene: &Scene<'_>) -> Result<Vec<Answer>, &'static str> {
    if rule.jurisdiction() != Jurisdiction::Eu && rule.jurisdiction() != scene.place {
        return Err("other_country");
    }
    if in_force(rule.law, scene.place, scene.law_on).is_none() {
        return Err("not_in_force");
    }
    match (rule.check)(scene) {
        answers if answers.is_empty() => Err("no_subject"),
        answers => Ok(fold(
            answers.into_iter().map(Answer::within_calendar).collect(),
        )),
    }
}

/// One answer for each kind of fault, over all objects; without faults one answer in all.
fn fold(answers: Vec<Answer>) -> Vec<Answer> {
    let worst = answers
        .iter()
        .map(|answer| answer.outcome)
        .max()
        .unwrap_or(Outcome::NotApplicable);
    let mut folded: Vec<Answer> = Vec::new();
    for answer in answers {
        let counts = if worst > Outcome::Ok {
            answer.outcome > Outcome::Ok
        } else {
            answer.outcome == worst
        };
        if !counts {
            continue;
        }
        match folded.iter_mut().find(|same| is_same_fault(same, &answer)) {
            Some(same) => {
                same.pointers.extend(answer.pointers);
                same.verified &= answer.verified;
            }
            None => folded.push(answer),
        }
    }
    folded.sort_by(|a, b| (b.outcome, a.code).cmp(&(a.outcome, b.code)));
    folded
}

fn is_same_fault(one: &Answer, other: &Answer) -> bool {
    (one.code, one.outcome, one.fallback, &one.params)
        == (other.code, other.outcome, other.fallback, &other.params)
}

fn finding(rule: &Rule, scene: &Scene<'_>, answer: Answer) -> Finding {
    debug_assert!(rule.says(answer.code), "{}: {}", rule.id, answer.code);
    let law = in_force(rule.law, scene.place, scene.law_on);
    let law = law.filter(|_| answer.code != "other_country");
    Finding {
        rule: rule.id,
        outcome: answer.outcome,
        fallback: answer.fallback,
        severity: rule.severity,
        code: answer.code,
        params: answer.params,
        pointers: answer.pointers.iter().map(ToString::to_string).collect(),
        on: scene.law_on,
        place: scene.place,
        citation: law.map(|(law, _)| law.citation),
        in_force: law.map(|(_, time)| time),
        verified: law.map(|(law, _)| law.verified && answer.verified),
        // Without a norm there is nothing to prove.
        evidence: law.map_or(&[], |_| rule.evidence),
        question: rule.question(answer.code),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn verdict(rest: &str) -> Verdict {
        let case = format!(r#"{{"jurisdiction":"NL","date":"2026-03-02",{rest}}}"#);
        judge_text(&case).expect("a case that can be read")
    }

    #[track_caller]
    fn fault(rest: &str) -> (InputCode, String, Option<String>) {
        let case = format!(r#"{{"jurisdiction":"NL","date":"2026-03-02",{rest}}}"#);
        let fault = judge_text(&case).expect_err("this case should be refused");
        (fault.code, fault.pointer, fault.suggestion)
    }

    #[test]
    fn an_unknown_rule_names_the_nearest() {
        let (code, pointer, near) = fault(r#""rule_ids":["EU-BOX-01","EU-COK-01"],"situation":{}"#);
        assert_eq!(
            (code, pointer.as_str()),
            (InputCode::UnknownRule, "/rule_ids/1")
        );
        assert_eq!(near.as_deref(), Some("EU-COOK-01"));
    }

    #[test]
    fn what_is_asked_names_rules_that_there_are() {
        let fault = Asked::read(r#"{"rule_ids":["EU-COK-01"]}"#).expect_err("no such rule");
        assert_eq!(
            (fault.code, fault.pointer.as_str()),
            (InputCode::UnknownRule, "/rule_ids/0")
        );
        assert!(Asked::read(r#"{"rule_ids":["EU-COOK-01"],"at":"2026-03-02"}"#).is_ok());
    }

    #[test]
    fn a_misspelt_fact_names_its_place_and_the_nearest() {
        let (code, pointer, near) = fault(r#""situation":{"cookie":{"consent":{"givenAt":null}}}"#);
        assert_eq!(
            (code, pointer.as_str()),
            (InputCode::UnknownField, "/situation/cookie/consent/givenAt")
        );
        assert_eq!(near.as_deref(), Some("given_at"));
    }

    #[test]
    fn impossible_days_and_instants_are_refused_at_their_place() {
        for (text, place) in [
            (
                r#""situation":{"cookie":{"placed_at":"2026-02-30T10:00:00Z"}}"#,
                "/situation/cookie/placed_at",
            ),
            (
                r#""situation":{"cookie":{"placed_at":"2026-02-03T10:00:00"}}"#,
                "/situation/cookie/placed_at",
            ),
            (
                r#""situation":{"item":{"deleted_at":"0000-01-01"}}"#,
                "/situation/item/deleted_at",
            ),
            (
                r#""situation":{"request":{"received_at":"9999-12-31"}}"#,
                "/situation/request/received_at",
            ),
            (
                r#""situation":{"breach":{"aware_at":"9999-12-31T23:59:59-12:00"}}"#,
                "/situation/breach/aware_at",
            ),
        ] {
            assert_eq!(fault(text), (InputCode::Value, place.to_owned(), None));
        }
    }

    #[test]
    fn no_answer_names_a_day_that_no_case_could() {
        for (rule, situation) in [
            (
                "EU-RET-05",
                r#"{"last_active_contact":"2026-03-01","policy_years":1e308}"#,
            ),
            (
                "EU-RIGHT-01",
                r#"{"request":{"type":"access","received_at":"2199-12-31","answered_at":null}}"#,
            ),
            (
                "EU-BREACH-01",
                r#"{"breach":{"aware_at":"2199-12-31T12:00:00+01:00","risk":"high","notified_authority_at":null}}"#,
            ),
        ] {
            let judged = verdict(&format!(r#""rule_ids":["{rule}"],"situation":{situation}"#));
            let finding = &judged.findings[0];
            assert_eq!((rule, finding.code), (rule, "unknown_value"));
            assert!(!finding.pointers.is_empty() && finding.params.is_empty());
            assert!(judged.values.is_empty(), "{:?}", judged.values);
        }
    }

    #[test]
    fn a_rule_of_the_other_country_says_so_only_when_it_is_listed() {
        let cookie = r#""situation":{"cookie":{"purpose":"strictly_necessary"}}"#;
        assert!(
            verdict(cookie)
                .findings
                .iter()
                .all(|finding| finding.rule != "BE-COOK-04")
        );
        let listed = verdict(&format!(r#""rule_ids":["BE-COOK-04"],{cookie}"#));
        assert_eq!(
            (listed.verdict, listed.findings[0].code),
            (Outcome::NotApplicable, "other_country")
        );
        assert_eq!(listed.findings[0].citation, None);
    }

    #[test]
    fn a_finding_without_a_norm_claims_nothing_and_asks_no_proof() {
        for (rule, date, code) in [
            ("BE-COOK-04", "2026-03-02", "other_country"),
            ("EU-COOK-01", "2001-01-01", "not_in_force"),
        ] {
            let case = format!(
                r#"{{"jurisdiction":"NL","date":"{date}","rule_ids":["{rule}"],"situation":{{"cookie":{{}}}}}}"#
            );
            let judged = judge_text(&case).expect("a case that can be read");
            let finding = &judged.findings[0];
            assert_eq!((finding.code, finding.citation), (code, None));
            assert_eq!((finding.verified, finding.evidence.len()), (None, 0));
        }
    }

    #[test]
    fn what_a_test_expects_does_not_sway_the_judgement() {
        let boxed =
            r#""situation":{"box":{"initial_state":"ticked","purpose":"terms","required":true}}"#;
        let swayed = verdict(&format!(
            r#""expected_verdict":"ok","expected_values":{{"missing":[]}},{boxed}"#
        ));
        assert_eq!(swayed, verdict(boxed));
    }

    #[test]
    fn a_finding_carries_the_law_of_the_day() {
        let early = r#""rule_ids":["EU-COOK-01"],"situation":{"cookie":{"placed_at":"2018-05-24T21:59:59Z","consent":null}}"#;
        let finding = &verdict(early).findings[0];
        assert_eq!(finding.citation, Some("Tw 11.7a (old); Wbp 1(i)"));
        assert_eq!(finding.on, Day::of(2018, 5, 24));
        let time = finding.in_force.expect("in force");
        assert_eq!(
            (time.from, time.until),
            (Day::of(2012, 6, 5), Some(Day::of(2018, 5, 24)))
        );
    }

    #[cfg(feature = "schema")]
    #[test]
    fn the_schema_of_a_case_is_strict_and_knows_every_word() {
        let schema = schemars::schema_for!(Case);
        let schema = serde_json::to_value(&schema).expect("json");
        let cookie = schema.pointer("/$defs/Cookie").expect("the cookie");
        assert_eq!(
            cookie.pointer("/additionalProperties"),
            Some(&serde_json::json!(false))
        );
        assert!(cookie.pointer("/properties/placed_at").is_some());
        assert!(schema.to_string().contains("strictly_necessary"));
        assert!(
            schemars::schema_for!(Verdict)
                .to_value()
                .to_string()
                .contains("needs_judgement")
        );
    }
}
