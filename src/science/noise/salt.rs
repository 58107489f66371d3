//! # Salt and pepper
//!
//! Definition: every pixel, all channels together, becomes black or white with probability `ratio` = r, either as likely.
//! With a = 1/2 − mean image, what takes a pixel's place is a ± 1/2 in every channel: a on average, so r a is added to
//! pictures (a shift), and about it M1 = (1 − r) X and M2 = (1 − r)² C + r (1 − r) blockdiag(C) + blockdiag(r/4 + r (1 − r) a aᵀ),
//! the blocks being the channels of a pixel.

use rand_chacha::ChaCha8Rng;
use subspace_lab_words::t;

use super::masking::blocks;
use super::{Covariance, Moments, NoiseInfo, NoiseStrategy, Values, ratio};
use crate::pca::Pca;
use crate::seeds;

pub(super) struct Salt;

impl NoiseStrategy for Salt {
    fn info(&self) -> &'static NoiseInfo {
        const {
            &NoiseInfo {
                id: "salt",
                title: t!(noises_salt),
                summary: t!(noises_salt_summary),
                is_estimated: false,
                takes_grid: false,
                parameters: &[ratio(t!(noises_salt_ratio_meaning), 0.2)],
            }
        }
    }

    fn moments(&self, values: &Values, pca: &Pca) -> Moments {
        let ratio = values[0];
        let shape = pca.shape();
        let block_idx = blocks(shape, false, |row, column| row * shape.width_px + column);
        let from_gray = from_gray(pca);
        let added = move |i: usize, j: usize| ratio / 4.0 + ratio * (1.0 - ratio) * from_gray[i] * from_gray[j];
        let added: Option<Covariance> = (ratio > 0.0).then(|| Box::new(added) as _);
        Moments::Blocks { kept: 1.0 - ratio, kept_pairs: (1.0 - ratio).powi(2), block_idx, added }
    }

    fn shift(&self, values: &Values, pca: &Pca) -> Option<Vec<f64>> {
        Some(from_gray(pca).into_iter().map(|it| values[0] * it).collect())
    }

    fn corrupt(&self, values: &Values, pca: &Pca, image: &mut [f32], stream: &mut ChaCha8Rng) {
        let n_pixels = pca.shape().height_px * pca.shape().width_px;
        let mean = pca.mean();
        for pixel in 0..n_pixels {
            let draw = seeds::uniform(stream);
            if draw < values[0] {
                let intensity = if draw < values[0] / 2.0 { 0.0 } else { 1.0 };
                for feature in (pixel..image.len()).step_by(n_pixels) {
                    image[feature] = intensity - mean[feature];
                }
            }
        }
    }
}

/// Middle gray less the mean image, `(n_features)`.
fn from_gray(pca: &Pca) -> Vec<f64> {
    pca.double_mean().iter().map(|mean| 0.5 - mean).collect()
}
