//! Ridge regression on pixels: what a linear map reads.

use std::ops::ControlFlow;
use subspace_lab_words::{Message, t};

use subspace_lab_vocabulary::{Accuracy, LaneProgress, LaneStage, ReaderInfo};

use super::{Cost, Outcome, Reader, Size};
use crate::examples::{Examples, Task};
use crate::fingerprint::fingerprint;
use crate::news::{News, Tell, Told};
use crate::ridge_regression::{LinearScores, NormalEquations};
use crate::validation;

/// Penalties to choose from, as multiples of the mean variance of a feature, summed over the images.
const PENALTIES: [f64; 4] = [0.01, 0.1, 1.0, 10.0];

/// Times that the penalty chosen is raised tenfold, at most.
const MAX_RAISED: i32 = 8;

static ABOUT: ReaderInfo = ReaderInfo {
    id: "ridge",
    title: t!(readers_ridge),
    summary: t!(readers_ridge_summary),
    has_epochs: false,
    parameters: &[],
};

pub(super) struct Ridge;

impl Reader for Ridge {
    fn about(&self) -> &'static ReaderInfo {
        &ABOUT
    }

    fn cost(&self, size: Size, _values: &[f64]) -> Cost {
        cost(size.n_train as f64, size.n_test as f64, size.shape.n_features() as f64, size.n_classes as f64)
    }

    fn read(&self, task: &Task, _values: &[f64], seed: u64, tell: &mut Tell<'_>) -> Told<Outcome> {
        let (scores, choice) = fit(&task.train, task.n_classes, seed, tell)?;
        let predicted = |examples: &Examples| scores.classes(&examples.pixels, examples.n_features);
        ControlFlow::Continue(Outcome {
            predicted: predicted(&task.test),
            train_predicted: Some(predicted(&task.train)),
            choices: vec![choice],
            fingerprint: fingerprint(&scores.weights),
        })
    }
}

/// Of the Gram matrices, one factor for each penalty and one more.
pub(super) fn cost(n: f64, n_test: f64, n_features: f64, n_classes: f64) -> Cost {
    let side = n.min(n_features);
    Cost {
        madds: n * n_features * side
            + (PENALTIES.len() + 1) as f64 * side * side * side / 3.0
            + (n + n_test) * n_features * n_classes,
        peak_bytes: 8.0 * n * n_features + 20.0 * side * side,
    }
}

/// The penalty that reads most of the validation part, then all images with it; and how that was, in words.
pub(super) fn fit(train: &Examples, n_classes: usize, seed: u64, tell: &mut Tell<'_>) -> Told<(LinearScores, Message)> {
    let total = PENALTIES.len() as u32 + 2;
    let mut progress = |done| tell(News::Progress(LaneProgress { stage: LaneStage::Training, done, total }));
    let (fitted, held_back) = validation::parts(train, seed);
    progress(0)?;
    let equations = NormalEquations::new(&fitted, n_classes);
    let (mut best, mut best_share) = (PENALTIES[PENALTIES.len() - 1], -1.0);
    for (done, penalty) in (1..).zip(PENALTIES) {
        progress(done)?;
        let Some(scores) = equations.solve(penalty) else { continue };
        let predicted = scores.classes(&held_back.pixels, train.n_features);
        let share = Accuracy::of_classes(&predicted, &held_back.class_idx).share;
        // Of equally good ones the largest: it trusts single features least.
        if share >= best_share {
            (best, best_share) = (penalty, share);
        }
    }
    drop(equations);
    progress(total - 1)?;
    let equations = NormalEquations::new(train, n_classes);
    // A larger penalty is definite where rounding hid that this one is.
    let scores = (0..MAX_RAISED).find_map(|step| equations.solve(best * 10.0_f64.powi(step)));
    let scores = scores.unwrap_or_else(|| equations.blind());
    progress(total)?;
    let tried = PENALTIES.map(|it| it.to_string()).join(", ");
    let (n_held_back, n_train) = (held_back.n(), train.n());
    let choice = t!(readers_penalty_chosen, best = best, tried = tried, n_held_back = n_held_back, n_train = n_train);
    ControlFlow::Continue((scores, choice))
}
