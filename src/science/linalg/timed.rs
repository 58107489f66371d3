//! What benches time alone of what is private here.

use std::hint::black_box;

use super::Rows;
#[cfg(target_arch = "wasm32")]
use super::integers;
#[cfg(not(target_arch = "wasm32"))]
use super::self_product_lower;
use super::vectors;
use crate::steps::untold;

/// The lower triangle of the sums of products of `p` values of `q` images, as this platform computes those of bytes.
pub(crate) struct SumsOfBytes {
    #[cfg(target_arch = "wasm32")]
    values: Vec<i16>,
    #[cfg(not(target_arch = "wasm32"))]
    values: Vec<f32>,
    sizes: (usize, usize),
}

impl SumsOfBytes {
    pub(crate) fn new(values: &[i8], sizes: (usize, usize)) -> Self {
        Self { values: values.iter().map(|&value| value.into()).collect(), sizes }
    }

    pub(crate) fn run(&self) {
        let mut out = vec![Default::default(); self.sizes.0.pow(2)];
        #[cfg(target_arch = "wasm32")]
        untold(async |steps| {
            integers::self_product_lower(&mut out, &self.values, self.sizes, Rows::OfMTransposed, steps).await
        });
        #[cfg(not(target_arch = "wasm32"))]
        untold(async |steps| self_product_lower(&mut out, &self.values, self.sizes, Rows::OfMTransposed, steps).await);
        black_box(out);
    }
}

/// A symmetric matrix times a vector.
pub(crate) fn symmetric_times(lower: &[f64], x: &[f64]) {
    let mut y = vec![0.0; x.len()];
    vectors::symmetric_times(lower, x.len(), x, &mut y);
    black_box(y);
}
