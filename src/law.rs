//! Time, place and sources: what a rule needs to know of the law before it looks at a fact.

pub mod adequacy;
pub mod be;
mod citation;
mod dated;
pub mod eu;
mod figure;
pub mod fines;
pub mod nl;
mod place;
mod sources;
mod time;

#[cfg(test)]
pub(crate) use citation::is_descending;
pub use citation::{InForce, Law, belgian, dutch, elsewhere, everywhere, proposed};
pub(crate) use citation::{in_force, over_time};
pub use dated::Dated;
pub use figure::{Figure, FigureRow, Unit, figures};
pub use place::{Country, Jurisdiction};
pub use sources::{SOURCES, Source};
pub use time::{Day, Instant};
