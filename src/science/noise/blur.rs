//! # Blur
//!
//! Definition: every channel is convolved with a Gaussian of `sigma` pixels, cut off at three of them; past the edge the
//! image goes on with its outermost pixels. One linear map A: M1 = A X, M2 = A C Aᵀ, exactly.

use rand_chacha::ChaCha8Rng;

use super::{Map, Moments, NoiseInfo, NoiseStrategy, Parameter, Values};
use crate::image_set::ImageShape;
use crate::pca::Pca;

pub(super) struct Blur;

impl NoiseStrategy for Blur {
    fn info(&self) -> &'static NoiseInfo {
        const {
            &NoiseInfo {
                id: "blur",
                title: "Blur",
                summary: "the image is blurred",
                is_estimated: false,
                takes_grid: false,
                parameters: &[Parameter {
                    key: "sigma",
                    title: "Width",
                    meaning: "the standard deviation of the blurring Gaussian in pixels",
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
        Moments::Maps(vec![(1.0, blur(pca.shape(), values[0]))])
    }

    fn corrupt(&self, values: &Values, pca: &Pca, image: &mut [f32], _: &mut ChaCha8Rng) {
        apply(&blur(pca.shape(), values[0]), image);
    }
}

/// Applies a map to an image of single precision.
pub(super) fn apply(map: &Map, image: &mut [f32]) {
    let mut wide: Vec<f64> = image.iter().map(|&value| f64::from(value)).collect();
    map(&mut wide);
    image.iter_mut().zip(wide).for_each(|(to, from)| *to = from as f32);
}

fn blur(shape: ImageShape, sigma_px: f64) -> Map {
    let radius = (3.0 * sigma_px).ceil() as i64;
    let weight = |offset: i64| if sigma_px > 0.0 { (-0.5 * (offset as f64 / sigma_px).powi(2)).exp() } else { 1.0 };
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
