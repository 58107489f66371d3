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
use subspace_lab_science::steps;
pub use subspace_lab_science::steps::Pause;

/// Seconds since some fixed moment.
pub type Clock = dyn Fn() -> f64;

/// Who has the lane work: hears it, and may have it wait.
pub trait Driver {
    /// Takes one piece of news. A break on one that is not final ends the work.
    fn emit(&mut self, event: LaneEvent) -> ControlFlow<()>;

    /// What an autoencoder waits for between some of its steps; nothing, if nothing else is said.
    fn pause(&mut self) -> Pause {
        Box::pin(std::future::ready(()))
    }
}

/// A driver that never has it wait.
struct Unhurried<'a>(&'a mut dyn FnMut(LaneEvent) -> ControlFlow<()>);

impl Driver for Unhurried<'_> {
    fn emit(&mut self, event: LaneEvent) -> ControlFlow<()> {
        (self.0)(event)
    }
}

/// Carries out one order in one go; `material` is what came beside it, empty if nothing did.
///
/// Every piece of news leaves through `emit`, in order; the last one, and only that, is final. A break on anything else ends
/// the work.
pub fn carry_out(
    request: LaneRequest,
    material: &[u8],
    clock: &Clock,
    emit: &mut dyn FnMut(LaneEvent) -> ControlFlow<()>,
) {
    steps::finish(answer(request, material, clock, &mut Unhurried(emit)));
}

/// The same, waiting for `driver` where it may.
pub async fn answer(request: LaneRequest, material: &[u8], clock: &Clock, driver: &mut dyn Driver) {
    let outcome = match request {
        LaneRequest::Readers => Ok(readers::readers()),
        LaneRequest::Estimate { specs, card } => estimate::estimate(&specs, &card, clock),
        LaneRequest::EstimateRebuilding { spec, card } => estimate::estimate_rebuilding(&spec, &card, clock),
        LaneRequest::Read { spec, seed } => reading::read(&spec, seed, material, &mut |event| driver.emit(event)),
        LaneRequest::Rebuild { spec, seed, shown } => rebuilding::rebuild(&spec, seed, &shown, material, driver).await,
        // Whoever drives the lane has it wait; on its own this one says nothing.
        LaneRequest::Pause(_) => return,
    };
    // After the final event there is nothing left to stop.
    let _ = driver.emit(outcome.unwrap_or_else(|error: LaneError| LaneEvent::Failed(error.into())));
}
