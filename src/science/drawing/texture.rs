//! # Texture
//!
//! Definition: 1/2 plus [`N_GRATINGS`] cosines of equal amplitude, each of random direction and phase, their cycles per picture
//! f of density f^(1 − 2 · falloff) from [`LEAST_CYCLES`] to the finest that pixels can show (half their number), cut off at black
//! and white. In the plane that is an amplitude spectrum of 1/f^falloff: 1 is that of natural images (Field, *Relations between
//! the statistics of natural images and the response properties of cortical cells*, JOSA A 4, 1987), every octave of which
//! holds the same variance; 0 is white within its frequencies. The steeper, the fewer directions hold the variance: reduced
//! photos fall more steeply than 1. With waves longer than the picture, brightness and slope vary from one to the next, as they
//! do in cut-outs of photos.
//! Cosine and power are libm's: the same bits everywhere.

use std::f64::consts::TAU;
use subspace_lab_words::{Code, t};

use rand_chacha::ChaCha8Rng;

use super::{COLOR, CONTRAST, Ground, GroundInfo, Parameter};
use crate::seeds;

const N_GRATINGS: usize = 32;

/// Of the longest wave, in cycles per picture.
const LEAST_CYCLES: f64 = 0.25;

const FALLOFF: Parameter = Parameter {
    key: "falloff",
    title: t!(grounds_texture_falloff),
    meaning: t!(grounds_texture_falloff_meaning),
    unit: "",
    min: 0.0,
    max: 3.0,
    step: 0.25,
    is_whole: false,
    default: 1.0,
};

pub(super) struct Texture;

impl Ground for Texture {
    fn info(&self) -> &'static GroundInfo {
        const {
            &GroundInfo {
                id: "texture",
                title: t!(grounds_texture),
                summary: t!(grounds_texture_summary),
                parameters: &[CONTRAST, COLOR, FALLOFF],
            }
        }
    }

    fn is_colored(&self, values: &[f64]) -> bool {
        values[1] > 0.0
    }

    fn phrase(&self, values: &[f64]) -> Code {
        if self.is_colored(values) { t!(grounds_texture_coloured_behind) } else { t!(grounds_texture_grey_behind) }
    }

    fn paint(&self, values: &[f64], side_px: usize, channel: &mut [f64], stream: &mut ChaCha8Rng) {
        channel.fill(0.5);
        // Each has the variance amplitude² / 2.
        let amplitude = values[0] / (6.0 * N_GRATINGS as f64).sqrt();
        let most_cycles = side_px as f64 / 2.0;
        for _ in 0..N_GRATINGS {
            let per_pixel = TAU * cycles(seeds::uniform(stream), values[2], most_cycles) / side_px as f64;
            let direction = TAU * seeds::uniform(stream);
            let phase = TAU * seeds::uniform(stream);
            let (down, across) = (per_pixel * libm::sin(direction), per_pixel * libm::cos(direction));
            let turns = |step: f64, start: f64| -> Vec<(f64, f64)> {
                let angle = |i: usize| start + step * i as f64;
                (0..side_px).map(|i| (libm::cos(angle(i)), libm::sin(angle(i)))).collect()
            };
            let (rows, columns) = (turns(down, phase), turns(across, 0.0));
            // cos(a + b) from those of a and b: a few cosines for each row and column instead of one for each pixel.
            for (row, (row_cosine, row_sine)) in channel.chunks_exact_mut(side_px).zip(rows) {
                for (value, (cosine, sine)) in row.iter_mut().zip(&columns) {
                    *value += amplitude * (row_cosine * cosine - row_sine * sine);
                }
            }
        }
        channel.iter_mut().for_each(|value| *value = value.clamp(0.0, 1.0));
    }
}

/// What a uniform number becomes: cycles per picture of density f^(1 − 2 · falloff), up to the most.
fn cycles(uniform: f64, falloff: f64, most: f64) -> f64 {
    let (range, power) = (most / LEAST_CYCLES, 2.0 - 2.0 * falloff);
    let share = if power.abs() < 1e-9 {
        libm::pow(range, uniform)
    } else {
        libm::pow(1.0 + uniform * (libm::pow(range, power) - 1.0), 1.0 / power)
    };
    LEAST_CYCLES * share
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn octaves_hold_what_the_falloff_says() {
        let share_below = |cycles_limit: f64, falloff: f64| {
            let n = 100_000;
            let is_below = |i: &i32| cycles((f64::from(*i) + 0.5) / f64::from(n), falloff, 8.0) < cycles_limit;
            (0..n).filter(is_below).count() as f64 / f64::from(n)
        };
        // Five octaves from 1/4 to 8: the same in each; area alone; 4 times less in each than in the one before.
        assert!((share_below(0.5, 1.0) - 0.2).abs() < 1e-4 && (share_below(4.0, 1.0) - 0.8).abs() < 1e-4);
        assert!((share_below(4.0, 0.0) - (16.0 - 0.0625) / (64.0 - 0.0625)).abs() < 1e-4);
        assert!((share_below(0.5, 2.0) - 0.75 / (1.0 - 0.25_f64.powi(5))).abs() < 1e-4);
        assert!([0.0, 1.0, 3.0].iter().all(|&falloff| cycles(0.0, falloff, 8.0) == 0.25));
    }

    /// Along a line, power falls as f^(1 - 2 falloff), and is flat where the plane is white: between 2 and 6 half waves by 1, 3 and
    /// 27. Cosines of rows, 2,000 textures of 16 x 16 at contrast 0.3, seed 4: 1.07, 3.35 and 32.0, cosines not being sharp.
    #[test]
    fn power_falls_with_frequency() {
        let ratio = |falloff: f64| {
            let (side, mut power) = (16, [0.0; 2]);
            for i in 0..2000 {
                let mut channel = vec![0.0; side * side];
                Texture.paint(&[0.3, 0.0, falloff], side, &mut channel, &mut seeds::stream(4, "texture test", i));
                for row in channel.chunks_exact(side) {
                    for (k, power) in [2, 6].into_iter().zip(&mut power) {
                        let wave = |j: usize| libm::cos(TAU / 4.0 * f64::from(k) * (2 * j + 1) as f64 / side as f64);
                        let sum: f64 = row.iter().enumerate().map(|(j, value)| (value - 0.5) * wave(j)).sum();
                        *power += sum * sum;
                    }
                }
            }
            power[0] / power[1]
        };
        for (falloff, expected) in [(0.0, 1.0), (1.0, 3.0), (2.0, 27.0)] {
            let found = ratio(falloff);
            assert!((found / expected - 1.0).abs() < 0.25, "{falloff}: {found}");
        }
    }
}
