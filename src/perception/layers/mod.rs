//! Layers of a network, each with its derivative. A batch is image after image; within an image pixels come row after row,
//! with the channels of each side by side (HWC).

mod average;
mod convolution;
mod linear;
mod max_pool;
mod relu;

pub use average::Average;
pub use convolution::Convolution;
pub use linear::Linear;
pub use max_pool::MaxPool;
pub use relu::Relu;

use rand_chacha::ChaCha8Rng;

/// One step from numbers of a batch to numbers of a batch, with room of its own for what the way back needs.
pub trait Layer {
    /// Numbers that are learned.
    fn n_weights(&self) -> usize {
        0
    }

    /// Sets them to what training begins with.
    fn initialize(&self, _weights: &mut [f32], _stream: &mut ChaCha8Rng) {}

    /// Numbers that come out for each image.
    fn n_out(&self) -> usize;

    /// `output` becomes what the layer makes of `input`, both of `n` images.
    fn forward(&mut self, weights: &[f32], input: &[f32], n: usize, output: &mut Vec<f32>);

    /// From the derivative of the loss by `output` to those by weights, which are added to `d_weights`, and by `input`, which
    /// replace `d_input` if they are wanted. Follows `forward` with the same `input`.
    fn backward(&mut self, step: Step<'_>, d_weights: &mut [f32], d_input: Option<&mut Vec<f32>>);
}

/// What a layer looks back on.
#[derive(Clone, Copy)]
pub struct Step<'a> {
    /// As in `forward`.
    pub weights: &'a [f32],
    /// As in `forward`.
    pub input: &'a [f32],
    /// What came of it.
    pub output: &'a [f32],
    /// Derivative of the loss by `output`.
    pub d_output: &'a [f32],
    /// Images of the batch.
    pub n: usize,
}

/// Normal numbers of mean 0 and variance 2 / `n_in`, which keep the size of signals through rectifiers (He et al. 2015).
fn he_normal(weights: &mut [f32], n_in: usize, stream: &mut ChaCha8Rng) {
    let deviation = (2.0 / n_in as f64).sqrt();
    weights.iter_mut().for_each(|weight| *weight = (deviation * subspace_lab_science::seeds::normal(stream)) as f32);
}
