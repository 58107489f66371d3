//! # Flip, shift and rotation
//!
//! Definition: the image is mirrored left to right with probability `flip`, turned about its middle by up to `turn` degrees and
//! moved by up to `shift` pixels along each axis, uniformly; between pixels by bilinear interpolation, past the edge with
//! the outermost pixels. The mean image moves with it. Moments and shift are estimated from draws: a closed form would be a
//! sum over all turns and shifts.

use rand_chacha::ChaCha8Rng;
use subspace_lab_words::t;

use super::{Moments, NoiseInfo, NoiseStrategy, Parameter, Values};
use crate::pca::Pca;
use crate::seeds;

pub(super) struct Motion;

impl NoiseStrategy for Motion {
    fn info(&self) -> &'static NoiseInfo {
        const {
            &NoiseInfo {
                id: "motion",
                title: t!(noises_motion),
                summary: t!(noises_motion_summary),
                is_estimated: true,
                takes_grid: false,
                parameters: &[
                    Parameter {
                        key: "flip",
                        title: t!(noises_motion_flip),
                        meaning: t!(noises_motion_flip_meaning),
                        unit: "",
                        min: 0.0,
                        max: 1.0,
                        step: 0.1,
                        is_whole: false,
                        default: 0.5,
                    },
                    Parameter {
                        key: "shift",
                        title: t!(noises_motion_shift),
                        meaning: t!(noises_motion_shift_meaning),
                        unit: "px",
                        min: 0.0,
                        max: 16.0,
                        step: 0.5,
                        is_whole: false,
                        default: 1.0,
                    },
                    Parameter {
                        key: "turn",
                        title: t!(noises_motion_turn),
                        meaning: t!(noises_motion_turn_meaning),
                        unit: "°",
                        min: 0.0,
                        max: 180.0,
                        step: 5.0,
                        is_whole: false,
                        default: 10.0,
                    },
                ],
            }
        }
    }

    fn moments(&self, _: &Values, _: &Pca) -> Moments {
        Moments::Sampled
    }

    fn corrupt(&self, values: &Values, pca: &Pca, image: &mut [f32], stream: &mut ChaCha8Rng) {
        let is_mirrored = seeds::uniform(stream) < values[0];
        let mut within = |limit: f64| limit * (2.0 * seeds::uniform(stream) - 1.0);
        let (down, right, turn) = (within(values[1]), within(values[1]), within(values[2]).to_radians());
        let (sine, cosine) = (libm::sin(turn), libm::cos(turn));
        let (height, width) = (pca.shape().height_px, pca.shape().width_px);
        let (middle_row, middle_column) = ((height - 1) as f64 / 2.0, (width - 1) as f64 / 2.0);
        let mean = pca.mean();
        let whole: Vec<f32> = image.iter().zip(mean).map(|(value, mean)| value + mean).collect();
        for row in 0..height {
            for column in 0..width {
                let (y, x) = (row as f64 - middle_row - down, column as f64 - middle_column - right);
                let x = if is_mirrored { -x } else { x };
                let from = (cosine * y - sine * x + middle_row, sine * y + cosine * x + middle_column);
                let pixel = row * width + column;
                for start in (0..whole.len()).step_by(height * width) {
                    let value = between(&whole[start..start + height * width], width, from);
                    image[start + pixel] = value - mean[start + pixel];
                }
            }
        }
    }
}

/// Bilinear interpolation at (row, column).
fn between(channel: &[f32], width: usize, (row, column): (f64, f64)) -> f32 {
    let (last_row, last_column) = (channel.len() / width - 1, width - 1);
    let (row, column) = (row.clamp(0.0, last_row as f64), column.clamp(0.0, last_column as f64));
    let (upper, left) = (row as usize, column as usize);
    let (lower, right) = ((upper + 1).min(last_row), (left + 1).min(last_column));
    let at = |row: usize, column: usize| f64::from(channel[row * width + column]);
    let (down, across) = (row - upper as f64, column - left as f64);
    let line = |row: usize| at(row, left) * (1.0 - across) + at(row, right) * across;
    (line(upper) * (1.0 - down) + line(lower) * down) as f32
}
