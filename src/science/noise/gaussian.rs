//! # Additive Gaussian noise
//!
//! Definition: T(x) = x + σ s ε, ε standard normal, s the standard deviation over all features and images.
//! M1 = X, M2 = X Xᵀ + N σ² s² I, so on component k: λ_k + σ² s².
//! Reference: the paper's section 2.3.

use rand_chacha::ChaCha8Rng;
use subspace_lab_words::t;

use super::{Moments, NoiseInfo, NoiseStrategy, Parameter, Values};
use crate::pca::Pca;
use crate::seeds;

pub(super) struct Gaussian;

impl NoiseStrategy for Gaussian {
    fn info(&self) -> &'static NoiseInfo {
        const {
            &NoiseInfo {
                id: "gaussian",
                title: t!(noises_gaussian),
                summary: t!(noises_gaussian_summary),
                is_estimated: false,
                takes_grid: false,
                parameters: &[Parameter {
                    key: "sigma",
                    title: t!(noises_gaussian_sigma),
                    meaning: t!(noises_gaussian_sigma_meaning),
                    unit: "",
                    min: 0.0,
                    max: 100.0,
                    step: 0.1,
                    is_whole: false,
                    default: 0.5,
                }],
            }
        }
    }

    fn moments(&self, values: &Values, pca: &Pca) -> Moments {
        let noise = values[0] * values[0] * pca.feature_variance();
        let second = pca.intensity_variances().into_iter().map(|variance| variance + noise).collect();
        Moments::Spectral { first: 1.0, second, is_rising: true }
    }

    fn corrupt(&self, values: &Values, pca: &Pca, image: &mut [f32], stream: &mut ChaCha8Rng) {
        let deviation = values[0] * pca.feature_variance().sqrt();
        image.iter_mut().for_each(|value| *value += (deviation * seeds::normal(stream)) as f32);
    }
}
