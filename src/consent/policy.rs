//! The policy as a page's core reads it: one compact byte sequence, made by the full build.
//!
//! | bytes | what |
//! |---|---|
//! | 1 | layout, [`LAYOUT`] |
//! | 8 | the policy's hash, of all that is material in it |
//! | 1 | months for which a given consent holds (1 to 12) |
//! | 1 | months in which a refusal is not asked about again (6 or more) |
//! | 1 | what Global Privacy Control does without a record: 0 refuses silently, 1 asks |
//! | 1 | number of purposes (at most 32) |
//! | 1 each | the purpose's [`Need`] |
//! | 1 each | since layout 2: of each purpose the number of its services, followed by that of each one's cookies |

use super::items;
use super::record::hex;

/// The layout that this engine writes. It also reads the one before, whose purposes have no items.
pub const LAYOUT: u8 = 2;

const WITHOUT_ITEMS: u8 = 1;

/// The most purposes a policy can have: one bit each in a [`Mask`].
pub const MOST_PURPOSES: usize = 32;

/// A set of purposes: bit *i* stands for the policy's purpose *i*, counted from 0.
pub type Mask = u32;

/// What a purpose needs before it may run.
#[repr(u8)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "full", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "full", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Need {
    /// Nothing: strictly necessary (ePrivacy 5(3), second sentence). Cannot be refused.
    Nothing = 0,
    /// No consent, by a statutory exemption (NL Tw 11.7a(3)(b)); runs until the visitor objects.
    Exempt = 1,
    /// Consent given before (ePrivacy 5(3), GDPR 4(11)).
    Consent = 2,
}

/// A policy, read from its bytes.
#[derive(Clone, Copy)]
pub struct Policy<'a> {
    /// The first eight bytes of the SHA-256 of all that is material in the policy, as 16 hexadecimal
    /// digits.
    pub hash: [u8; 16],
    /// Calendar months for which a given consent holds.
    pub max_age_months: u8,
    /// Calendar months in which a refusal is not asked about again.
    pub ask_again_months: u8,
    /// Whether the banner asks in spite of Global Privacy Control.
    pub ask_with_gpc: bool,
    /// Every purpose.
    pub all: Mask,
    /// The purposes that run without any choice: needing nothing, or exempt.
    pub without_consent: Mask,
    /// The purposes that cannot be refused.
    pub essential: Mask,
    /// Of each purpose the number of services, and of each of those the number of cookies.
    pub(super) items: &'a [u8],
}

impl<'a> Policy<'a> {
    /// Reads a policy; `None` where the bytes are none of this layout, cut off, or too long.
    #[must_use]
    pub fn read(bytes: &'a [u8]) -> Option<Self> {
        let (head, rest) = bytes.split_first_chunk::<13>()?;
        let &[
            layout,
            ref hash @ ..,
            max_age_months,
            ask_again_months,
            gpc,
            purposes,
        ] = head;
        let (needs, items) = rest.split_at_checked(purposes.into())?;
        let is_read = match layout {
            WITHOUT_ITEMS => items.is_empty(),
            LAYOUT => items::are_counts(items, purposes),
            _ => false,
        };
        if !is_read || needs.len() > MOST_PURPOSES {
            return None;
        }
        let (mut all, mut without_consent, mut essential) = (0, 0, 0);
        for (index, &need) in needs.iter().enumerate() {
            let bit = 1 << index;
            all |= bit;
            if need == Need::Nothing as u8 {
                essential |= bit;
            }
            if need <= Need::Exempt as u8 {
                without_consent |= bit;
            }
        }
        Some(Self {
            hash: hex(*hash),
            max_age_months,
            ask_again_months,
            ask_with_gpc: gpc == 1,
            all,
            without_consent,
            essential,
            items,
        })
    }

    /// The purposes that wait for consent.
    #[must_use]
    pub const fn needs_consent(&self) -> Mask {
        self.all & !self.without_consent
    }
}
