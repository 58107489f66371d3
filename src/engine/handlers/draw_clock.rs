//! Draws images as they are rebuilt at a moment of training.

use subspace_lab_protocol::Event;
use subspace_lab_protocol::learning::{ClockPictures, DrawClock, FIRST_EPOCHS, MOST_EPOCHS};
use subspace_lab_science::{Clock, Steps, clock, metrics};

use super::check_count;
use crate::error::EngineError;
use crate::pictures;
use crate::session::Session;

pub(crate) async fn draw_clock(session: &Session, ask: DrawClock, steps: &mut Steps<'_>) -> Result<Event, EngineError> {
    check_count(2 * ask.image_idx.len())?;
    let analyzed = session.analyzed()?;
    let (set, pca) = (analyzed.given.shown(), &analyzed.pca);
    let positions = analyzed.given.checked_positions(&ask.image_idx)?;
    // What is no moment counts as the first one.
    let epochs = if ask.epochs.is_nan() { FIRST_EPOCHS } else { ask.epochs.clamp(0.0, MOST_EPOCHS) };
    let clock = Clock::new(pca.spectrum());
    let strengths = clock.strengths(epochs);
    let images: Vec<_> = positions.iter().map(|&position| set.image(position)).collect();
    let centered = pca.center(&images, steps).await.ok_or(EngineError::Cancelled)?;
    let rebuilt = clock::rebuild(pca, &centered, &strengths, steps).await.ok_or(EngineError::Cancelled)?;
    let error = |row: usize| metrics::mse((&rebuilt.row(row) - &centered.row(row)).iter());
    Ok(Event::ClockDrawn(Box::new(ClockPictures {
        epochs: ask.epochs,
        n_learned: clock.n_learned(epochs) as u32,
        explained: clock.explained(epochs),
        errors: (0..positions.len()).map(error).collect(),
        originals: pictures::of_images(set, &positions),
        rebuilt: pictures::of_intensities(pca.shape(), rebuilt + pca.mean()),
        strengths: strengths.into_iter().map(|strength| strength as f32).collect(),
        image_idx: ask.image_idx,
    })))
}
