//! # No noise
//!
//! Definition: T(x) = x. M1 = X, M2 = X Xᵀ: the denoising optimum is PCA.

use rand_chacha::ChaCha8Rng;
use subspace_lab_words::t;

use super::{Moments, NoiseInfo, NoiseStrategy, Values};
use crate::pca::Pca;

pub(super) struct None;

impl NoiseStrategy for None {
    fn info(&self) -> &'static NoiseInfo {
        const {
            &NoiseInfo {
                id: "none",
                title: t!(noises_none),
                summary: t!(noises_none_summary),
                is_estimated: false,
                takes_grid: false,
                parameters: &[],
            }
        }
    }

    fn moments(&self, _: &Values, pca: &Pca) -> Moments {
        Moments::unchanged(pca)
    }

    fn corrupt(&self, _: &Values, _: &Pca, _: &mut [f32], _: &mut ChaCha8Rng) {}
}
