//! `crossed-cases N`: N cases that nobody wrote, each on a line with the native core's answer, for
//! another build to answer alike.

#[path = "../support/crossing.rs"]
mod crossing;

use std::io::{BufWriter, Write, stdout};
use std::process::ExitCode;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::json;
use vinkje::judge_text;

fn main() -> ExitCode {
    let Some(count) = std::env::args().nth(1).and_then(|count| count.parse().ok()) else {
        eprintln!("usage: crossed-cases N");
        return ExitCode::from(2);
    };
    let mut runner = TestRunner::deterministic();
    let cases = crossing::case();
    let mut out = BufWriter::new(stdout().lock());
    for _ in 0..count {
        let case = match cases.new_tree(&mut runner) {
            Ok(tree) => tree.current().to_string(),
            Err(fault) => {
                eprintln!("no case could be made: {fault}");
                return ExitCode::FAILURE;
            }
        };
        let answer = match judge_text(&case) {
            Ok(verdict) => json!({ "value": verdict }),
            Err(fault) => json!({ "error": fault }),
        };
        if writeln!(out, "{case}\n{answer}").is_err() {
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
