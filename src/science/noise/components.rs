//! # Component masking
//!
//! Definition: each principal component of an image is dropped with probability `ratio`, independently.
//! M1 = (1 − r) X, M2 = (1 − r)² C + r (1 − r) diag over the components = (1 − r) C: proportional to C, so in the
//! linear model no subspace ever changes.
//! Reference: Bizeul et al. 2025 (arXiv 2502.06314) for nonlinear models; the linear statement is derived above.

use super::{DataFacts, Moments, NoiseInfo, NoiseStrategy, Parameter};

pub(super) struct Components;

impl NoiseStrategy for Components {
    fn info(&self) -> &'static NoiseInfo {
        &NoiseInfo {
            id: "components",
            summary: "principal components are dropped",
            parameters: &[Parameter {
                key: "ratio",
                meaning: "the probability that a component is dropped",
                min: 0.0,
                max: 0.99,
                is_whole: false,
                default: 0.75,
            }],
        }
    }

    fn moments(&self, values: &[f64], data: &DataFacts<'_>) -> Moments {
        let kept = 1.0 - values[0];
        Moments::Spectral { second: data.spectrum.explained_variance().iter().map(|it| kept * it).collect() }
    }
}
