//! Any text as a case: an answer or an error with its place, never a panic, and always the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vinkje::{Outcome, judge, judge_text, read};

fuzz_target!(|text: &str| {
    match read::<vinkje::Case>(text) {
        Ok(case) => {
            let once = judge(&case);
            assert_eq!(once, judge(&case), "the same case has two verdicts");
            assert_eq!(once, judge_text(text), "text and case have two verdicts");
            if let Ok(verdict) = once {
                let asks = verdict.verdict == Outcome::NeedsJudgement;
                assert_eq!(verdict.fallback.is_some(), asks);
                assert!(
                    verdict
                        .findings
                        .iter()
                        .all(|finding| finding.outcome <= verdict.verdict)
                );
                assert!(serde_json::to_string(&verdict).is_ok());
            }
        }
        Err(fault) => {
            assert!(
                fault.pointer.is_empty() || fault.pointer.starts_with('/'),
                "{fault}"
            );
            assert!(!fault.message.is_empty());
        }
    }
});
