//! What a privacy statement tells, and what it lacks: one reading for every law that has a list.

use crate::facts::information::Statement;
use crate::facts::{At, Pointer};
use crate::rules::{Answer, Ruling};
use crate::verdict::Value;

/// What a law that asks for these items, in this order, says of a statement. A statement that is
/// known not to be there tells nothing.
pub(super) fn check(statement: At<'_, Statement>, asked: &[&'static str]) -> Ruling {
    let (present, items) = (statement.present(), statement.items());
    if present.holds() == Ok(false) {
        return Ok(answer(asked.to_vec(), present.pointer));
    }
    let told: Vec<&String> = items.get()?.into_iter().flatten().collect();
    let missing = asked
        .iter()
        .copied()
        .filter(|item| told.iter().all(|word| word != item));
    Ok(answer(missing.collect(), items.pointer))
}

fn answer(missing: Vec<&'static str>, pointer: Pointer) -> Answer {
    let names = Value::Names(missing.clone());
    let answer = if missing.is_empty() {
        Answer::ok("complete")
    } else {
        Answer::violation("lacks_items").with("missing", names.clone())
    };
    answer.because(pointer).computing("missing", names)
}

/// Whether the shop advertises to people: taken to be so until it is known not to be.
pub(super) fn advertises(statement: At<'_, Statement>) -> bool {
    statement.direct_marketing().holds() != Ok(false)
}
