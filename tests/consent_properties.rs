//! Laws of `decide` and `check_checkout` that no input may break.
#![cfg(not(target_arch = "wasm32"))]

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use vinkje::consent::checkout::{BoxAnswer, Problem};
use vinkje::consent::decide::{Choice, Decision, Event, decide};
use vinkje::consent::items::{Items, MOST_ITEMS};
use vinkje::consent::policy::{LAYOUT, Policy};
use vinkje::consent::record::Record;
use vinkje::consent::wire::{Text, pack};
use vinkje::consent::{boxes_to_ask, check_checkout};

const MONTH: i64 = 31 * 86_400;

/// Some policy: its bytes, with up to 32 purposes of every need, with and without services.
fn policies() -> impl Strategy<Value = Vec<u8>> {
    let services = prop::collection::vec(0_u8..3, 0..4);
    let purposes = prop::collection::vec((0_u8..3, services), 0..=32);
    (any::<[u8; 8]>(), 1_u8..=12, 6_u8..=24, 0_u8..2, purposes).prop_map(
        |(hash, max_age, ask_again, gpc, purposes)| {
            let mut bytes = vec![LAYOUT];
            bytes.extend(hash);
            bytes.extend([max_age, ask_again, gpc, purposes.len() as u8]);
            bytes.extend(purposes.iter().map(|(need, _)| need));
            for (_, services) in purposes {
                bytes.push(services.len() as u8);
                bytes.extend(services);
            }
            bytes
        },
    )
}

/// What a visitor leaves out; items that a policy does not have too.
fn left_out() -> impl Strategy<Value = Items> {
    prop::collection::vec(0..MOST_ITEMS / 4, 0..80).prop_map(|left_out| {
        let mut items = Items::NONE;
        for item in left_out {
            items.set(item, true);
        }
        items
    })
}

fn choices() -> impl Strategy<Value = Choice> {
    prop_oneof![
        Just(Choice::None),
        Just(Choice::AcceptAll),
        Just(Choice::RejectAll),
        (any::<u32>(), left_out()).prop_map(|(mask, items)| Choice::Choose(mask, items)),
    ]
}

/// A condition of a box: what it looks at, and its values.
fn conditions() -> impl Strategy<Value = (u8, Vec<&'static str>)> {
    let words = prop::collection::vec(words(), 1..3);
    (prop::sample::select(b"sckt?".to_vec()), words)
}

/// A fact of an order, its kind as the first letter.
fn facts() -> impl Strategy<Value = String> {
    (prop::sample::select(vec!['s', 'c', 'k', 't']), words())
        .prop_map(|(kind, word)| format!("{kind}{word}"))
}

fn words() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["NL", "BE", "nl", "consumer", "business", "tea", ""])
}

/// The cookie that a visitor has after a decision, or had before.
fn cookie(decision: &Decision, before: &[u8]) -> Vec<u8> {
    decision.record.as_ref().map_or(before.to_vec(), |record| {
        let mut value = Text::default();
        record.write(&mut value);
        value.as_bytes().to_vec()
    })
}

/// Each item with the place of its purpose.
fn items_of(policy: &Policy, bytes: &[u8]) -> Vec<(usize, usize)> {
    let purposes = policy.all.count_ones() as usize;
    let mut counts = bytes[13 + purposes..].iter();
    let (mut items, mut item) = (Vec::new(), 0);
    for purpose in 0..purposes {
        for _ in 0..*counts.next().unwrap() {
            for _ in 0..=*counts.next().unwrap() {
                items.push((purpose, item));
                item += 1;
            }
        }
    }
    items
}

const NOW: std::ops::Range<i64> = 1_500_000_000..2_500_000_000;

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 2_000,
        rng_seed: RngSeed::Fixed(20_180_525),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_refusal_opens_nothing_however_long_ago(
        bytes in policies(), gpc in any::<bool>(), later_gpc in any::<bool>(),
        now in NOW, later in 0..60 * MONTH,
    ) {
        let policy = Policy::read(&bytes).unwrap();
        let refused = decide(&policy, b"", Choice::RejectAll, gpc, now);
        prop_assert_eq!(refused.allowed, policy.essential);
        let record = cookie(&refused, b"");
        let seen = decide(&policy, &record, Choice::None, later_gpc, now + later);
        prop_assert_eq!(seen.allowed & policy.needs_consent(), 0);
    }

    #[test]
    fn what_needs_consent_runs_only_after_it_was_chosen(
        bytes in policies(), clicks in prop::collection::vec((choices(), any::<bool>(), 0..4 * MONTH), 1..6),
        start in NOW,
    ) {
        let policy = Policy::read(&bytes).unwrap();
        let (mut record, mut now, mut chosen) = (Vec::new(), start, 0);
        for (choice, gpc, later) in clicks {
            now += later;
            let decision = decide(&policy, &record, choice, gpc, now);
            match choice {
                Choice::None => chosen &= decision.allowed,
                Choice::AcceptAll => chosen = policy.all,
                Choice::RejectAll => chosen = 0,
                Choice::Choose(mask, _) => chosen = mask,
            }
            prop_assert_eq!(decision.allowed & policy.needs_consent() & !chosen, 0);
            prop_assert_eq!(decision.allowed & policy.essential, policy.essential);
            prop_assert_eq!(decision.allowed & decision.clear, 0);
            record = cookie(&decision, &record);
        }
    }

    #[test]
    fn what_was_left_out_does_not_run_until_it_is_chosen(
        bytes in policies(), mask in any::<u32>(), left_out in left_out(),
        gpc in any::<bool>(), now in NOW, later in 0..60 * MONTH,
    ) {
        let policy = Policy::read(&bytes).unwrap();
        let choice = Choice::Choose(mask, left_out);
        let chosen = decide(&policy, b"", choice, gpc, now);
        let record = cookie(&chosen, b"");
        prop_assert_eq!(Record::read(&record), chosen.record.clone());
        let seen = decide(&policy, &record, Choice::None, gpc, now + later);
        for (purpose, item) in items_of(&policy, &bytes) {
            let runs = |decision: &Decision| {
                decision.allowed >> purpose & 1 == 1 && !decision.left_out.holds(item)
            };
            let is_refusable = policy.essential >> purpose & 1 == 0;
            prop_assert!(!(is_refusable && left_out.holds(item) && runs(&chosen)));
            prop_assert!(runs(&chosen) || !is_refusable || !runs(&seen));
        }
        // The same choice again changes nothing, and is no withdrawal.
        let again = decide(&policy, &record, choice, gpc, now);
        prop_assert_eq!((again.allowed, again.left_out), (chosen.allowed, chosen.left_out));
        prop_assert_ne!(again.event, Event::Withdrawn);
    }

    #[test]
    fn a_later_act_never_bears_an_earlier_moment_whatever_the_clock_says(
        bytes in policies(), first in choices(), second in choices(), gpc in any::<bool>(),
        now in NOW, back in -86_400_i64..86_400,
    ) {
        let policy = Policy::read(&bytes).unwrap();
        let before = decide(&policy, b"", first, false, now);
        let after = decide(&policy, &cookie(&before, b""), second, gpc, now - back);
        if let (Some(before), Some(after)) = (before.record, after.record) {
            prop_assert!(after.at > before.at && after.until > after.at);
        }
    }

    #[test]
    fn garbage_in_the_cookie_allows_what_is_necessary_and_nothing_else(
        bytes in policies(), record in prop::collection::vec(any::<u8>(), 1..80),
        gpc in any::<bool>(), now in any::<i64>(),
    ) {
        let policy = Policy::read(&bytes).unwrap();
        let decision = decide(&policy, &record, Choice::None, gpc, now / 1000);
        prop_assert_eq!(decision.allowed, policy.essential);
        prop_assert_eq!(decision.event, Event::None);
    }

    #[test]
    fn a_changed_byte_of_a_record_never_allows_more(
        bytes in policies(), mask in any::<u32>(), left_out in left_out(), now in NOW, place in any::<prop::sample::Index>(), byte in any::<u8>(),
    ) {
        let policy = Policy::read(&bytes).unwrap();
        let given = decide(&policy, b"", Choice::Choose(mask, left_out), false, now);
        let mut record = cookie(&given, b"");
        // What he allows and leaves out is the visitor's own to write; every other field only takes away.
        let fields: Vec<usize> = record.iter().enumerate().filter(|(_, b)| **b == b'.').map(|(i, _)| i).collect();
        let is_own = |at: usize| (fields[3]..fields[4]).contains(&at) || fields.get(6).is_some_and(|&out| at >= out);
        let others: Vec<usize> = (0..record.len()).filter(|&at| !is_own(at)).collect();
        let at = *place.get(&others);
        record[at] = byte;
        let seen = decide(&policy, &record, Choice::None, false, now);
        prop_assert_eq!(seen.allowed & policy.needs_consent() & !given.allowed, 0);
    }

    #[test]
    fn no_bytes_make_the_core_panic(
        policy in prop::collection::vec(any::<u8>(), 0..64), record in prop::collection::vec(any::<u8>(), 0..80),
        manifest in prop::collection::vec(any::<u8>(), 0..96), submission in prop::collection::vec(any::<u8>(), 0..96),
        now in any::<i64>(), choice in choices(), gpc in any::<bool>(),
    ) {
        if let Some(policy) = Policy::read(&policy) {
            let _ = decide(&policy, &record, choice, gpc, now / 1000).to_bytes();
        }
        let _ = check_checkout(&manifest, &submission).map(|checked| checked.to_bytes());
        let _ = boxes_to_ask(&manifest, &submission);
    }

    #[test]
    fn a_required_box_is_missing_exactly_where_it_is_to_be_asked(
        boxes in prop::collection::vec((any::<bool>(), prop::collection::vec(conditions(), 0..3)), 0..5),
        facts in prop::collection::vec(facts(), 0..5),
    ) {
        let mut manifest = vec![1, 0, 0, 0, 0, 0, 0, 0, 0, boxes.len() as u8];
        for (index, (required, conditions)) in boxes.iter().enumerate() {
            manifest.extend([1, b'a' + index as u8, u8::from(*required), conditions.len() as u8]);
            for (kind, values) in conditions {
                manifest.extend([*kind, values.len() as u8]);
                for value in values {
                    manifest.push(value.len() as u8);
                    manifest.extend(value.bytes());
                }
            }
        }
        let order = pack(&facts).unwrap();
        let asked = boxes_to_ask(&manifest, &order).unwrap();
        let checked = check_checkout(&manifest, &order).unwrap();
        let missing = |index: usize| checked.problems.contains(&(Problem::BoxMissing, index as u8));
        for (index, (required, conditions)) in boxes.iter().enumerate() {
            prop_assert_eq!(missing(index), *required && asked[index]);
            prop_assert!(asked[index] || !conditions.is_empty());
        }
        // Knowing less asks for more.
        let unknown = boxes_to_ask(&manifest, b"?").unwrap();
        prop_assert!(unknown.iter().all(|asked| *asked));
    }

    #[test]
    fn a_box_is_ticked_only_where_the_request_ticks_it(
        shown in prop::collection::vec((0_usize..4, any::<bool>(), any::<bool>()), 0..8),
    ) {
        let mut manifest = vec![1, 0, 0, 0, 0, 0, 0, 0, 0, 3];
        for (id, required) in [(b'a', 1), (b'b', 0), (b'c', 0)] {
            manifest.extend([1, id, required, 0]);
        }
        let line = |(id, ticked, empty): &(usize, bool, bool)| {
            let state = if *empty { 'e' } else { 'p' };
            format!("b{}{state}{}", u8::from(*ticked), ["a", "b", "c", "d"][*id])
        };
        let lines: Vec<String> = shown.iter().map(line).collect();
        let checked = check_checkout(&manifest, &pack(&lines).unwrap()).unwrap();
        for (index, answer) in checked.answers.iter().enumerate() {
            let mine: Vec<_> = shown.iter().filter(|(id, ..)| *id == index).collect();
            let expected = match mine.as_slice() {
                [] => BoxAnswer::NotAsked,
                [(_, true, true)] => BoxAnswer::Ticked,
                _ => BoxAnswer::Declined,
            };
            prop_assert_eq!(*answer, expected);
        }
        let passes = checked.problems.is_empty();
        let clean = shown.iter().all(|(id, _, empty)| *id < 3 && *empty);
        prop_assert!(!passes || (clean && checked.answers[0] == BoxAnswer::Ticked));
    }
}
