//! What a rule on advertising is about: which message or call, to whom, and what for. A rule says
//! nothing where the case has no such object, and why it does not apply where the object is another.

use super::condition::{Condition, where_all};
use crate::facts::marketing::{Call, Profile, RecipientType};
use crate::facts::shared::{Channel, Message};
use crate::facts::{At, Missing};
use crate::rules::{Answer, Ruling, Scene};

/// What a rule says of a message that advertises; nothing without a message.
pub(super) fn of_message<'a>(
    scene: &Scene<'a>,
    rule: impl FnOnce(At<'a, Message>) -> Vec<Answer>,
) -> Vec<Answer> {
    let Some(message) = scene.facts.message().object() else {
        return Vec::new();
    };
    let commercial = message.commercial();
    let advertises = Condition::new("not_commercial", commercial.holds(), commercial.pointer);
    where_all(&[advertises], || rule(message))
}

/// What a rule says of electronic mail that advertises (Directive 2002/58 art. 2(h): whatever is
/// kept until its recipient fetches it, so text messages too): calls by machines and faxes are none.
pub(super) fn of_mail<'a>(
    scene: &Scene<'a>,
    rule: impl FnOnce(At<'a, Message>) -> Vec<Answer>,
) -> Vec<Answer> {
    of_message(scene, |message| {
        let channel = message.channel();
        let machine = matches!(channel.given(), Some(Channel::AutoCall | Channel::Fax));
        let mail = Condition::new("not_by_mail", Ok(!machine), channel.pointer);
        where_all(&[mail], || rule(message))
    })
}

/// What a rule says of an e-mail, unless it is known to be something else or to advertise nothing.
pub(super) fn of_email<'a>(
    scene: &Scene<'a>,
    rule: impl FnOnce(At<'a, Message>) -> Vec<Answer>,
) -> Vec<Answer> {
    let Some(message) = scene.facts.message().object() else {
        return Vec::new();
    };
    let (commercial, channel) = (message.commercial(), message.channel());
    let advertises = commercial.holds() != Ok(false);
    let email = channel
        .given()
        .is_none_or(|channel| *channel == Channel::Email);
    let asked = [
        Condition::new("not_commercial", Ok(advertises), commercial.pointer),
        Condition::new("not_by_mail", Ok(email), channel.pointer),
    ];
    where_all(&asked, || rule(message))
}

/// What a rule says of an advertising call that no human being makes; nothing without a call.
pub(super) fn of_machine<'a>(
    scene: &Scene<'a>,
    rule: impl FnOnce(At<'a, Call>) -> Ruling,
) -> Vec<Answer> {
    of_call(scene, |call| {
        let human = call.human();
        let machine = Condition::new("by_human", human.holds().map(|human| !human), human.pointer);
        where_all(&[advertises(call), machine], || {
            vec![Answer::of(rule(call))]
        })
    })
}

/// What a rule says of an advertising call by a human being; nothing without a call.
pub(super) fn of_human<'a>(
    scene: &Scene<'a>,
    rule: impl FnOnce(At<'a, Call>) -> Ruling,
) -> Vec<Answer> {
    of_call(scene, |call| {
        where_all(&[advertises(call), by_human(call)], || {
            vec![Answer::of(rule(call))]
        })
    })
}

/// What a rule says of an advertising call by a human being to a natural person, with a business or
/// without; nothing without a call.
pub(super) fn to_person<'a>(
    scene: &Scene<'a>,
    rule: impl FnOnce(At<'a, Call>) -> Ruling,
) -> Vec<Answer> {
    of_call(scene, |call| {
        let person = Condition::new(
            "legal_person",
            recipient(scene).map(|kind| kind != Some(RecipientType::LegalPerson)),
            scene.facts.recipient().pointer,
        );
        where_all(&[advertises(call), by_human(call), person], || {
            vec![Answer::of(rule(call))]
        })
    })
}

fn of_call<'a>(scene: &Scene<'a>, rule: impl FnOnce(At<'a, Call>) -> Vec<Answer>) -> Vec<Answer> {
    scene.facts.call().object().map(rule).unwrap_or_default()
}

/// That the call advertises.
pub(super) fn advertises(call: At<'_, Call>) -> Condition {
    let purpose = call.purpose();
    let marketing = purpose
        .get()
        .and_then(|word| match word.map(String::as_str) {
            Some("marketing" | "direct_marketing" | "sales") => Ok(true),
            None | Some("service" | "order" | "delivery") => Ok(false),
            Some(_) => Err(purpose.unknown_word()),
        });
    Condition::new("not_marketing", marketing, purpose.pointer)
}

/// Whether a profile chooses who is advertised to.
///
/// # Errors
///
/// [`Missing`] where what it is used for is not known.
pub(super) fn is_for_advertising(profile: At<'_, Profile>) -> Result<bool, Missing> {
    let used = profile.used_for();
    match used.get()?.map(String::as_str) {
        Some("targeting" | "marketing" | "direct_marketing" | "advertising") => Ok(true),
        None => Ok(false),
        Some(_) => Err(used.unknown_word()),
    }
}

fn by_human(call: At<'_, Call>) -> Condition {
    Condition::new("by_machine", call.human().holds(), call.human().pointer)
}

/// What the recipient is.
///
/// # Errors
///
/// [`Missing`] where that is not known.
pub(super) fn recipient(scene: &Scene<'_>) -> Result<Option<RecipientType>, Missing> {
    let recipient = scene.facts.recipient();
    match recipient.object() {
        Some(there) => Ok(there.r#type().get()?.copied()),
        None => recipient.get().map(|_| None),
    }
}
