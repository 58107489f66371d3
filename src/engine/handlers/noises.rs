//! What noises there are: the science's registry in the protocol's words.

use subspace_lab_protocol::Event;
use subspace_lab_science::noise;

pub(crate) fn noises() -> Event {
    Event::Noises(noise::ALL.iter().map(|it| it.info().owned()).collect())
}
