//! An image with more or less of one component.

use ndarray::Axis;
use subspace_lab_protocol::Event;
use subspace_lab_protocol::event::Weighed;
use subspace_lab_protocol::request::Weigh;
use subspace_lab_science::{Steps, Values};

use crate::error::EngineError;
use crate::pictures;
use crate::session::Session;

/// The image, and the image with that weight. A weight is the image's score on the component over the component's
/// standard deviation in the analysed images (Jolliffe, section 1.1): `image + (weight - own) sd component`.
pub(crate) async fn weigh(session: &Session, ask: Weigh, steps: &mut Steps<'_>) -> Result<Event, EngineError> {
    let analyzed = session.analyzed()?;
    let (set, pca) = (analyzed.given.shown(), &analyzed.pca);
    let positions = analyzed.given.checked_positions(&[ask.image_idx])?;
    let component = ask.component as usize;
    let Some(&variance) = pca.intensity_variances().get(component) else {
        return Err(EngineError::NoSuchComponent { component: ask.component, rank: pca.rank() });
    };
    if !ask.weight.is_none_or(f64::is_finite) {
        return Err(EngineError::NotFinite);
    }
    let images: Vec<Values<'_>> = positions.iter().map(|&position| set.image(position)).collect();
    let centered = pca.center(&images, steps).await.ok_or(EngineError::Cancelled)?;
    let scores = pca.scores(&centered, steps).await.ok_or(EngineError::Cancelled)?;
    let (score, deviation) = (f64::from(scores[(0, component)]), variance.sqrt());
    let own = score / deviation;
    let weight = ask.weight.unwrap_or(own);
    let direction = pca.components().index_axis_move(Axis(0), component);
    let changed = centered + &direction * ((weight * deviation - score) as f32) + pca.mean();
    let mut pictures = pictures::of_images(set, &positions);
    pictures.rgba.extend(pictures::of_intensities(pca.shape(), changed).rgba);
    Ok(Event::Weighed(Weighed { image_idx: ask.image_idx, component: ask.component, own, weight, pictures }))
}
