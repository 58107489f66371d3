//! Draws images of the loaded set as they are.

use subspace_lab_protocol::Event;
use subspace_lab_protocol::event::OriginalPictures;

use super::check_count;
use crate::error::EngineError;
use crate::pictures;
use crate::session::Session;

pub(crate) fn originals(session: &Session, image_idx: Vec<u32>) -> Result<Event, EngineError> {
    check_count(image_idx.len())?;
    let given = session.given()?;
    let positions = given.checked_positions(&image_idx)?;
    Ok(Event::Originals(OriginalPictures { image_idx, pictures: pictures::of_images(given.shown(), &positions) }))
}
