//! # Component masking
//!
//! Definition: each principal component of an image is dropped with probability `ratio`, independently.
//! M1 = (1 − r) X, M2 = (1 − r)² C + r (1 − r) diag over the components = (1 − r) C: proportional to C, so in the
//! linear model no subspace ever changes.
//! Reference: Bizeul et al. 2025 (arXiv 2502.06314) for nonlinear models; the linear statement is derived above.

use rand_chacha::ChaCha8Rng;
use subspace_lab_words::t;

use super::{Moments, NoiseInfo, NoiseStrategy, Values, ratio};
use crate::pca::Pca;
use crate::seeds;

pub(super) struct Components;

impl NoiseStrategy for Components {
    fn info(&self) -> &'static NoiseInfo {
        const {
            &NoiseInfo {
                id: "components",
                title: t!(noises_components),
                summary: t!(noises_components_summary),
                is_estimated: false,
                takes_grid: false,
                parameters: &[ratio(t!(noises_components_ratio_meaning), 0.75)],
            }
        }
    }

    fn moments(&self, values: &Values, pca: &Pca) -> Moments {
        Moments::proportional(pca, 1.0 - values[0])
    }

    fn corrupt(&self, values: &Values, pca: &Pca, image: &mut [f32], stream: &mut ChaCha8Rng) {
        let clean = image.to_vec();
        for component in pca.components().outer_iter() {
            if seeds::uniform(stream) < values[0] {
                let score: f32 = clean.iter().zip(component).map(|(value, entry)| value * entry).sum();
                image.iter_mut().zip(component).for_each(|(value, entry)| *value -= score * entry);
            }
        }
    }
}
