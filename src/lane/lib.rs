//! A lane of Subspace Lab: one order in, news out. It trains one reader on one subspace, or an autoencoder on all of it.
//!
//! It does no input or output and has no clock of its own. The lane's worker, the command line and the tests are a few lines
//! around [`carry_out`].

mod error;
mod estimate;
mod material;
mod readers;
mod reading;
mod rebuilding;

use std::ops::ControlFlow;

use error::LaneError;
use subspace_lab_protocol::lane::{LaneEvent, LaneRequest};

/// Seconds since some fixed moment.
pub type Clock = dyn Fn() -> f64;

/// Carries out one order; `material` is what came beside it, empty if nothing did.
///
/// Every piece of news leaves through `emit`, in order; the last one, and only that, is final. A break on anything else ends
/// the work.
pub fn carry_out(
    request: LaneRequest,
    material: &[u8],
    clock: &Clock,
    emit: &mut dyn FnMut(LaneEvent) -> ControlFlow<()>,
) {
    let outcome = match request {
        LaneRequest::Readers => Ok(readers::readers()),
        LaneRequest::Estimate { specs, card } => estimate::estimate(&specs, &card, clock),
        LaneRequest::Read { spec, seed } => reading::read(&spec, seed, material, emit),
        LaneRequest::Rebuild { spec, seed } => rebuilding::rebuild(&spec, seed, material, emit),
    };
    // After the final event there is nothing left to stop.
    let _ = emit(outcome.unwrap_or_else(|error: LaneError| LaneEvent::Failed(error.into())));
}
