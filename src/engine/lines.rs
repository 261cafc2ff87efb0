//! Many cases in one text, a line each (NDJSON).

use serde::Serialize;

use super::turn::{Turn, turn};
use super::{Asked, Case, judge_asked};
use crate::law::Day;
use crate::read::{InputCode, InputError, read};
use crate::verdict::{Outcome, Verdict};

/// What came of many lines.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lines {
    /// A line for each line of the text, in its order: the answer, `{"error":…}` where the line
    /// could not be read, nothing where it was blank.
    pub text: Vec<u8>,
    /// How many came to what.
    pub tally: Tally,
}

/// How many lines came to what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Tally {
    /// Verdicts [`Outcome::NotApplicable`].
    pub not_applicable: u32,
    /// Verdicts [`Outcome::Ok`].
    pub ok: u32,
    /// Verdicts [`Outcome::Warning`].
    pub warning: u32,
    /// Verdicts [`Outcome::NeedsJudgement`].
    pub needs_judgement: u32,
    /// Verdicts [`Outcome::Violation`].
    pub violation: u32,
    /// Cases that turn from one day to the other, where two were asked for.
    pub turned: u32,
    /// Lines that could not be read.
    pub unreadable: u32,
    /// Lines with nothing on them.
    pub blank: u32,
}

impl Tally {
    fn count(&mut self, verdict: Outcome) {
        *match verdict {
            Outcome::NotApplicable => &mut self.not_applicable,
            Outcome::Ok => &mut self.ok,
            Outcome::Warning => &mut self.warning,
            Outcome::NeedsJudgement => &mut self.needs_judgement,
            Outcome::Violation => &mut self.violation,
        } += 1;
    }
}

/// Judges each line as [`judge_asked`] does.
///
/// `first` is the number of the first line in whatever the text is a part of: errors name their
/// lines by it. A line that cannot be read is an error line, and the others are judged.
#[must_use]
pub fn judge_lines(text: &[u8], first: usize, asked: &Asked) -> Lines {
    each(
        text,
        first,
        |case| judge_asked(case, asked),
        |verdict: &Verdict, tally| tally.count(verdict.verdict),
    )
}

/// Judges each line by the law of two days, as [`turn`] does; the tally is of the second.
#[must_use]
pub fn turn_lines(text: &[u8], first: usize, from: Day, to: Day, asked: &Asked) -> Lines {
    each(
        text,
        first,
        |case| turn(case, from, to, asked),
        |turn: &Turn, tally| {
            tally.count(turn.after.verdict);
            tally.turned += u32::from(turn.turns);
        },
    )
}

#[derive(Serialize)]
#[serde(untagged)]
enum Line<T> {
    Answer(T),
    Error { error: InputError },
}

fn each<T: Serialize>(
    text: &[u8],
    first: usize,
    ask: impl Fn(&Case) -> Result<T, InputError>,
    count: impl Fn(&T, &mut Tally),
) -> Lines {
    let mut lines = Lines::default();
    let text = text.strip_suffix(b"\n").unwrap_or(text);
    for (index, line) in text.split(|byte| *byte == b'\n').enumerate() {
        if line.trim_ascii().is_empty() {
            lines.tally.blank += 1;
        } else {
            let answer = match case_of(line).and_then(|case| ask(&case)) {
                Ok(answer) => {
                    count(&answer, &mut lines.tally);
                    Line::Answer(answer)
                }
                Err(fault) => {
                    lines.tally.unreadable += 1;
                    let line = first.saturating_add(index);
                    Line::Error {
                        error: InputError { line, ..fault },
                    }
                }
            };
            // Neither an answer nor an error has anything in it that JSON lacks.
            lines
                .text
                .extend(serde_json::to_vec(&answer).unwrap_or_default());
        }
        lines.text.push(b'\n');
    }
    lines
}

fn case_of(line: &[u8]) -> Result<Case, InputError> {
    let text = std::str::from_utf8(line).map_err(|fault| InputError {
        code: InputCode::Json,
        pointer: String::new(),
        message: "not json: this is no UTF-8".into(),
        suggestion: None,
        line: 1,
        column: fault.valid_up_to() + 1,
    })?;
    read(text)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    const BROKEN: &str = r#"{"id":"b","jurisdiction":"NL","date":"2026-03-02","rule_ids":["EU-BOX-01"],"situation":{"box":{"initial_state":"ticked","purpose":"newsletter"}}}"#;
    const KEPT: &str = r#"{"jurisdiction":"NL","date":"2026-03-02","rule_ids":["EU-BOX-01"],"situation":{"box":{"initial_state":"empty","purpose":"newsletter"}}}"#;

    #[track_caller]
    fn told(lines: &Lines) -> Vec<Value> {
        let text = std::str::from_utf8(&lines.text).expect("text");
        text.split_terminator('\n')
            .map(|line| serde_json::from_str(line).unwrap_or(Value::Null))
            .collect()
    }

    #[test]
    fn each_line_has_its_line_and_the_unreadable_does_not_stop_the_others() {
        let text = format!("{BROKEN}\r\n\n{{\"jurisdiction\":\"XX\"}}\n{KEPT}\n");
        let lines = judge_lines(text.as_bytes(), 11, &Asked::default());
        let told = told(&lines);
        assert_eq!(
            (told.len(), &told[0]["id"], &told[0]["verdict"]),
            (4, &"b".into(), &"violation".into())
        );
        assert_eq!(told[1], Value::Null);
        assert_eq!(told[2]["error"]["line"], 13);
        assert_eq!(told[2]["error"]["pointer"], "/jurisdiction");
        assert_eq!(
            (told[3].get("id"), &told[3]["verdict"]),
            (None, &"ok".into())
        );
        let tally = Tally {
            violation: 1,
            ok: 1,
            unreadable: 1,
            blank: 1,
            ..Tally::default()
        };
        assert_eq!(lines.tally, tally);
    }

    #[test]
    fn a_line_answers_to_the_byte_what_the_case_answers_by_itself() {
        let asked = Asked {
            jurisdiction: Some(crate::law::Jurisdiction::Be),
            ..Asked::default()
        };
        let case: Case = read(BROKEN).expect("a case");
        let verdict = judge_asked(&case, &asked).expect("a verdict");
        let alone = serde_json::to_string(&verdict).expect("json") + "\n";
        let lines = judge_lines(BROKEN.as_bytes(), 1, &asked);
        assert_eq!(String::from_utf8(lines.text).expect("text"), alone);
    }

    #[test]
    fn what_is_no_text_is_an_error_of_its_line() {
        let mut text = b"\xff\n".to_vec();
        text.extend(KEPT.bytes());
        let lines = judge_lines(&text, 1, &Asked::default());
        let told = told(&lines);
        assert_eq!(
            (&told[0]["error"]["code"], &told[0]["error"]["line"]),
            (&"json".into(), &1.into())
        );
        assert_eq!(told[1]["verdict"], "ok");
    }

    #[test]
    fn an_unknown_rule_is_an_error_of_its_line_too() {
        let text = KEPT.replace("EU-BOX-01", "EU-BOX-99");
        let lines = judge_lines(text.as_bytes(), 7, &Asked::default());
        assert_eq!(told(&lines)[0]["error"]["line"], 7);
    }

    #[test]
    fn the_law_of_two_days_is_asked_line_by_line() {
        let cookie = r#"{"id":"c","jurisdiction":"BE","date":"2026-03-02","rule_ids":["EU-COOK-01"],"situation":{"cookie":{"purpose":"marketing","consent":null}}}"#;
        let text = format!("{cookie}\n{KEPT}");
        let (from, to) = (Day::of(2012, 8, 3), Day::of(2012, 8, 4));
        let lines = turn_lines(text.as_bytes(), 1, from, to, &Asked::default());
        let told = told(&lines);
        assert_eq!(
            (&told[0]["turns"], &told[1]["turns"]),
            (&true.into(), &false.into())
        );
        assert_eq!((lines.tally.turned, lines.tally.violation), (1, 1));
    }
}
