//! What is wrong with the boxes of an order, each with its place in the request.

use super::checkout::{CheckoutRequest, SubmittedBox};
use crate::consent::checkout::{Checked, Problem as Code};
use crate::consent::compile::{ManifestBox, ManifestDocument, find_box};
use crate::consent::law;
use crate::consent::problem::{Problem, ProblemCode};
use crate::law::Day;

/// A request beside the manifest that it answers.
pub(super) struct Beside<'a> {
    pub(super) manifest: &'a ManifestDocument,
    pub(super) request: &'a CheckoutRequest,
    /// The day whose law counts.
    pub(super) on: Day,
}

impl Beside<'_> {
    /// Everything that the check found, and every text that is not the
    /// manifest's in the language of the request.
    pub(super) fn problems(&self, checked: &Checked) -> Vec<Problem> {
        let of_the_check = checked
            .problems
            .iter()
            .map(|&(code, place)| self.problem(code, place.into()));
        of_the_check.chain(self.unknown_wordings()).collect()
    }

    fn problem(&self, code: Code, place: usize) -> Problem {
        let shown = self.request.boxes.get(place);
        let asked = match code {
            Code::BoxMissing => self.manifest.boxes.get(place),
            _ => shown.and_then(|shown| find_box(self.manifest, &shown.id)),
        };
        let (word, field) = match code {
            Code::BoxMissing => (ProblemCode::BoxMissing, None),
            Code::BoxRefused => (ProblemCode::BoxRefused, Some("ticked")),
            Code::BoxPreticked => (ProblemCode::BoxPreticked, Some("initial_state")),
            Code::BoxUnknown => (ProblemCode::BoxUnknown, Some("id")),
            Code::BoxDuplicate => (ProblemCode::BoxDuplicate, Some("id")),
            Code::WordingUnknown => (ProblemCode::WordingUnknown, Some("wording")),
            Code::Malformed => (ProblemCode::Malformed, None),
        };
        let pointer = field.map_or("/boxes".into(), |field| format!("/boxes/{place}/{field}"));
        let mut problem = Problem::error(word, pointer);
        if let Some(asked) = asked {
            problem = problem
                .with("box", &asked.id)
                .with("text", self.text(asked));
        }
        let purpose = asked.map(|asked| asked.purpose);
        law::cite_box_problem(problem, code, purpose, self.manifest.country, self.on)
    }

    /// What stands beside the box, without the addresses of its links.
    fn text(&self, asked: &ManifestBox) -> String {
        let text = asked.text.get(&self.request.locale);
        let text = text.map_or(asked.id.as_str(), String::as_str);
        let mut parts = text.split("](");
        let first = parts.next().unwrap_or_default().to_owned();
        let plain = parts.fold(first, |plain, part| {
            plain + part.split_once(')').map_or(part, |(_, after)| after)
        });
        plain.replace('[', "")
    }

    fn unknown_wordings(&self) -> impl Iterator<Item = Problem> + '_ {
        let unknown = |shown: &SubmittedBox| {
            find_box(self.manifest, &shown.id).is_some_and(|asked| {
                let own = asked.wording.get(&self.request.locale);
                own.is_none_or(|own| shown.wording.as_ref().is_some_and(|other| other != own))
            })
        };
        let shown = self.request.boxes.iter().enumerate();
        shown
            .filter(move |(_, shown)| unknown(shown))
            .map(|(place, _)| self.problem(Code::WordingUnknown, place))
    }
}
