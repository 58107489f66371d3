//! A small autoencoder of perceptrons, trained epoch by epoch: what it has learned of every component (paper, figure 1, bottom).

use subspace_lab_science::parameters::Parameter;
use subspace_lab_science::seeds;
use subspace_lab_words::t;

use crate::adamw::AdamW;
use crate::layers::{Layer, Linear, Relu};
use crate::losses::squared_error;
use crate::network::Network;
use crate::product::{Into, View, Workspace, product};
use crate::training::BATCH;

/// Rate of Adam, the same in every step.
const RATE: f32 = 1e-3;

/// Largest standard error of a slope that says anything.
pub const LARGEST_ERROR: f64 = 0.25;

/// Numbers that it takes, in this order.
pub static PARAMETERS: [Parameter; 3] = [
    Parameter {
        key: "bottleneck",
        title: t!(autoencoder_bottleneck),
        meaning: t!(autoencoder_bottleneck_meaning),
        unit: "",
        min: 1.0,
        max: 512.0,
        step: 8.0,
        is_whole: true,
        default: 64.0,
    },
    Parameter {
        key: "hidden",
        title: t!(autoencoder_hidden),
        meaning: t!(autoencoder_hidden_meaning),
        unit: "",
        min: 0.0,
        max: 1024.0,
        step: 8.0,
        is_whole: true,
        default: 512.0,
    },
    Parameter {
        key: "epochs",
        title: t!(autoencoder_epochs),
        meaning: t!(autoencoder_epochs_meaning),
        unit: "",
        min: 1.0,
        max: 1000.0,
        step: 1.0,
        is_whole: true,
        default: 50.0,
    },
];

/// The layers D - hidden - bottleneck - hidden - D with the state of their training; linear, D - bottleneck - D, without hidden
/// units.
pub struct Autoencoder {
    network: Network,
    optimizer: AdamW,
    n_features: usize,
    /// Layers up to the code.
    n_encoding: usize,
    d_output: Vec<f32>,
}

impl Autoencoder {
    /// Before the first step, with weights drawn from the seed.
    pub fn new(n_features: usize, n_hidden: usize, n_code: usize, seed: u64) -> Self {
        let mut layers: Vec<Box<dyn Layer>> = Vec::new();
        let mut n_inputs = n_features;
        let mut n_encoding = 0;
        for (n_units, is_hidden) in [(n_hidden, true), (n_code, false), (n_hidden, true), (n_features, false)] {
            if is_hidden && n_hidden == 0 {
                continue;
            }
            layers.push(Box::new(Linear::new(n_inputs, n_units)));
            n_inputs = n_units;
            if is_hidden {
                layers.push(Box::new(Relu { n: n_units }));
            }
            if n_encoding == 0 && !is_hidden {
                n_encoding = layers.len();
            }
        }
        let network = Network::new(layers, &mut seeds::stream(seed, "weights of an autoencoder", 0));
        let optimizer = AdamW::new(network.weights().len(), 0.0);
        Self { network, optimizer, n_features, n_encoding, d_output: Vec::new() }
    }

    /// The network as it is.
    pub fn network(&mut self) -> &mut Network {
        &mut self.network
    }

    /// The order in which an epoch takes `n` images.
    pub fn order(seed: u64, epoch: usize, n: usize) -> Vec<usize> {
        seeds::choose_from(&mut seeds::stream(seed, "order of an autoencoder's images", epoch as u64), usize::MAX, n)
    }

    /// One step on a batch that is to come out as `images` when `inputs` go in, both `(n, n_features)`; returns the mean squared
    /// error before the step.
    pub fn step(&mut self, inputs: &[f32], images: &[f32]) -> f64 {
        let n = inputs.len() / self.n_features;
        let output = self.network.forward(inputs, n);
        let loss = squared_error(output, images, &mut self.d_output);
        self.network.backward(inputs, n, &self.d_output);
        let optimizer = &mut self.optimizer;
        self.network.update(|weights, derivative| optimizer.step(weights, derivative, RATE));
        loss
    }

    /// Images as they come out, `(n, n_features)`.
    pub fn rebuilt(&mut self, images: &[f32]) -> Vec<f32> {
        self.through(usize::MAX, images)
    }

    /// Codes of images, `(n, n_code)`.
    pub fn codes(&mut self, images: &[f32]) -> Vec<f32> {
        self.through(self.n_encoding, images)
    }

    fn through(&mut self, n_layers: usize, images: &[f32]) -> Vec<f32> {
        let mut out = Vec::new();
        for images in images.chunks(BATCH * self.n_features) {
            out.extend_from_slice(self.network.forward_to(n_layers, images, images.len() / self.n_features));
        }
        out
    }
}

/// What of each component comes back: images as they are and as they come out, along every component.
pub struct Components {
    /// `(n_components, n_features)`.
    rows: Vec<f32>,
    n_features: usize,
    /// `(n, n_components)`.
    scores: Vec<f32>,
}

impl Components {
    /// `components` are orthonormal rows of `n_features` values; `images` are centered.
    pub fn new(components: Vec<f32>, n_features: usize, images: &[f32]) -> Self {
        let scores = scores(rows(&components, n_features), images);
        Self { rows: components, n_features, scores }
    }

    /// Scores of the images on the first components, `(n, n_first)`: the codes of PCA.
    pub fn first(&self, n_first: usize) -> Vec<f32> {
        let n_components = self.rows.len() / self.n_features;
        let n_first = n_first.min(n_components);
        self.scores.chunks_exact(n_components).flat_map(|scores| &scores[..n_first]).copied().collect()
    }

    /// Share of the sum of squares of `images`, which it was made with, that lies outside of the first components; `None` if there is
    /// nothing, or there are fewer of them.
    pub fn unexplained_by_first(&self, n_first: usize, images: &[f32]) -> Option<f64> {
        let square = |numbers: &[f32]| numbers.iter().map(|&x| f64::from(x) * f64::from(x)).sum::<f64>();
        let all = square(images);
        let has_them = n_first <= self.rows.len() / self.n_features;
        (has_them && all > 0.0).then(|| (1.0 - square(&self.first(n_first)) / all).max(0.0))
    }

    /// Slope of the rebuilt scores on those of the images, without offset, for each component: 1 is learned, 0 is not. `None`
    /// where its standard error is above [`LARGEST_ERROR`], which is where images differ by less than the network's own noise.
    ///
    /// Not the ratio of energies, which counts that noise as learned.
    pub fn slopes(&self, rebuilt: &[f32]) -> Vec<Option<f32>> {
        let n_components = self.rows.len() / self.n_features;
        let mut sums = vec![[0.0_f64; 3]; n_components];
        let rebuilt = scores(rows(&self.rows, self.n_features), rebuilt);
        for (scores, rebuilt) in self.scores.chunks_exact(n_components).zip(rebuilt.chunks_exact(n_components)) {
            for ((&score, &rebuilt), [xx, xy, yy]) in scores.iter().zip(rebuilt).zip(&mut sums) {
                let (x, y) = (f64::from(score), f64::from(rebuilt));
                *xx += x * x;
                *xy += x * y;
                *yy += y * y;
            }
        }
        let n = self.scores.len() / n_components.max(1);
        let slope = |[xx, xy, yy]: [f64; 3]| {
            let slope = xy / xx;
            // Least squares through the origin: the residual's variance over the sum of squares.
            let error = ((yy - slope * xy).max(0.0) / (xx * n.saturating_sub(1) as f64)).sqrt();
            (error <= LARGEST_ERROR).then_some(slope as f32)
        };
        sums.into_iter().map(slope).collect()
    }
}

fn rows(components: &[f32], n_features: usize) -> View<'_> {
    View::rows(components, components.len() / n_features, n_features)
}

fn scores(rows: View<'_>, images: &[f32]) -> Vec<f32> {
    let n = images.len() / rows.n_columns();
    let mut scores = vec![0.0; n * rows.n_rows()];
    product(
        &mut scores,
        View::rows(images, n, rows.n_columns()),
        rows.transposed(),
        Into::Fresh,
        &mut Workspace::default(),
    );
    scores
}

/// Share of the sum of squares of `images` that `rebuilt` does not have, 0 to 1 and above; `None` if there is nothing to have.
pub fn unexplained(images: &[f32], rebuilt: &[f32]) -> Option<f64> {
    let (mut left, mut all) = (0.0, 0.0);
    for (&x, &y) in images.iter().zip(rebuilt) {
        left += (f64::from(x) - f64::from(y)) * (f64::from(x) - f64::from(y));
        all += f64::from(x) * f64::from(x);
    }
    (all > 0.0).then_some(left / all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::random;

    #[test]
    fn slopes_are_1_for_what_comes_back_and_0_for_what_does_not() {
        // Two orthonormal rows of three values.
        let components = [0.6, 0.8, 0.0, 0.0, 0.0, 1.0];
        let images = random(4, 30);
        let along = Components::new(components.to_vec(), 3, &images);
        let near = |found: Vec<Option<f32>>, expected: [f32; 2]| {
            found.iter().zip(expected).all(|(found, expected)| found.is_some_and(|it| (it - expected).abs() < 1e-5))
        };
        assert!(near(along.slopes(&images), [1.0, 1.0]));
        let half: Vec<f32> = images.iter().enumerate().map(|(at, x)| if at % 3 == 2 { 0.0 } else { 0.5 * x }).collect();
        assert!(near(along.slopes(&half), [0.5, 0.0]));
        let flat = Components::new(components.to_vec(), 3, &[1.0, 1.0, 0.0]);
        assert_eq!(flat.slopes(&[1.0, 1.0, 5.0])[1], None);
        assert_eq!(unexplained(&images, &images), Some(0.0));
        assert_eq!(unexplained(&[0.0; 3], &images[..3]), None);
    }
}
