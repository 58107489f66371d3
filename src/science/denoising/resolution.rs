//! # How well a top-K subspace is known
//!
//! Distances between K-dimensional subspaces of sample space are sqrt(K (1 − overlap)), the Frobenius norm of the sines of
//! their angles. Rounding moves both subspaces that are compared; to first order (Davis and Kahan 1970; Golub and Van Loan,
//! sections 8.1 and 8.6) what one direction k <= K takes from another j > K adds up, over all pairs, to at most the largest
//! pair's factor times the Frobenius norm of the perturbation. With β the blur of the variances ([`Pca::blur`]):
//!
//! - PCA: β / (λ_K − λ_(K+1)) ([`of_components`]). Where λ_K − λ_(K+1) <= 2 β there is nothing to compare.
//! - The denoiser, with singular values σ of S, code lengths ν_k = ‖C y_k‖ and a_k² the mean of 1/λ over the code k: the
//!   largest over k <= K < j of
//!
//!   `ν_j/ν_k · ( (β a_k a_j + η) / (1 − σ_j²/σ_k²) + β_S / (σ_k − σ_j) )`
//!
//!   ([`of_codes`]). The first term: a covariance that is off by β moves S relative to sqrt(λ_k λ_j). η = 8 (ε + ρ) sqrt(κ):
//!   what solving with a matrix of condition κ (estimated from the diagonal of L) makes of rounding ε and of the rounding ρ of
//!   stored components ([`Pca::component_rounding`]), relative to each column of S; of estimates also what single precision
//!   makes of the scores that they come from. β_S = 4 n ε σ_1: singular vectors of S, n its longer side. An error δ of y_k
//!   along y_j is ν_j δ in the codes, relative to ν_k.
//!
//!   Added to it: score vectors of components i and j are orthonormal to β / sqrt(λ_i λ_j) only. PCA's and the codes' subspaces move
//!   together by that, their distance d by at most
//!
//!   `β/2 · ( t²/d + d Σ_k a_k² )`
//!
//!   with t² the codes' part outside of PCA's subspace, each component j of it divided by λ_j, and k <= K. For codes W (r, K) and
//!   R (r, K), their rows below K, the first order of d² is `tr(RᵀR WᵀHW) − tr(RᵀHR)` with `H_ij = E_ij / sqrt(λ_i λ_j)`, ‖E‖ <= β.
//!
//! All of it twice, for what a first order leaves out ([`SAFETY`]).
//!
//! Singular values below 4 n ε sqrt(κ) σ_1, or below what rounding makes of nothing, 4 n ε λ_1 over the least diagonal entry of
//! L, are rounding: dimensions end there. The bound is held to 50-digit arithmetic at every K of 300 small sets, ties and
//! near-ties included (`tests/certificate.rs`).

use ndarray::Array2;

use super::Optimum;
use super::optimum::below_the_corner;
use crate::pca::Pca;
use crate::steps::Steps;

/// Largest root mean square of the angles by which rounding may move a subspace whose figures are given.
pub const SHOWN: f64 = 1e-3;

/// By how much more than to first order codes may move: the 300 small sets and 2,100 more of the same kinds stay within half of the first order.
const SAFETY: f64 = 2.0;

/// Operations that the bound of one pair counts as: five divisions.
const DIVIDING: usize = 8;

/// What limits the accuracy of a solution.
pub(super) struct Accuracy {
    /// β
    blur: f64,
    /// η
    relative: f64,
    /// β_S / σ_1
    decomposition: f64,
    condition: f64,
    /// What rounding of S can make of a singular value that is zero.
    floor: f64,
}

impl Accuracy {
    /// For S of these sides, solved for with a matrix of this condition.
    pub(super) fn new(pca: &Pca, (m, r): (usize, usize), condition: f64, score_rounding: f64, floor: f64) -> Self {
        let solved = (f64::EPSILON + pca.component_rounding()) * condition.sqrt();
        Self {
            blur: pca.blur(),
            relative: 8.0 * (solved + score_rounding),
            decomposition: 4.0 * m.max(r) as f64 * f64::EPSILON,
            condition,
            floor,
        }
    }

    /// Singular values up to this one are rounding.
    pub(super) fn least_singular(&self, largest: f64) -> f64 {
        (self.decomposition * self.condition.sqrt() * largest).max(self.floor)
    }
}

/// By how much rounding can move the top-K subspaces of the codes, at position K - 1; infinite at a tie.
///
/// `singular` and `lengths` (n), `codes` (r, n) orthonormal. `None` if it was cancelled.
pub(super) async fn of_codes(
    accuracy: &Accuracy,
    pca: &Pca,
    (singular, lengths): (&[f64], &[f64]),
    codes: &Array2<f64>,
    steps: &mut Steps<'_>,
) -> Option<Vec<f64>> {
    let n = singular.len();
    let largest = singular.first().copied().unwrap_or(0.0);
    let decomposition = accuracy.decomposition * largest;
    let variances = pca.intensity_variances();
    let mut inverse = vec![0.0; n];
    for (row, variance) in codes.outer_iter().zip(&variances) {
        steps.spend_plain(n).await?;
        inverse.iter_mut().zip(row).for_each(|(sum, entry)| *sum += entry * entry / variance);
    }
    let inverse: Vec<f64> = inverse.into_iter().map(f64::sqrt).collect();
    let pair = |k: usize, singular_j: f64, inverse_j: f64, length_j: f64| {
        let ratio = singular_j / singular[k];
        let gap = (1.0 - ratio) * (1.0 + ratio);
        let relative = (accuracy.blur * inverse[k] * inverse_j + accuracy.relative) / gap;
        SAFETY * length_j / lengths[k] * (relative + decomposition / (singular[k] - singular_j))
    };
    let mut bound = vec![0.0_f64; n];
    for k in 0..n {
        steps.spend_plain(DIVIDING * (n - k)).await?;
        // What comes after the last one is rounding, of which nothing is known but its size.
        let last = &mut bound[n - 1];
        if n < variances.len() {
            *last = last.max(pair(k, accuracy.least_singular(largest), inverse[k], lengths[k]));
        }
        let mut worst = 0.0_f64;
        for j in (k + 1..n).rev() {
            // Not a number only where both are zero, which is a tie.
            let it = pair(k, singular[j], inverse[j], lengths[j]);
            worst = if it.is_nan() { f64::INFINITY } else { worst.max(it) };
            bound[j - 1] = bound[j - 1].max(worst);
        }
    }
    steps.spend_plain(2 * codes.len()).await?;
    let squared = below_the_corner(codes, |_| 1.0);
    let weighted = below_the_corner(codes, |row| 1.0 / variances[row]);
    let mut sum = 0.0;
    for (k, bound) in bound.iter_mut().enumerate() {
        sum += inverse[k] * inverse[k];
        let distance = squared[k].sqrt();
        if distance > 0.0 {
            *bound += SAFETY * accuracy.blur / 2.0 * (weighted[k] / distance + distance * sum);
        }
    }
    Some(bound)
}

/// By how much rounding can move the top-K subspace of PCA, at position K - 1: `None` where it does not exist, 0 at full rank.
pub fn of_components(pca: &Pca) -> Vec<Option<f64>> {
    let (variances, blur) = (pca.intensity_variances(), pca.blur());
    let gaps = variances.windows(2).map(|pair| pair[0] - pair[1]);
    let mut known: Vec<Option<f64>> = gaps.map(|gap| (gap > 2.0 * blur).then(|| blur / gap)).collect();
    known.push(Some(0.0));
    known
}

/// Whether both subspaces exist at K, and are known to within an angle of [`SHOWN`] (root mean square over K), at position K - 1.
///
/// What estimates are off by is said by their margins.
pub(super) fn shown(pca: &Pca, optimum: &Optimum, is_estimated: bool) -> Vec<bool> {
    let both = of_components(pca).into_iter().zip(optimum.resolution());
    let is_known = |bound: f64, k: usize| bound * bound <= SHOWN * SHOWN * k as f64;
    let of_codes = |bound: f64| if is_estimated { 0.0 } else { bound };
    let shown = |((of_pca, bound), k): ((Option<f64>, &f64), usize)| {
        of_pca.is_some_and(|of_pca| is_known(of_pca + of_codes(*bound), k))
    };
    both.zip(1..).map(shown).collect()
}
