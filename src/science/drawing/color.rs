//! # Random color
//!
//! Definition: one color for the whole picture, each of its channels uniform over `contrast` about 1/2, independently.
//! Covariance of rank 3.

use rand_chacha::ChaCha8Rng;
use subspace_lab_words::{Code, t};

use super::gray::Gray;
use super::{CONTRAST, Ground, GroundInfo};

pub(super) struct Color;

impl Ground for Color {
    fn info(&self) -> &'static GroundInfo {
        const {
            &GroundInfo {
                id: "color",
                title: t!(grounds_color),
                summary: t!(grounds_color_summary),
                parameters: &[CONTRAST],
            }
        }
    }

    fn is_colored(&self, _: &[f64]) -> bool {
        true
    }

    fn phrase(&self, _: &[f64]) -> Code {
        t!(grounds_color_behind)
    }

    fn paint(&self, values: &[f64], side_px: usize, channel: &mut [f64], stream: &mut ChaCha8Rng) {
        Gray.paint(values, side_px, channel, stream);
    }
}
