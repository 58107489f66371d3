//! Images as points: two neighbouring values of each, and the PCA of these points.

use subspace_lab_protocol::event::{Direction, PlanePoints};
use subspace_lab_protocol::request::Plane;
use subspace_lab_protocol::{Event, ImageShape};
use subspace_lab_science::{ImageSet, PlanePca};

use super::check_count;
use crate::error::EngineError;
use crate::session::Session;

/// Analysed images, or those that travel with moments, evenly spread over the set, with the two pixels in the middle as coordinates.
pub(crate) fn plane(session: &Session, ask: &Plane) -> Result<Event, EngineError> {
    let given = &session.analyzed()?.given;
    let set = given.shown();
    let n_images = if given.are_moments() { set.n_images() } else { set.split().n_train };
    check_count(ask.n as usize)?;
    let n = n_images.min(ask.n as usize);
    let Some(pair) = middle(set.shape()) else { return Ok(Event::PlaneDrawn(None)) };
    let image_idx: Vec<usize> = (0..n).map(|point| point * n_images / n).collect();
    let mut points: Vec<[f64; 2]> =
        image_idx.iter().map(|&image| pair.map(|(value, _)| intensity(set, image, value))).collect();
    for (point, place) in &ask.moved {
        let at = points.get_mut(*point as usize).ok_or(EngineError::NoSuchPoint { point: *point, n })?;
        if !place.iter().all(|it| (0.0..=1.0).contains(it)) {
            return Err(EngineError::NotFinite);
        }
        *at = *place;
    }
    let Some(pca) = PlanePca::of(&points) else { return Ok(Event::PlaneDrawn(None)) };
    Ok(Event::PlaneDrawn(Some(Box::new(PlanePoints {
        image_idx: image_idx.into_iter().map(|image| image as u32).collect(),
        places: pair.map(|(_, place)| place),
        points,
        directions: pca.directions.map(|vectors| [0, 1].map(|k| direction(&pca, vectors[k], k))),
    }))))
}

fn direction(pca: &PlanePca, vector: [f64; 2], k: usize) -> Direction {
    /// Standard deviations that it is drawn long, to either side.
    const LONG: f64 = 2.0;
    let length = LONG * pca.variances[k].sqrt();
    let ends = [-length, length].map(|it| [0, 1].map(|i| pca.mean[i] + it * vector[i]));
    Direction { vector, share: pca.variances[k] / pca.variances.iter().sum::<f64>(), ends }
}

/// Two pixels in the middle, side by side, or one above the other in images of one column: each as the position of its value and as row
/// and column. Of colour the green value. `None` of images with a single pixel.
fn middle(shape: ImageShape) -> Option<[(usize, [u32; 2]); 2]> {
    let ImageShape { n_channels, height_px, width_px } = shape;
    let channel = usize::from(n_channels == 3);
    let (row, column) = (height_px / 2, width_px / 2);
    let before = if width_px > 1 { (row, column - 1) } else { (row.checked_sub(1)?, column) };
    Some(
        [before, (row, column)].map(|(row, column)| {
            (channel * height_px * width_px + row * width_px + column, [row as u32, column as u32])
        }),
    )
}

fn intensity(set: &ImageSet, image: usize, value: usize) -> f64 {
    let mut floats = Vec::new();
    set.image(image).range(value..value + 1).append_floats(&mut floats);
    floats.first().map_or(0.0, |&it| f64::from(it) / f64::from(set.max_value()))
}
