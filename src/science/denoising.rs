//! # The denoising optimum
//!
//! Definition: over encoders V and decoders W of K dimensions, the least E‖Wᵀ Vᵀ T(x) − x‖² takes for V the top-K
//! generalized eigenvectors of (M1 Xᵀ X M1ᵀ, M2). What matters for any linear probe is the subspace of sample space that
//! the codes Xᵀ V span; it is given here by its coordinates in the normalised scores q_k of PCA.
//!
//! `Spectral` moments: q̃ are the q in the order of λ²/second, no solve at all.
//! `Blocks` moments: with U the components, Λ their variances and E = (kept − kept_pairs) blockdiag(C) + ridge I,
//! M2 = E + kept_pairs U Λ Uᵀ, so that by Woodbury's identity everything happens in r x r (r the rank), for N < D too:
//!
//! H = Uᵀ E⁻¹ U = R Rᵀ,  I + kept_pairs Rᵀ Λ R = M Mᵀ,  T = M⁻¹ Rᵀ Λ,  Tᵀ T = W μ Wᵀ,  q̃ = q · QR(Λ^(−1/2) W).
//!
//! Ridge: [`RIDGE`] times the mean variance of a feature, on the diagonal of M2. Precision: f64, from components in f32.
//! Reference: the paper's section 2.3; the r x r form is derived.

use ndarray::{Array2, Axis, Slice};

use crate::error::PcaError;
use crate::image_set::ImageSet;
use crate::linalg::{self, Take};
use crate::noise::{DataFacts, Moments, Noise};
use crate::pca::Pca;

/// Ridge on M2 for masks, in units of trace(C) / D.
pub const RIDGE: f64 = 1e-6;

/// The optimum for every K at once.
#[derive(Debug, Clone, PartialEq)]
pub enum Optimum {
    /// q̃_k is q at this position: `(rank)`.
    Reordered(Vec<usize>),
    /// Column k has the coordinates of q̃_k: `(rank, rank)`, orthonormal columns.
    Mixed(Array2<f64>),
}

impl Optimum {
    /// The optimum of `noise` on the analysed images of `set`, whose PCA is `pca`.
    ///
    /// # Errors
    /// [`PcaError::NoConvergence`] if a matrix cannot be decomposed.
    pub fn new(pca: &Pca, set: &ImageSet, noise: &Noise) -> Result<Self, PcaError> {
        let variances = pca.spectrum().explained_variance();
        match noise.moments(&DataFacts { shape: pca.shape(), spectrum: pca.spectrum() }) {
            // One block for all: M2 = kept C + ridge I has the data's components.
            Moments::Blocks { kept, block_idx, .. } if block_idx.iter().all(|&block| block == 0) => {
                let second: Vec<f64> = variances.iter().map(|variance| kept * variance + ridge(pca)).collect();
                Ok(Self::Reordered(order(variances, &second)))
            }
            Moments::Spectral { second } => Ok(Self::Reordered(order(variances, &second))),
            Moments::Blocks { kept, kept_pairs, block_idx } => mixed(pca, set, kept, kept_pairs, &block_idx)
                .map(Self::Mixed)
                .ok_or(PcaError::NoConvergence { size: pca.rank() }),
        }
    }

    /// Mean squared cosine between the top-K subspaces with and without noise, at position K - 1: `(rank)`.
    pub fn overlap(&self) -> Vec<f64> {
        match self {
            Self::Reordered(positions) => {
                let mut is_in = vec![[false; 2]; positions.len()];
                let mut n_common = 0;
                (0..positions.len())
                    .map(|k| {
                        for (side, position) in [(0, k), (1, positions[k])] {
                            is_in[position][side] = true;
                            n_common += usize::from(is_in[position][1 - side]);
                        }
                        n_common as f64 / (k + 1) as f64
                    })
                    .collect()
            }
            Self::Mixed(coordinates) => {
                let mut sum = 0.0;
                (0..coordinates.ncols())
                    .map(|k| {
                        // What the larger square has more than the smaller: a row, a column, their corner.
                        sum += (0..k).map(|i| coordinates[(i, k)].powi(2) + coordinates[(k, i)].powi(2)).sum::<f64>();
                        sum += coordinates[(k, k)].powi(2);
                        sum / (k + 1) as f64
                    })
                    .collect()
            }
        }
    }

    /// Rows in the coordinates of q turned into those of q̃: `(n, rank)` to `(n, rank)`.
    pub(crate) fn turn(&self, rows: &Array2<f64>) -> Array2<f64> {
        match self {
            Self::Reordered(positions) => rows.select(Axis(1), positions),
            Self::Mixed(coordinates) => linalg::product(rows, Take::AsIs, coordinates, Take::AsIs),
        }
    }
}

/// Positions by λ²/second, largest first; equal ones stay as they are.
fn order(variances: &[f64], second: &[f64]) -> Vec<usize> {
    // Two quotients that only rounding tells apart count as equal.
    let quotient = |k: usize| variances[k] * variances[k] / second[k];
    let mut positions: Vec<usize> = (0..variances.len()).collect();
    let is_ordered = positions.windows(2).all(|pair| quotient(pair[1]) <= quotient(pair[0]) * (1.0 + 1e-12));
    if !is_ordered {
        positions.sort_by(|&a, &b| quotient(b).total_cmp(&quotient(a)));
    }
    positions
}

fn ridge(pca: &Pca) -> f64 {
    RIDGE * pca.spectrum().total_variance() / pca.n_features() as f64
}

fn mixed(pca: &Pca, set: &ImageSet, kept: f64, kept_pairs: f64, block_idx: &[usize]) -> Option<Array2<f64>> {
    let variances = pca.spectrum().explained_variance();
    let whitened = whitened_components(pca, set, kept - kept_pairs, ridge(pca), block_idx)?;
    let h = linalg::product(&whitened, Take::Transposed, &whitened, Take::AsIs);
    let r = linalg::cholesky(&h)?;
    // Λ R, which both the inner matrix and T are made of.
    let mut scaled = r.clone();
    for (mut row, &variance) in scaled.outer_iter_mut().zip(variances) {
        row *= variance;
    }
    let mut inner = linalg::product(&r, Take::Transposed, &scaled, Take::AsIs);
    inner *= kept_pairs;
    inner.diag_mut().mapv_inplace(|entry| entry + 1.0);
    let m = linalg::cholesky(&inner)?;
    let mut t = scaled.t().as_standard_layout().into_owned();
    linalg::solve_lower(&m, &mut t);
    let mut w = linalg::eigenvectors(&linalg::product(&t, Take::Transposed, &t, Take::AsIs))?;
    for (mut row, &variance) in w.outer_iter_mut().zip(variances) {
        row /= variance.sqrt();
    }
    Some(linalg::orthonormal_columns(&w))
}

/// L⁻¹ U with L Lᵀ = E, block by block: `(n_features, rank)` with the features in the order of their blocks.
fn whitened_components(pca: &Pca, set: &ImageSet, weight: f64, ridge: f64, block_idx: &[usize]) -> Option<Array2<f64>> {
    let n_blocks = block_idx.iter().max().map_or(0, |last| last + 1);
    let mut members = vec![Vec::new(); n_blocks];
    for (feature, &block) in block_idx.iter().enumerate() {
        members[block].push(feature);
    }
    let (components, mean) = (pca.components(), set.mean_image());
    let n_features = pca.n_features();
    let mut whitened = Array2::zeros((n_features, pca.rank()));
    let mut n_done = 0;
    for features in members {
        let images = set.train_pixels().chunks_exact(n_features);
        let unit = 1.0 / f64::from(set.max_value());
        let values = images.flat_map(|image| features.iter().map(|&f| f64::from(image[f]) * unit - mean[f])).collect();
        let centered = Array2::from_shape_vec((pca.n_samples(), features.len()), values).ok()?;
        let mut e = linalg::product(&centered, Take::Transposed, &centered, Take::AsIs);
        e *= weight / pca.n_samples() as f64;
        e.diag_mut().mapv_inplace(|entry| entry + ridge);
        let l = linalg::cholesky(&e)?;
        let mut rows =
            Array2::from_shape_fn((features.len(), pca.rank()), |(i, k)| f64::from(components[(k, features[i])]));
        linalg::solve_lower(&l, &mut rows);
        whitened.slice_axis_mut(Axis(0), Slice::from(n_done..n_done + features.len())).assign(&rows);
        n_done += features.len();
    }
    Some(whitened)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kept_order_overlaps_wholly_and_a_swap_shows_where_it_is() {
        assert_eq!(order(&[4.0, 2.0, 1.0], &[5.0, 3.0, 2.0]), [0, 1, 2]);
        let swapped = order(&[4.0, 2.0, 1.0], &[64.0, 8.0, 0.5]);
        assert_eq!(swapped, [2, 1, 0]);
        assert_eq!(Optimum::Reordered(swapped).overlap(), [0.0, 0.5, 1.0]);
        let mixed = Optimum::Mixed(ndarray::array![[0.0, 1.0], [1.0, 0.0]]);
        assert_eq!(mixed.overlap(), [0.0, 1.0]);
    }
}
