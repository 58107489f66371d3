//! # The denoising optimum
//!
//! Model: encoder and decoder are affine. Their biases take away what a noise adds on average, so x is an image less the mean
//! image, T(x) the corrupted one less the mean of all corrupted ones, and moments are those about these means.
//!
//! Definition: over encoders V and decoders W of K dimensions, the least E‖Wᵀ Vᵀ T(x) − x‖² takes for V the top-K
//! generalized eigenvectors of (M1 Xᵀ X M1ᵀ, M2). What matters for any linear probe is the subspace of sample space that
//! the codes Xᵀ V of the clean images span; it is given here by its coordinates in the normalised scores q_k of PCA.
//!
//! With U the components, Λ their variances, A U Λ = M1 Xᵀ U / N (r columns) and M2 = L Lᵀ, every route makes two factors
//!
//! - S = L⁻¹ A U Λ, with left singular vectors Y and singular values σ, and
//! - C = Λ^(1/2) Uᵀ L⁻ᵀ,
//!
//! and nothing is squared after that: codes q̃ = q · QR(C Y), least error at K (trace(C) − Σ_{k<=K} σ_k²) / D per value, best
//! rebuilt image x̂ = U Sᵀ Y_K Y_Kᵀ L⁻¹ T(x). Routes:
//!
//! - `Spectral` moments (`spectral.rs`): the components in the order of λ²/second. No solve at all.
//! - `Blocks` (`blocks.rs`): what structure decides is spectral (`structure.rs`); else everything happens in r x r by
//!   Woodbury's identity.
//! - `Maps` (`maps.rs`): in the space of the features, or in that of the mapped components where it is smaller.
//! - `Sampled` (`drawn.rs`): estimates in the coordinates of the components (`draws.rs`).
//!
//! Dimensions end where a singular value is rounding ([`resolution`]): a noise that leaves few of them ends there. How well
//! each top-K subspace is known is part of the optimum; figures exist only where it is ([`Optima::shown`]).
//!
//! Ridge: [`RIDGE`] times the mean variance of a feature, on the diagonal of M2. Precision: f64.
//! Reference: the paper's section 2.3; the factors are derived.

mod blocks;
mod curve;
mod denoiser;
mod drawn;
mod factors;
mod maps;
mod optimum;
pub mod resolution;
mod spectral;
mod structure;

use std::borrow::Cow;

pub use denoiser::{Denoiser, Reading, Readout};
pub use optimum::Optimum;

use subspace_lab_vocabulary::Curve;

use crate::data::Data;
use crate::draws;
use crate::error::PcaError;
use crate::noise::{Moments, Noise};
use crate::pca::Pca;
use crate::steps::{self, Steps};

/// Ridge on M2, in units of trace(C) / D; none where no solve is needed.
pub const RIDGE: f64 = 1e-6;

/// What is computed besides the scores.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// Nothing.
    Scores,
    /// What it takes to denoise pictures.
    Pictures,
}

/// What is solved for: the best denoiser of `noise` on the images of `data`.
#[derive(Clone, Copy)]
pub struct Problem<'a> {
    /// The PCA of `data`.
    pub pca: &'a Pca,
    /// The analysed images, or their moments.
    pub data: Data<'a>,
    /// The noise.
    pub noise: &'a Noise,
    /// Seed of draws, where moments are estimated.
    pub seed: u64,
    /// What is computed besides the scores.
    pub detail: Detail,
}

/// The optimum of one noise. Of one whose moments are estimated, the optimum of all draws and those without one group each.
#[derive(Debug, Clone)]
pub struct Optima {
    /// The optimum.
    pub optimum: Optimum,
    /// Fits without one group of draws each; empty if the moments are exact.
    replicates: Vec<drawn::Replicate>,
    /// Whether M2 got the ridge.
    pub takes_ridge: bool,
    shown: Vec<bool>,
}

impl Optima {
    /// That of no noise: PCA itself, with nothing solved for and no pictures.
    pub fn plain(pca: &Pca) -> Self {
        let optimum = Optimum::kept(pca.intensity_variances());
        let shown = resolution::shown(pca, &optimum, false);
        Self { optimum, replicates: Vec::new(), takes_ridge: false, shown }
    }

    /// The optimum of `noise` on the images of `data`, whose PCA is `pca`, with nobody listening.
    ///
    /// # Errors
    /// As [`Optima::solve`].
    pub fn new<'a>(
        pca: &Pca,
        data: impl Into<Data<'a>>,
        noise: &Noise,
        seed: u64,
        detail: Detail,
    ) -> Result<Self, PcaError> {
        let problem = Problem { pca, data: data.into(), noise, seed, detail };
        steps::finish(Self::solve(problem, &mut Steps::untold()))
    }

    /// The optimum, from exact moments where there are any.
    ///
    /// # Errors
    /// [`PcaError::NoConvergence`] if a matrix cannot be decomposed, [`PcaError::Cancelled`] if the listener had enough,
    /// [`PcaError::OnlyMoments`] if the images have to be drawn from and are elsewhere.
    pub async fn solve(problem: Problem<'_>, steps: &mut Steps<'_>) -> Result<Self, PcaError> {
        let Problem { pca, data, noise, detail, .. } = problem;
        let (optimum, takes_ridge) = match noise.moments(pca) {
            Moments::Spectral { first, second, is_rising } => {
                (Some(spectral::solve(pca, first, second, is_rising)), false)
            }
            Moments::Blocks { kept, kept_pairs, block_idx, added } => {
                let blocks = blocks::Blocks { kept, kept_pairs, block_idx, added };
                (blocks.solve(pca, data, detail, steps).await, true)
            }
            Moments::Maps(maps) => (maps::solve(pca, &maps, detail, steps).await, true),
            Moments::Sampled => return Self::estimate(problem, steps).await,
        };
        let optimum = optimum.ok_or_else(|| failure(pca, steps))?.with_shift(noise.shift(pca));
        let shown = resolution::shown(pca, &optimum, false);
        Ok(Self { optimum, replicates: Vec::new(), takes_ridge, shown })
    }

    /// The same from draws, closed form or not.
    ///
    /// # Errors
    /// As [`Optima::solve`].
    pub async fn estimate(problem: Problem<'_>, steps: &mut Steps<'_>) -> Result<Self, PcaError> {
        let set = problem.data.images()?;
        let (pca, fits) = (problem.pca, drawn::solve(problem, set, steps).await);
        let (optimum, replicates) = fits.ok_or_else(|| failure(pca, steps))?;
        let shown = resolution::shown(pca, &optimum, true);
        Ok(Self { optimum, replicates, takes_ridge: true, shown })
    }

    /// Numbers that the codes of all fits are made of.
    pub fn n_entries(&self) -> usize {
        self.fits().iter().map(|optimum| optimum.n_entries()).sum()
    }

    /// Whether the moments are estimated.
    pub fn is_estimated(&self) -> bool {
        !self.replicates.is_empty()
    }

    /// Whether K, at position K - 1, has figures of its subspace: where both subspaces exist and are known well enough.
    pub fn shown(&self) -> &[bool] {
        &self.shown
    }

    /// Mean squared cosine between the top-K subspaces with and without noise, at position K - 1.
    pub fn overlap(&self) -> Curve {
        curve::clamped(self.curve(Optimum::overlap), 0.0, 1.0)
    }

    /// Least mean squared error per value of the denoised images, at position K - 1, in squared intensities.
    ///
    /// Of estimates the middle between two errors: on the draws that the denoiser was fitted to (too low) and, of fits without
    /// one group each, on the draws of that group (too high); the margin reaches both.
    pub fn error(&self, pca: &Pca) -> Curve {
        let all = pca.feature_variance() * pca.n_features() as f64;
        let mut left = all;
        let fitted = self.optimum.gains().iter().map(|gain| {
            left -= gain;
            left.max(0.0) / pca.n_features() as f64
        });
        let fitted: Vec<f64> = fitted.collect();
        let judged: Vec<Vec<f64>> = self.replicates.iter().map(|it| it.judged(all, pca.n_features())).collect();
        curve::between(fitted, &judged)
    }

    /// A figure of the optimum's subspaces, at position K - 1: absent where these are not known well enough.
    ///
    /// Of estimates the jackknife's over the groups (Quenouille 1956, Tukey 1958), which takes away most of what a fit to
    /// finitely many draws adds; its margin also reaches the value without that correction, and that of PCA's own subspace
    /// where the denoiser's does not beat it on draws that it has not seen: the fits may then share one wrong order of near
    /// equals.
    pub fn curve(&self, of: impl Fn(&Optimum) -> Vec<f64>) -> Curve {
        self.curve_of(self.fits().iter().map(|optimum| of(optimum)).collect())
    }

    /// What a curve is made of: the optimum, of estimates also the fits without one group each, and last PCA's own subspaces.
    pub fn fits(&self) -> Vec<Cow<'_, Optimum>> {
        let mut fits = vec![Cow::Borrowed(&self.optimum)];
        fits.extend(self.replicates.iter().map(|it| Cow::Borrowed(&it.optimum)));
        if self.is_estimated() {
            fits.push(Cow::Owned(Optimum::kept(self.optimum.gains().to_vec())));
        }
        fits
    }

    /// [`Optima::curve`] from the figure of each of [`Optima::fits`].
    pub fn curve_of(&self, mut figures: Vec<Vec<f64>>) -> Curve {
        let of_pca = if self.is_estimated() { figures.pop() } else { None };
        let mut figures = figures.into_iter();
        let mut curve = curve::jackknife(figures.next().unwrap_or_default(), &figures.collect::<Vec<_>>());
        if let (Some(advantage), Some(of_pca)) = (self.advantage(), of_pca) {
            let is_beaten = |(mean, error): &(f64, f64)| *mean > curve::STUDENT_T * error;
            curve::reach(&mut curve, &of_pca, &advantage.iter().map(|it| !is_beaten(it)).collect::<Vec<_>>());
        }
        curve.only(&self.shown)
    }

    /// What the denoiser's subspaces take more from the squared error than PCA's, on draws that neither was fitted to: the mean
    /// over the groups and its standard error, at position K - 1. `None` if the moments are exact.
    pub(crate) fn advantage(&self) -> Option<Vec<(f64, f64)>> {
        let advantages: Vec<Vec<f64>> = self.replicates.iter().map(drawn::Replicate::advantage).collect();
        let length = advantages.iter().map(Vec::len).min()?;
        let at = |k: usize| curve::mean_with_error(&advantages.iter().map(|it| it[k]).collect::<Vec<_>>());
        Some((0..length).map(at).collect())
    }

    /// Draws of every image that estimates were made from, in all groups together; 0 where the moments are exact.
    pub fn n_draws(&self, pca: &Pca) -> usize {
        if self.is_estimated() { draws::N_GROUPS * draws::n_draws(pca) } else { 0 }
    }
}

/// Why there is no optimum.
fn failure(pca: &Pca, steps: &Steps<'_>) -> PcaError {
    if steps.is_cancelled() { PcaError::Cancelled } else { PcaError::NoConvergence { size: pca.rank() } }
}

/// The ridge on M2, in squared intensities.
fn ridge(pca: &Pca) -> f64 {
    RIDGE * pca.feature_variance()
}
