//! The customer exception: who bought something may hear of similar products of the same shop,
//! until he objects (Directive 2002/58 art. 13(2)). One reading for mail and calls, NL and BE.

use super::category;
use super::condition::{Condition, Met, answers};
use super::contact::{Contact, Way};
use super::opt_in::{self, OptIn};
use super::permission::Exception;
use super::stop;
use crate::facts::marketing::Sale;
use crate::facts::{At, Missing, Pointer};
use crate::rules::{Answer, Scene};
use crate::verdict::{Outcome, Question};

/// The code of an answer that rests on the exception.
pub(super) const CODE: &str = "customer_exception";

/// Whether somebody who paid with attention or data is a customer. Since 13 November 2025 C-654/23
/// Inteligo says that it can be so, about one way of doing business; before it was as open.
pub(super) const INDIRECT_REMUNERATION: Question = Question {
    code: "indirect_remuneration",
    settled_by: &["what_the_account_costs", "link_to_paid_offer"],
    strict: Outcome::Violation,
    lenient: Outcome::Ok,
};

/// Whether two categories of one branch of the shop's tree are similar.
pub(super) const BORDERLINE_CATEGORY: Question = Question {
    code: category::BORDERLINE,
    settled_by: &["what_buyers_expect", "category_map"],
    strict: Outcome::Violation,
    lenient: Outcome::Ok,
};

/// A sale, concluded and paid, in which the sender itself collected the address; and the exception
/// is for messages, not for machines that call or fax (Tw 11.7(4)).
pub(super) fn sale(sale: At<'_, Sale>, contact: Contact<'_>) -> [Condition; 4] {
    let (completed, paid) = (sale.completed(), sale.paid());
    let own = sale.collected_by_sender();
    [
        Condition::new(
            "no_sale",
            or_indirect(completed.holds(), sale),
            completed.pointer,
        ),
        Condition::new("not_paid", or_indirect(paid.holds(), sale), paid.pointer),
        Condition::new("address_from_elsewhere", own.holds(), own.pointer),
        Condition::new("not_by_message", is_no_machine(contact), contact.pointer()),
    ]
}

fn or_indirect(holds: Result<bool, Missing>, sale: At<'_, Sale>) -> Result<Met, Missing> {
    let indirect = sale.indirect_remuneration().given() == Some(&true);
    holds.map(|holds| match holds {
        false if indirect => Met::Open(INDIRECT_REMUNERATION.code),
        holds => holds.into(),
    })
}

fn is_no_machine(contact: Contact<'_>) -> Result<bool, Missing> {
    contact
        .way()
        .map(|way| !matches!(way, Some(Way::Machine | Way::Fax)))
}

/// A way out when the address was collected, which the customer did not take. The shop must prove
/// that it offered one.
pub(super) fn way_out(
    sale: At<'_, Sale>,
    contact: Contact<'_>,
    scene: &Scene<'_>,
) -> [Condition; 2] {
    let (offered, objected) = (sale.optout_offered_at_collection(), sale.objected_at());
    let scene = contact.seen_in(scene);
    let taken = objected
        .given()
        .is_some_and(|at| scene.act.is_at_or_after(*at));
    [
        Condition::new(
            "no_way_out_at_collection",
            Ok(offered.given() == Some(&true)),
            offered.pointer,
        ),
        Condition::new("objected_at_sale", Ok(!taken), objected.pointer),
    ]
}

/// Products of the shop's own, similar to those bought.
pub(super) fn products(sale: At<'_, Sale>, contact: Contact<'_>) -> [Condition; 2] {
    let (own, own_pointer) = is_own(contact);
    let category = contact
        .category()
        .map_or(contact.pointer(), |category| category.pointer);
    [
        Condition::new("not_own_products", Ok(own), own_pointer),
        Condition::new("other_category", is_similar(sale, contact), category),
    ]
}

fn is_own(contact: Contact<'_>) -> (bool, Pointer) {
    match contact {
        Contact::Message(message) => {
            let own = message.own_products();
            (own.given() != Some(&false) && !own.is_none(), own.pointer)
        }
        other => (true, other.pointer()),
    }
}

fn is_similar(sale: At<'_, Sale>, contact: Contact<'_>) -> Result<Met, Missing> {
    let Some(category) = contact.category() else {
        return Ok(Met::No);
    };
    let Some(advertised) = category.get()? else {
        return Ok(Met::No);
    };
    if advertised == category::SAME {
        return Ok(Met::Yes);
    }
    Ok(match sale.category().get()? {
        Some(bought) => category::is_like(advertised, bought),
        None => Met::No,
    })
}

/// No word against it from the data subject.
fn no_objection<'a>(contact: Contact<'a>, scene: &Scene<'a>) -> Condition {
    let scene = &contact.seen_in(scene);
    let taken_back = stop::withdrawal(contact, scene)
        .into_iter()
        .chain(stop::refusal(contact, scene))
        .find(|stop| stop.is_before(scene));
    let stopped = match taken_back {
        Some(stop) => Ok(Some(stop)),
        None => stop::objection(scene).map(|stop| stop.filter(|stop| stop.is_before(scene))),
    };
    let pointer = match stopped {
        Ok(Some(stop)) => stop.pointer,
        _ => contact.pointer(),
    };
    Condition::new("objected", stopped.map(|stop| stop.is_none()), pointer)
}

/// Every condition of the exception.
pub(super) fn conditions<'a>(
    bought: At<'a, Sale>,
    contact: Contact<'a>,
    scene: &Scene<'a>,
) -> Vec<Condition> {
    let mut all = sale(bought, contact).to_vec();
    all.extend(way_out(bought, contact, scene));
    all.extend(products(bought, contact));
    all.push(no_objection(contact, scene));
    all
}

/// What the exception does for a contact; nothing where the case holds no sale.
pub(super) fn exception<'a>(contact: Contact<'a>, scene: &Scene<'a>) -> Exception {
    match scene.facts.sale().object() {
        Some(sale) => Exception::on(&conditions(sale, contact, scene), CODE, sale.pointer),
        None => Exception::NotClaimed,
    }
}

/// What a rule says of the exception where the message rests on it: nothing without a sale, and
/// that it does not apply where consent or `another` exception carries the message.
pub(super) fn claimed<'a>(
    contact: Contact<'a>,
    scene: &Scene<'a>,
    another: &Exception,
    rule: impl FnOnce(At<'a, Sale>) -> Vec<Condition>,
) -> Vec<Answer> {
    let Some(sale) = scene.facts.sale().object() else {
        return Vec::new();
    };
    if let Ok(OptIn::Stands(pointer)) = opt_in::of(contact, scene) {
        return vec![Answer::not_applicable("consent_given").because(pointer)];
    }
    if let Exception::Met(code, pointer) = *another {
        return vec![Answer::not_applicable(code).because(pointer)];
    }
    let kept = Answer::ok(CODE).because(sale.pointer);
    answers(&rule(sale), Answer::violation, kept)
}
