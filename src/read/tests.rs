use std::collections::BTreeMap;

use serde::Deserialize;

use super::*;

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Shop {
    name: String,
    open: bool,
    #[serde(default)]
    staff: u32,
    #[serde(default)]
    boxes: Vec<Tick>,
    #[serde(default)]
    labels: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Tick {
    state: State,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(rename_all = "snake_case")]
enum State {
    Empty,
    Ticked,
}

#[track_caller]
fn fault(text: &str) -> InputError {
    read::<Shop>(text).expect_err("this text should be refused")
}

#[track_caller]
fn assert_fault(text: &str, code: InputCode, pointer: &str, message: &str) {
    let fault = fault(text);
    assert_eq!(
        (fault.code, fault.pointer.as_str(), fault.message.as_str()),
        (code, pointer, message),
    );
}

#[test]
fn a_right_text_is_read() {
    let shop: Shop = read("\u{feff}{\"name\":\"a\",\"open\":true}").expect("right");
    assert_eq!((shop.name.as_str(), shop.open), ("a", true));
}

#[test]
fn a_misspelt_field_names_its_path_and_the_nearest_name() {
    let text = r#"{"name":"a","open":true,"boxes":[{"state":"empty"},{"stat":"empty"}]}"#;
    assert_fault(
        text,
        InputCode::UnknownField,
        "/boxes/1/stat",
        "unknown field `stat`, the nearest is `state`",
    );
    assert_eq!(fault(text).suggestion.as_deref(), Some("state"));
    assert_eq!(
        fault(r#"{"boxList":[]}"#).suggestion.as_deref(),
        Some("boxes")
    );
}

#[test]
fn a_field_named_like_a_message_or_a_pointer_is_named_as_it_stands() {
    assert_fault(
        r#"{"x`, expected `y":1}"#,
        InputCode::UnknownField,
        "/x`, expected `y",
        "unknown field `x`, expected `y`, the nearest is `boxes`",
    );
    assert_eq!(fault(r#"{"a/b~c":1}"#).pointer, "/a~1b~0c");
    assert_eq!(fault(r#"{"__proto__":{}}"#).pointer, "/__proto__");
}

#[test]
fn a_wrong_type_is_told_without_the_value() {
    let text = r#"{"name":"a","open":"jan@example.nl, expected a boolean"}"#;
    assert_fault(
        text,
        InputCode::Type,
        "/open",
        "expected a boolean, found a string",
    );
    assert_fault(
        r#"{"name":{}}"#,
        InputCode::Type,
        "/name",
        "expected a string, found an object",
    );
    assert_fault(
        r#"{"boxes":{}}"#,
        InputCode::Type,
        "/boxes",
        "expected a list, found an object",
    );
    assert_fault(
        r#"{"boxes":[7]}"#,
        InputCode::Type,
        "/boxes/0",
        "expected an object, found a whole number",
    );
    assert_fault(
        "null",
        InputCode::Type,
        "",
        "expected an object, found null",
    );
    assert_fault(
        r#"{"boxes":[{"state":7}]}"#,
        InputCode::Type,
        "/boxes/0/state",
        "expected one of the listed words, found a whole number",
    );
}

#[test]
fn a_list_is_no_object_and_an_object_no_word() {
    let object = "expected an object, found a list";
    assert_fault(r#"["a",true]"#, InputCode::Type, "", object);
    assert_fault(
        r#"{"name":"a","open":true,"boxes":[["empty"]]}"#,
        InputCode::Type,
        "/boxes/0",
        object,
    );
    assert_fault(r#"{"labels":[]}"#, InputCode::Type, "/labels", object);
    assert_fault(
        r#"{"boxes":[{"state":{"ticked":null}}]}"#,
        InputCode::Type,
        "/boxes/0/state",
        "expected one of the listed words, found an object",
    );
    assert_fault(
        r#"{"boxes":[{"state":["ticked"]}]}"#,
        InputCode::Type,
        "/boxes/0/state",
        "expected one of the listed words, found a list",
    );
}

#[test]
fn inside_something_that_may_be_absent_it_is_as_strict() {
    type Wrapped = BTreeMap<String, Option<Newtype>>;
    #[derive(Debug, Deserialize, PartialEq)]
    struct Newtype(Tick);
    let empty = Newtype(Tick {
        state: State::Empty,
    });
    for text in [r#"{"a":["empty"]}"#, r#"{"a":[{"state":"empty"}]}"#] {
        let fault = read::<Wrapped>(text).expect_err("a list");
        assert_eq!(
            (fault.code, fault.pointer.as_str()),
            (InputCode::Type, "/a")
        );
    }
    let read = read::<Wrapped>(r#"{"a":{"state":"empty"},"b":null}"#).expect("right");
    assert_eq!((&read["a"], &read["b"]), (&Some(empty), &None));
}

#[test]
fn an_impossible_value_is_told_without_the_value() {
    let message = "expected a whole number, not negative, found a whole number";
    assert_fault(r#"{"staff":-7}"#, InputCode::Value, "/staff", message);
    assert_eq!(fault(r#"{"staff":1e999}"#).code, InputCode::Value);
}

#[test]
fn an_unknown_word_of_a_closed_list_names_the_nearest() {
    assert_fault(
        r#"{"boxes":[{"state":"tickd"}]}"#,
        InputCode::UnknownWord,
        "/boxes/0/state",
        "unknown word `tickd`, the nearest is `ticked` of `empty`, `ticked`",
    );
    let data = fault(r#"{"boxes":[{"state":"Jan, jan@example.nl"}]}"#);
    assert!(!data.message.contains("jan"), "{}", data.message);
}

#[test]
fn a_missing_field_is_pointed_at_where_it_should_stand() {
    assert_fault(
        r#"{"name":"a"}"#,
        InputCode::MissingField,
        "/open",
        "the field `open` is missing",
    );
    assert_eq!(fault(r#"{"boxes":[{}]}"#).pointer, "/boxes/0/state");
}

#[test]
fn a_field_that_stands_twice_is_refused_in_objects_and_in_maps() {
    let message = "the field `open` stands here twice";
    assert_fault(
        r#"{"open":true,"open":true}"#,
        InputCode::DuplicateField,
        "/open",
        message,
    );
    assert_eq!(
        fault(r#"{"labels":{"a":"","\u0061":""}}"#).pointer,
        "/labels/a"
    );
}

#[test]
fn a_text_that_is_no_json_says_where_it_broke() {
    assert_fault(
        "",
        InputCode::Json,
        "",
        "the text ends where a value should stand",
    );
    let broken = fault("{\n  \"open\": tru,\n}");
    assert_eq!((broken.code, broken.line), (InputCode::Json, 2));
    assert_eq!(broken.pointer, "/open");
    let first = fault("[]");
    assert_eq!((first.line, first.column), (1, 1));
    assert_eq!(fault("{} {}").code, InputCode::Json);
    assert_eq!(fault(&"[".repeat(100_000)).code, InputCode::TooDeep);
}

#[test]
fn a_very_long_name_is_cut_in_the_answer() {
    let long = "x".repeat(1_000_000);
    let cut = fault(&format!("{{\"{long}\":1}}"));
    assert_eq!(cut.code, InputCode::UnknownField);
    assert!(cut.pointer.len() < 100 && cut.message.len() < 200);
}

#[test]
fn a_string_of_ten_million_letters_is_told_with_its_place() {
    let long = "x".repeat(10_000_000);
    let message = "this string is longer than 1 MiB, which nothing here needs";
    let too_long = |text: &str, pointer: &str| {
        assert_fault(text, InputCode::TooLong, pointer, message);
    };
    too_long(&format!(r#"{{"name":"{long}","open":true}}"#), "/name");
    too_long(
        &format!(r#"{{"name":"\u0061{long}","open":true}}"#),
        "/name",
    );
    too_long(
        &format!(r#"{{"name":"a","open":true,"labels":{{"b":"{long}"}}}}"#),
        "/labels/b",
    );
    let cut = format!("/labels/{}…", "x".repeat(64));
    too_long(
        &format!(r#"{{"name":"a","open":true,"labels":{{"{long}":"b"}}}}"#),
        &cut,
    );
}

#[test]
fn a_string_of_one_mebibyte_is_read_and_one_letter_more_is_not() {
    let shop = |letters: usize| format!(r#"{{"name":"{}","open":true}}"#, "x".repeat(letters));
    let shop_read = read::<Shop>(&shop(1024 * 1024)).expect("not too long");
    assert_eq!(shop_read.name.len(), 1024 * 1024);
    assert_eq!(fault(&shop(1024 * 1024 + 1)).code, InputCode::TooLong);
}

#[test]
fn a_string_without_an_end_is_told_in_the_line_where_it_begins() {
    for newline in ["\n", "\r\n"] {
        let text = ["{", r#"  "name": "a,"#, r#"  "open": true"#, "}"].join(newline);
        let broken = fault(&text);
        assert_eq!((broken.code, broken.line), (InputCode::Json, 2));
    }
    let broken = fault("{\n  \"name\": \"a,\n  \"open\": true\n}");
    assert_eq!((broken.line, broken.column), (2, 14));
}

#[test]
fn a_day_that_the_calendar_does_not_have_is_told_as_such() {
    let no_day = |text: &str| read::<crate::law::Day>(text).expect_err("no day").message;
    let expected = "expected a day of the calendar such as `2026-03-02`, of the years 1900 to 2199";
    assert_eq!(
        no_day(r#""2026-02-30""#),
        format!("{expected}, and there is no such day")
    );
    assert_eq!(no_day("5"), format!("{expected}, found a whole number"));
}
