//! Until when the books must be there, by each country's law.

use super::category::{self, Category};
use crate::facts::Count;
use crate::facts::retention::Item;
use crate::facts::rights::Kept;
use crate::facts::{At, Field, Missing};
use crate::law::{Day, Jurisdiction, be, eu, nl};
use crate::rules::{Answer, Ruling, Scene};
use crate::verdict::Value;

/// Whether a thing is part of the books, or nobody can tell.
pub(super) fn may_be(item: At<'_, Item>) -> bool {
    match category::of(item.category()) {
        Ok(category) => category.is_some_and(Category::is_books),
        Err(_) => true,
    }
}

/// What the duty to keep the books says of a thing: it is not deleted before its term is over. Each
/// country's rule says what it makes of a thing that is `still_there` after that day.
pub(super) fn check(
    item: At<'_, Item>,
    scene: &Scene<'_>,
    still_there: fn(At<'_, Item>, Day) -> Answer,
) -> Ruling {
    let (year, deleted) = (item.book_year(), item.deleted_at());
    let category = category::of(item.category())?.unwrap_or(Category::Books);
    let record = Record::of_item(item, category);
    let Some(last_day) = record.must_stay_until(scene)? else {
        return Ok(Answer::not_applicable("in_no_books").because(year.pointer));
    };
    let mut answer = match deleted.given() {
        Some(deleted_on) if *deleted_on <= last_day => Answer::violation("deleted_early"),
        Some(_) => Answer::ok("deleted_after_term"),
        None if scene.today <= last_day => Answer::ok("kept"),
        None => still_there(item, last_day),
    };
    if record.is_of_one_stop_shop()? {
        // That term was read in no source.
        answer = answer.unverified();
    }
    Ok(answer
        .because(deleted.pointer)
        .because(year.pointer)
        .with("until", Value::Day(last_day))
        .computing("min_until", Value::Day(last_day)))
}

/// What the term of a record of the books turns on.
#[derive(Debug, Clone, Copy)]
pub(in crate::rules) struct Record<'a> {
    category: Category,
    book_year: Field<'a, Count>,
    assessment_year: Option<u32>,
    vat_scheme: Option<Field<'a, String>>,
}

impl<'a> Record<'a> {
    fn of_item(item: At<'a, Item>, category: Category) -> Self {
        Self {
            category,
            book_year: item.book_year(),
            assessment_year: item.assessment_year().given().map(|year| year.0),
            vat_scheme: Some(item.vat_scheme()),
        }
    }

    /// The record that was kept in spite of a request.
    pub(in crate::rules) fn of_kept(kept: At<'a, Kept>, category: Category) -> Self {
        Self {
            category,
            book_year: kept.book_year(),
            assessment_year: None,
            vat_scheme: None,
        }
    }

    /// The last day on which it must be there: that of the book year, so many years later. None
    /// where it is of no year, or where the country's law is not known here.
    ///
    /// # Errors
    ///
    /// [`Missing`] where nobody said of which year it is, that year is not in the calendar, or the
    /// VAT scheme is an unknown word.
    pub(in crate::rules) fn must_stay_until(
        self,
        scene: &Scene<'_>,
    ) -> Result<Option<Day>, Missing> {
        let Some(year) = self.book_year.get()?.map(|year| year.0) else {
            return Ok(None);
        };
        let mut years = match scene.place {
            Jurisdiction::Nl => self.dutch_years(scene),
            Jurisdiction::Be => self.belgian_years(year, scene),
            Jurisdiction::Eu => return Ok(None),
        };
        if self.is_of_one_stop_shop()? {
            years = years.max(scene.figure(eu::ONE_STOP_SHOP_KEPT_YEARS));
        }
        match last_day_of(year.saturating_add(years)) {
            Some(day) => Ok(Some(day)),
            None => Err(self.book_year.unknown_word()),
        }
    }

    /// AWR 52(4), and the Wet OB for real estate.
    fn dutch_years(self, scene: &Scene<'_>) -> u32 {
        match self.category {
            Category::RealEstate => scene.figure(nl::REAL_ESTATE_KEPT_YEARS),
            _ => scene.figure(nl::BOOKS_KEPT_YEARS),
        }
    }

    /// The longest of what is asked for the accounts (WER III.86, III.88), for VAT (WBTW 60) and for
    /// income tax (WIB92 315).
    fn belgian_years(self, book_year: u32, scene: &Scene<'_>) -> u32 {
        let next = book_year.saturating_add(scene.figure(be::ASSESSED_AFTER_YEARS));
        let assessment_year = self.assessment_year.unwrap_or(next);

        let for_accounts = scene.figure(be::BOOKS_KEPT_YEARS);
        let for_vat = belgian_tax_years(book_year);
        let for_income_tax = belgian_tax_years(assessment_year);
        for_accounts.max(for_vat).max(for_income_tax)
    }

    /// Whether it is of a sale declared in the one-stop shop for VAT, which has a term of its own.
    fn is_of_one_stop_shop(self) -> Result<bool, Missing> {
        let Some(scheme) = self.vat_scheme else {
            return Ok(false);
        };
        match scheme.given().map(String::as_str) {
            Some("OSS" | "IOSS" | "MOSS") => Ok(true),
            None | Some("ordinary") => Ok(false),
            Some(_) => Err(scheme.unknown_word()),
        }
    }
}

/// For how many years tax law makes stay what is of a year, by the law of that year's first day;
/// nothing while it asked no more than the law on accounts.
fn belgian_tax_years(year: u32) -> u32 {
    let first_day = first_day_of(year);
    let years = first_day.and_then(|day| be::TAX_RECORDS_KEPT_YEARS.on(day));
    years.copied().unwrap_or_default()
}

/// The first day of a year: the one after the last of the year before.
fn first_day_of(year: u32) -> Option<Day> {
    let before = last_day_of(year.checked_sub(1)?)?;
    Some(before.plus_days(1))
}

/// The last day of a year; none outside the calendar that cases are written in.
fn last_day_of(year: u32) -> Option<Day> {
    let day = Day::new(year.try_into().ok()?, 12, 31);
    day.filter(|day| day.is_named())
}
