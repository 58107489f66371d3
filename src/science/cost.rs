//! What an analysis will cost, from the sizes alone: multiply-adds per kind of work, and bytes.

use crate::data::Data;
use crate::denoising::Detail;
use crate::draws;
use crate::noise::{Moments, Noise};
use crate::pca::{MAX_RESIDUAL_ENTRIES, Pca, Route};
use crate::values::Depth;

/// Work and memory of one [`crate::Pca::fit`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FitCost {
    /// Multiply-adds of the products (covariance or Gram matrix), in those of images of 8 bits.
    pub moment_madds: f64,
    /// Of the f64 eigen decomposition, in multiply-adds of a product in f64: 2 n³, since 14/3 n³ operations are two thirds products
    /// (`linalg/eigen.rs`) and dividing leaves a third of the vectors out, and 565 n² for what small matrices spend beside them. Fitted to
    /// times of flower photos in wasm at n = 192, 432, 784, 1,728 and 3,072, which it meets within a factor of 1.3.
    pub eigen_madds: f64,
    /// Multiply-adds of the f64 product that turns Gram eigenvectors into components; 0 by the covariance route.
    pub component_madds: f64,
    /// Largest amount of memory in use at once, in bytes, the images included.
    pub peak_bytes: f64,
}

fn eigen_madds(n: f64) -> f64 {
    2.0 * n.powi(3) + 565.0 * n.powi(2)
}

/// A multiply-add of the moments in those of bytes: images of 16 bits have products in f64. Natively those of bytes are in f32, of
/// which a register holds twice as many (measured: 2.0 for 500 images of 12,288 values, 2.3 for 4,000 of 1,728); in wasm they are in
/// integers, which takes another 2.0 to 2.8 times less.
fn moment_product(depth: Depth) -> f64 {
    match depth {
        Depth::Eight => 1.0,
        Depth::Sixteen if cfg!(target_arch = "wasm32") => 5.0,
        Depth::Sixteen => 2.2,
    }
}

/// The cost of fitting `n_samples` images of `n_features` values.
pub fn fit(n_samples: usize, n_features: usize, depth: Depth) -> FitCost {
    let (n, d) = (n_samples as f64, n_features as f64);
    let is_double = n_samples.min(n_features).saturating_mul(n_features) <= MAX_RESIDUAL_ENTRIES;
    let components = n.min(d) * d * if is_double { 8.0 } else { 4.0 };
    let pixels = n * d * depth.n_bytes() as f64;
    let product = moment_product(depth);
    match Route::for_sizes(n_samples, n_features) {
        // The matrix, its eigenvectors, the solver's copy and workspace in f64; then the components, in one part or two.
        Route::Covariance => FitCost {
            moment_madds: product * n * d * d / 2.0,
            eigen_madds: eigen_madds(d),
            component_madds: 0.0,
            peak_bytes: pixels + 4.0 * 8.0 * d * d + components,
        },
        Route::Gram => FitCost {
            moment_madds: product * n * n * d / 2.0,
            eigen_madds: eigen_madds(n),
            component_madds: n * n * d,
            peak_bytes: pixels + 4.0 * 8.0 * n * n + components,
        },
    }
}

/// The cost of fitting moments of images of `n_features` values: there are none to form.
pub fn fit_of_sums(n_samples: usize, n_features: usize) -> FitCost {
    let d = n_features as f64;
    let is_double = n_samples.min(n_features).saturating_mul(n_features) <= MAX_RESIDUAL_ENTRIES;
    let components = d.min(n_samples as f64) * d * if is_double { 8.0 } else { 4.0 };
    FitCost {
        moment_madds: 0.0,
        eigen_madds: eigen_madds(d),
        component_madds: 0.0,
        peak_bytes: sums_bytes(d) + 4.0 * 8.0 * d * d + components,
    }
}

/// Of the sums of products, of which there is half a square.
fn sums_bytes(n_features: f64) -> f64 {
    4.0 * n_features * (n_features + 1.0)
}

/// Work and memory of solving for a noise.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NoiseCost {
    /// Work in f64, in multiply-adds of the eigen decomposition.
    pub madds: f64,
    /// Largest amount of memory in use at once, in bytes, set and analysis included where anything is solved for.
    pub peak_bytes: f64,
}

/// A multiply-add of a product in those of [`FitCost::eigen_madds`], as noises are solved for. Fitted in wasm to a mask and a blur of 4,000
/// images of 1,728 values, which it meets within a factor of 1.1; natively the mask takes 1.4 times as long.
const PRODUCT: f64 = 1.1;

/// The cost of solving for `noise`, with pictures or not, of these images or moments.
pub fn solve_noise((pca, data): (&Pca, Data<'_>), noise: &Noise, detail: Detail) -> NoiseCost {
    let (n, d, r) = (pca.n_samples() as f64, pca.n_features() as f64, pca.rank() as f64);
    // What is there, and of how many images a block is read from.
    let (data_bytes, n_read) = match data {
        Data::Images(set) => (n * d * set.depth().n_bytes() as f64, n),
        Data::Sums(_) => (sums_bytes(d), 1.0),
    };
    let has_pictures = f64::from(u8::from(detail == Detail::Pictures));
    // With components, twice where they are kept in double precision.
    let there =
        data_bytes + 4.0 * r * d * if pca.rank() * pca.n_features() <= MAX_RESIDUAL_ENTRIES { 2.0 } else { 1.0 };
    // S (m, r) decomposed, by a product with itself and once more for the smaller singular values; codes and their orthonormalisation, in
    // one pass or two.
    let finished = |m: f64, r: f64| {
        let (least, most) = (m.min(r), m.max(r));
        let turned = if m > r { 4.0 * m * r * r } else { 0.0 };
        let products = 0.5 * least * least * most + 0.6 * least.powi(3) + turned + m * r * r + 2.0 * r.powi(3);
        (eigen_madds(least) + PRODUCT * products, 8.0 * 7.0 * m * r)
    };
    match noise.moments(pca) {
        // Two numbers for each component.
        Moments::Spectral { .. } => NoiseCost { madds: 0.0, peak_bytes: 16.0 * r },
        Moments::Blocks { block_idx, .. } => {
            let mut sizes = vec![0.0_f64; block_idx.iter().max().map_or(0, |last| last + 1)];
            block_idx.iter().for_each(|&block| sizes[block] += 1.0);
            let largest = sizes.iter().copied().fold(0.0, f64::max);
            let of_blocks: f64 = sizes.iter().map(|b| b * b * (n_read / 2.0 + b / 3.0 + r)).sum();
            let (madds, bytes) = finished(r, r);
            let products = d * r * r * (0.5 + 0.5 * has_pictures) + 1.5 * r * r * r + of_blocks;
            let blocks = 8.0 * (256.0 * r + largest * (n_read + 2.0 * r + 2.0 * largest));
            NoiseCost {
                madds: madds + PRODUCT * products,
                peak_bytes: there + blocks.max(bytes) + 4.0 * r * d * has_pictures,
            }
        }
        Moments::Maps(maps) => {
            let columns = maps.len() as f64 * r;
            let m = d.min(columns);
            let (madds, bytes) = finished(m, r);
            let basis = if columns < d { 3.0 * d * m * m } else { 0.0 };
            let products = m * m * columns / 2.0 + m * m * m / 3.0 + m * m * r + basis + m * m * d / 2.0 * has_pictures;
            let f = 8.0 * d * (2.0 * columns + 2.0 * r + if columns < d { 2.0 * columns } else { 0.0 });
            NoiseCost {
                madds: madds + PRODUCT * products,
                peak_bytes: there + f.max(bytes) + 12.0 * m * d * has_pictures,
            }
        }
        // Refused at once.
        Moments::Sampled if matches!(data, Data::Sums(_)) => NoiseCost { madds: 0.0, peak_bytes: there },
        Moments::Sampled => {
            let r = draws::n_components(pca) as f64;
            let n_drawn = draws::N_GROUPS as f64 * n * draws::n_draws(pca) as f64;
            let (madds, bytes) = finished(r, r);
            let fits = draws::N_GROUPS as f64 + 1.0;
            // Corrupting a value costs about as much as 20 multiply-adds.
            let drawn = n_drawn * (d * r / 2.0 + 1.5 * r * r + 20.0 * d);
            NoiseCost {
                madds: fits * madds + PRODUCT * drawn,
                peak_bytes: there + 2.0 * bytes + 2048.0 * d + 4.0 * r * d * has_pictures,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smaller_side_decides_the_eigen_problem() {
        let fit = |n_samples, n_features| fit(n_samples, n_features, Depth::Eight);
        assert_eq!(fit(100, 10_000).eigen_madds, fit(10_000, 100).eigen_madds);
        assert_eq!(fit(10_000, 100).component_madds, 0.0);
    }

    #[test]
    fn ten_thousand_deep_color_images_stay_under_800_mb() {
        let (eight, sixteen) = (fit(10_000, 3072, Depth::Eight), fit(10_000, 3072, Depth::Sixteen));
        assert_eq!(sixteen.peak_bytes - eight.peak_bytes, 10_000.0 * 3072.0);
        assert!(sixteen.peak_bytes < 800e6, "{}", sixteen.peak_bytes);
    }
}
