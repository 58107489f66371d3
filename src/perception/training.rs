//! Trains networks to name classes: batches in a drawn order, AdamW, one cycle of its rate.

use std::ops::ControlFlow;
use subspace_lab_words::t;

use subspace_lab_science::parameters::Parameter;
use subspace_lab_science::seeds;
use subspace_lab_vocabulary::{LaneProgress, LaneStage};

use crate::adamw::{AdamW, one_cycle};
use crate::examples::{Examples, Task};
use crate::fingerprint::fingerprint;
use crate::layers::Layer;
use crate::losses::cross_entropy;
use crate::network::Network;
use crate::news::{News, Tell, Told};
use crate::readers::Outcome;
use crate::ridge_regression::largest_of_rows;

/// Images of a batch; the last of an epoch may have fewer.
pub const BATCH: usize = 64;

/// What readers that are trained in epochs take.
pub const EPOCHS: Parameter = Parameter {
    key: "epochs",
    title: t!(readers_any_epochs),
    meaning: t!(readers_any_epochs_meaning),
    unit: "",
    min: 1.0,
    max: 50.0,
    step: 1.0,
    is_whole: true,
    default: 12.0,
};

/// How a network gets its images.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// Channel, row, column.
    AsTheyAre,
    /// Row, column, channel.
    PixelByPixel,
}

/// A network and how it is trained.
pub struct Plan {
    /// From the image to one number for each class.
    pub layers: Vec<Box<dyn Layer>>,
    /// What comes in.
    pub input: Input,
    /// Times that each image is learned from.
    pub n_epochs: usize,
    /// Largest rate of the cycle.
    pub rate: f32,
    /// See [`AdamW`].
    pub weight_decay: f32,
}

/// A network in training.
pub struct Trainer {
    network: Network,
    optimizer: AdamW,
    input: Input,
    n_epochs: usize,
    rate: f32,
    weight_decay: f32,
    train: Vec<f32>,
    class_idx: Vec<u16>,
    n_features: usize,
    n_classes: usize,
    n_steps: usize,
    step: usize,
    batch: Vec<f32>,
    d_logits: Vec<f32>,
}

impl Trainer {
    /// Before the first step, with weights drawn from the seed.
    pub fn new(task: &Task, plan: Plan, seed: u64) -> Self {
        let network = Network::new(plan.layers, &mut seeds::stream(seed, "weights of a network", 0));
        Self {
            optimizer: AdamW::new(network.weights().len(), plan.weight_decay),
            network,
            input: plan.input,
            n_epochs: plan.n_epochs,
            rate: plan.rate,
            weight_decay: plan.weight_decay,
            train: arranged(&task.train, task, plan.input),
            class_idx: task.train.class_idx.clone(),
            n_features: task.train.n_features,
            n_classes: task.n_classes,
            n_steps: plan.n_epochs * task.train.n().div_ceil(BATCH),
            step: 0,
            batch: Vec::new(),
            d_logits: Vec::new(),
        }
    }

    /// The network as it is.
    pub fn network(&mut self) -> &mut Network {
        &mut self.network
    }

    /// Trains through all epochs, tested after each; nothing is chosen by that.
    pub fn run(mut self, task: &Task, seed: u64, tell: &mut Tell<'_>) -> Told<Outcome> {
        let test = arranged(&task.test, task, self.input);
        let mut predicted = Vec::new();
        for epoch in 0..self.n_epochs {
            let mut stream = seeds::stream(seed, "order of images", epoch as u64);
            let order = seeds::choose_from(&mut stream, usize::MAX, task.train.n());
            let loss = self.epoch(&order, tell)?;
            predicted = self.predict(&test);
            let (n_done, n_epochs) = (epoch as u32 + 1, self.n_epochs as u32);
            tell(News::Epoch { n_done, n_epochs, loss, predicted: predicted.clone() })?;
        }
        let train = std::mem::take(&mut self.train);
        let train_predicted = Some(self.predict(&train));
        let Self { rate, weight_decay, n_epochs, .. } = self;
        ControlFlow::Continue(Outcome {
            predicted,
            train_predicted,
            choices: vec![t!(
                readers_trained,
                rate = rate,
                weight_decay = weight_decay,
                batch = BATCH,
                n_epochs = n_epochs
            )],
            fingerprint: fingerprint(self.network.weights()),
        })
    }

    /// Learns from the images in this order; returns the mean loss.
    pub fn epoch(&mut self, order: &[usize], tell: &mut Tell<'_>) -> Told<f64> {
        let mut loss = 0.0;
        for image_idx in order.chunks(BATCH) {
            loss += self.step(image_idx) * image_idx.len() as f64;
            tell(News::Progress(LaneProgress {
                stage: LaneStage::Training,
                done: self.step as u32,
                total: self.n_steps as u32,
            }))?;
        }
        ControlFlow::Continue(loss / order.len().max(1) as f64)
    }

    /// One step on a batch; returns its mean loss before the step.
    pub fn step(&mut self, image_idx: &[usize]) -> f64 {
        self.batch.clear();
        for &i in image_idx {
            self.batch.extend_from_slice(&self.train[i * self.n_features..][..self.n_features]);
        }
        let class_idx: Vec<u16> = image_idx.iter().map(|&i| self.class_idx[i]).collect();
        let logits = self.network.forward(&self.batch, image_idx.len());
        let loss = cross_entropy(logits, &class_idx, self.n_classes, &mut self.d_logits);
        self.network.backward(&self.batch, image_idx.len(), &self.d_logits);
        let rate = one_cycle(self.step, self.n_steps, self.rate);
        let optimizer = &mut self.optimizer;
        self.network.update(|weights, derivative| optimizer.step(weights, derivative, rate));
        self.step += 1;
        loss
    }

    fn predict(&mut self, input: &[f32]) -> Vec<u16> {
        let mut predicted = Vec::new();
        for images in input.chunks(BATCH * self.n_features) {
            let logits = self.network.forward(images, images.len() / self.n_features);
            predicted.extend(largest_of_rows(logits, self.n_classes));
        }
        predicted
    }
}

fn arranged(examples: &Examples, task: &Task, input: Input) -> Vec<f32> {
    match input {
        Input::AsTheyAre => examples.pixels.clone(),
        Input::PixelByPixel => {
            let n_pixels = task.shape.height_px * task.shape.width_px;
            let mut pixels = Vec::with_capacity(examples.pixels.len());
            for image in examples.images() {
                for pixel in 0..n_pixels {
                    pixels.extend(image.iter().skip(pixel).step_by(n_pixels));
                }
            }
            pixels
        }
    }
}
