//! The one way to random numbers: every draw comes from a named stream of a seed.
//!
//! A stream is fixed by (seed, purpose, index), so a new use of randomness never changes an old one.
//! ChaCha8 gives the same numbers on every platform.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use subspace_lab_vocabulary::stream_key;

/// The stream of random numbers for `purpose`, number `index`, under `seed`.
pub fn stream(seed: u64, purpose: &str, index: u64) -> ChaCha8Rng {
    ChaCha8Rng::from_seed(stream_key(seed, xxhash_rust::xxh3::xxh3_64(purpose.as_bytes()), index))
}

/// A uniform integer in `0..bound` (0 if `bound` is 0), without modulo bias (Lemire 2019, by rejection).
pub fn below(stream: &mut ChaCha8Rng, bound: u64) -> u64 {
    if bound == 0 {
        return 0;
    }
    loop {
        let wide = u128::from(stream.next_u64()) * u128::from(bound);
        if wide as u64 >= bound.wrapping_neg() % bound {
            return (wide >> 64) as u64;
        }
    }
}

/// A uniform number in 0..1, of 53 random bits.
pub fn uniform(stream: &mut ChaCha8Rng) -> f64 {
    (stream.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
}

/// A standard normal number (Box and Muller 1958, one of the pair). Logarithm and cosine are libm's, not the system's: the
/// same bits everywhere.
pub fn normal(stream: &mut ChaCha8Rng) -> f64 {
    let radius = (-2.0 * libm::log(1.0 - uniform(stream))).sqrt();
    radius * libm::cos(std::f64::consts::TAU * uniform(stream))
}

/// `n` different positions out of `0..n_all` in random order (all of them if `n >= n_all`): a partial Fisher-Yates shuffle.
pub fn choose(seed: u64, purpose: &str, n: usize, n_all: usize) -> Vec<usize> {
    choose_from(&mut stream(seed, purpose, 0), n, n_all)
}

/// The same from a stream that goes on.
pub fn choose_from(stream: &mut ChaCha8Rng, n: usize, n_all: usize) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..n_all).collect();
    let n = n.min(n_all);
    for i in 0..n {
        let j = i + below(stream, (n_all - i) as u64) as usize;
        positions.swap(i, j);
    }
    positions.truncate(n);
    positions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_depends_on_its_seed_alone_and_repeats_nothing() {
        let first = choose(5, "pictures", 20, 100);
        assert_eq!(first, choose(5, "pictures", 20, 100));
        assert_ne!(first, choose(6, "pictures", 20, 100));
        assert_ne!(first, choose(5, "other", 20, 100));
        let mut sorted = first;
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), 20);
        assert!(sorted.iter().all(|&i| i < 100));
        assert_eq!(choose(1, "pictures", 9, 3).len(), 3);
    }

    #[test]
    fn normal_draws_have_mean_0_and_variance_1() {
        let mut stream = stream(2, "normal test", 0);
        let draws: Vec<f64> = (0..40_000).map(|_| normal(&mut stream)).collect();
        let mean = draws.iter().sum::<f64>() / 40_000.0;
        let square = draws.iter().map(|x| x * x).sum::<f64>() / 40_000.0;
        // Standard deviations 0.005 and 0.007.
        assert!(mean.abs() < 0.02 && (square - 1.0).abs() < 0.028, "{mean} {square}");
    }

    #[test]
    fn draws_below_a_bound_are_uniform() {
        let mut stream = stream(1, "uniform test", 0);
        let mut counts = [0_i32; 5];
        for _ in 0..10_000 {
            counts[below(&mut stream, 5) as usize] += 1;
        }
        // 2,000 expected in each, standard deviation 40.
        assert!(counts.iter().all(|c| (c - 2000).abs() < 200), "{counts:?}");
    }
}
