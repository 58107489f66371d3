//! Reads descriptions of image sets and predicts what analysing them would cost.

use subspace_lab_protocol::Event;
use subspace_lab_protocol::event::SetCard;
use subspace_lab_science::{Depth, Steps};

use crate::Clock;
use crate::error::EngineError;
use crate::estimate::device_speed;
use crate::session::Session;
use crate::sources::sheet::SheetDescription;

pub(crate) async fn describe(
    session: &mut Session,
    clock: &Clock,
    texts: &[String],
    steps: &mut Steps<'_>,
) -> Result<Event, EngineError> {
    let speed = device_speed(session, clock, steps).await.ok_or(EngineError::Cancelled)?;
    let card = |text: &String| {
        let it = SheetDescription::parse(text)?;
        Ok(SetCard {
            n_train: it.train as u32,
            n_held_out: it.test as u32,
            shape: it.shape(),
            n_classes: it.classes.len() as u32,
            estimate: speed.estimate((it.train, it.shape().n_features()), Depth::Eight, false),
            name: it.name,
            title: it.title,
            licence: it.licence,
            licence_file: it.licence_file,
            credit: it.credit,
            credit_file: it.credit_file,
            source: it.source,
        })
    };
    Ok(Event::Described(texts.iter().map(card).collect::<Result<_, EngineError>>()?))
}
