//! The part of the images to train on that choices are made by.

use subspace_lab_science::seeds;

use crate::examples::Examples;

/// One in so many is kept back.
const ONE_IN: usize = 5;

/// Images to fit and images kept back to choose by, drawn with the seed; at least one of each where there are two.
pub fn parts(train: &Examples, seed: u64) -> (Examples, Examples) {
    let n = train.n();
    let order = seeds::choose(seed, "validation part", n, n);
    let n_back = (n / ONE_IN).max(1).min(n.saturating_sub(1));
    let (held_back, fitted) = order.split_at(n_back);
    (train.at(fitted), train.at(held_back))
}
