//! Predicts what analysing sets of given sizes would cost on this device.

use subspace_lab_protocol::{Depth, Event};

use crate::Clock;
use crate::estimate::device_speed;
use crate::session::Session;

pub(crate) fn estimate(session: &mut Session, clock: &Clock, sizes: &[(u32, u32)], depth: Depth) -> Event {
    let speed = device_speed(session, clock);
    let estimate =
        |&(n_samples, n_features): &(u32, u32)| speed.estimate(n_samples as usize, n_features as usize, depth);
    Event::Estimated(sizes.iter().map(estimate).collect())
}
