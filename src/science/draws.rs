//! # Moments of a noise, estimated from draws
//!
//! Where no closed form exists, M1 and M2 are means over draws of T(x) for every analysed image: [`N_GROUPS`] independent
//! estimates, so that their scatter gives every figure that follows from them a standard error.
//!
//! Within the first [`MAX_COMPONENTS`] components (all, where there are no more): with s the scores of an image and t those of
//! its draw, cross = E[t sᵀ] and second = E[t tᵀ].

use ndarray::{Array2, ArrayView2, Axis, Slice};

use crate::image_set::ImageSet;
use crate::linalg::{self, Take};
use crate::noise::Noise;
use crate::pca::Pca;
use crate::seeds;

/// Independent estimates.
pub const N_GROUPS: usize = 4;

/// Components that an estimate works in at most: those that curves are looked at, at a bearable cost.
pub const MAX_COMPONENTS: usize = 512;

/// Draws of each estimate, at least; every image is drawn equally often.
pub const MIN_DRAWS: usize = 4096;

/// Images corrupted at a time.
const BATCH: usize = 256;

/// One estimate of second moments in the coordinates of the components, each `(r, r)`.
#[derive(Debug, Clone, PartialEq)]
pub struct Estimate {
    /// E[t sᵀ].
    pub cross: Array2<f64>,
    /// E[t tᵀ].
    pub second: Array2<f64>,
}

/// Components that an estimate works in.
pub fn n_components(pca: &Pca) -> usize {
    pca.rank().min(MAX_COMPONENTS)
}

/// Draws of each image in each estimate.
pub fn n_draws(pca: &Pca) -> usize {
    MIN_DRAWS.div_ceil(pca.n_samples())
}

/// Estimate number `group` under `seed`, from [`n_draws`] draws of every analysed image of `set`.
pub fn estimate(pca: &Pca, set: &ImageSet, noise: &Noise, seed: u64, group: usize) -> Estimate {
    let (n_samples, n_draws, r) = (pca.n_samples(), n_draws(pca), n_components(pca));
    let components = pca.components();
    let components = components.slice_axis(Axis(0), Slice::from(0..r));
    let mut estimate = Estimate { cross: Array2::zeros((r, r)), second: Array2::zeros((r, r)) };
    for start in (0..n_samples).step_by(BATCH) {
        let images: Vec<&[u8]> = (start..(start + BATCH).min(n_samples)).map(|i| set.image(i)).collect();
        let clean = pca.center(&images);
        let scores = scores(&clean, components);
        for draw in 0..n_draws {
            let mut drawn = clean.clone();
            for (i, mut row) in drawn.outer_iter_mut().enumerate() {
                let number = ((group * n_draws + draw) * n_samples + start + i) as u64;
                let mut stream = seeds::stream(seed, "noise moments", number);
                if let Some(image) = row.as_slice_mut() {
                    noise.corrupt(pca, image, &mut stream);
                }
            }
            let drawn = self::scores(&drawn, components);
            estimate.cross += &linalg::product(&drawn, Take::Transposed, &scores, Take::AsIs);
            estimate.second += &linalg::product(&drawn, Take::Transposed, &drawn, Take::AsIs);
        }
    }
    let n = (n_samples * n_draws) as f64;
    estimate.cross /= n;
    estimate.second /= n;
    estimate
}

fn scores(images: &Array2<f32>, components: ArrayView2<'_, f32>) -> Array2<f64> {
    linalg::product_with_transpose(images.view(), components).mapv(f64::from)
}
