//! Which norm a rule rests on, from which day, in which country.

use serde::Serialize;

use super::{Day, Jurisdiction};

/// One norm that a rule rests on, over the time in which it is the ground to name.
///
/// A rule lists them newest first. A row for one country stands beside the rows that hold
/// everywhere: on a given day the newest that has begun counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Law {
    /// The country whose norm this is; none for a norm that holds in every country of the Union.
    pub country: Option<Jurisdiction>,
    /// The first day; none for a proposal that is no law yet, which is never in force.
    pub from: Option<Day>,
    /// The last day, where the norm ended without another in its place.
    pub until: Option<Day>,
    /// The articles, as lawyers cite them.
    pub citation: &'static str,
    /// Whether the source was read, and not only known.
    pub verified: bool,
}

impl Law {
    /// The same norm, marked as not checked against its source.
    pub const fn unverified(self) -> Self {
        Self {
            verified: false,
            ..self
        }
    }

    /// The same norm, with its last day.
    pub const fn until(self, year: i32, month: u32, day: u32) -> Self {
        Self {
            until: Some(Day::of(year, month, day)),
            ..self
        }
    }
}

/// A norm of Dutch law from a day on.
pub const fn dutch(year: i32, month: u32, day: u32, citation: &'static str) -> Law {
    law(Some(Jurisdiction::Nl), Day::of(year, month, day), citation)
}

/// A norm of Belgian law from a day on.
pub const fn belgian(year: i32, month: u32, day: u32, citation: &'static str) -> Law {
    law(Some(Jurisdiction::Be), Day::of(year, month, day), citation)
}

/// A norm of the Union from a day on, for whoever is in neither the Netherlands nor Belgium.
pub const fn elsewhere(year: i32, month: u32, day: u32, citation: &'static str) -> Law {
    law(Some(Jurisdiction::Eu), Day::of(year, month, day), citation)
}

/// A norm that binds shops in every country of the Union from a day on.
pub const fn everywhere(year: i32, month: u32, day: u32, citation: &'static str) -> Law {
    law(None, Day::of(year, month, day), citation)
}

/// A proposal that is no law yet: it stands with the rule that it would change, and lies dormant.
pub const fn proposed(citation: &'static str) -> Law {
    Law {
        country: None,
        from: None,
        until: None,
        citation,
        verified: false,
    }
}

const fn law(country: Option<Jurisdiction>, from: Day, citation: &'static str) -> Law {
    Law {
        country,
        from: Some(from),
        until: None,
        citation,
        verified: true,
    }
}

/// From which day until which day, both included; no last day where there is no end yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InForce {
    /// The first day.
    pub from: Day,
    /// The last day; null while it is in force.
    pub until: Option<Day>,
}

/// The norm in force in a place on a day, with its time there; none where there is none.
pub(crate) fn in_force(
    laws: &'static [Law],
    place: Jurisdiction,
    day: Day,
) -> Option<(&'static Law, InForce)> {
    let mut next_from: Option<Day> = None;
    let here = laws
        .iter()
        .filter(|law| law.country.is_none_or(|country| country == place));
    for law in here {
        let Some(from) = law.from else { continue };
        if from <= day {
            let until = law.until.or(next_from.map(Day::before));
            return until
                .is_none_or(|last| day <= last)
                .then_some((law, InForce { from, until }));
        }
        next_from = Some(from);
    }
    None
}

/// The norms of a place with their times there, oldest first; proposals are left out.
pub(crate) fn over_time(
    laws: &'static [Law],
    place: Jurisdiction,
) -> impl Iterator<Item = (&'static Law, InForce)> {
    laws.iter()
        .rev()
        .filter(move |law| law.country.is_none_or(|country| country == place))
        .filter_map(move |law| in_force(laws, place, law.from?))
}

/// Whether the norms of each place stand newest first.
#[cfg(test)]
pub(crate) fn is_descending(laws: &[Law]) -> bool {
    [Jurisdiction::Nl, Jurisdiction::Be, Jurisdiction::Eu]
        .iter()
        .all(|place| {
            let here: Vec<Day> = laws
                .iter()
                .filter(|law| law.country.is_none_or(|country| country == *place))
                .filter_map(|law| law.from)
                .collect();
            here.windows(2).all(|pair| pair[0] > pair[1])
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAWS: &[Law] = &[
        belgian(2022, 1, 10, "new"),
        everywhere(2018, 5, 25, "shared"),
        dutch(2001, 9, 1, "old"),
    ];

    #[track_caller]
    fn cited(place: Jurisdiction, day: Day) -> Option<&'static str> {
        in_force(LAWS, place, day).map(|(law, _)| law.citation)
    }

    #[test]
    fn a_countrys_norm_stands_between_those_of_the_union() {
        assert_eq!(cited(Jurisdiction::Nl, Day::of(2001, 8, 31)), None);
        assert_eq!(cited(Jurisdiction::Nl, Day::of(2018, 5, 24)), Some("old"));
        assert_eq!(cited(Jurisdiction::Nl, Day::of(2026, 1, 1)), Some("shared"));
        assert_eq!(cited(Jurisdiction::Be, Day::of(2018, 5, 24)), None);
        assert_eq!(cited(Jurisdiction::Be, Day::of(2026, 1, 1)), Some("new"));
    }

    #[test]
    fn a_norm_ends_on_the_day_before_the_next() {
        let (_, time) = in_force(LAWS, Jurisdiction::Nl, Day::of(2010, 1, 1)).expect("in force");
        assert_eq!(time.until, Some(Day::of(2018, 5, 24)));
        const ENDED: &[Law] = &[dutch(2009, 10, 1, "ended").until(2021, 6, 30)];
        assert!(in_force(ENDED, Jurisdiction::Nl, Day::of(2021, 6, 30)).is_some());
        assert!(in_force(ENDED, Jurisdiction::Nl, Day::of(2021, 7, 1)).is_none());
    }

    #[test]
    fn a_proposal_is_never_in_force() {
        const AHEAD: &[Law] = &[proposed("COM(2025) 837"), dutch(2018, 5, 25, "GDPR")];
        let (law, time) =
            in_force(AHEAD, Jurisdiction::Nl, Day::of(9999, 12, 31)).expect("in force");
        assert_eq!((law.citation, time.until), ("GDPR", None));
        assert!(in_force(AHEAD, Jurisdiction::Nl, Day::of(2018, 5, 24)).is_none());
    }

    #[test]
    fn norms_stand_newest_first() {
        assert!(is_descending(LAWS));
        assert!(!is_descending(&[
            dutch(2001, 9, 1, "old"),
            everywhere(2018, 5, 25, "new")
        ]));
    }
}
