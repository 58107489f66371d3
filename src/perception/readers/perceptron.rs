//! A perceptron with one hidden layer.

use std::ops::ControlFlow;
use subspace_lab_words::t;

use subspace_lab_science::parameters::Parameter;
use subspace_lab_vocabulary::ReaderInfo;

use super::{Cost, Outcome, Reader, Size};
use crate::examples::Task;
use crate::layers::{Layer, Linear, Relu};
use crate::news::{Tell, Told};
use crate::training::{EPOCHS, Input, Plan, Trainer};

const RATE: f32 = 1e-3;
const WEIGHT_DECAY: f32 = 1e-3;

static ABOUT: ReaderInfo = ReaderInfo {
    id: "perceptron",
    title: t!(readers_perceptron),
    summary: t!(readers_perceptron_summary),
    has_epochs: true,
    parameters: &[
        EPOCHS,
        Parameter {
            key: "hidden",
            title: t!(readers_perceptron_hidden),
            meaning: t!(readers_perceptron_hidden_meaning),
            unit: "",
            min: 8.0,
            max: 1024.0,
            step: 8.0,
            is_whole: true,
            default: 256.0,
        },
    ],
};

pub(super) struct Perceptron;

impl Reader for Perceptron {
    fn about(&self) -> &'static ReaderInfo {
        &ABOUT
    }

    fn cost(&self, size: Size, values: &[f64]) -> Cost {
        let weights = values[1] * (size.shape.n_features() + size.n_classes) as f64;
        // There and back by the weights; testing is once there after each epoch.
        let madds = values[0] * (2.0 * size.n_train as f64 + size.n_test as f64) * weights;
        Cost {
            madds,
            peak_bytes: 20.0 * weights + 4.0 * ((size.n_train + size.n_test) * size.shape.n_features()) as f64,
        }
    }

    fn read(&self, task: &Task, values: &[f64], seed: u64, tell: &mut Tell<'_>) -> Told<Outcome> {
        let (n_epochs, n_hidden) = (values[0] as usize, values[1] as usize);
        let layers: Vec<Box<dyn Layer>> = vec![
            Box::new(Linear::new(task.train.n_features, n_hidden)),
            Box::new(Relu { n: n_hidden }),
            Box::new(Linear::new(n_hidden, task.n_classes)),
        ];
        let plan = Plan { layers, input: Input::AsTheyAre, n_epochs, rate: RATE, weight_decay: WEIGHT_DECAY };
        let mut outcome = Trainer::new(task, plan, seed).run(task, seed, tell)?;
        outcome.choices.insert(0, t!(readers_perceptron_layers, n_hidden = n_hidden));
        ControlFlow::Continue(outcome)
    }
}
