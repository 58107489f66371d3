//! Draws that depend on the seed and on what an image is called, never on the order in which files come.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use subspace_lab_vocabulary::stream_key;
use xxhash_rust::xxh3::xxh3_64;

/// A number that ranks an image among others for `purpose`: uniform over seeds and names.
///
/// The stream is named by seed, purpose and name as the science's streams are, so that leaving one image out never
/// changes the rank of another.
pub fn rank(seed: u64, purpose: &str, name: &str) -> u64 {
    let (purpose, name) = (xxh3_64(purpose.as_bytes()), xxh3_64(name.as_bytes()));
    ChaCha8Rng::from_seed(stream_key(seed, purpose, name)).next_u64()
}
