//! A chain of layers with all its weights in one row.

use rand_chacha::ChaCha8Rng;

use crate::layers::{Layer, Step};

/// Layers one after the other.
pub struct Network {
    layers: Vec<Box<dyn Layer>>,
    weights: Vec<f32>,
    d_weights: Vec<f32>,
    /// What came out of each layer last.
    outputs: Vec<Vec<f32>>,
    d_outputs: [Vec<f32>; 2],
}

impl Network {
    /// With the weights that training begins with, drawn from the stream layer after layer.
    pub fn new(layers: Vec<Box<dyn Layer>>, stream: &mut ChaCha8Rng) -> Self {
        let n_weights = layers.iter().map(|layer| layer.n_weights()).sum();
        let mut weights = vec![0.0; n_weights];
        let mut left = weights.as_mut_slice();
        for layer in &layers {
            let (own, rest) = left.split_at_mut(layer.n_weights());
            layer.initialize(own, stream);
            left = rest;
        }
        let outputs = vec![Vec::new(); layers.len()];
        Self { layers, weights, d_weights: vec![0.0; n_weights], outputs, d_outputs: Default::default() }
    }

    /// All weights, layer after layer.
    pub fn weights(&self) -> &[f32] {
        &self.weights
    }

    /// Takes the place of all weights.
    ///
    /// # Panics
    /// If there is another number of them.
    pub fn set_weights(&mut self, weights: &[f32]) {
        self.weights.copy_from_slice(weights);
    }

    /// What comes out of the last layer for `n` images.
    pub fn forward(&mut self, input: &[f32], n: usize) -> &[f32] {
        self.forward_to(self.layers.len(), input, n)
    }

    /// What comes out of the first `n_layers`, at least one; more than there are count as all.
    pub fn forward_to(&mut self, n_layers: usize, input: &[f32], n: usize) -> &[f32] {
        let n_layers = n_layers.min(self.layers.len());
        let mut from = 0;
        for (position, layer) in self.layers.iter_mut().enumerate().take(n_layers) {
            let own = &self.weights[from..from + layer.n_weights()];
            from += own.len();
            let (before, after) = self.outputs.split_at_mut(position);
            let input = before.last().map_or(input, Vec::as_slice);
            layer.forward(own, input, n, &mut after[0]);
        }
        &self.outputs[n_layers - 1]
    }

    /// Derivatives of a loss by all weights, from its derivative by the output of the last [`Network::forward`].
    pub fn backward(&mut self, input: &[f32], n: usize, d_output: &[f32]) -> &[f32] {
        self.d_weights.fill(0.0);
        let [d, d_before] = &mut self.d_outputs;
        d.clear();
        d.extend_from_slice(d_output);
        let mut until = self.weights.len();
        for (position, layer) in self.layers.iter_mut().enumerate().rev() {
            let from = until - layer.n_weights();
            let input = if position == 0 { input } else { &self.outputs[position - 1] };
            let step =
                Step { weights: &self.weights[from..until], input, output: &self.outputs[position], d_output: d, n };
            let wanted = if position == 0 { None } else { Some(&mut *d_before) };
            layer.backward(step, &mut self.d_weights[from..until], wanted);
            std::mem::swap(d, d_before);
            until = from;
        }
        &self.d_weights
    }

    /// Lets `change` move the weights by their derivatives.
    pub fn update(&mut self, change: impl FnOnce(&mut [f32], &[f32])) {
        change(&mut self.weights, &self.d_weights);
    }
}

#[cfg(test)]
mod tests {
    use subspace_lab_science::seeds;

    use super::*;
    use crate::layers::{Average, Convolution, Linear, MaxPool, Relu};
    use crate::losses::{cross_entropy, squared_error};
    use crate::testing::random;

    fn convolutional() -> Network {
        let layers: Vec<Box<dyn Layer>> = vec![
            Box::new(Convolution::new(6, 5, 2, 3)),
            Box::new(Relu { n: 90 }),
            Box::new(MaxPool { height: 6, width: 5, n_channels: 3 }),
            Box::new(Convolution::new(3, 2, 3, 4)),
            Box::new(Average { n_pixels: 6, n_channels: 4 }),
            Box::new(Linear::new(4, 3)),
        ];
        Network::new(layers, &mut seeds::stream(1, "gradient test", 0))
    }

    /// Largest difference between the derivative and central differences of the loss, relative to the largest derivative.
    fn gradient_error(
        network: &mut Network,
        input: &[f32],
        n: usize,
        loss: impl Fn(&[f32], &mut Vec<f32>) -> f64,
    ) -> f64 {
        let mut d_output = Vec::new();
        loss(network.forward(input, n), &mut d_output);
        let derivative = network.backward(input, n, &d_output).to_vec();
        let largest = derivative.iter().fold(0.0_f64, |largest, &d| largest.max(f64::from(d).abs()));
        let weights = network.weights().to_vec();
        let mut at = |position: usize, change: f32| {
            let mut moved = weights.clone();
            moved[position] += change;
            network.set_weights(&moved);
            loss(network.forward(input, n), &mut Vec::new())
        };
        let difference = |position: usize| (at(position, 1e-3) - at(position, -1e-3)) / 2e-3;
        let errors = (0..weights.len()).map(difference).zip(&derivative);
        errors.map(|(difference, &d)| (difference - f64::from(d)).abs()).fold(0.0, f64::max) / largest
    }

    #[test]
    fn derivatives_are_those_of_finite_differences() {
        let input = random(2, 4 * 60);
        let error =
            gradient_error(&mut convolutional(), &input, 4, |logits, d| cross_entropy(logits, &[0, 2, 1, 2], 3, d));
        assert!(error < 5e-3, "{error}");
        let layers: Vec<Box<dyn Layer>> =
            vec![Box::new(Linear::new(7, 5)), Box::new(Relu { n: 5 }), Box::new(Linear::new(5, 7))];
        let mut autoencoder = Network::new(layers, &mut seeds::stream(2, "gradient test", 0));
        let input = random(3, 21);
        let error = gradient_error(&mut autoencoder, &input, 3, |output, d| squared_error(output, &input, d));
        assert!(error < 5e-3, "{error}");
    }
}
