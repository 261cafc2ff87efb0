//! The ceilings of fines.

use super::figure::{FigureRow, Values};
use super::{Day, Jurisdiction};

/// A ceiling: the higher of an amount and a share of the worldwide turnover of the year before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ceiling {
    /// Whose law; none for what holds in every country of the Union.
    pub place: Option<Jurisdiction>,
    /// The article that sets it.
    pub article: &'static str,
    /// The first day.
    pub from: Day,
    /// The last day; none while it holds.
    pub until: Option<Day>,
    /// The amount in euros.
    pub euros: u64,
    /// The share of the turnover in percent; 0 where there is none.
    pub percent: u32,
}

/// A list of ceilings, newest first.
pub struct Ceilings(pub &'static [Ceiling]);

impl Ceilings {
    /// The ceiling that an article set in a place on a day.
    pub fn on(&self, article: &str, place: Jurisdiction, day: Day) -> Option<&'static Ceiling> {
        self.0.iter().find(|row| {
            row.article == article
                && row.place.is_none_or(|own| own == place)
                && row.from <= day
                && row.until.is_none_or(|last| day <= last)
        })
    }
}

impl Values for Ceilings {
    fn rows(&self) -> Vec<FigureRow> {
        let rows = self.0.iter().map(|row| FigureRow {
            from: row.from,
            until: row.until,
            value: serde_json::json!({
                "article": row.article,
                "place": row.place,
                "euros": row.euros,
                "percent": row.percent,
            }),
        });
        rows.collect()
    }
}

/// GDPR 83(4) and (5); before it the Dutch Wbp 66 since 2016, by the sixth category of Sr 23(4) (Stb.
/// 2015, 420; since 2018 Stb. 2017, 433); beside it Tw 15.4, for cookies and mail.
pub const CEILINGS: Ceilings = Ceilings(&[
    Ceiling {
        place: None,
        article: "83(5)",
        from: Day::of(2018, 5, 25),
        until: None,
        euros: 20_000_000,
        percent: 4,
    },
    Ceiling {
        place: None,
        article: "83(4)",
        from: Day::of(2018, 5, 25),
        until: None,
        euros: 10_000_000,
        percent: 2,
    },
    Ceiling {
        place: Some(Jurisdiction::Nl),
        article: "Wbp",
        from: Day::of(2018, 1, 1),
        until: Some(Day::of(2018, 5, 24)),
        euros: 830_000,
        percent: 10,
    },
    Ceiling {
        place: Some(Jurisdiction::Nl),
        article: "Tw",
        from: Day::of(2016, 7, 1),
        until: None,
        euros: 900_000,
        percent: 1,
    },
    Ceiling {
        place: Some(Jurisdiction::Nl),
        article: "Wbp",
        from: Day::of(2016, 1, 1),
        until: Some(Day::of(2017, 12, 31)),
        euros: 820_000,
        percent: 10,
    },
    Ceiling {
        place: Some(Jurisdiction::Nl),
        article: "Tw",
        from: Day::of(2012, 6, 5),
        until: Some(Day::of(2016, 6, 30)),
        euros: 450_000,
        percent: 0,
    },
]);

/// The paragraph of GDPR 83 that fines a breach of an article: the duties of controllers and
/// processors by (4), everything else by (5).
pub const fn paragraph_of(article: u32) -> Option<&'static str> {
    match article {
        8 | 11 | 25..=39 | 42 | 43 => Some("83(4)"),
        5..=7 | 9 | 12..=22 | 44..=49 => Some("83(5)"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_time_has_its_ceiling() {
        let nl = Jurisdiction::Nl;
        let euros = |article, y, m, d| {
            let row = CEILINGS.on(article, nl, Day::of(y, m, d));
            row.map(|row| row.euros)
        };
        assert_eq!(euros("83(5)", 2018, 5, 24), None);
        assert_eq!(euros("83(5)", 2018, 5, 25), Some(20_000_000));
        assert_eq!(euros("Wbp", 2015, 12, 31), None);
        assert_eq!(euros("Wbp", 2017, 12, 31), Some(820_000));
        assert_eq!(euros("Wbp", 2018, 5, 24), Some(830_000));
        assert_eq!(euros("Tw", 2016, 6, 30), Some(450_000));
        assert_eq!(euros("Tw", 2016, 7, 1), Some(900_000));
        assert_eq!(
            CEILINGS.on("Tw", Jurisdiction::Be, Day::of(2020, 1, 1)),
            None
        );
    }

    #[test]
    fn an_article_has_its_paragraph() {
        assert_eq!(paragraph_of(33), Some("83(4)"));
        assert_eq!(paragraph_of(6), Some("83(5)"));
        assert_eq!(paragraph_of(1), None);
    }
}
