//! What the visitor keeps after a decision, and whether an answer may put it into his browser.

use super::ConsentRequest;
use crate::consent::items::MOST_ITEMS;
use crate::consent::record::{Act, Record as Cookie};
use crate::law::Instant;
use serde::{Deserialize, Serialize};

/// What the visitor keeps after a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Kept {
    /// The value of the record cookie.
    pub cookie: String,
    /// Until when it holds, in Unix seconds.
    pub until: i64,
    /// The purposes that may run.
    pub allowed: Vec<String>,
    /// What of these may not: services by their ids, cookies as `service/name`.
    pub left_out: Vec<String>,
}

impl Kept {
    /// Whether the answer to this request may set the visitor's cookie to this record.
    ///
    /// A decision may have waited for the service while others followed it, and the clocks by which
    /// they were made may have been corrected in between. So no clocks are compared: the answer sets
    /// the cookie only where `cookie`, the one that came with the request, is this record already,
    /// or is the one that this decision was made from. In any other case something has come after
    /// it, and stays. `now` is the service's own clock.
    #[must_use]
    pub fn may_be_set(&self, request: &ConsentRequest, cookie: Option<&str>, now: Instant) -> bool {
        if self.until <= now.unix() {
            return false;
        }
        let there = |value: &&str| !value.is_empty();
        let cookie = cookie.filter(there);
        let made_from = request.record.as_deref().filter(there);
        cookie == Some(&self.cookie)
            || (cookie == made_from && cookie.is_none_or(|before| self.follows(before)))
    }

    /// Records name no one and count whole seconds, so that of several in one second a later one
    /// may look like an earlier one: there, only what allows no more is known to be safe.
    fn follows(&self, before: &str) -> bool {
        let read = |value: &str| Cookie::read(value.as_bytes());
        let (Some(before), Some(own)) = (read(before), read(&self.cookie)) else {
            return true;
        };
        before.at != own.at || (before.hash == own.hash && allows_no_more(&own, &before))
    }
}

/// Whether a record allows nothing that another of the same policy does not.
fn allows_no_more(one: &Cookie, other: &Cookie) -> bool {
    let keeps_out = |item: usize| !other.left_out.holds(item) || one.left_out.holds(item);
    one.allowed & !other.allowed == 0
        && (matches!(one.act, Act::RejectAll | Act::Gpc) || (0..MOST_ITEMS).all(keeps_out))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACCEPTED: &str = "1.0123456789abcdef.p0.zz.7.0.a";
    const REFUSED: &str = "1.0123456789abcdef.p5.zz.1.0.r";

    /// Whether the answer to a decision that was made from `before` and came to `made` sets the
    /// cookie in a browser that has `cookie`.
    fn sets(before: Option<&str>, made: &str, cookie: Option<&str>) -> bool {
        let until = Cookie::read(made.as_bytes()).unwrap().until;
        let kept = Kept {
            cookie: made.into(),
            until,
            allowed: Vec::new(),
            left_out: Vec::new(),
        };
        let request = ConsentRequest {
            act: Act::RejectAll,
            purposes: Vec::new(),
            left_out: Vec::new(),
            policy: String::new(),
            record: before.map(Into::into),
            signals: Default::default(),
            locale: String::new(),
            wording: String::new(),
            at: String::new(),
            visitor: None,
        };
        let at = |unix| Instant::from_unix(unix).unwrap();
        assert!(
            !kept.may_be_set(&request, cookie, at(until)),
            "it has run out"
        );
        kept.may_be_set(&request, cookie, at(until - 1))
    }

    #[test]
    fn a_decision_is_set_where_the_browser_stands_at_it_or_right_before_it() {
        assert!(sets(None, ACCEPTED, None));
        assert!(sets(None, ACCEPTED, Some("")));
        assert!(sets(None, ACCEPTED, Some(ACCEPTED)));
        assert!(sets(Some(ACCEPTED), REFUSED, Some(ACCEPTED)));
        assert!(sets(Some(ACCEPTED), REFUSED, Some(REFUSED)));
        assert!(sets(Some("nonsense"), REFUSED, Some("nonsense")));
    }

    #[test]
    fn an_older_accept_does_not_come_back_over_a_newer_refusal_whatever_the_clocks_say() {
        for earlier in [ACCEPTED, "1.0123456789abcdef.p9.zz.7.0.a"] {
            assert!(!sets(None, earlier, Some(REFUSED)));
            assert!(!sets(
                Some("1.0123456789abcdef.o0.zz.1.0.r"),
                earlier,
                Some(REFUSED)
            ));
        }
    }

    #[test]
    fn where_the_record_that_it_was_made_from_has_gone_none_is_brought_back() {
        assert!(!sets(Some(REFUSED), ACCEPTED, None));
    }

    #[test]
    fn of_two_records_of_one_second_the_one_that_allows_less_is_set() {
        let refused = "1.0123456789abcdef.p0.zz.1.0.r";
        assert!(!sets(Some(refused), ACCEPTED, Some(refused)));
        assert!(sets(Some(ACCEPTED), refused, Some(ACCEPTED)));
        let other_policy = "1.fedcba9876543210.p0.zz.1.0.r";
        assert!(!sets(Some(ACCEPTED), other_policy, Some(ACCEPTED)));
    }
}
