//! # Brightness and contrast
//!
//! Definition: I ↦ (1 + c u) (I − 1/2) + 1/2 + b v on intensities, u and v uniform from −1 to 1, then cut to 0..1: one draw of
//! both for a whole image. Moments and shift are estimated from draws, since cutting is not linear.

use rand_chacha::ChaCha8Rng;
use subspace_lab_words::{Code, t};

use super::{Moments, NoiseInfo, NoiseStrategy, Parameter, Values};
use crate::pca::Pca;
use crate::seeds;

pub(super) struct Light;

const fn strength(key: &'static str, title: Code, meaning: Code) -> Parameter {
    Parameter { key, title, meaning, unit: "", min: 0.0, max: 1.0, step: 0.05, is_whole: false, default: 0.2 }
}

impl NoiseStrategy for Light {
    fn info(&self) -> &'static NoiseInfo {
        const {
            &NoiseInfo {
                id: "light",
                title: t!(noises_light),
                summary: t!(noises_light_summary),
                is_estimated: true,
                takes_grid: false,
                parameters: &[
                    strength("brightness", t!(noises_light_brightness), t!(noises_light_brightness_meaning)),
                    strength("contrast", t!(noises_light_contrast), t!(noises_light_contrast_meaning)),
                ],
            }
        }
    }

    fn moments(&self, _: &Values, _: &Pca) -> Moments {
        Moments::Sampled
    }

    fn corrupt(&self, values: &Values, pca: &Pca, image: &mut [f32], stream: &mut ChaCha8Rng) {
        let mut draw = |strength: f64| (strength * (2.0 * seeds::uniform(stream) - 1.0)) as f32;
        let (brighter, gain) = (draw(values[0]), 1.0 + draw(values[1]));
        for (value, mean) in image.iter_mut().zip(pca.mean()) {
            *value = (gain * (*value + mean - 0.5) + 0.5 + brighter).clamp(0.0, 1.0) - mean;
        }
    }
}
