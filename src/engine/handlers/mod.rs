//! One file per request.

mod analyze;
mod components;
mod describe;
mod estimate;
mod load;
mod originals;
mod pick;
mod reconstruct;
#[cfg(feature = "report")]
mod report;

pub(crate) use analyze::analyze;
pub(crate) use components::components;
pub(crate) use describe::describe;
pub(crate) use estimate::estimate;
pub(crate) use load::load;
pub(crate) use originals::originals;
pub(crate) use pick::pick;
pub(crate) use reconstruct::reconstruct;
#[cfg(feature = "report")]
pub(crate) use report::report;

use crate::error::EngineError;

/// Most pictures drawn for one request: bounds memory whatever is asked.
pub(crate) const MAX_PICTURES: usize = 256;

/// Builds without reports say so.
#[cfg(not(feature = "report"))]
pub(crate) fn report(_: &crate::session::Session, _: &[String]) -> Result<subspace_lab_protocol::Event, EngineError> {
    Err(EngineError::NoReports)
}

fn check_count(n: usize) -> Result<(), EngineError> {
    if n > MAX_PICTURES { Err(EngineError::TooManyPictures { n, max: MAX_PICTURES }) } else { Ok(()) }
}
