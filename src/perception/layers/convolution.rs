//! 3 x 3 convolutions.

use rand_chacha::ChaCha8Rng;

use super::{Layer, Step, he_normal};
use crate::product::{Into, View, Workspace, product};

/// Pixels of a neighbourhood.
const N_TAPS: usize = 9;

/// 3 x 3 convolution with stride 1 and zeros around the image: weights are (row, column, channel in, channel out), then one
/// offset for each channel out.
pub struct Convolution {
    height: usize,
    width: usize,
    n_in: usize,
    n_out: usize,
    workspace: Workspace,
    neighbourhoods: Vec<f32>,
    turned: Vec<f32>,
}

impl Convolution {
    /// For images of this size, from `n_in` channels to `n_out`.
    pub fn new(height: usize, width: usize, n_in: usize, n_out: usize) -> Self {
        let workspace = Workspace::default();
        Self { height, width, n_in, n_out, workspace, neighbourhoods: Vec::new(), turned: Vec::new() }
    }

    fn n_pixels(&self) -> usize {
        self.height * self.width
    }

    fn n_matrix(&self) -> usize {
        N_TAPS * self.n_in * self.n_out
    }

    /// The neighbourhood of each pixel as a row of `(row, column, channel)`.
    fn gather(&mut self, image: &[f32], n_channels: usize) {
        let (height, width) = (self.height, self.width);
        let row_length = width * n_channels;
        self.neighbourhoods.resize(self.n_pixels() * N_TAPS * n_channels, 0.0);
        for (pixel, taps) in self.neighbourhoods.chunks_exact_mut(N_TAPS * n_channels).enumerate() {
            let (row, column) = (pixel / width, pixel % width);
            // Of three columns side by side, those within the image.
            let (left, right) = (column.saturating_sub(1), (column + 2).min(width));
            let skipped = (left + 1 - column) * n_channels;
            let length = (right - left) * n_channels;
            for (tap_row, taps) in taps.chunks_exact_mut(3 * n_channels).enumerate() {
                let Some(source_row) = (row + tap_row).checked_sub(1).filter(|&it| it < height) else {
                    taps.fill(0.0);
                    continue;
                };
                if length < taps.len() {
                    taps.fill(0.0);
                }
                let start = source_row * row_length + left * n_channels;
                taps[skipped..skipped + length].copy_from_slice(&image[start..start + length]);
            }
        }
    }
}

impl Layer for Convolution {
    fn n_weights(&self) -> usize {
        self.n_matrix() + self.n_out
    }

    fn initialize(&self, weights: &mut [f32], stream: &mut ChaCha8Rng) {
        let (matrix, offsets) = weights.split_at_mut(self.n_matrix());
        he_normal(matrix, N_TAPS * self.n_in, stream);
        offsets.fill(0.0);
    }

    fn n_out(&self) -> usize {
        self.n_pixels() * self.n_out
    }

    fn forward(&mut self, weights: &[f32], input: &[f32], n: usize, output: &mut Vec<f32>) {
        let (matrix, offsets) = weights.split_at(self.n_matrix());
        let (n_pixels, n_in, n_out) = (self.n_pixels(), self.n_in, self.n_out);
        output.clear();
        (0..n * n_pixels).for_each(|_| output.extend_from_slice(offsets));
        for (image, output) in input.chunks_exact(n_pixels * n_in).zip(output.chunks_exact_mut(n_pixels * n_out)) {
            self.gather(image, n_in);
            let neighbourhoods = View::rows(&self.neighbourhoods, n_pixels, N_TAPS * n_in);
            let matrix = View::rows(matrix, N_TAPS * n_in, n_out);
            product(output, neighbourhoods, matrix, Into::Sum, &mut self.workspace);
        }
    }

    fn backward(&mut self, step: Step<'_>, d_weights: &mut [f32], d_input: Option<&mut Vec<f32>>) {
        let (n_pixels, n_in, n_out) = (self.n_pixels(), self.n_in, self.n_out);
        let (d_matrix, d_offsets) = d_weights.split_at_mut(self.n_matrix());
        let images = step.input.chunks_exact(n_pixels * n_in).zip(step.d_output.chunks_exact(n_pixels * n_out));
        for (image, d_output) in images {
            self.gather(image, n_in);
            let neighbourhoods = View::rows(&self.neighbourhoods, n_pixels, N_TAPS * n_in);
            let d = View::rows(d_output, n_pixels, n_out);
            product(d_matrix, neighbourhoods.transposed(), d, Into::Sum, &mut self.workspace);
            for d in d_output.chunks_exact(n_out) {
                d_offsets.iter_mut().zip(d).for_each(|(sum, d)| *sum += d);
            }
        }
        let Some(d_input) = d_input else { return };
        // The derivative by the input is a convolution too, with the neighbourhood turned by 180 degrees.
        self.turned.clear();
        for tap in (0..N_TAPS).rev() {
            let matrix = &step.weights[tap * n_in * n_out..][..n_in * n_out];
            for channel_out in 0..n_out {
                self.turned.extend((0..n_in).map(|channel_in| matrix[channel_in * n_out + channel_out]));
            }
        }
        d_input.resize(step.n * n_pixels * n_in, 0.0);
        let images = step.d_output.chunks_exact(n_pixels * n_out).zip(d_input.chunks_exact_mut(n_pixels * n_in));
        for (d_output, d_image) in images {
            self.gather(d_output, n_out);
            let neighbourhoods = View::rows(&self.neighbourhoods, n_pixels, N_TAPS * n_out);
            let turned = View::rows(&self.turned, N_TAPS * n_out, n_in);
            product(d_image, neighbourhoods, turned, Into::Fresh, &mut self.workspace);
        }
    }
}
