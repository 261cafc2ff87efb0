//! A breach by the clock: who knew later has no less time, and who tells sooner fares no worse.

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};
use vinkje::Verdict;
use vinkje::calendar::holidays::holidays;
use vinkje::law::{Day, Instant, Jurisdiction};

use super::{is_worse, judged};

/// Moments under the Regulation: any, and such as lie about a holiday or a change of the clocks.
fn moment() -> impl Strategy<Value = Instant> {
    let years = 2019..=2030;
    let places = [Jurisdiction::Nl, Jurisdiction::Be];
    let free = years
        .clone()
        .flat_map(|year| places.map(|place| holidays(place, year)));
    let free = free.flatten().map(|(day, _)| day);
    let clocks = years.flat_map(|year| [3, 10].map(|month| Day::new(year, month, 28)));
    let borders: Vec<Day> = free.chain(clocks.flatten()).collect();
    let week = 7 * 24 * 3600_i64;
    let seconds = prop_oneof![
        end_of(2018, 5, 24)..end_of(2030, 12, 31),
        (select(borders), -week..week).prop_map(|(day, beside)| day.end().unix() + beside),
    ];
    seconds.prop_map(at)
}

/// The same, and moments under the act before it, which knew a breach as well.
fn moment_of_either_law() -> impl Strategy<Value = Instant> {
    let before = end_of(2015, 12, 31)..end_of(2018, 5, 24);
    prop_oneof![moment(), before.prop_map(at)]
}

fn end_of(year: i32, month: u32, day: u32) -> i64 {
    Day::new(year, month, day).expect("a day").end().unix()
}

fn at(seconds: i64) -> Instant {
    Instant::from_unix(seconds).expect("an instant")
}

fn later(moment: Instant, seconds: i64) -> Instant {
    at(moment.unix() + seconds)
}

fn shop() -> impl Strategy<Value = &'static str> {
    select(vec!["NL", "BE"])
}

fn reasons() -> impl Strategy<Value = Value> {
    select(vec![json!(null), json!("found only late how far it went")])
}

/// A breach that everybody hears of at once, long ago by the date of the case. The moments are
/// written in UTC, so their days may differ from the shop's.
fn breach(place: &str, aware: Instant, reasons: &Value) -> Value {
    let at_once = aware.in_utc();
    json!({
        "jurisdiction": place,
        "date": "2032-01-01",
        "situation": {"breach": {
            "processor_aware_at": at_once, "controller_told_at": at_once,
            "aware_at": at_once, "notified_authority_at": at_once, "subjects_notified_at": at_once,
            "risk": "high", "serious_consequences": true, "data_unreadable": false,
            "delay_reasons": reasons, "documented": true,
        }},
    })
}

/// The same, of which one of those hears at another moment, or never.
fn breach_told(case: &Value, whom: &str, moment: Option<Instant>) -> Verdict {
    let mut case = case.clone();
    case["situation"]["breach"][whom] = json!(moment.map(|moment| moment.civil().to_string()));
    judged(&case)
}

/// Both ends of the 72 hours.
fn ends(place: &str, aware: Instant) -> (Instant, Instant) {
    let verdict = judged(&breach(place, aware, &Value::Null));
    let end = |name| match verdict.values.get(name) {
        Some(vinkje::Value::Instant(end)) => *end,
        other => panic!("{name} is {other:?}"),
    };
    (end("naive_deadline"), end("reg1182_deadline"))
}

proptest! {
    // More cases in the long run: npm run soak.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_72_hours_never_end_earlier_where_the_shop_knew_later(
        place in shop(),
        aware in moment(),
        seconds in 0..7 * 24 * 3600_i64,
    ) {
        let (naive, whole) = ends(place, aware);
        let (naive_later, whole_later) = ends(place, later(aware, seconds));
        prop_assert!(naive <= naive_later && whole <= whole_later);
        // Summer time neither lengthens nor shortens them, and the hour that does not count is one.
        prop_assert_eq!(naive.seconds_since(aware), 72 * 3600);
        prop_assert!(naive < whole && whole.seconds_since(naive) <= 3600);
    }

    #[test]
    fn who_knew_later_is_never_judged_worse_for_the_same_notification(
        place in shop(),
        aware in moment(),
        seconds in 0..7 * 24 * 3600_i64,
        notified in 0..14 * 24 * 3600_i64,
        reasons in reasons(),
    ) {
        let notified = Some(later(aware, notified));
        let known = |aware| breach_told(&breach(place, aware, &reasons), "notified_authority_at", notified);
        let (before, after) = (known(aware), known(later(aware, seconds)));
        prop_assert!(!is_worse(&after, &before), "{before:#?} {after:#?}");
    }

    #[test]
    fn who_is_told_of_a_breach_earlier_never_worsens_it(
        place in shop(),
        aware in moment_of_either_law(),
        whom in select(vec!["notified_authority_at", "subjects_notified_at", "controller_told_at"]),
        risk in select(vec!["unlikely", "low", "risk", "high"]),
        (first, more) in (0..14 * 24 * 3600_i64, 0..7 * 24 * 3600_i64),
        reasons in reasons(),
    ) {
        let mut case = breach(place, aware, &reasons);
        case["situation"]["breach"]["risk"] = json!(risk);
        case["situation"]["breach"]["risk_reasoning"] = json!("encrypted");
        let told = |moment| breach_told(&case, whom, moment);
        let early = told(Some(later(aware, first)));
        let late = told(Some(later(aware, first + more)));
        let never = told(None);
        prop_assert!(!is_worse(&early, &late), "{early:#?} {late:#?}");
        prop_assert!(!is_worse(&late, &never), "{late:#?} {never:#?}");
    }
}
