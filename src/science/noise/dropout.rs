//! # Pixel dropout
//!
//! Definition: every value of an image, each channel of each pixel for itself, is set to the mean image with probability
//! `ratio`. M1 = (1 − r) X, M2 = (1 − r)² C + r (1 − r) diag(C). Dividing by 1 − r, as dropout layers do, changes no subspace.
//! Reference: Srivastava et al., *Dropout*, JMLR 2014, for inputs.

use rand_chacha::ChaCha8Rng;
use subspace_lab_words::t;

use super::masking::Drops;
use super::{Moments, NoiseInfo, NoiseStrategy, Values, ratio};
use crate::pca::Pca;

pub(super) struct Dropout;

impl NoiseStrategy for Dropout {
    fn info(&self) -> &'static NoiseInfo {
        const {
            &NoiseInfo {
                id: "dropout",
                title: t!(noises_dropout),
                summary: t!(noises_dropout_summary),
                is_estimated: false,
                takes_grid: false,
                parameters: &[ratio(t!(noises_dropout_ratio_meaning), 0.5)],
            }
        }
    }

    fn moments(&self, values: &Values, pca: &Pca) -> Moments {
        drops(values).moments(each(pca))
    }

    fn corrupt(&self, values: &Values, pca: &Pca, image: &mut [f32], stream: &mut ChaCha8Rng) {
        drops(values).corrupt(&each(pca), image, stream);
    }
}

fn drops(values: &Values) -> Drops {
    Drops { ratio: values[0], is_fixed: false }
}

fn each(pca: &Pca) -> Vec<usize> {
    (0..pca.n_features()).collect()
}
