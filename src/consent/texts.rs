//! The texts of the banner, by their keys.

use serde::{Deserialize, Deserializer, Serialize};

/// Declares an object of texts that may each be absent.
macro_rules! texts {
    ($(#[$about:meta])* $object:ident { $( $(#[$key_about:meta])* $key:ident, )* }) => {
        $(#[$about])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct $object {
            $(
                $(#[$key_about])*
                #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "text")]
                #[cfg_attr(feature = "schema", schemars(with = "String"))]
                pub $key: Option<String>,
            )*
        }

        impl $object {
            /// The texts that are given, each with its key.
            pub fn given(&self) -> impl Iterator<Item = (&'static str, &str)> {
                [$( (stringify!($key), self.$key.as_deref()), )*]
                    .into_iter()
                    .filter_map(|(key, text)| Some((key, text?)))
            }
        }
    };
}

/// A text is absent, or a string; null is neither.
fn text<'de, D: Deserializer<'de>>(json: D) -> Result<Option<String>, D::Error> {
    String::deserialize(json).map(Some)
}

texts! {
    /// What the banner says. `{name}` in a text is filled in.
    BannerTexts {
        /// What it is about, in words that people and helping tools know.
        title,
        /// `{controller}`: who asks.
        body,
        /// Accepts everything.
        accept_all,
        /// Refuses everything that can be refused.
        reject_all,
        /// Opens the purposes.
        choose,
        /// That the purposes could not be loaded; accepting and refusing all still works.
        choose_failed,
        /// Keeps the choice per purpose.
        save,
        /// Beside a purpose that cannot be refused.
        always_on,
        /// Beside a purpose that runs without consent until it is refused.
        exempt,
        /// Above the services of a purpose.
        services,
        /// `{provider}`: who gets the data.
        provider,
        /// Beside a provider that is somebody else than the shop.
        third_party,
        /// `{name}`, `{days}`: something that is stored, and for how long.
        stored_days,
        /// `{name}`: something that goes when the browser is closed.
        stored_session,
        /// Puts the button that opens the banner again into the other corner.
        move_button,
        /// `{provider}`: who gets the visitor's data, in place of what is shown once he allows it.
        embed_body,
        /// Allows what stands here, and shows it.
        embed_allow,
        /// The words of the link to the privacy notice.
        privacy_notice,
        /// How to withdraw.
        withdraw,
        /// The button that opens the banner again.
        reopen,
        /// Takes the banner away and leaves the choice as it is.
        close,
        /// `{date}`: of the choice that stands.
        chosen_on,
        /// `{receipt}`: the number under which the shop keeps the choice.
        receipt,
        /// Where the choice stays until the shop can be reached: said while that is so.
        waiting,
        /// That the shop could not record a consent, which has therefore ended, and asks again.
        not_recorded,
    }
}
