//! # Down- and up-sampling
//!
//! Definition: blocks of `factor` × `factor` pixels (smaller ones at the right and lower edge) are replaced by their mean.
//! One linear map A of lower rank: M1 = A X, M2 = A C Aᵀ, exactly. Encoders see no more than its rank. The mean image is
//! averaged with the rest, which is a shift.

use rand_chacha::ChaCha8Rng;
use subspace_lab_words::t;

use super::blur::{apply, shift};
use super::masking::blocks;
use super::{Map, Moments, NoiseInfo, NoiseStrategy, Parameter, Values};
use crate::image_set::ImageShape;
use crate::pca::Pca;

pub(super) struct Resample;

impl NoiseStrategy for Resample {
    fn info(&self) -> &'static NoiseInfo {
        const {
            &NoiseInfo {
                id: "resample",
                title: t!(noises_resample),
                summary: t!(noises_resample_summary),
                is_estimated: false,
                takes_grid: false,
                parameters: &[Parameter {
                    key: "factor",
                    title: t!(noises_resample_factor),
                    meaning: t!(noises_resample_factor_meaning),
                    unit: "px",
                    min: 1.0,
                    max: 32.0,
                    step: 1.0,
                    is_whole: true,
                    default: 2.0,
                }],
            }
        }
    }

    fn moments(&self, values: &Values, pca: &Pca) -> Moments {
        if values[0] == 1.0 {
            return Moments::unchanged(pca);
        }
        Moments::Maps(vec![(1.0, average(pca.shape(), values[0] as usize))])
    }

    fn shift(&self, values: &Values, pca: &Pca) -> Option<Vec<f64>> {
        Some(shift(&average(pca.shape(), values[0] as usize), pca))
    }

    fn corrupt(&self, values: &Values, pca: &Pca, image: &mut [f32], _: &mut ChaCha8Rng) {
        apply(&average(pca.shape(), values[0] as usize), pca, image);
    }
}

fn average(shape: ImageShape, factor: usize) -> Map {
    let n_across = shape.width_px.div_ceil(factor);
    let block_idx = blocks(shape, true, |row, column| row / factor * n_across + column / factor);
    let n_blocks = block_idx.iter().max().map_or(0, |last| last + 1);
    Box::new(move |image| {
        let mut sums = vec![(0.0, 0.0); n_blocks];
        for (&value, &block) in image.iter().zip(&block_idx) {
            sums[block].0 += value;
            sums[block].1 += 1.0;
        }
        image.iter_mut().zip(&block_idx).for_each(|(value, &block)| *value = sums[block].0 / sums[block].1);
    })
}
