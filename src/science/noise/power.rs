//! # Gaussian noise shaped by a power of the covariance
//!
//! Definition: T(x) = x + ε, ε normal with covariance ∝ C^exponent within the span of the data, and of σ² times
//! the data's total variance. On component k: λ_k + σ² τ λ_k^p / Σ λ_j^p, τ the total variance.
//! Powers 0, 1 and 2 keep the order of λ²/(λ + γ) and so never change a subspace; 3 breaks it (the paper's section 2.4).

use super::{DataFacts, Moments, NoiseInfo, NoiseStrategy, Parameter};

pub(super) struct Power;

impl NoiseStrategy for Power {
    fn info(&self) -> &'static NoiseInfo {
        &NoiseInfo {
            id: "power",
            summary: "normal noise whose covariance is a power of the data's own",
            parameters: &[
                Parameter {
                    key: "exponent",
                    meaning: "the power of the covariance",
                    min: 0.0,
                    max: 3.0,
                    is_whole: true,
                    default: 3.0,
                },
                Parameter {
                    key: "sigma",
                    meaning: "the root of its total variance in units of the data's",
                    min: 0.0,
                    max: 100.0,
                    is_whole: false,
                    default: 1.0,
                },
            ],
        }
    }

    fn moments(&self, values: &[f64], data: &DataFacts<'_>) -> Moments {
        let variances = data.spectrum.explained_variance();
        let largest = variances.first().copied().unwrap_or(1.0);
        let shape: Vec<f64> = variances.iter().map(|it| (it / largest).powf(values[0])).collect();
        let unit = values[1] * values[1] * data.spectrum.total_variance() / shape.iter().sum::<f64>();
        Moments::Spectral { second: variances.iter().zip(shape).map(|(it, shape)| it + unit * shape).collect() }
    }
}
