//! Draws components as pictures.

use subspace_lab_protocol::Event;
use subspace_lab_protocol::event::ComponentPictures;
use subspace_lab_protocol::request::{ComponentScale, Components};

use super::check_count;
use crate::error::EngineError;
use crate::pictures;
use crate::session::Session;

/// Components past the rank are left out.
pub(crate) fn components(session: &Session, ask: Components) -> Result<Event, EngineError> {
    check_count(ask.n as usize)?;
    let pca = &session.analyzed()?.pca;
    let first = (ask.first as usize).min(pca.rank());
    let last = (first + ask.n as usize).min(pca.rank());
    let components = pca.components();
    let rows: Vec<_> = components.outer_iter().skip(first).take(last - first).collect();
    let largest = |limit: f32, entry: &f32| limit.max(entry.abs());
    let mut limits: Vec<f32> = rows.iter().map(|row| row.iter().fold(0.0, largest)).collect();
    if ask.scale == ComponentScale::Common {
        let common = limits.iter().copied().fold(0.0, f32::max);
        limits.fill(common);
    }
    let pictures = pictures::of_signed(pca.shape(), rows, &limits);
    Ok(Event::Components(ComponentPictures { first: first as u32, pictures, limits }))
}
