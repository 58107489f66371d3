//! Draws image numbers at random, from the seed alone.

use subspace_lab_protocol::Event;
use subspace_lab_science::seeds;

use crate::error::EngineError;
use crate::session::Session;

pub(crate) fn pick(session: &Session, seed: u64, n: u32) -> Result<Event, EngineError> {
    let n_images = session.set()?.n_images();
    let positions = seeds::choose(seed, "pictures on the stage", n as usize, n_images);
    Ok(Event::Picked(positions.into_iter().map(|position| position as u32).collect()))
}
