//! # Black
//!
//! Definition: 0 everywhere. Nothing varies but the digits.

use rand_chacha::ChaCha8Rng;
use subspace_lab_words::{Code, t};

use super::{Ground, GroundInfo};

pub(super) struct Plain;

impl Ground for Plain {
    fn info(&self) -> &'static GroundInfo {
        const { &GroundInfo { id: "plain", title: t!(grounds_plain), summary: t!(grounds_plain_summary), parameters: &[] } }
    }

    fn is_colored(&self, _: &[f64]) -> bool {
        false
    }

    fn phrase(&self, _: &[f64]) -> Code {
        t!(grounds_plain_behind)
    }

    fn paint(&self, _: &[f64], _: usize, channel: &mut [f64], _: &mut ChaCha8Rng) {
        channel.fill(0.0);
    }
}
