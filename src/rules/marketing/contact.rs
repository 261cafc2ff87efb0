//! What reaches somebody with advertising: a message, a call, a list, a profile.

use crate::facts::marketing::{Call, Profile, System};
use crate::facts::shared::{Channel, Consent, Message};
use crate::facts::{At, Field, Missing, Pointer};
use crate::rules::act::at;
use crate::rules::{Act, Scene, When};

/// One way of reaching somebody with advertising.
#[derive(Debug, Clone, Copy)]
pub(super) enum Contact<'a> {
    /// A message.
    Message(At<'a, Message>),
    /// A call.
    Call(At<'a, Call>),
    /// A contact out of one of the shop's systems.
    System(At<'a, System>),
    /// A profile that chooses what somebody is shown.
    Profile(At<'a, Profile>),
}

/// The way that advertising goes. Consent by the name of one way is no consent to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Mail,
    Sms,
    Social,
    Fax,
    /// A call without a human caller.
    Machine,
    /// A call by a human being.
    Voice,
}

impl<'a> Contact<'a> {
    /// The fact that says that there was a contact.
    pub(super) fn pointer(self) -> Pointer {
        match self {
            Self::Message(message) => message.pointer,
            Self::Call(call) => call.pointer,
            Self::System(system) => system.contacted_at().pointer,
            Self::Profile(profile) => profile.used_for().pointer,
        }
    }

    /// The way it goes; none where it has no way of its own.
    ///
    /// # Errors
    ///
    /// [`Missing`] where that is not known.
    pub(super) fn way(self) -> Result<Option<Way>, Missing> {
        Ok(match self {
            Self::Message(message) => message.channel().get()?.map(|channel| match channel {
                Channel::Email => Way::Mail,
                Channel::Sms => Way::Sms,
                Channel::SocialDm => Way::Social,
                Channel::AutoCall => Way::Machine,
                Channel::Fax => Way::Fax,
            }),
            Self::Call(call) if call.human().holds()? => Some(Way::Voice),
            Self::Call(_) => Some(Way::Machine),
            Self::System(system) => match system.name().get()?.map(String::as_str) {
                Some("mail" | "newsletter") => Some(Way::Mail),
                Some("sms") => Some(Way::Sms),
                Some("call_centre") => Some(Way::Voice),
                _ => None,
            },
            Self::Profile(_) => None,
        })
    }

    /// What the message says that it is for.
    pub(super) fn purpose(self) -> Option<&'a str> {
        match self {
            Self::Message(message) => message.purpose().given().map(String::as_str),
            _ => None,
        }
    }

    /// The category of what is advertised; none where such a contact has no category.
    pub(super) fn category(self) -> Option<Field<'a, String>> {
        match self {
            Self::Message(message) => Some(message.category()),
            Self::Call(call) => Some(call.category()),
            Self::System(_) | Self::Profile(_) => None,
        }
    }

    /// The consent that would allow it.
    pub(super) fn consent(self, scene: &Scene<'a>) -> Field<'a, Consent> {
        match self {
            Self::Profile(profile) => profile.consent(),
            _ => scene.facts.consent(),
        }
    }

    /// The scene at the moment of this contact.
    pub(super) fn seen_in(self, scene: &Scene<'a>) -> Scene<'a> {
        let moment = match self {
            Self::Message(message) => at(message.sent_at().given()),
            Self::System(system) => at(system.contacted_at().given()),
            Self::Call(_) | Self::Profile(_) => None,
        };
        Scene {
            act: Act::then(moment.unwrap_or(When::On(scene.today))),
            ..*scene
        }
    }
}
