//! # Additive Gaussian noise
//!
//! Definition: T(x) = x + σ s ε, ε standard normal, s the standard deviation over all features and images.
//! M1 = X, M2 = X Xᵀ + N σ² s² I, so on component k: λ_k + σ² s².
//! Reference: the paper's section 2.3.

use super::{DataFacts, Moments, NoiseInfo, NoiseStrategy, Parameter};

pub(super) struct Gaussian;

impl NoiseStrategy for Gaussian {
    fn info(&self) -> &'static NoiseInfo {
        &NoiseInfo {
            id: "gaussian",
            summary: "the same independent normal noise on every pixel value",
            parameters: &[Parameter {
                key: "sigma",
                meaning: "its standard deviation in units of the data's own",
                min: 0.0,
                max: 100.0,
                is_whole: false,
                default: 0.5,
            }],
        }
    }

    fn moments(&self, values: &[f64], data: &DataFacts<'_>) -> Moments {
        let variance = data.spectrum.total_variance() / data.shape.n_features() as f64;
        let noise = values[0] * values[0] * variance;
        Moments::Spectral { second: data.spectrum.explained_variance().iter().map(|it| it + noise).collect() }
    }
}
