//! # Speckle
//!
//! Definition: each pixel uniform over `contrast` about 1/2, independently: white noise. Covariance of full rank, the same
//! variance in every direction.

use rand_chacha::ChaCha8Rng;
use subspace_lab_words::{Code, t};

use super::{COLOR, CONTRAST, Ground, GroundInfo, level};
use crate::seeds;

pub(super) struct Speckle;

impl Ground for Speckle {
    fn info(&self) -> &'static GroundInfo {
        const {
            &GroundInfo {
                id: "speckle",
                title: t!(grounds_speckle),
                summary: t!(grounds_speckle_summary),
                parameters: &[CONTRAST, COLOR],
            }
        }
    }

    fn is_colored(&self, values: &[f64]) -> bool {
        values[1] > 0.0
    }

    fn phrase(&self, values: &[f64]) -> Code {
        if self.is_colored(values) { t!(grounds_speckle_coloured_behind) } else { t!(grounds_speckle_grey_behind) }
    }

    fn paint(&self, values: &[f64], _: usize, channel: &mut [f64], stream: &mut ChaCha8Rng) {
        channel.fill_with(|| level(values[0], seeds::uniform(stream)));
    }
}
