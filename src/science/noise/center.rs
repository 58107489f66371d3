//! # Masking the center
//!
//! Definition: with probability `ratio` the block in the middle, `side` of the height and of the width, is set to the mean
//! image. T is the identity or the map P that empties the block: M1 = (1 − r) X + r P X, M2 = (1 − r) C + r P C P.
//! Reference: Pathak et al., *Context Encoders*, CVPR 2016 (who always drop it).

use rand_chacha::ChaCha8Rng;
use subspace_lab_words::t;

use super::pattern::{corrupt_where, moments_where};
use super::{Moments, NoiseInfo, NoiseStrategy, Parameter, Values, ratio};
use crate::pca::Pca;

pub(super) struct Center;

impl NoiseStrategy for Center {
    fn info(&self) -> &'static NoiseInfo {
        const {
            &NoiseInfo {
                id: "center",
                title: t!(noises_center),
                summary: t!(noises_center_summary),
                is_estimated: false,
                takes_grid: false,
                parameters: &[
                    ratio(t!(noises_center_ratio_meaning), 0.75),
                    Parameter {
                        key: "side",
                        title: t!(noises_center_side),
                        meaning: t!(noises_center_side_meaning),
                        unit: "",
                        min: 0.05,
                        max: 1.0,
                        step: 0.05,
                        is_whole: false,
                        default: 0.5,
                    },
                ],
            }
        }
    }

    fn moments(&self, values: &Values, pca: &Pca) -> Moments {
        moments_where(pca, values[0], is_inside(values, pca))
    }

    fn corrupt(&self, values: &Values, pca: &Pca, image: &mut [f32], stream: &mut ChaCha8Rng) {
        corrupt_where(values[0], &is_inside(values, pca), image, stream);
    }
}

/// Whether each feature lies in the block, `(n_features)`. The block has at least one pixel.
fn is_inside(values: &Values, pca: &Pca) -> Vec<bool> {
    let shape = pca.shape();
    let span = |all: usize| {
        let inside = ((values[1] * all as f64).round() as usize).clamp(1, all);
        let start = (all - inside) / 2;
        start..start + inside
    };
    let (rows, columns) = (span(shape.height_px), span(shape.width_px));
    let pixels = (0..shape.height_px).flat_map(|row| (0..shape.width_px).map(move |column| (row, column)));
    let of_pixels: Vec<bool> = pixels.map(|(row, column)| rows.contains(&row) && columns.contains(&column)).collect();
    of_pixels.repeat(shape.n_channels)
}
