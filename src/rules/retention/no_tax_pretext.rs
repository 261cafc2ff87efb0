//! EU-RET-04: the tax office asks for the books, and for nothing else.

use super::category;
use super::reason::{self, Reason};
use crate::facts::Field;
use crate::law::{belgian, dutch, everywhere};
use crate::rules::act::{deletion, receiving};
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

pub(super) const RULE: Rule = Rule {
    id: "EU-RET-04",
    domain: Domain::Retention,
    kind: Kind::Duty,
    severity: Severity::High,
    law: &[
        everywhere(2018, 5, 25, "GDPR 5(1)(c), 5(1)(e)"),
        dutch(2001, 9, 1, "Wbp 10"),
        belgian(1992, 12, 8, "WVP 4(1)(5)").unverified(),
    ],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["category_reason"],
    codes: &["not_for_taxes", "part_of_the_books", "tax_pretext"],
    questions: &[],
    act: |scene| deletion(scene).or_else(|| receiving(scene)),
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    let item = scene.about_some(
        scene.facts.item(),
        |item| scene.asks_about(item.kept_reason()),
        |item| judge(item.category(), item.kept_reason()),
    );
    let request = scene.facts.request().object();
    let kept = request
        .into_iter()
        .flat_map(|request| request.kept().items());
    let in_spite = kept.map(|kept| Answer::of(judge(kept.category(), kept.reason())));
    item.into_iter().chain(in_spite).collect()
}

fn judge(thing: Field<'_, String>, why: Field<'_, String>) -> Ruling {
    if category::is_books(thing) {
        return Ok(Answer::ok("part_of_the_books").because(thing.pointer));
    }
    if reason::of(why)? != Some(Reason::Tax) {
        return Ok(Answer::not_applicable("not_for_taxes").because(why.pointer));
    }
    category::of(thing)?;
    Ok(Answer::violation("tax_pretext")
        .because(thing.pointer)
        .because(why.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "EU-RET-04";
    const DAY: &str = "2026-03-02";
    const WISHLIST: &str = r#"{"item":{"category":"wishlist","kept_reason":"tax"}}"#;

    #[test]
    fn taxes_are_no_reason_to_keep_a_wishlist() {
        assert_finding(ID, "NL", DAY, WISHLIST, (Violation, "tax_pretext"));
        for other in ["account", "browsing", "marketing_profile", "delivery_note"] {
            let other = WISHLIST.replace("wishlist", other);
            assert_finding(ID, "BE", DAY, &other, (Violation, "tax_pretext"));
        }
        let invoice = WISHLIST.replace("wishlist", "invoice");
        assert_finding(ID, "NL", DAY, &invoice, (Ok, "part_of_the_books"));
    }

    #[test]
    fn what_was_kept_in_spite_of_a_request_is_asked_thing_by_thing() {
        let request = r#"{"request":{"kept":[{"category":"invoice","reason":"tax"},
            {"category":"account","reason":"tax"},{"category":"profile","reason":"tax"}]}}"#;
        assert_finding(ID, "NL", DAY, request, (Violation, "tax_pretext"));
        let places = &findings(ID, "NL", DAY, request)[0].pointers;
        assert_eq!(places[0], "/request/kept/1/category");
        assert_eq!(places[2], "/request/kept/2/category");
    }

    #[test]
    fn another_reason_is_judged_elsewhere_and_a_strange_word_is_a_question() {
        let claims = WISHLIST.replace("tax", "legal_claims");
        assert_finding(ID, "NL", DAY, &claims, (NotApplicable, "not_for_taxes"));
        let none = WISHLIST.replace(r#""tax""#, "null");
        assert_finding(ID, "NL", DAY, &none, (NotApplicable, "not_for_taxes"));
        for strange in [
            WISHLIST.replace("wishlist", "odd"),
            WISHLIST.replace("tax", "odd"),
        ] {
            assert_finding(ID, "NL", DAY, &strange, (NeedsJudgement, "unknown_value"));
        }
        let unsaid = WISHLIST.replace(r#","kept_reason":"tax""#, "");
        assert_finding(ID, "NL", DAY, &unsaid, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn the_old_acts_asked_the_same() {
        assert_finding(ID, "NL", "2001-09-01", WISHLIST, (Violation, "tax_pretext"));
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "NL", "2001-08-31", WISHLIST, early);
        assert_finding(ID, "BE", "1992-12-07", WISHLIST, early);
    }
}
