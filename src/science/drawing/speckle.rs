//! # Speckle
//!
//! Definition: each pixel uniform over `contrast` about 1/2, independently: white noise. Covariance of full rank, the same
//! variance in every direction.

use rand_chacha::ChaCha8Rng;

use super::{COLOR, CONTRAST, Ground, GroundInfo, level};
use crate::seeds;

pub(super) struct Speckle;

impl Ground for Speckle {
    fn info(&self) -> &'static GroundInfo {
        const {
            &GroundInfo {
                id: "speckle",
                title: "Speckle",
                summary: "every pixel behind the digits is random on its own",
                parameters: &[CONTRAST, COLOR],
            }
        }
    }

    fn is_colored(&self, values: &[f64]) -> bool {
        values[1] > 0.0
    }

    fn phrase(&self, values: &[f64]) -> &'static str {
        if self.is_colored(values) { "coloured speckle" } else { "grey speckle" }
    }

    fn paint(&self, values: &[f64], _: usize, channel: &mut [f64], stream: &mut ChaCha8Rng) {
        channel.fill_with(|| level(values[0], seeds::uniform(stream)));
    }
}
