//! serde's error messages, said again: without values, with the nearest name.

use std::borrow::Cow;

use serde_path_to_error::{Path, Segment};

use super::once::TOO_LONG;
use super::{InputCode, InputError};

/// The longest piece of the reader's input (a field name, a word) that an error repeats, in
/// characters.
const LONGEST_ECHO: usize = 64;

/// The fault in our words, at `pointer` of `json`.
pub(super) fn at(pointer: String, fault: &serde_json::Error, json: &str) -> InputError {
    let full = fault.to_string();
    let (line, column) = place(fault, json);
    let text = match full.rfind(" at line ") {
        Some(end) if fault.line() > 0 => &full[..end],
        _ => &full,
    };
    let explained = if fault.is_data() {
        data_fault(text, &pointer)
    } else if text.starts_with("recursion limit") {
        Explained::new(
            InputCode::TooDeep,
            "too many objects or lists inside each other",
        )
    } else if text == "number out of range" {
        Explained::new(InputCode::Value, "this number is too large")
    } else {
        Explained::new(InputCode::Json, syntax_fault(text))
    };
    InputError {
        code: explained.code,
        pointer: match &explained.below {
            Some(name) => format!("{pointer}/{}", token(name)),
            None => pointer,
        },
        message: explained.message,
        suggestion: explained.suggestion,
        line,
        column,
    }
}

/// The line and column at which reading stopped.
fn place(fault: &serde_json::Error, json: &str) -> (usize, usize) {
    let (line, column) = (fault.line(), fault.column());
    // No string goes over a line's end, so what stopped behind one stopped in the line before.
    let is_behind = column == 0 && line > 1 && fault.is_syntax();
    let before = is_behind.then(|| json.split('\n').nth(line - 2)).flatten();
    match before {
        Some(text) => (line - 1, text.len() + 1),
        // serde_json counts the bytes that it has taken, and has taken none of the first.
        None => (line, column.max(line.min(1))),
    }
}

struct Explained {
    code: InputCode,
    message: String,
    suggestion: Option<String>,
    /// A field below the pointer that the fault is about.
    below: Option<String>,
}

impl Explained {
    fn new(code: InputCode, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            suggestion: None,
            below: None,
        }
    }
}

fn data_fault(text: &str, pointer: &str) -> Explained {
    if let Some(rest) = text.strip_prefix("invalid type: ") {
        let (found, expected) = found_and_expected(rest);
        return Explained::new(
            InputCode::Type,
            format!("expected {expected}, found {found}"),
        );
    }
    if let Some(rest) = text.strip_prefix("invalid value: ") {
        let (found, expected) = found_and_expected(rest);
        let met = match is_no_day(found, &expected) {
            true => "and there is no such day".to_owned(),
            false => format!("found {found}"),
        };
        return Explained::new(InputCode::Value, format!("expected {expected}, {met}"));
    }
    if text == TOO_LONG {
        return Explained::new(InputCode::TooLong, format!("this string is {TOO_LONG}"));
    }
    if let Some(rest) = text.strip_prefix("invalid length ") {
        let (found, expected) = rest
            .rsplit_once(", expected ")
            .unwrap_or((rest, "another length"));
        return Explained::new(
            InputCode::Value,
            format!("expected {expected}, found {found} items"),
        );
    }
    if let Some(rest) = text.strip_prefix("unknown field ") {
        return unknown(InputCode::UnknownField, "field", rest, last_token(pointer));
    }
    if let Some(rest) = text.strip_prefix("unknown variant ") {
        return unknown(InputCode::UnknownWord, "word", rest, None);
    }
    if let Some(name) = between_ticks(text, "missing field `") {
        let mut explained = Explained::new(
            InputCode::MissingField,
            format!("the field `{name}` is missing"),
        );
        explained.below = Some(name.to_owned());
        return explained;
    }
    if let Some(name) = between_ticks(text, "duplicate field `") {
        let message = format!("the field `{}` stands here twice", echo(name));
        let mut explained = Explained::new(InputCode::DuplicateField, message);
        explained.below = Some(name.to_owned());
        return explained;
    }
    if text.starts_with("data did not match any variant") {
        return Explained::new(InputCode::Value, "none of the known shapes fits");
    }
    Explained::new(InputCode::Value, text)
}

/// `rest` is "`wrong`, expected one of `a`, `b`" and its like.
fn unknown(code: InputCode, noun: &str, rest: &str, field: Option<String>) -> Explained {
    // The wrong name may itself hold backticks and commas; the list after it may not.
    let (wrong, list) = rest
        .rsplit_once(", expected ")
        .or_else(|| rest.rsplit_once(", there are no "))
        .unwrap_or((rest, ""));
    let wrong = field.unwrap_or_else(|| wrong.trim_matches('`').to_owned());
    let names: Vec<&str> = list.split('`').skip(1).step_by(2).collect();
    let suggestion = nearest(&wrong, names.iter().copied()).map(str::to_owned);
    let shown = if code == InputCode::UnknownField || is_word(&wrong) {
        format!("unknown {noun} `{}`", echo(&wrong))
    } else {
        format!("unknown {noun}")
    };
    let message = match (&suggestion, code) {
        (None, _) => format!("{shown}, there are none here"),
        (Some(near), InputCode::UnknownField) => format!("{shown}, the nearest is `{near}`"),
        (Some(near), _) => {
            let all: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
            format!("{shown}, the nearest is `{near}` of {}", all.join(", "))
        }
    };
    Explained {
        code,
        message,
        suggestion,
        below: None,
    }
}

/// Whether a wrong word looks like one of a list, and not like somebody's data.
fn is_word(text: &str) -> bool {
    let is_code = text.len() <= 3 && text.chars().all(|c| c.is_ascii_alphanumeric());
    let is_slug = text.len() <= LONGEST_ECHO
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '-')
        && text.chars().filter(char::is_ascii_digit).count() < 6;
    is_code || is_slug
}

/// Splits serde's "string \"…\", expected a boolean" and drops the value.
fn found_and_expected(rest: &str) -> (&str, Cow<'_, str>) {
    let (found, expected) = rest
        .rsplit_once(", expected ")
        .unwrap_or((rest, "something else"));
    (found_kind(found), expected_kind(expected))
}

/// Whether a string stands for a day that the calendar does not have.
fn is_no_day(found: &str, expected: &str) -> bool {
    found == "something else" && expected.starts_with("a day of the calendar")
}

fn found_kind(found: &str) -> &str {
    const KINDS: [(&str, &str); 10] = [
        ("null", "null"),
        ("unit", "null"),
        ("boolean", "a boolean"),
        ("integer", "a whole number"),
        ("floating point", "a number"),
        ("character", "a string"),
        ("string", "a string"),
        ("sequence", "a list"),
        ("map", "an object"),
        ("byte array", "bytes"),
    ];
    let kind = KINDS.iter().find(|(start, _)| {
        found.strip_prefix(start).is_some_and(|rest| {
            rest.is_empty() || rest.starts_with(" \"") || rest.starts_with(" `")
        })
    });
    // What is none of serde's kinds was worded by the shape that refused it.
    kind.map_or(found, |(_, name)| name)
}

fn expected_kind(expected: &str) -> Cow<'_, str> {
    let first = expected.split(' ').next().unwrap_or_default();
    match first {
        "struct" | "map" => "an object".into(),
        "tuple" | "sequence" | "array" => "a list".into(),
        "enum" | "variant" => "one of the listed words".into(),
        "unit" => "null".into(),
        "string" => "a string".into(),
        "u8" | "u16" | "u32" | "u64" | "usize" | "nonzero" => "a whole number, not negative".into(),
        "i8" | "i16" | "i32" | "i64" | "isize" => "a whole number".into(),
        "f32" | "f64" => "a number".into(),
        _ => match expected {
            "a map" => "an object".into(),
            "a sequence" => "a list".into(),
            "a borrowed string" => "a string".into(),
            _ => expected.into(),
        },
    }
}

fn syntax_fault(text: &str) -> String {
    match text.strip_prefix("EOF while parsing ") {
        Some("a value") => "the text ends where a value should stand".to_owned(),
        Some(inside) => format!("the text ends inside {inside}"),
        None => format!("not json: {text}"),
    }
}

fn between_ticks<'a>(text: &'a str, start: &str) -> Option<&'a str> {
    text.strip_prefix(start)?.strip_suffix('`')
}

/// The JSON Pointer of a path, as far as that has names: one that cannot be read ends it.
pub(super) fn pointer(path: &Path) -> String {
    let names = path.iter().map_while(|segment| match segment {
        Segment::Seq { index } => Some(index.to_string()),
        Segment::Map { key } | Segment::Enum { variant: key } => Some(token(key)),
        Segment::Unknown => None,
    });
    names.flat_map(|name| ["/".to_owned(), name]).collect()
}

/// One reference token of a JSON Pointer (RFC 6901 section 3), cut where it is absurdly long.
fn token(name: &str) -> String {
    echo(name).replace('~', "~0").replace('/', "~1")
}

fn last_token(pointer: &str) -> Option<String> {
    let (_, last) = pointer.rsplit_once('/')?;
    Some(last.replace("~1", "/").replace("~0", "~"))
}

fn echo(name: &str) -> Cow<'_, str> {
    match name.char_indices().nth(LONGEST_ECHO) {
        Some((end, _)) => format!("{}…", &name[..end]).into(),
        None => name.into(),
    }
}

/// The name among `names` that looks most like `wrong`; none where there are no names.
/// Case, `_`, `-` and spaces do not count; the first of equals wins.
pub fn nearest<'a>(wrong: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wrong = plain(wrong);
    let mut best: Option<(f64, &str)> = None;
    for name in names {
        let likeness = strsim::jaro_winkler(&wrong, &plain(name));
        if best.is_none_or(|(most, _)| likeness > most) {
            best = Some((likeness, name));
        }
    }
    best.map(|(_, name)| name)
}

fn plain(name: &str) -> String {
    name.chars()
        .filter(|c| !matches!(c, '_' | '-' | ' '))
        .take(LONGEST_ECHO)
        .flat_map(char::to_lowercase)
        .collect()
}
