//! Which countries protect personal data well enough: the European Economic Area, and those that the
//! Commission decided on (GDPR 45; Directive 95/46 art. 25(6)).

use super::Day;
use super::figure::{FigureRow, Values};

/// A country over a time in which data may go there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reachable {
    /// Its two letters (ISO 3166-1 alpha-2), or those that the Union reserves for an organisation.
    pub country: &'static str,
    /// The first day.
    pub from: Day,
    /// The last day; none while it lasts.
    pub until: Option<Day>,
    /// The word for the scheme that a recipient there must have joined; none where the decision
    /// covers the country, or a part of it that a shop's recipients belong to.
    pub scheme: Option<&'static str>,
}

const fn since(country: &'static str, year: i32, month: u32, day: u32) -> Reachable {
    Reachable {
        country,
        from: Day::of(year, month, day),
        until: None,
        scheme: None,
    }
}

impl Reachable {
    const fn until(self, year: i32, month: u32, day: u32) -> Self {
        Self {
            until: Some(Day::of(year, month, day)),
            ..self
        }
    }

    const fn by(self, scheme: &'static str) -> Self {
        Self {
            scheme: Some(scheme),
            ..self
        }
    }

    /// Whether its days were read in their source: those of decisions before 2019 were not.
    pub fn is_verified(&self) -> bool {
        self.from >= Day::of(2019, 1, 1)
    }

    /// Whether it holds on a day.
    pub fn holds_on(&self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|last| day <= last)
    }
}

/// A list of countries, newest first.
pub struct Countries(pub &'static [Reachable]);

impl Countries {
    /// The row of a country that holds on a day.
    pub fn on(&self, country: &str, day: Day) -> Option<&'static Reachable> {
        self.0
            .iter()
            .find(|row| row.country == country && row.holds_on(day))
    }
}

impl Values for Countries {
    fn rows(&self) -> Vec<FigureRow> {
        let rows = self.0.iter().map(|row| FigureRow {
            from: row.from,
            until: row.until,
            value: row.country.into(),
        });
        rows.collect()
    }
}

/// The European Economic Area by the day of accession. The United Kingdom stayed inside until the
/// end of the transition. The outermost regions (TFEU 355(1)) and Åland have letters of their own and
/// the Union's law; `EU`, which ISO reserves, is wherever in the Union.
pub const EEA: Countries = Countries(&[
    since("YT", 2014, 1, 1),
    since("HR", 2013, 7, 1),
    since("BG", 2007, 1, 1),
    since("RO", 2007, 1, 1),
    since("CY", 2004, 5, 1),
    since("CZ", 2004, 5, 1),
    since("EE", 2004, 5, 1),
    since("HU", 2004, 5, 1),
    since("LT", 2004, 5, 1),
    since("LV", 2004, 5, 1),
    since("MT", 2004, 5, 1),
    since("PL", 2004, 5, 1),
    since("SI", 2004, 5, 1),
    since("SK", 2004, 5, 1),
    since("LI", 1995, 5, 1),
    since("AX", 1995, 1, 1),
    since("AT", 1994, 1, 1),
    since("FI", 1994, 1, 1),
    since("IS", 1994, 1, 1),
    since("NO", 1994, 1, 1),
    since("SE", 1994, 1, 1),
    since("ES", 1986, 1, 1),
    since("PT", 1986, 1, 1),
    since("GR", 1981, 1, 1),
    since("DK", 1973, 1, 1),
    since("GB", 1973, 1, 1).until(2020, 12, 31),
    since("IE", 1973, 1, 1),
    since("BE", 1958, 1, 1),
    since("DE", 1958, 1, 1),
    since("EU", 1958, 1, 1),
    since("FR", 1958, 1, 1),
    since("GF", 1958, 1, 1),
    since("GP", 1958, 1, 1),
    since("IT", 1958, 1, 1),
    since("LU", 1958, 1, 1),
    since("MF", 1958, 1, 1),
    since("MQ", 1958, 1, 1),
    since("NL", 1958, 1, 1),
    since("RE", 1958, 1, 1),
]);

/// The Commission's decisions, by the day of adoption. Canada's covers commercial organisations,
/// Japan's the private sector, those on the United States only whoever joined the scheme; `EP` is the
/// European Patent Organisation. Before its decision the trade agreement (art. FINPROV.10A) bridged
/// the United Kingdom; Hungary's ended in its accession. Days before 2019 stand in secondary sources.
pub const ADEQUATE: Countries = Countries(&[
    since("BR", 2026, 1, 27),
    since("EP", 2025, 7, 15),
    since("US", 2023, 7, 10).by("dpf"),
    since("KR", 2021, 12, 17),
    since("GB", 2021, 6, 28).until(2031, 12, 27),
    since("GB", 2021, 1, 1).until(2021, 6, 30),
    since("JP", 2019, 1, 23),
    since("US", 2016, 7, 12)
        .until(2020, 7, 16)
        .by("privacy_shield"),
    since("NZ", 2012, 12, 19),
    since("UY", 2012, 8, 21),
    since("IL", 2011, 1, 31),
    since("AD", 2010, 10, 19),
    since("FO", 2010, 3, 5),
    since("JE", 2008, 5, 8),
    since("IM", 2004, 4, 28),
    since("GG", 2003, 11, 21),
    since("AR", 2003, 6, 30),
    since("CA", 2001, 12, 20),
    since("CH", 2000, 7, 26),
    since("HU", 2000, 7, 26).until(2004, 4, 30),
    since("US", 2000, 7, 26)
        .until(2015, 10, 6)
        .by("safe_harbor"),
]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_united_states_had_three_decisions_with_gaps_between() {
        let scheme = |y, m, d| {
            let row = ADEQUATE.on("US", Day::of(y, m, d));
            row.and_then(|row| row.scheme)
        };
        assert_eq!(scheme(2015, 10, 6), Some("safe_harbor"));
        assert_eq!(scheme(2015, 10, 7), None);
        assert_eq!(scheme(2016, 7, 12), Some("privacy_shield"));
        assert_eq!(scheme(2020, 7, 16), Some("privacy_shield"));
        assert_eq!(scheme(2020, 7, 17), None);
        assert_eq!(scheme(2023, 7, 9), None);
        assert_eq!(scheme(2026, 1, 1), Some("dpf"));
    }

    #[test]
    fn the_united_kingdom_is_reached_without_a_day_between() {
        let inside = |y, m, d| EEA.on("GB", Day::of(y, m, d)).is_some();
        let adequate = |y, m, d| ADEQUATE.on("GB", Day::of(y, m, d)).is_some();
        assert!(inside(2020, 12, 31) && !inside(2021, 1, 1));
        assert!(!adequate(2020, 12, 31) && adequate(2021, 1, 1));
        assert!(adequate(2021, 6, 27) && adequate(2021, 6, 30) && adequate(2021, 7, 1));
        assert!(adequate(2031, 12, 27) && !adequate(2031, 12, 28));
    }

    #[test]
    fn hungary_was_adequate_until_it_joined() {
        let day = Day::of(2004, 4, 30);
        assert!(ADEQUATE.on("HU", day).is_some() && EEA.on("HU", day).is_none());
        let next = Day::of(2004, 5, 1);
        assert!(ADEQUATE.on("HU", next).is_none() && EEA.on("HU", next).is_some());
    }

    #[test]
    fn the_outermost_regions_are_inside_and_other_islands_are_not() {
        let day = Day::of(2026, 3, 2);
        for region in ["AX", "GF", "GP", "MF", "MQ", "RE", "YT"] {
            assert!(EEA.on(region, day).is_some(), "{region}");
        }
        assert!(EEA.on("NC", day).is_none() && EEA.on("GL", day).is_none());
    }
}
