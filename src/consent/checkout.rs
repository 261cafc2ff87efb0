//! The boxes at the checkout: what was asked, what was answered, and whether the order may go on.
//!
//! *Not asked*, *declined* and *ticked* are three things. A box counts as ticked only where this
//! very request carries it, once, ticked, and it was empty when it was shown (GDPR 4(11), recital
//! 32; CJEU C-673/17).

use super::wire::Reader;
use alloc::vec::Vec;

/// The layout of the manifest's bytes that this engine writes and reads.
pub const LAYOUT: u8 = 1;

/// The most boxes a manifest can have.
pub const MOST_BOXES: usize = 64;

/// The most boxes of a submission that are read; one more is [`Problem::Malformed`].
pub const MOST_SUBMITTED: usize = 255;

/// What a condition of a box looks at.
#[repr(u8)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Where the order comes from (`classic`, `block`, `order_pay`, …).
    Surface = b's',
    /// The customer's country, ISO 3166 alpha-2.
    Country = b'c',
    /// `consumer` or `business`.
    Customer = b'k',
    /// A tag of a product in the cart.
    ProductTag = b't',
}

/// How a box of the manifest was answered.
#[repr(u8)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "full", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "full", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum BoxAnswer {
    /// The box was not shown in this request.
    NotAsked = b'n',
    /// The box was shown, and left or made empty.
    Declined = b'd',
    /// The customer ticked the box.
    Ticked = b't',
}

#[cfg(feature = "full")]
impl BoxAnswer {
    /// Every one, in the order of their meaning; its letter is its discriminant.
    pub const ALL: [Self; 3] = [Self::NotAsked, Self::Declined, Self::Ticked];
}

/// Why a submission cannot pass.
#[repr(u8)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "full", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "full", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Problem {
    /// A required box was not shown in this request. Its place is the manifest's.
    BoxMissing = b'm',
    /// A required box was shown and not ticked. Its place is the submission's.
    BoxRefused = b'r',
    /// A box was ticked before the customer came. Its place is the submission's.
    BoxPreticked = b'p',
    /// The manifest has no such box. Its place is the submission's.
    BoxUnknown = b'u',
    /// The same box came twice. Its place is that of the later one in the submission.
    BoxDuplicate = b'2',
    /// The text that was shown is not the manifest's in that language. Its place is the
    /// submission's. Found where texts are at hand, in the full build.
    WordingUnknown = b'w',
    /// The submission cannot be read. Its place is 0.
    Malformed = b'!',
}

#[cfg(feature = "full")]
impl Problem {
    /// Every one, in the order of their meaning; its letter is its discriminant.
    pub const ALL: [Self; 7] = [
        Self::BoxMissing,
        Self::BoxRefused,
        Self::BoxPreticked,
        Self::BoxUnknown,
        Self::BoxDuplicate,
        Self::WordingUnknown,
        Self::Malformed,
    ];
}

/// What the place of a [`Problem`] counts in.
#[cfg(feature = "full")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// The boxes of the manifest.
    Manifest,
    /// The boxes of the submission.
    Submission,
}

#[cfg(feature = "full")]
impl Problem {
    /// What the place of this problem counts in.
    #[must_use]
    pub const fn place(self) -> Place {
        match self {
            Self::BoxMissing => Place::Manifest,
            _ => Place::Submission,
        }
    }
}

/// The answer of [`check_checkout`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// One answer for each box of the manifest, in its order.
    pub answers: Vec<BoxAnswer>,
    /// What stands in the way, with the place of the box; empty where the order may go on.
    pub problems: Vec<(Problem, u8)>,
}

impl Checked {
    /// The answer as a page gets it: the number of boxes, a letter each, then a letter and a place
    /// for each problem.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(1 + self.answers.len() + 2 * self.problems.len());
        out.push(self.answers.len() as u8);
        out.extend(self.answers.iter().map(|&answer| answer as u8));
        for &(problem, place) in &self.problems {
            out.extend_from_slice(&[problem as u8, place]);
        }
        out
    }
}

/// A box as it was submitted.
struct Submitted<'a> {
    id: &'a [u8],
    ticked: bool,
    was_empty: bool,
}

/// A submission: the circumstances of the order, and the boxes that were shown.
struct Submission<'a> {
    facts: Vec<(u8, &'a [u8])>,
    boxes: Vec<Submitted<'a>>,
}

impl<'a> Submission<'a> {
    /// Reads counted strings, each with its kind as the first letter: those of [`Subject`], and
    /// `b` for a box, followed by `0` or `1` (ticked), `e` or `p` (empty or ticked when shown),
    /// and its id.
    fn read(bytes: &'a [u8]) -> Option<Self> {
        let mut reader = Reader::new(bytes);
        let (mut facts, mut boxes) = (Vec::new(), Vec::new());
        while !reader.is_empty() {
            match reader.long()? {
                [b'b', ticked @ (b'0' | b'1'), state @ (b'e' | b'p'), id @ ..] => {
                    boxes.push(Submitted {
                        id,
                        ticked: *ticked == b'1',
                        was_empty: *state == b'e',
                    });
                }
                [kind @ (b's' | b'c' | b'k' | b't'), value @ ..] => facts.push((*kind, value)),
                _ => return None,
            }
        }
        (boxes.len() <= MOST_SUBMITTED).then_some(Self { facts, boxes })
    }

    /// Whether one of `values` is among the facts of this kind; `None` where there is no such fact.
    fn holds(&self, kind: u8, values: &[&[u8]]) -> Option<bool> {
        let mut known = None;
        for &(fact, value) in &self.facts {
            if fact == kind && says_something(kind, value) {
                let here = values.contains(&value);
                known = Some(known.unwrap_or(false) || here);
            }
        }
        // A cart without tags is known to have none: the shop sends what it has.
        if kind == Subject::ProductTag as u8 {
            known.or(Some(false))
        } else {
            known
        }
    }
}

/// Whether this can be a fact of its kind: `nl` or `Nederland` is no country, and then none is known.
fn says_something(kind: u8, value: &[u8]) -> bool {
    kind != Subject::Country as u8 || matches!(value, [b'A'..=b'Z', b'A'..=b'Z'])
}

/// A box of the manifest.
struct Asked<'a> {
    id: &'a [u8],
    required: bool,
    applies: bool,
}

/// The boxes of a manifest, in circumstances that can be read or not.
fn manifest<'a>(bytes: &'a [u8], submission: Option<&Submission>) -> Option<Vec<Asked<'a>>> {
    let mut reader = Reader::new(bytes);
    if reader.byte()? != LAYOUT {
        return None;
    }
    reader.take(8)?;
    let count = reader.byte()? as usize;
    let mut boxes = Vec::with_capacity(count);
    for _ in 0..count {
        let id = reader.short()?;
        let required = reader.byte()? == 1;
        let mut applies = true;
        for _ in 0..reader.byte()? {
            let kind = reader.byte()?;
            let mut values = Vec::new();
            for _ in 0..reader.byte()? {
                values.push(reader.short()?);
            }
            // An unknown circumstance is never a reason to leave a box out.
            applies &= submission
                .and_then(|submission| submission.holds(kind, &values))
                .unwrap_or(true);
        }
        boxes.push(Asked {
            id,
            required,
            applies,
        });
    }
    reader.is_empty().then_some(boxes)
}

/// Which boxes an order has to show: for each box of the manifest, whether its conditions hold.
///
/// `circumstances` are those of a submission that has no boxes yet. What is not known of them is
/// never a reason to leave a box out; where they cannot be read, every box is asked. `None` where
/// `manifest` is not the manifest of this layout.
#[must_use]
pub fn boxes_to_ask(manifest_bytes: &[u8], circumstances: &[u8]) -> Option<Vec<bool>> {
    let asked = manifest(manifest_bytes, Submission::read(circumstances).as_ref())?;
    Some(asked.iter().map(|asked| asked.applies).collect())
}

/// Checks the boxes of one order against the shop's manifest.
///
/// `None` where `manifest` is not the manifest of this layout. A submission that cannot be read is
/// a [`Problem::Malformed`], with every box *not asked*.
#[must_use]
pub fn check_checkout(manifest_bytes: &[u8], submission_bytes: &[u8]) -> Option<Checked> {
    let submission = Submission::read(submission_bytes);
    let asked = manifest(manifest_bytes, submission.as_ref())?;
    let mut checked = Checked::default();
    checked.answers.resize(asked.len(), BoxAnswer::NotAsked);
    let Some(submission) = submission else {
        checked.problems.push((Problem::Malformed, 0));
        return Some(checked);
    };
    let mut seen: Vec<Option<u8>> = Vec::new();
    seen.resize(asked.len(), None);
    for (place, submitted) in submission.boxes.iter().enumerate() {
        let place = place as u8;
        let Some(index) = asked.iter().position(|asked| asked.id == submitted.id) else {
            checked.problems.push((Problem::BoxUnknown, place));
            continue;
        };
        if seen[index].is_some() {
            checked.problems.push((Problem::BoxDuplicate, place));
            checked.answers[index] = BoxAnswer::Declined;
            continue;
        }
        seen[index] = Some(place);
        if !submitted.was_empty {
            checked.problems.push((Problem::BoxPreticked, place));
        }
        checked.answers[index] = if submitted.ticked && submitted.was_empty {
            BoxAnswer::Ticked
        } else {
            BoxAnswer::Declined
        };
    }
    for (index, asked) in asked.iter().enumerate() {
        if !asked.required || !asked.applies {
            continue;
        }
        match (seen[index], checked.answers[index]) {
            (None, _) => checked.problems.push((Problem::BoxMissing, index as u8)),
            (Some(place), BoxAnswer::Declined) => {
                checked.problems.push((Problem::BoxRefused, place))
            }
            _ => {}
        }
    }
    Some(checked)
}
