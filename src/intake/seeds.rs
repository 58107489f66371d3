//! Draws that depend on the seed and on what an image is called, never on the order in which files come.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use xxhash_rust::xxh3::xxh3_64;

/// A number that ranks an image among others for `purpose`: uniform over seeds and names.
///
/// The stream is named by seed, purpose and name as the science's streams are, so that leaving one image out never
/// changes the rank of another.
pub(crate) fn rank(seed: u64, purpose: &str, name: &str) -> u64 {
    let mut key = [0_u8; 32];
    key[..8].copy_from_slice(&seed.to_le_bytes());
    key[8..16].copy_from_slice(&xxh3_64(name.as_bytes()).to_le_bytes());
    key[16..24].copy_from_slice(&xxh3_64(purpose.as_bytes()).to_le_bytes());
    ChaCha8Rng::from_seed(key).next_u64()
}
