//! What noises there are: the science's registry in the protocol's words.

use subspace_lab_protocol::Event;
use subspace_lab_protocol::noise::NoiseInfo;
use subspace_lab_science::noise;

use crate::convert;

pub(crate) fn noises() -> Event {
    let kind = |it: &&dyn noise::NoiseStrategy| {
        let info = it.info();
        NoiseInfo {
            id: info.id.to_owned(),
            title: info.title.to_owned(),
            summary: info.summary.to_owned(),
            is_estimated: info.is_estimated,
            takes_grid: info.takes_grid,
            parameters: info.parameters.iter().map(convert::parameter).collect(),
        }
    };
    Event::Noises(noise::ALL.iter().map(kind).collect())
}
