//! # Black
//!
//! Definition: 0 everywhere. Nothing varies but the digits.

use rand_chacha::ChaCha8Rng;

use super::{Ground, GroundInfo};

pub(super) struct Plain;

impl Ground for Plain {
    fn info(&self) -> &'static GroundInfo {
        const { &GroundInfo { id: "plain", title: "Black", summary: "the same black behind all digits", parameters: &[] } }
    }

    fn is_colored(&self, _: &[f64]) -> bool {
        false
    }

    fn phrase(&self, _: &[f64]) -> &'static str {
        "black"
    }

    fn paint(&self, _: &[f64], _: usize, channel: &mut [f64], _: &mut ChaCha8Rng) {
        channel.fill(0.0);
    }
}
