//! Noises whose moments are estimated from draws, in the coordinates of the components.
//!
//! The optimum is fitted to all groups of draws. It fits their chance too, so it is fitted again without one group each, and
//! each of these fits is judged by the group that it has not seen: for a fit with encoder rows e_k = Y_kᵀ L⁻¹ and decoder
//! columns d_k = Sᵀ y_k, which are orthogonal and of length σ_k, the squared error on other moments is trace(C) − Σ_{k<=K} (2
//! e_kᵀ E[t sᵀ] d_k − σ_k² e_kᵀ E[t tᵀ] e_k).
//!
//! Against it stands the encoder that keeps PCA's subspace, with the decoder that the same draws make best: the same with Y the
//! identity, whose d_k are not orthogonal. If no subspace changes, fitting one cannot win on draws that it has not seen.

use ndarray::Array2;

use super::factors::{Factors, OfCodes, Solution, condition, deviations, floor, scale_columns};
use super::optimum::Optimum;
use super::{Detail, Problem, ridge};
use crate::draws::{self, Estimate};
use crate::image_set::ImageSet;
use crate::linalg::{self, Take};
use crate::pca::Pca;
use crate::steps::{Stage, Steps};

/// A fit without one group of draws.
#[derive(Debug, Clone)]
pub(super) struct Replicate {
    pub(super) optimum: Optimum,
    /// What the first K components take from the squared error on the draws of that group, at position K - 1.
    taken: Vec<f64>,
    /// The same of those of PCA.
    taken_by_pca: Vec<f64>,
}

impl Replicate {
    /// Mean squared error per value on the group left out, at position K - 1; `all` is the trace of the covariance.
    pub(super) fn judged(&self, all: f64, n_features: usize) -> Vec<f64> {
        self.taken.iter().map(|taken| (all - taken) / n_features as f64).collect()
    }

    /// What the denoiser's subspace takes more from the squared error on that group than PCA's, at position K - 1.
    pub(super) fn advantage(&self) -> Vec<f64> {
        self.taken.iter().zip(&self.taken_by_pca).map(|(fitted, of_pca)| fitted - of_pca).collect()
    }
}

/// The optimum of all draws of the analysed images of `set`, and the replicates.
pub(super) async fn solve(
    problem: Problem<'_>,
    set: &ImageSet,
    steps: &mut Steps<'_>,
) -> Option<(Optimum, Vec<Replicate>)> {
    let Problem { pca, noise, seed, detail, .. } = problem;
    steps
        .begin(Stage::Denoiser, draws::N_GROUPS * draws::n_batches(pca) + (draws::N_GROUPS + 1) * Factors::N_STEPS)
        .await?;
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
        let (taken, taken_by_pca) = fit.taken_on(&groups[left_out], &mean, steps).await?;
        replicates.push(Replicate { optimum: fit.solution.optimum, taken, taken_by_pca });
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
    let l = linalg::cholesky(&second, steps).await?;
    linalg::solve_lower(&l, &mut gain, steps).await?;
    let mut codes = linalg::inverse_of_lower(&l, steps).await?;
    let read = match detail {
        Detail::Scores => None,
        Detail::Pictures => {
            let components = pca.double_components(0..r);
            let read = linalg::product(&codes, Take::AsIs, &components, Take::AsIs, steps).await?;
            Some(read.mapv(|entry| entry as f32))
        }
    };
    scale_columns(&mut codes, &deviations(pca, r));
    let factors = Factors {
        gain: gain.clone(),
        codes: OfCodes::Matrix(codes),
        read,
        condition: condition(&l),
        // Images are corrupted in single precision.
        score_rounding: f64::from(f32::EPSILON),
        floor: floor(pca, &l),
    };
    Some(Fit { solution: factors.solve(pca, steps).await?, l, gain })
}

impl Fit {
    /// What the first K components of the fit, and those of PCA, take from the squared error on moments that they were not fitted
    /// to, about the mean they were. `None` if it was cancelled.
    async fn taken_on(
        &self,
        other: &Estimate,
        fitted: &Estimate,
        steps: &mut Steps<'_>,
    ) -> Option<(Vec<f64>, Vec<f64>)> {
        let directions = &self.solution.directions;
        // Both in the coordinates that L makes white: L⁻¹ E[t sᵀ] and L⁻¹ E[t tᵀ] L⁻ᵀ.
        let mut cross = other.cross();
        linalg::solve_lower(&self.l, &mut cross, steps).await?;
        let mut second = other.second_about(&fitted.mean);
        linalg::solve_lower(&self.l, &mut second, steps).await?;
        let mut second = linalg::transposed(second.view(), steps).await?;
        linalg::solve_lower(&self.l, &mut second, steps).await?;
        // Σ_{k<=K} y_kᵀ (2 L⁻¹ E[t sᵀ] Sᵀ) y_k, and the products of decoders.
        let crossed = linalg::product(&cross, Take::AsIs, &self.gain, Take::Transposed, steps).await?;
        let decoders = linalg::product(&self.gain, Take::AsIs, &self.gain, Take::Transposed, steps).await?;
        steps.spend_plain(4 * decoders.len()).await?;
        let of_pca = (0..crossed.nrows()).scan(0.0, |sum, k| {
            let corner = |i: usize| decoders[(i, k)] * second[(i, k)];
            *sum += 2.0 * crossed[(k, k)] - 2.0 * (0..k).map(corner).sum::<f64>() - corner(k);
            Some(*sum)
        });
        let (seen, crossed) = (
            linalg::product(directions, Take::AsIs, &second, Take::AsIs, steps).await?,
            linalg::product(directions, Take::AsIs, &crossed, Take::AsIs, steps).await?,
        );
        let fitted = self.solution.singular.iter().enumerate().scan(0.0, |sum, (k, singular)| {
            let direction = directions.row(k);
            *sum += 2.0 * direction.dot(&crossed.row(k)) - singular * singular * direction.dot(&seen.row(k));
            Some(*sum)
        });
        Some((fitted.collect(), of_pca.collect()))
    }
}
