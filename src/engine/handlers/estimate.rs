//! Predicts time and memory of analyses.

use subspace_lab_protocol::Event;
use subspace_lab_protocol::request::FitSize;

use crate::Clock;
use crate::estimate::DeviceSpeed;
use crate::session::Session;

pub(crate) fn estimate(session: &mut Session, clock: &Clock, sizes: &[FitSize]) -> Event {
    let speed = device_speed(session, clock);
    Event::Estimated(
        sizes.iter().map(|size| speed.estimate(size.n_samples as usize, size.n_features as usize)).collect(),
    )
}

/// Measured once per engine.
pub(super) fn device_speed(session: &mut Session, clock: &Clock) -> DeviceSpeed {
    *session.device_speed.get_or_insert_with(|| DeviceSpeed::measure(clock))
}
