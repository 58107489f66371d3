//! # No noise
//!
//! Definition: T(x) = x. M1 = X, M2 = X Xᵀ: the denoising optimum is PCA.

use super::{DataFacts, Moments, NoiseInfo, NoiseStrategy};

pub(super) struct None;

impl NoiseStrategy for None {
    fn info(&self) -> &'static NoiseInfo {
        &NoiseInfo { id: "none", summary: "nothing is changed", parameters: &[] }
    }

    fn moments(&self, _: &[f64], data: &DataFacts<'_>) -> Moments {
        Moments::Spectral { second: data.spectrum.explained_variance().to_vec() }
    }
}
