//! Readers of images: what a linear map, neighbours or a small network recognise in what is left of images in a subspace.
//!
//! Numbers only, as in the science crate, and one rule more: every digit is the same wherever this runs. Products are our own
//! ([`product`]), exponentials and cosines are libm's, everything random comes from a named stream of a seed. Rows are
//! samples; an image is in channel, row, column order (CHW) unless a file says otherwise.

pub mod adamw;
pub mod autoencoder;
pub mod code_space;
mod definite;
pub mod examples;
pub mod fingerprint;
pub mod layers;
pub mod losses;
pub mod network;
pub mod news;
pub mod product;
pub mod readers;
pub mod ridge_regression;
pub mod training;
mod validation;

pub use examples::{Examples, Task};

#[cfg(test)]
mod testing {
    use subspace_lab_science::seeds;

    /// Standard normal numbers.
    pub(crate) fn random(seed: u64, n: usize) -> Vec<f32> {
        let mut stream = seeds::stream(seed, "test numbers", 0);
        (0..n).map(|_| seeds::normal(&mut stream) as f32).collect()
    }
}
