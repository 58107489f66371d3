//! Every number out of every number in.

use rand_chacha::ChaCha8Rng;

use super::{Layer, Step, he_normal};
use crate::product::{Into, View, Workspace, product};

/// `y = x W + b`; weights are W `(n_in, n_out)` row after row, then b.
pub struct Linear {
    n_in: usize,
    n_out: usize,
    workspace: Workspace,
}

impl Linear {
    /// From `n_in` numbers to `n_out`.
    pub fn new(n_in: usize, n_out: usize) -> Self {
        Self { n_in, n_out, workspace: Workspace::default() }
    }
}

impl Layer for Linear {
    fn n_weights(&self) -> usize {
        (self.n_in + 1) * self.n_out
    }

    fn initialize(&self, weights: &mut [f32], stream: &mut ChaCha8Rng) {
        let (matrix, offsets) = weights.split_at_mut(self.n_in * self.n_out);
        he_normal(matrix, self.n_in, stream);
        offsets.fill(0.0);
    }

    fn n_out(&self) -> usize {
        self.n_out
    }

    fn forward(&mut self, weights: &[f32], input: &[f32], n: usize, output: &mut Vec<f32>) {
        let (matrix, offsets) = weights.split_at(self.n_in * self.n_out);
        output.clear();
        (0..n).for_each(|_| output.extend_from_slice(offsets));
        let (input, matrix) = (View::rows(input, n, self.n_in), View::rows(matrix, self.n_in, self.n_out));
        product(output, input, matrix, Into::Sum, &mut self.workspace);
    }

    fn backward(&mut self, step: Step<'_>, d_weights: &mut [f32], d_input: Option<&mut Vec<f32>>) {
        let (d_matrix, d_offsets) = d_weights.split_at_mut(self.n_in * self.n_out);
        let d_output = View::rows(step.d_output, step.n, self.n_out);
        let input = View::rows(step.input, step.n, self.n_in);
        product(d_matrix, input.transposed(), d_output, Into::Sum, &mut self.workspace);
        for d in step.d_output.chunks_exact(self.n_out) {
            d_offsets.iter_mut().zip(d).for_each(|(sum, d)| *sum += d);
        }
        if let Some(d_input) = d_input {
            d_input.resize(step.n * self.n_in, 0.0);
            let matrix = View::rows(&step.weights[..self.n_in * self.n_out], self.n_in, self.n_out);
            product(d_input, d_output, matrix.transposed(), Into::Fresh, &mut self.workspace);
        }
    }
}
