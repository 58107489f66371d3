//! # Random gray
//!
//! Definition: one level for the whole picture, uniform over `contrast` about 1/2. Covariance of rank 1 in pixels: the least
//! nuisance there can be, and all of it in one direction.

use rand_chacha::ChaCha8Rng;
use subspace_lab_words::{Code, t};

use super::{CONTRAST, Ground, GroundInfo, level};
use crate::seeds;

pub(super) struct Gray;

impl Ground for Gray {
    fn info(&self) -> &'static GroundInfo {
        const {
            &GroundInfo {
                id: "gray",
                title: t!(grounds_gray),
                summary: t!(grounds_gray_summary),
                parameters: &[CONTRAST],
            }
        }
    }

    fn is_colored(&self, _: &[f64]) -> bool {
        false
    }

    fn phrase(&self, _: &[f64]) -> Code {
        t!(grounds_gray_behind)
    }

    fn paint(&self, values: &[f64], _: usize, channel: &mut [f64], stream: &mut ChaCha8Rng) {
        channel.fill(level(values[0], seeds::uniform(stream)));
    }
}
