//! One judgement in the core: a case of each of some domains, by the rules that it lists and by all.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use vinkje::{Case, judge, judge_text, read};

/// The typical cases of the benchmarks, in Rust and in Node.
const CASES: &str = include_str!("cases.json");

fn judging(criterion: &mut Criterion) {
    let cases: Vec<Case> = read(CASES).expect("cases that can be read");
    for case in &cases {
        let name = case.id.as_deref().expect("a case has an id");
        let text = serde_json::to_string(case).expect("json");
        let all = Case {
            rule_ids: None,
            ..case.clone()
        };
        criterion.bench_function(&format!("{name}: listed rules"), |timer| {
            timer.iter(|| judge(black_box(case)));
        });
        criterion.bench_function(&format!("{name}: every rule"), |timer| {
            timer.iter(|| judge(black_box(&all)));
        });
        criterion.bench_function(&format!("{name}: JSON in, JSON out"), |timer| {
            timer.iter(|| {
                let verdict = judge_text(black_box(&text)).expect("a verdict");
                serde_json::to_string(&verdict).expect("json")
            });
        });
    }
}

criterion_group!(benches, judging);
criterion_main!(benches);
