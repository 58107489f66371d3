//! k nearest neighbours: what plain similarity of pixels reads.

use std::ops::ControlFlow;
use subspace_lab_words::t;

use subspace_lab_vocabulary::{Accuracy, LaneProgress, LaneStage, ReaderInfo};

use super::{Cost, Outcome, Reader, Size};
use crate::examples::{Examples, Task};
use crate::fingerprint::fingerprint;
use crate::news::{News, Tell, Told};
use crate::product::{Into, View, Workspace, product};
use crate::validation;

/// Numbers of neighbours to choose from.
const COUNTS: [usize; 5] = [1, 3, 5, 9, 15];
const MOST: usize = 15;
/// Images that are compared with all others together.
const BLOCK: usize = 128;

static ABOUT: ReaderInfo = ReaderInfo {
    id: "nearest",
    title: t!(readers_nearest),
    summary: t!(readers_nearest_summary),
    has_epochs: false,
    parameters: &[],
};

pub(super) struct Nearest;

impl Reader for Nearest {
    fn about(&self) -> &'static ReaderInfo {
        &ABOUT
    }

    fn cost(&self, size: Size, _values: &[f64]) -> Cost {
        let (n, n_test) = (size.n_train as f64, size.n_test as f64);
        Cost {
            madds: (0.2 * 0.8 * n * n + n * n_test) * size.shape.n_features() as f64,
            peak_bytes: 4.0 * n * (size.shape.n_features() + BLOCK) as f64,
        }
    }

    fn read(&self, task: &Task, _values: &[f64], seed: u64, tell: &mut Tell<'_>) -> Told<Outcome> {
        let (fitted, held_back) = validation::parts(&task.train, seed);
        let total = (held_back.n() + task.test.n()) as u32;
        let neighbours = neighbours(&fitted, &held_back, &mut |done| {
            tell(News::Progress(LaneProgress { stage: LaneStage::Testing, done: done as u32, total }))
        })?;
        let (mut best, mut best_share) = (COUNTS[0], -1.0);
        for count in COUNTS {
            let share = Accuracy::of_classes(&votes(&neighbours, count, task.n_classes), &held_back.class_idx).share;
            if share > best_share {
                (best, best_share) = (count, share);
            }
        }
        let n_before = held_back.n();
        let neighbours = self::neighbours(&task.train, &task.test, &mut |done| {
            tell(News::Progress(LaneProgress { stage: LaneStage::Testing, done: (n_before + done) as u32, total }))
        })?;
        ControlFlow::Continue(Outcome {
            predicted: votes(&neighbours, best, task.n_classes),
            train_predicted: None,
            choices: vec![t!(
                readers_neighbours_chosen,
                best = best,
                tried = COUNTS.map(|it| it.to_string()).join(", "),
                n_held_back = held_back.n(),
                n_train = task.train.n()
            )],
            fingerprint: fingerprint(&task.train.pixels),
        })
    }
}

/// Classes of the [`MOST`] nearest of `known` for each image asked about, nearest first; the first of equally near ones.
fn neighbours(
    known: &Examples,
    asked: &Examples,
    progress: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> Told<Vec<Vec<u16>>> {
    let n_features = known.n_features;
    let squares: Vec<f32> = known.images().map(|image| image.iter().map(|x| x * x).sum()).collect();
    let all = View::rows(&known.pixels, known.n(), n_features);
    let (mut workspace, mut products) = (Workspace::default(), Vec::new());
    let mut nearest = Vec::with_capacity(asked.n());
    for block in asked.pixels.chunks(BLOCK * n_features) {
        let n = block.len() / n_features;
        products.resize(n * known.n(), 0.0);
        product(&mut products, View::rows(block, n, n_features), all.transposed(), Into::Fresh, &mut workspace);
        for products in products.chunks_exact(known.n()) {
            // |x - y|² less |x|², which is the same for all.
            let mut distances: Vec<(f32, usize)> =
                products.iter().zip(&squares).map(|(xy, yy)| yy - 2.0 * xy).zip(0..).collect();
            let n_kept = MOST.min(distances.len());
            let order = |a: &(f32, usize), b: &(f32, usize)| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1));
            if n_kept < distances.len() {
                distances.select_nth_unstable_by(n_kept, order);
                distances.truncate(n_kept);
            }
            distances.sort_unstable_by(order);
            nearest.push(distances.into_iter().map(|(_, position)| known.class_idx[position]).collect());
        }
        progress(nearest.len())?;
    }
    ControlFlow::Continue(nearest)
}

/// The most frequent class of the first `count`; of equally frequent ones that of the nearest image.
fn votes(neighbours: &[Vec<u16>], count: usize, n_classes: usize) -> Vec<u16> {
    let winner = |classes: &Vec<u16>| {
        let classes = &classes[..count.min(classes.len())];
        let mut counts = vec![0; n_classes];
        classes.iter().for_each(|&class| counts[usize::from(class)] += 1);
        let most = counts.iter().copied().max().unwrap_or(0);
        classes.iter().copied().find(|&class| counts[usize::from(class)] == most).unwrap_or(0)
    };
    neighbours.iter().map(winner).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_count_and_the_nearer_of_a_tie_wins() {
        let known = Examples { pixels: vec![0.0, 1.0, 2.0, 10.0], class_idx: vec![2, 1, 1, 0], n_features: 1 };
        let asked = Examples { pixels: vec![-0.5, 9.0], class_idx: vec![0, 0], n_features: 1 };
        let ControlFlow::Continue(found) = neighbours(&known, &asked, &mut |_| ControlFlow::Continue(())) else {
            panic!("nobody cancels")
        };
        assert_eq!(found, [vec![2, 1, 1, 0], vec![0, 1, 1, 2]]);
        assert_eq!(votes(&found, 1, 3), [2, 0]);
        assert_eq!(votes(&found, 2, 3), [2, 0]);
        assert_eq!(votes(&found, 3, 3), [1, 1]);
    }
}
