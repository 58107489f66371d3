//! # Gaussian noise shaped by a power of the covariance
//!
//! Definition: T(x) = x + ε, ε normal with covariance ∝ C^exponent within the span of the data, and of σ² times
//! the data's total variance. On component k: λ_k + σ² τ λ_k^p / Σ λ_j^p, τ the total variance.
//! Powers 0, 1 and 2 keep the order of λ²/(λ + γ) and so never change a subspace; 3 breaks it if it is strong (the paper's
//! section 2.4).

use rand_chacha::ChaCha8Rng;
use subspace_lab_words::t;

use super::{Moments, NoiseInfo, NoiseStrategy, Parameter, Values};
use crate::pca::Pca;
use crate::seeds;

pub(super) struct Power;

impl NoiseStrategy for Power {
    fn info(&self) -> &'static NoiseInfo {
        const {
            &NoiseInfo {
                id: "power",
                title: t!(noises_power),
                summary: t!(noises_power_summary),
                is_estimated: false,
                takes_grid: false,
                parameters: &[
                    Parameter {
                        key: "exponent",
                        title: t!(noises_power_exponent),
                        meaning: t!(noises_power_exponent_meaning),
                        unit: "",
                        min: 0.0,
                        max: 3.0,
                        step: 1.0,
                        is_whole: true,
                        default: 3.0,
                    },
                    Parameter {
                        key: "sigma",
                        title: t!(noises_power_sigma),
                        meaning: t!(noises_power_sigma_meaning),
                        unit: "",
                        min: 0.0,
                        max: 100.0,
                        step: 0.1,
                        is_whole: false,
                        default: 1.0,
                    },
                ],
            }
        }
    }

    fn moments(&self, values: &Values, pca: &Pca) -> Moments {
        let variances = pca.intensity_variances();
        let noise = shape(values, pca);
        let is_rising = values[0] < 3.0 || two_largest_keep_their_order(pca, &variances, &noise);
        let second = variances.iter().zip(noise).map(|(variance, noise)| variance + noise).collect();
        Moments::Spectral { first: 1.0, second, is_rising }
    }

    fn corrupt(&self, values: &Values, pca: &Pca, image: &mut [f32], stream: &mut ChaCha8Rng) {
        for (variance, component) in shape(values, pca).into_iter().zip(pca.components().outer_iter()) {
            let draw = (variance.sqrt() * seeds::normal(stream)) as f32;
            image.iter_mut().zip(component).for_each(|(value, entry)| *value += draw * entry);
        }
    }
}

/// λ²/(λ + c λ³) = λ/(1 + c λ²) rises from λ_j to λ_i where c λ_i λ_j < 1: everywhere, if it does for the two largest.
fn two_largest_keep_their_order(pca: &Pca, variances: &[f64], noise: &[f64]) -> bool {
    match (variances, noise) {
        // The noise on the first is c λ_1³. A little less than 1, for what rounding can do to λ_2 and to the rest.
        ([first, second, ..], [noise, ..]) => noise / (first * first) * second < 1.0 - 2.0 * pca.blur() / second - 1e-9,
        _ => true,
    }
}

/// Variance of the noise on each component.
fn shape(values: &Values, pca: &Pca) -> Vec<f64> {
    let variances = pca.intensity_variances();
    let largest = variances.first().copied().unwrap_or(1.0);
    let powers: Vec<f64> = variances.iter().map(|it| libm::pow(it / largest, values[0])).collect();
    let unit = values[1] * values[1] * pca.feature_variance() * pca.n_features() as f64 / powers.iter().sum::<f64>();
    powers.into_iter().map(|power| unit * power).collect()
}
