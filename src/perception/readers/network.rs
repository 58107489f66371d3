//! A small convolutional network, trained from scratch: the paper's experiment in small.

use std::ops::ControlFlow;
use subspace_lab_words::t;

use subspace_lab_science::ImageShape;
use subspace_lab_vocabulary::ReaderInfo;

use super::{Cost, Outcome, Reader, Size};
use crate::examples::Task;
use crate::layers::{Average, Convolution, Layer, Linear, MaxPool, Relu};
use crate::news::{Tell, Told};
use crate::training::{BATCH, EPOCHS, Input, Plan, Trainer};

/// Channels after each convolution.
const CHANNELS: [usize; 3] = [16, 32, 64];
const RATE: f32 = 3e-3;
const WEIGHT_DECAY: f32 = 1e-3;

static ABOUT: ReaderInfo = ReaderInfo {
    id: "network",
    title: t!(readers_network),
    summary: t!(readers_network_summary),
    has_epochs: true,
    parameters: &[EPOCHS],
};

pub(super) struct Network;

impl Reader for Network {
    fn about(&self) -> &'static ReaderInfo {
        &ABOUT
    }

    fn cost(&self, size: Size, values: &[f64]) -> Cost {
        let (mut madds, mut numbers) = (0, 0);
        for it in stages(size.shape) {
            madds += it.height * it.width * 9 * it.n_in * it.n_out;
            numbers += it.height * it.width * it.n_out;
        }
        // There and back is three times there; testing is once there after each epoch.
        let n_images = 3.0 * size.n_train as f64 + size.n_test as f64;
        let all_pixels = (size.n_train + size.n_test) * size.shape.n_features();
        Cost {
            madds: values[0] * n_images * madds as f64,
            peak_bytes: 4.0 * (all_pixels as f64 + (4 * BATCH * numbers) as f64),
        }
    }

    fn read(&self, task: &Task, values: &[f64], seed: u64, tell: &mut Tell<'_>) -> Told<Outcome> {
        let mut outcome = Trainer::new(task, plan(task, values[0] as usize), seed).run(task, seed, tell)?;
        let [a, b, c] = CHANNELS;
        outcome.choices.insert(0, t!(readers_network_layers, a = a, b = b, c = c));
        ControlFlow::Continue(outcome)
    }
}

/// How the network is made and trained.
pub fn plan(task: &Task, n_epochs: usize) -> Plan {
    Plan { layers: layers(task), input: Input::PixelByPixel, n_epochs, rate: RATE, weight_decay: WEIGHT_DECAY }
}

/// A convolution and what follows it.
struct Convolved {
    height: usize,
    width: usize,
    n_in: usize,
    n_out: usize,
    /// Not where a side is a single pixel.
    is_pooled: bool,
}

fn stages(shape: ImageShape) -> [Convolved; 3] {
    let (mut height, mut width, mut n_in) = (shape.height_px, shape.width_px, shape.n_channels);
    CHANNELS.map(|n_out| {
        let is_pooled = height >= 2 && width >= 2;
        let stage = Convolved { height, width, n_in, n_out, is_pooled };
        if is_pooled {
            (height, width) = (height / 2, width / 2);
        }
        n_in = n_out;
        stage
    })
}

fn layers(task: &Task) -> Vec<Box<dyn Layer>> {
    let mut layers: Vec<Box<dyn Layer>> = Vec::new();
    let (mut n_pixels, mut n_channels) = (1, 1);
    for Convolved { height, width, n_in, n_out, is_pooled } in stages(task.shape) {
        layers.push(Box::new(Convolution::new(height, width, n_in, n_out)));
        layers.push(Box::new(Relu { n: height * width * n_out }));
        if is_pooled {
            layers.push(Box::new(MaxPool { height, width, n_channels: n_out }));
        }
        n_pixels = if is_pooled { (height / 2) * (width / 2) } else { height * width };
        n_channels = n_out;
    }
    layers.push(Box::new(Average { n_pixels, n_channels }));
    layers.push(Box::new(Linear::new(n_channels, task.n_classes)));
    layers
}
