//! Until when the books must be there, by each country's law.

use super::category::{self, Category};
use crate::facts::Count;
use crate::facts::retention::Item;
use crate::facts::rights::Kept;
use crate::facts::{At, Field, Missing};
use crate::law::{Day, Jurisdiction, be, eu, nl};
use crate::rules::{Answer, Ruling, Scene};
use crate::verdict::Value;

/// What the term of a record of the books turns on.
#[derive(Debug, Clone, Copy)]
pub(in crate::rules) struct Record<'a> {
    category: Category,
    year: Field<'a, Count>,
    assessment_year: Option<u32>,
    scheme: Option<Field<'a, String>>,
}

impl<'a> Record<'a> {
    fn of_item(item: At<'a, Item>, category: Category) -> Self {
        Self {
            category,
            year: item.book_year(),
            assessment_year: item.assessment_year().given().map(|year| year.0),
            scheme: Some(item.vat_scheme()),
        }
    }

    /// The record that was kept in spite of a request.
    pub(in crate::rules) fn of_kept(kept: At<'a, Kept>, category: Category) -> Self {
        Self {
            category,
            year: kept.book_year(),
            assessment_year: None,
            scheme: None,
        }
    }

    /// The last day on which it must be there. None where it is of no year, or where the country's
    /// law is not known here.
    ///
    /// # Errors
    ///
    /// [`Missing`] where nobody said of which year it is, that year is not in the calendar, or the
    /// VAT scheme is an unknown word.
    pub(in crate::rules) fn must_stay_until(
        self,
        scene: &Scene<'_>,
    ) -> Result<Option<Day>, Missing> {
        let Some(year) = self.year.get()? else {
            return Ok(None);
        };
        let national = match scene.place {
            Jurisdiction::Nl => self.dutch_years(scene),
            Jurisdiction::Be => self.belgian_years(year.0, scene),
            Jurisdiction::Eu => return Ok(None),
        };
        let years = national.max(self.one_stop_shop_years(scene)?);
        match last_day(year.0.saturating_add(years)) {
            None => Err(self.year.unknown_word()),
            until => Ok(until),
        }
    }

    fn dutch_years(self, scene: &Scene<'_>) -> u32 {
        let table = match self.category {
            Category::RealEstate => nl::REAL_ESTATE_KEPT_YEARS,
            _ => nl::BOOKS_KEPT_YEARS,
        };
        table.on(scene.law_on).copied().unwrap_or_default()
    }

    /// The longest of what the books, VAT and income tax ask for.
    fn belgian_years(self, year: u32, scene: &Scene<'_>) -> u32 {
        let lag = be::ASSESSED_AFTER_YEARS.on(scene.law_on).copied();
        let next = year.saturating_add(lag.unwrap_or_default());
        let assessed = self.assessment_year.unwrap_or(next);
        let as_books = be::BOOKS_KEPT_YEARS.on(scene.law_on).copied();
        let for_taxes = [year, assessed].into_iter().filter_map(|year| {
            let first = last_day(year.checked_sub(1)?)?.plus_days(1);
            be::TAX_RECORDS_KEPT_YEARS.on(first).copied()
        });
        as_books
            .into_iter()
            .chain(for_taxes)
            .max()
            .unwrap_or_default()
    }

    /// Whether it stays by the law of the one-stop shop, whose term was not checked.
    fn is_of_one_stop_shop(self) -> bool {
        let scheme = self.scheme.and_then(Field::given);
        matches!(scheme.map(String::as_str), Some("OSS" | "IOSS" | "MOSS"))
    }

    fn one_stop_shop_years(self, scene: &Scene<'_>) -> Result<u32, Missing> {
        let Some(scheme) = self.scheme else {
            return Ok(0);
        };
        if self.is_of_one_stop_shop() {
            let years = eu::ONE_STOP_SHOP_KEPT_YEARS.on(scene.law_on);
            return Ok(years.copied().unwrap_or_default());
        }
        match scheme.given().map(String::as_str) {
            None | Some("ordinary") => Ok(0),
            Some(_) => Err(scheme.unknown_word()),
        }
    }
}

/// The last day of a year; none outside the calendar that cases are written in.
fn last_day(year: u32) -> Option<Day> {
    let day = Day::new(year.try_into().ok()?, 12, 31);
    day.filter(|day| day.is_named())
}

/// Whether a thing is part of the books, or nobody can tell.
pub(super) fn may_be(item: At<'_, Item>) -> bool {
    category::of(item.category()).map_or(true, |known| known.is_some_and(Category::is_books))
}

/// What the duty to keep the books says of a thing; `past` answers where its term is over and it is
/// still there.
pub(super) fn check(
    item: At<'_, Item>,
    scene: &Scene<'_>,
    past: impl FnOnce(Day) -> Answer,
) -> Ruling {
    let (year, deleted) = (item.book_year(), item.deleted_at());
    let category = category::of(item.category())?.unwrap_or(Category::Books);
    let record = Record::of_item(item, category);
    let Some(until) = record.must_stay_until(scene)? else {
        return Ok(Answer::not_applicable("in_no_books").because(year.pointer));
    };
    let answer = match deleted.given() {
        Some(day) if *day <= until => Answer::violation("deleted_early"),
        Some(_) => Answer::ok("deleted_after_term"),
        None if scene.today <= until => Answer::ok("kept"),
        None => past(until),
    };
    let answer = match record.is_of_one_stop_shop() {
        true => answer.unverified(),
        false => answer,
    };
    Ok(answer
        .because(deleted.pointer)
        .because(year.pointer)
        .with("until", Value::Day(until))
        .computing("min_until", Value::Day(until)))
}
