//! Where the law of the catalogue was looked up.

use serde::Serialize;

/// A source that was read, or found quoted, for the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Source {
    /// The short name by which a rule refers to it.
    pub code: &'static str,
    /// What it is.
    pub title: &'static str,
}

const fn source(code: &'static str, title: &'static str) -> Source {
    Source { code, title }
}

/// Every source, by its short name.
pub const SOURCES: &[Source] = &[
    source(
        "1182",
        "Regulation (EEC, Euratom) 1182/71, articles 3(1), 3(2)(c), 3(4), 3(5); C-171/03 Toeters",
    ),
    source(
        "27560",
        "ISO/IEC TS 27560:2023, by way of the W3C Data Privacy Vocabulary",
    ),
    source(
        "72H",
        "Dutch Data Protection Authority on reporting a data breach, and commentaries on the 72 hours",
    ),
    source(
        "AP",
        "Dutch Data Protection Authority on clear and misleading cookie banners, and its note on withdrawal",
    ),
    source(
        "AP25",
        "Reports of the Dutch Data Protection Authority's actions on cookies, 2024 and 2025",
    ),
    source(
        "ARTICLES",
        "The articles on customer data that this project was made from",
    ),
    source("ATW", "Algemene termijnenwet, articles 1 and 3, as quoted"),
    source(
        "AWR",
        "Public registers that cite Algemene wet inzake rijksbelastingen, article 52",
    ),
    source("BR", "CJEU C-526/24 Brillen Rottler, 19 March 2026"),
    source(
        "COOKDUR",
        "Overviews of cookie lifetimes: CNIL's 6 and 13 months, no term in the GDPR",
    ),
    source("DIGI", "CJEU C-77/21 Digi, 20 October 2022"),
    source(
        "DNCM",
        "Do Not Call Me, questions and answers of its operator, with notes on a later opt-in",
    ),
    source(
        "DPF",
        "Official Journal and notes on Safe Harbor, Privacy Shield and the Data Privacy Framework (T-553/23; appeal C-703/25 P)",
    ),
    source(
        "EDPB25",
        "Notes on EDPB Recommendations 2/2025 on mandatory accounts",
    ),
    source(
        "FINE",
        "An encyclopedia's copy of the fines of GDPR article 83",
    ),
    source(
        "GBA",
        "Belgian Data Protection Authority, theme page on cookies (17 November 2023) and checklist (20 October 2023)",
    ),
    source(
        "GBA20",
        "Summary of the Belgian Data Protection Authority's guidance on cookies of April 2020",
    ),
    source("GCM", "Google's guide to Consent Mode"),
    source(
        "GDPRL",
        "GDPR articles 12, 15, 17, 28, 30, 33 and 34, checked against EUR-Lex on 10 October 2026",
    ),
    source(
        "GPC",
        "W3C working draft Global Privacy Control, 10 July 2025",
    ),
    source(
        "ICTR",
        "ICTRecht on the Verzamelwet gegevensbescherming and the ages 13 and 16",
    ),
    source("INT", "CJEU C-654/23 Inteligo, 13 November 2025"),
    source(
        "KB",
        "Belgian Royal Decree of 4 April 2003, article 1, and the ministry's answers on spam",
    ),
    source(
        "KBCODE",
        "Code and notes that cite the Royal Decree of 4 April 2003, article 1, 2°",
    ),
    source("KNLTB", "CJEU C-621/22 KNLTB, 4 October 2024"),
    source(
        "KVK",
        "Notes on Handelsregisterwet 2007 article 27 and BW 2:186",
    ),
    source("MOUSSE", "CJEU C-394/23 Mousse, 9 January 2025"),
    source(
        "OJ",
        "Official Journal C/2024/7517: public holidays of the member states in 2025",
    ),
    source(
        "OMNI",
        "Fact-checks of COM(2025) 837, the Digital Omnibus, September and October 2026",
    ),
    source("OP", "CJEU C-154/21 Österreichische Post, 12 January 2023"),
    source("OR", "CJEU C-61/19 Orange Romania, 11 November 2020"),
    source("P49", "CJEU C-673/17 Planet49, 1 October 2019"),
    source(
        "RETBE",
        "Belgian accountants on the ten years of the Act of 20 November 2022",
    ),
    source("RFC", "Notes on RFC 8058, one-click unsubscribing"),
    source("RIJ", "CJEU C-553/07 Rijkeboer, 7 May 2009"),
    source(
        "TEL21",
        "Parliamentary paper 35421-3 and trade notes on telemarketing 2021",
    ),
    source(
        "TEL26",
        "Notes on telemarketing from 1 July 2026, Stb. 2025, 12",
    ),
    source(
        "TF",
        "EDPB cookie banner task force, report of 17 January 2023",
    ),
    source(
        "TW",
        "Telecommunicatiewet, consolidated on 15 August 2026, articles 11.7 and 11.7a",
    ),
    source(
        "TWOLD",
        "Bill 33902 on the exemption for statistics, and notes on 5 June 2012",
    ),
    source(
        "UAVG",
        "Uitvoeringswet AVG, consolidated on 1 September 2026, article 5",
    ),
    source(
        "VB",
        "Vrijstellingsbesluit Wbp, Stb. 2001, 250, and notes on the register",
    ),
    source(
        "WBP",
        "Wet bescherming persoonsgegevens: the authority's commentary on articles 35 and 41; Stb. 2012, 90",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_stand_by_name_and_once() {
        assert!(SOURCES.windows(2).all(|pair| pair[0].code < pair[1].code));
    }
}
