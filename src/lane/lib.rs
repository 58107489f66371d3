//! A lane of Subspace Lab: orders in, news out. It trains one reader on one subspace, or, an epoch at a time, an autoencoder on all
//! of it.
//!
//! It does no input or output and has no clock of its own. The lane's worker, the command line and the tests are a few lines
//! around [`Lane::carry_out`].

mod error;
mod estimate;
mod material;
mod reading;
mod rebuilding;

use std::ops::ControlFlow;

use error::LaneError;
use rebuilding::Rebuilding;
use subspace_lab_perception::readers;
use subspace_lab_protocol::lane::{LaneEvent, LaneRequest};

/// Seconds since some fixed moment.
pub type Clock = dyn Fn() -> f64;

/// A lane, and the autoencoder that it trains, if it does.
#[derive(Default)]
pub struct Lane {
    rebuilding: Option<Rebuilding>,
}

impl Lane {
    /// Carries out one order; `material` is what came beside it, empty if nothing did.
    ///
    /// Every piece of news leaves through `emit`, in order; the last one, and only that, is final. A break on anything else ends
    /// the work, and what was in training with it.
    pub fn carry_out(
        &mut self,
        request: LaneRequest,
        material: &[u8],
        clock: &Clock,
        emit: &mut dyn FnMut(LaneEvent) -> ControlFlow<()>,
    ) {
        let outcome = match request {
            LaneRequest::Readers => Ok(LaneEvent::Readers(readers::ALL.iter().map(|it| it.about().owned()).collect())),
            LaneRequest::Estimate { specs, card } => estimate::estimate(&specs, &card, clock),
            LaneRequest::Read { spec, seed } => reading::read(&spec, seed, material, emit),
            LaneRequest::EstimateRebuilding { spec, sizes, depth } => {
                estimate::estimate_rebuilding(&spec, sizes, depth, clock)
            }
            LaneRequest::Rebuild { spec, seed } => self.rebuild(&spec, seed, material, emit),
            LaneRequest::NextEpoch => self.next_epoch(emit),
        };
        // After the final event there is nothing left to stop.
        let _ = emit(outcome.unwrap_or_else(|error: LaneError| LaneEvent::Failed(error.into())));
    }

    fn rebuild(
        &mut self,
        spec: &str,
        seed: u64,
        material: &[u8],
        emit: &mut dyn FnMut(LaneEvent) -> ControlFlow<()>,
    ) -> Result<LaneEvent, LaneError> {
        self.rebuilding = None;
        let mut rebuilding = Rebuilding::new(spec, seed, material)?;
        told(emit(LaneEvent::Begun(Box::new(rebuilding.begun()))))?;
        let state = rebuilding.state();
        self.rebuilding = Some(rebuilding);
        Ok(LaneEvent::Rebuilt(Box::new(state)))
    }

    fn next_epoch(&mut self, emit: &mut dyn FnMut(LaneEvent) -> ControlFlow<()>) -> Result<LaneEvent, LaneError> {
        let mut rebuilding = self.rebuilding.take().ok_or(LaneError::NothingBegun)?;
        let state = rebuilding.next_epoch(emit)?;
        self.rebuilding = Some(rebuilding);
        Ok(LaneEvent::Rebuilt(Box::new(state)))
    }
}

fn told(flow: ControlFlow<()>) -> Result<(), LaneError> {
    if flow.is_break() { Err(LaneError::Cancelled) } else { Ok(()) }
}
