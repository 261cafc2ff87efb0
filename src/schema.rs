//! Writes the JSON Schemas of everything that crosses the boundary, from the Rust types.
//!
//! `cargo run --features schema --bin vinkje-schema -- DIRECTORY` writes `schema.json` (all shapes),
//! `config.schema.json` (the shop's configuration, for editors) and `codes.json` (the letters that
//! pages get in place of words).

use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};
use vinkje::consent::checkout::{BoxAnswer, Problem};
use vinkje::consent::compile::{Compiled, ManifestDocument, PolicyDocument};
use vinkje::consent::config::Config;
use vinkje::consent::decide::{Banner, Event};
use vinkje::consent::intake::{CheckoutRequest, ConsentRequest, Intake, Notice};
use vinkje::consent::record::Act;
use vinkje::evidence::record::{Draft, Receipt, Record, Sealed};
use vinkje::evidence::signature::Signed;
use vinkje::{Case, InputError, Verdict};

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
    add::<Verdict>(&mut generator);
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
            .map(|banner| json!(banner))
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

fn write(directory: &Path, name: &str, value: &Value) -> io::Result<()> {
    fs::write(directory.join(name), format!("{value:#}\n"))
}

fn main() -> ExitCode {
    let Some(directory) = env::args().nth(1) else {
        eprintln!("usage: vinkje-schema DIRECTORY");
        return ExitCode::from(2);
    };
    let directory = Path::new(&directory);
    let config = SchemaSettings::draft2020_12()
        .into_generator()
        .into_root_schema_for::<Config>();
    let written = write(directory, "schema.json", &shapes())
        .and_then(|()| write(directory, "config.schema.json", &json!(config)))
        .and_then(|()| write(directory, "codes.json", &codes()));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", directory.display());
            ExitCode::FAILURE
        }
    }
}
