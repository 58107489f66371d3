//! Predicts what analysing sets of given sizes would cost on this device.

use subspace_lab_protocol::{Depth, Event};
use subspace_lab_science::Steps;

use crate::Clock;
use crate::error::EngineError;
use crate::estimate::device_speed;
use crate::session::Session;

pub(crate) async fn estimate(
    session: &mut Session,
    clock: &Clock,
    sizes: &[(u32, u32)],
    (depth, of_moments): (Depth, bool),
    steps: &mut Steps<'_>,
) -> Result<Event, EngineError> {
    let speed = device_speed(session, clock, steps).await.ok_or(EngineError::Cancelled)?;
    let estimate = |&(n_samples, n_features): &(u32, u32)| {
        speed.estimate((n_samples as usize, n_features as usize), depth, of_moments)
    };
    Ok(Event::Estimated(sizes.iter().map(estimate).collect()))
}
