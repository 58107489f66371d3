//! # Salt and pepper
//!
//! Definition: every pixel, all channels together, becomes black or white with probability `ratio`, either as likely.
//! The moments are estimated: they depend on the mean image, which black and white are not centered on.

use rand_chacha::ChaCha8Rng;

use super::{Moments, NoiseInfo, NoiseStrategy, Parameter, Values};
use crate::pca::Pca;
use crate::seeds;

pub(super) struct Salt;

impl NoiseStrategy for Salt {
    fn info(&self) -> &'static NoiseInfo {
        const {
            &NoiseInfo {
                id: "salt",
                title: "Salt and pepper",
                summary: "single pixels become black or white",
                is_estimated: true,
                takes_grid: false,
                parameters: &[Parameter::ratio("the share of pixels replaced", 0.2)],
            }
        }
    }

    fn moments(&self, _: &Values, _: &Pca) -> Moments {
        Moments::Sampled
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
