//! # Random gray
//!
//! Definition: one level for the whole picture, uniform over `contrast` about 1/2. Covariance of rank 1 in pixels: the least
//! nuisance there can be, and all of it in one direction.

use rand_chacha::ChaCha8Rng;

use super::{CONTRAST, Ground, GroundInfo, level};
use crate::seeds;

pub(super) struct Gray;

impl Ground for Gray {
    fn info(&self) -> &'static GroundInfo {
        const {
            &GroundInfo {
                id: "gray",
                title: "Random grey",
                summary: "one grey behind each digit, another one for each picture",
                parameters: &[CONTRAST],
            }
        }
    }

    fn is_colored(&self, _: &[f64]) -> bool {
        false
    }

    fn phrase(&self, _: &[f64]) -> &'static str {
        "a random grey"
    }

    fn paint(&self, values: &[f64], _: usize, channel: &mut [f64], stream: &mut ChaCha8Rng) {
        channel.fill(level(values[0], seeds::uniform(stream)));
    }
}
