//! # Masking whole rows
//!
//! Definition: each row of the image is set to the mean image with probability `ratio`, or a fixed count of them is; see
//! the patch masks. M1 and M2 are theirs, the blocks being the rows.

use rand_chacha::ChaCha8Rng;

use super::mask::{APART, FIXED};
use super::masking::{Drops, blocks};
use super::{Moments, NoiseInfo, NoiseStrategy, Values, ratio};
use crate::pca::Pca;

pub(super) struct Rows;

impl NoiseStrategy for Rows {
    fn info(&self) -> &'static NoiseInfo {
        const {
            &NoiseInfo {
                id: "rows",
                title: "Rows",
                summary: "whole rows of pixels are replaced by the mean image",
                is_estimated: false,
                takes_grid: false,
                parameters: &[ratio("the share of rows dropped", 0.75), APART, FIXED],
            }
        }
    }

    fn moments(&self, values: &Values, pca: &Pca) -> Moments {
        drops(values).moments(lines(values, pca))
    }

    fn corrupt(&self, values: &Values, pca: &Pca, image: &mut [f32], stream: &mut ChaCha8Rng) {
        drops(values).corrupt(&lines(values, pca), image, stream);
    }
}

fn drops(values: &Values) -> Drops {
    Drops { ratio: values[0], is_fixed: values[2] > 0.0 }
}

fn lines(values: &Values, pca: &Pca) -> Vec<usize> {
    blocks(pca.shape(), values[1] > 0.0, |row, _| row)
}
