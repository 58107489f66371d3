//! What solving for noises would cost on this device.

use subspace_lab_protocol::Event;
use subspace_lab_science::{Detail, Noise, Steps, cost};

use crate::Clock;
use crate::error::EngineError;
use crate::estimate::device_speed;
use crate::session::Session;

pub(crate) async fn estimate_noises(
    session: &mut Session,
    clock: &Clock,
    specs: &[String],
    steps: &mut Steps<'_>,
) -> Result<Event, EngineError> {
    let speed = device_speed(session, clock, steps).await.ok_or(EngineError::Cancelled)?;
    let analyzed = session.analyzed()?;
    let estimate = |spec: &String| {
        let noise = Noise::parse(spec)?;
        Ok(speed.of_noise(&cost::solve_noise((&analyzed.pca, analyzed.given.data()?), &noise, Detail::Scores)))
    };
    specs.iter().map(estimate).collect::<Result<_, EngineError>>().map(Event::NoisesEstimated)
}
