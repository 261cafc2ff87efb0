//! Writes the JSON Schemas of everything that crosses the boundary, from the Rust types.
//!
//! `cargo run --features schema --bin vinkje-schema -- DIRECTORY` writes `schema.json` (all shapes),
//! `config.schema.json` (the shop's configuration, for editors), `codes.json` (the letters that
//! pages get in place of words) and `catalogue.json` (every rule with its law over time, and a golden
//! case that breaks it and one that keeps it).

use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::fmt::Display;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};
use vinkje::calendar::period::Deadline;
use vinkje::calendar::question::{HolidayOn, HoursEnd, Period};
use vinkje::catalogue::{Catalogue, catalogue_with};
use vinkje::consent::checkout::{BoxAnswer, Problem};
use vinkje::consent::compile::{Compiled, ManifestDocument, PolicyDocument};
use vinkje::consent::config::Config;
use vinkje::consent::decide::{Banner, Event};
use vinkje::consent::intake::{CheckoutRequest, ConsentRequest, Intake, Notice};
use vinkje::consent::record::Act;
use vinkje::engine::Asked;
use vinkje::engine::lines::Tally;
use vinkje::engine::turn::Turn;
use vinkje::evidence::record::{Draft, Receipt, Record, Sealed};
use vinkje::evidence::signature::Signed;
use vinkje::rules::over_time::LawDiff;
use vinkje::{Case, InputError, Verdict, read};

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// Every shape, each under its own name.
fn shapes() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    fn add<T: JsonSchema>(generator: &mut SchemaGenerator) {
        generator.subschema_for::<T>();
    }
    add::<Config>(&mut generator);
    add::<Compiled>(&mut generator);
    add::<ConsentRequest>(&mut generator);
    add::<CheckoutRequest>(&mut generator);
    add::<Intake>(&mut generator);
    add::<Notice>(&mut generator);
    add::<Draft>(&mut generator);
    add::<Sealed>(&mut generator);
    add::<Record>(&mut generator);
    add::<Receipt>(&mut generator);
    add::<Signed<Receipt>>(&mut generator);
    add::<Signed<ManifestDocument>>(&mut generator);
    add::<PolicyDocument>(&mut generator);
    add::<InputError>(&mut generator);
    add::<Case>(&mut generator);
    add::<Asked>(&mut generator);
    add::<Verdict>(&mut generator);
    add::<Tally>(&mut generator);
    add::<Turn>(&mut generator);
    add::<Catalogue>(&mut generator);
    add::<LawDiff>(&mut generator);
    add::<Period>(&mut generator);
    add::<Deadline>(&mut generator);
    add::<HoursEnd>(&mut generator);
    add::<HolidayOn>(&mut generator);
    let definitions: Map<String, Value> = generator.take_definitions(true);
    json!({ "$schema": DRAFT, "$defs": definitions })
}

/// The letters that pages get in place of words, by their word.
fn codes() -> Value {
    fn table<T: Serialize + Copy>(all: &[T], letter: fn(T) -> u8) -> Value {
        let named = |&code: &T| {
            let word = json!(code).as_str().unwrap_or_default().to_owned();
            (char::from(letter(code)).to_string(), Value::from(word))
        };
        Value::Object(all.iter().map(named).collect())
    }
    json!({
        "act": table(&Act::ALL, |act| act as u8),
        "banner": table(&Banner::ALL, |banner| banner as u8),
        "shows": Banner::ALL
            .iter()
            .filter(|banner| banner.shows())
            .map(|&banner| json!(char::from(banner as u8)))
            .collect::<Vec<_>>(),
        "event": table(&Event::ALL, |event| event as u8),
        "answer": table(&BoxAnswer::ALL, |answer| answer as u8),
        "problem": table(&Problem::ALL, |problem| problem as u8),
        "problemOf": Problem::ALL
            .iter()
            .map(|problem| {
                let word = json!(problem).as_str().unwrap_or_default().to_owned();
                (word, json!(problem.place()))
            })
            .collect::<Map<_, _>>(),
    })
}

/// The golden cases of judging.
fn cases() -> Result<Vec<Case>, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/judge");
    let named = |error: &dyn Display| format!("{}: {error}", folder.display());
    let entries = fs::read_dir(&folder).map_err(|error| named(&error))?;
    let mut files = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()
        .map_err(|error| named(&error))?;
    files.sort();
    let mut cases: Vec<Case> = Vec::new();
    for file in files {
        let named = |error: &dyn Display| format!("{}: {error}", file.display());
        let text = fs::read_to_string(&file).map_err(|error| named(&error))?;
        cases.extend(read::<Vec<Case>>(&text).map_err(|fault| named(&fault))?);
    }
    Ok(cases)
}

fn write(directory: &Path, name: &str, value: &Value) -> io::Result<()> {
    fs::write(directory.join(name), format!("{value:#}\n"))
}

/// Everything that is written, by its name.
fn documents() -> Result<[(&'static str, Value); 4], String> {
    let config = SchemaSettings::draft2020_12()
        .into_generator()
        .into_root_schema_for::<Config>();
    let catalogue = catalogue_with(&cases()?).map_err(|fault| fault.to_string())?;
    Ok([
        ("schema.json", shapes()),
        ("config.schema.json", json!(config)),
        ("codes.json", codes()),
        ("catalogue.json", json!(catalogue)),
    ])
}

fn write_all(directory: &Path) -> Result<(), String> {
    for (name, value) in documents()? {
        write(directory, name, &value)
            .map_err(|error| format!("{}: {error}", directory.display()))?;
    }
    Ok(())
}

fn main() -> ExitCode {
    let Some(directory) = env::args().nth(1) else {
        eprintln!("usage: vinkje-schema DIRECTORY");
        return ExitCode::from(2);
    };
    match write_all(Path::new(&directory)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
