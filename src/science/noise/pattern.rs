//! # A pattern of one's own
//!
//! Definition: 8 × 8 cells lie over the image; with probability `ratio` all marked ones (`drop`) are set to the mean image
//! at once. T is the identity or the map P that empties them: M1 = (1 − r) X + r P X, M2 = (1 − r) C + r P C P.

use rand_chacha::ChaCha8Rng;
use subspace_lab_words::t;

use super::{GRID_SIDE, Map, Moments, NoiseInfo, NoiseStrategy, Values, ratio};
use crate::pca::Pca;
use crate::seeds;

pub(super) struct Pattern;

impl NoiseStrategy for Pattern {
    fn info(&self) -> &'static NoiseInfo {
        const {
            &NoiseInfo {
                id: "pattern",
                title: t!(noises_pattern),
                summary: t!(noises_pattern_summary),
                is_estimated: false,
                takes_grid: true,
                parameters: &[ratio(t!(noises_pattern_ratio_meaning), 0.75)],
            }
        }
    }

    fn moments(&self, values: &Values, pca: &Pca) -> Moments {
        moments_where(pca, values[0], is_marked(values, pca))
    }

    fn corrupt(&self, values: &Values, pca: &Pca, image: &mut [f32], stream: &mut ChaCha8Rng) {
        corrupt_where(values[0], &is_marked(values, pca), image, stream);
    }
}

/// Whether each feature lies under a marked cell, `(n_features)`.
fn is_marked(values: &Values, pca: &Pca) -> Vec<bool> {
    let shape = pca.shape();
    let pixels = (0..shape.height_px).flat_map(|row| (0..shape.width_px).map(move |column| (row, column)));
    let cell = |position: usize, all: usize| position * GRID_SIDE / all;
    let of_pixels: Vec<bool> = pixels
        .map(|(row, column)| values.is_marked(cell(row, shape.height_px), cell(column, shape.width_px)))
        .collect();
    of_pixels.repeat(shape.n_channels)
}

/// Moments of a noise that empties these features together, with this probability.
pub(super) fn moments_where(pca: &Pca, ratio: f64, is_dropped: Vec<bool>) -> Moments {
    if ratio == 0.0 || !is_dropped.contains(&true) {
        return Moments::unchanged(pca);
    }
    if !is_dropped.contains(&false) {
        return Moments::proportional(pca, 1.0 - ratio);
    }
    let empty: Map = Box::new(move |image| {
        image.iter_mut().zip(&is_dropped).filter(|(_, is_dropped)| **is_dropped).for_each(|(value, _)| *value = 0.0);
    });
    Moments::Maps(vec![(1.0 - ratio, Box::new(|_: &mut [f64]| {})), (ratio, empty)])
}

/// A draw of it.
pub(super) fn corrupt_where(ratio: f64, is_dropped: &[bool], image: &mut [f32], stream: &mut ChaCha8Rng) {
    if seeds::uniform(stream) < ratio {
        image.iter_mut().zip(is_dropped).filter(|(_, is_dropped)| **is_dropped).for_each(|(value, _)| *value = 0.0);
    }
}
