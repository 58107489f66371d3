//! # Blur
//!
//! Definition: every channel is convolved with a Gaussian of `sigma` pixels, cut off at three of them; past the edge the
//! image goes on with its outermost pixels. One linear map A: M1 = A X, M2 = A C Aᵀ, exactly. The mean image is blurred with
//! the rest, which is a shift.

use rand_chacha::ChaCha8Rng;
use subspace_lab_words::t;

use super::{Map, Moments, NoiseInfo, NoiseStrategy, Parameter, Values};
use crate::image_set::ImageShape;
use crate::pca::Pca;

pub(super) struct Blur;

impl NoiseStrategy for Blur {
    fn info(&self) -> &'static NoiseInfo {
        const {
            &NoiseInfo {
                id: "blur",
                title: t!(noises_blur),
                summary: t!(noises_blur_summary),
                is_estimated: false,
                takes_grid: false,
                parameters: &[Parameter {
                    key: "sigma",
                    title: t!(noises_blur_sigma),
                    meaning: t!(noises_blur_sigma_meaning),
                    unit: "px",
                    min: 0.0,
                    max: 16.0,
                    step: 0.5,
                    is_whole: false,
                    default: 1.0,
                }],
            }
        }
    }

    fn moments(&self, values: &Values, pca: &Pca) -> Moments {
        if values[0] == 0.0 {
            return Moments::unchanged(pca);
        }
        Moments::Maps(vec![(1.0, blur(pca.shape(), values[0]))])
    }

    fn shift(&self, values: &Values, pca: &Pca) -> Option<Vec<f64>> {
        Some(shift(&blur(pca.shape(), values[0]), pca))
    }

    fn corrupt(&self, values: &Values, pca: &Pca, image: &mut [f32], _: &mut ChaCha8Rng) {
        apply(&blur(pca.shape(), values[0]), pca, image);
    }
}

/// Applies a map to the whole picture whose difference from the mean image is `image`.
pub(super) fn apply(map: &Map, pca: &Pca, image: &mut [f32]) {
    let mean = pca.double_mean();
    let mut whole: Vec<f64> = image.iter().zip(mean).map(|(&value, mean)| f64::from(value) + mean).collect();
    map(&mut whole);
    image.iter_mut().zip(whole).zip(mean).for_each(|((to, from), mean)| *to = (from - mean) as f32);
}

/// What a map does to the mean image.
pub(super) fn shift(map: &Map, pca: &Pca) -> Vec<f64> {
    let mut mapped = pca.double_mean().to_vec();
    map(&mut mapped);
    mapped.into_iter().zip(pca.double_mean()).map(|(mapped, mean)| mapped - mean).collect()
}

fn blur(shape: ImageShape, sigma_px: f64) -> Map {
    let radius = (3.0 * sigma_px).ceil() as i64;
    let weight = |offset: i64| if sigma_px > 0.0 { libm::exp(-0.5 * (offset as f64 / sigma_px).powi(2)) } else { 1.0 };
    let total: f64 = (-radius..=radius).map(weight).sum();
    let kernel: Vec<f64> = (-radius..=radius).map(|offset| weight(offset) / total).collect();
    Box::new(move |image| {
        for channel in image.chunks_exact_mut(shape.height_px * shape.width_px) {
            for row in channel.chunks_exact_mut(shape.width_px) {
                let blurred = convolved(row, &kernel);
                row.copy_from_slice(&blurred);
            }
            for column in 0..shape.width_px {
                let line: Vec<f64> = channel.iter().skip(column).step_by(shape.width_px).copied().collect();
                let to = channel.iter_mut().skip(column).step_by(shape.width_px);
                to.zip(convolved(&line, &kernel)).for_each(|(to, from)| *to = from);
            }
        }
    })
}

fn convolved(line: &[f64], kernel: &[f64]) -> Vec<f64> {
    let (radius, last) = (kernel.len() as i64 / 2, line.len() as i64 - 1);
    let at = |position: i64| line[position.clamp(0, last) as usize];
    (0..=last).map(|i| kernel.iter().zip(i - radius..).map(|(weight, position)| weight * at(position)).sum()).collect()
}
