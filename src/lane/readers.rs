//! What readers there are: the registry in the protocol's words.

use subspace_lab_perception::readers::{ALL, Reader};
use subspace_lab_protocol::lane::{LaneEvent, ReaderInfo};
use subspace_lab_protocol::noise::ParameterInfo;
use subspace_lab_science::parameters::Parameter;

pub(crate) fn readers() -> LaneEvent {
    let parameter = |it: &Parameter| ParameterInfo {
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
    let reader = |it: &&dyn Reader| {
        let about = it.about();
        ReaderInfo {
            id: about.id.to_owned(),
            title: about.title.to_owned(),
            summary: about.summary.to_owned(),
            has_epochs: about.has_epochs,
            parameters: about.parameters.iter().map(parameter).collect(),
        }
    };
    LaneEvent::Readers(ALL.iter().map(reader).collect())
}
