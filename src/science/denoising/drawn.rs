//! Noises whose moments are estimated from draws, in the coordinates of the components.
//!
//! The optimum is fitted to all groups of draws. It fits their chance too, so it is fitted again without one group each, and each of
//! these fits is judged by the group that it has not seen: for a fit with encoder rows e_k = Y_kᵀ L⁻¹ and decoder columns d_k = Sᵀ y_k,
//! which are orthogonal and of length σ_k, the squared error on other moments is
//! trace(C) − Σ_{k<=K} (2 e_kᵀ E[t sᵀ] d_k − σ_k² e_kᵀ E[t tᵀ] e_k).

use ndarray::Array2;

use super::factors::{Factors, Solution, condition, deviations, scale_columns};
use super::optimum::Optimum;
use super::{Detail, ridge};
use crate::draws::{self, Estimate};
use crate::image_set::ImageSet;
use crate::linalg::{self, Take};
use crate::noise::Noise;
use crate::pca::Pca;
use crate::steps::Steps;

/// A fit without one group of draws.
#[derive(Debug, Clone)]
pub(super) struct Replicate {
    pub(super) optimum: Optimum,
    /// What each component takes from the squared error on the draws of that group.
    taken: Vec<f64>,
}

impl Replicate {
    /// Mean squared error per value on the group left out, at position K - 1; `all` is the trace of the covariance.
    pub(super) fn judged(&self, all: f64, n_features: usize) -> Vec<f64> {
        let mut left = all;
        let after = |taken: &f64| {
            left -= taken;
            left / n_features as f64
        };
        self.taken.iter().map(after).collect()
    }
}

/// The optimum of all draws, and the replicates.
pub(super) async fn solve(
    pca: &Pca,
    set: &ImageSet,
    noise: &Noise,
    seed: u64,
    detail: Detail,
    steps: &mut Steps<'_>,
) -> Option<(Optimum, Vec<Replicate>)> {
    steps.begin(draws::N_GROUPS * draws::n_batches(pca) + (draws::N_GROUPS + 1) * Factors::N_STEPS).await?;
    let mut groups = Vec::new();
    for group in 0..draws::N_GROUPS {
        groups.push(draws::estimate(pca, set, noise, seed, group, steps).await?);
    }
    let all = Estimate::mean(&groups.iter().collect::<Vec<_>>());
    let whole = fit(pca, &all, detail, steps).await?.solution.optimum;
    let whole = whole.with_shift(Some(all.shift.iter().map(|&it| f64::from(it)).collect()));
    let mut replicates = Vec::new();
    for left_out in 0..groups.len() {
        let others: Vec<&Estimate> =
            groups.iter().enumerate().filter(|(group, _)| *group != left_out).map(|(_, it)| it).collect();
        let mean = Estimate::mean(&others);
        let fit = fit(pca, &mean, Detail::Scores, steps).await?;
        let taken = fit.taken_on(&groups[left_out], &mean);
        replicates.push(Replicate { optimum: fit.solution.optimum, taken });
    }
    Some((whole, replicates))
}

struct Fit {
    solution: Solution,
    l: Array2<f64>,
    /// S.
    gain: Array2<f64>,
}

async fn fit(pca: &Pca, estimate: &Estimate, detail: Detail, steps: &mut Steps<'_>) -> Option<Fit> {
    let r = draws::n_components(pca);
    let (mut second, mut gain) = (estimate.second(), estimate.cross());
    second.diag_mut().mapv_inplace(|entry| entry + ridge(pca));
    let l = linalg::cholesky(&second)?;
    linalg::solve_lower(&l, &mut gain);
    let mut codes = Array2::eye(r);
    linalg::solve_lower(&l, &mut codes);
    let read = (detail == Detail::Pictures).then(|| {
        let components = pca.double_components(0..r);
        linalg::product(&codes, Take::AsIs, &components, Take::AsIs).mapv(|entry| entry as f32)
    });
    scale_columns(&mut codes, &deviations(pca, r));
    let factors = Factors { gain: gain.clone(), codes, read, condition: condition(&l) };
    Some(Fit { solution: factors.solve(pca, steps).await?, l, gain })
}

impl Fit {
    /// What each component takes from the squared error on moments that it was not fitted to, about the mean it was.
    fn taken_on(&self, other: &Estimate, fitted: &Estimate) -> Vec<f64> {
        let Solution { left, singular, .. } = &self.solution;
        let mut encoders = left.clone();
        linalg::solve_lower_transposed(&self.l, &mut encoders);
        let decoders = linalg::product(&self.gain, Take::Transposed, left, Take::AsIs);
        let crossed = linalg::product(&other.cross(), Take::AsIs, &decoders, Take::AsIs);
        let seen = linalg::product(&other.second_about(&fitted.mean), Take::AsIs, &encoders, Take::AsIs);
        let taken = |k: usize| {
            let encoder = encoders.column(k);
            2.0 * encoder.dot(&crossed.column(k)) - singular[k] * singular[k] * encoder.dot(&seen.column(k))
        };
        (0..singular.len()).map(taken).collect()
    }
}
