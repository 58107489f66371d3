//! What digits can be drawn on: the science's registry in the protocol's words.

use subspace_lab_protocol::Event;
use subspace_lab_protocol::drawing::GroundInfo;
use subspace_lab_science::Drawing;
use subspace_lab_science::drawing::{ALL, Ground, Parameter};

pub(crate) fn grounds() -> Event {
    let kind = |it: &&'static dyn Ground| {
        let info = it.info();
        GroundInfo {
            id: info.id.to_owned(),
            title: info.title,
            summary: info.summary,
            parameters: info.all_parameters().map(Parameter::owned).collect(),
            default_spec: Drawing::on(*it).to_string(),
        }
    };
    Event::Grounds(ALL.iter().map(kind).collect())
}
