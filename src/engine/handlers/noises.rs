//! What noises there are: the science's registry in the protocol's words.

use subspace_lab_protocol::Event;
use subspace_lab_protocol::noise::{NoiseInfo, ParameterInfo};
use subspace_lab_science::noise;

pub(crate) fn noises() -> Event {
    let parameter = |it: &noise::Parameter| ParameterInfo {
        key: it.key.to_owned(),
        title: it.title.to_owned(),
        meaning: it.meaning.to_owned(),
        unit: it.unit.to_owned(),
        min: it.min,
        max: it.max,
        step: it.step,
        is_whole: it.is_whole,
        default: it.default,
    };
    let kind = |it: &&dyn noise::NoiseStrategy| {
        let info = it.info();
        NoiseInfo {
            id: info.id.to_owned(),
            title: info.title.to_owned(),
            summary: info.summary.to_owned(),
            is_estimated: info.is_estimated,
            takes_grid: info.takes_grid,
            parameters: info.parameters.iter().map(parameter).collect(),
        }
    };
    Event::Noises(noise::ALL.iter().map(kind).collect())
}
