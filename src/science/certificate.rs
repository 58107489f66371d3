//! # The certificate: can a noise ever help?
//!
//! A noise changes what a linear probe can read at K exactly if it changes the top-K subspace of the codes. If it changes none,
//! no task gains or loses at any K: "never". If it changes one, some task gains and another loses: "can". No label is needed.
//!
//! At each K below the rank the question is whether PCA's top-K subspace is one that the denoiser may choose:
//!
//! - *no subspace* where λ_K and λ_(K+1) cannot be told apart: there is nothing to compare;
//! - *same* if their distance, with the bound of what rounding can do ([`crate::denoising::resolution`]) added, is below
//!   [`SAME`], that of their projectors too, which is √2 as large;
//! - *changed* if it is above [`SAME`] with that bound taken off;
//! - *not resolved* otherwise: also at a tie of the denoiser, and beyond its last dimension.
//!
//! "Can" needs one changed K. "Never" follows from the form of the moments alone ([`Optimum::is_kept`]), or where every K that
//! has a subspace is the same and no component is lost in rounding. All else is "undecided". An angle of [`SAME`] changes the
//! alignment of no task by more than about 1e-4 percentage points.
//!
//! From estimated moments "never" cannot follow: draws always move a subspace a little. "Can" does where the denoiser's
//! subspace beats PCA's on draws that neither was fitted to, by [`CLEAR`] standard errors of the mean over the groups, and
//! where the draws were read whole: an encoder might undo a noise by what lies outside of the components. Otherwise it is
//! undecided.
//! Reference: the paper's section 2.4 (the claim); the argument is derived, `docs/theory.md` has it on one page.

use std::f64::consts::SQRT_2;

use subspace_lab_vocabulary::Verdict;

use crate::denoising::{Optima, Optimum, resolution};
use crate::draws;
use crate::pca::Pca;

/// Distance of subspaces below which they are the same.
pub const SAME: f64 = 1e-6;

/// Standard errors by which estimates have to win. A rule of thumb: Student's t with three degrees of freedom, one-sided at
/// 1e-4, for 512 K at a time; fits that share two of three groups are not independent, so this is no exact level.
pub const CLEAR: f64 = 22.2;

/// What happens to one top-K subspace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// PCA has none at this K.
    NoSubspace,
    /// The denoiser may choose it.
    Same,
    /// It may not.
    Changed,
    /// Rounding, the chance of draws or a tie of the denoiser hides it.
    NotResolved,
}

/// What can be said without labels.
#[derive(Debug, Clone, PartialEq)]
pub struct Certificate {
    /// The answer.
    pub verdict: Verdict,
    /// Whether the form of the moments decided it.
    pub is_by_form: bool,
    /// At each K below the rank, at position K - 1.
    pub status: Vec<Status>,
    /// The least K at which the subspace changes, and how.
    pub first_change: Option<Change>,
    /// The K with figures at which it changes most, and how; `None` if it changes nowhere.
    pub largest_change: Option<Change>,
    /// Largest 1 - overlap over all K with figures; `None` if there are none.
    pub score: Option<f64>,
    /// Whether components may be lost in rounding: the rank is less than images and features allow.
    pub may_go_on: bool,
}

/// What happens to one top-K subspace that changes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    /// K.
    pub n_components: usize,
    /// 1 - overlap.
    pub size: f64,
    /// Component among the first K (counted from 1) that it loses most of, and the share that it keeps.
    pub leaves: (usize, f64),
    /// Component after them (counted from 1) that it takes most of, and that share; `None` at full rank.
    pub enters: Option<(usize, f64)>,
}

impl Certificate {
    /// Compares the subspaces with and without noise.
    pub fn new(pca: &Pca, optima: &Optima) -> Self {
        let optimum = &optima.optimum;
        let squared = optimum.squared_distance();
        let advantage = optima.advantage();
        let status = match &advantage {
            Some(advantage) => by_draws(pca, optimum, squared, advantage),
            None => by_rounding(pca, optimum, squared),
        };
        let n = |wanted: Status| status.iter().filter(|it| **it == wanted).count();
        let may_go_on = pca.rank() < pca.largest_rank();
        let all_same = n(Status::Same) + n(Status::NoSubspace) == status.len() && !may_go_on;
        let verdict = match (n(Status::Changed), optimum.is_kept() || all_same) {
            (1.., _) => Verdict::Can,
            (0, true) if advantage.is_none() => Verdict::Never,
            _ => Verdict::Undecided,
        };
        let sizes: Vec<(usize, f64)> = squared.iter().zip(1..).map(|(squared, k)| (k, squared / k as f64)).collect();
        let change = |&(k, size): &(usize, f64)| Change::new(optimum, pca.rank(), k, size);
        let with_figures = || sizes.iter().zip(optima.shown()).filter(|(_, shown)| **shown).map(|(size, _)| size);
        let largest = with_figures().max_by(|a, b| a.1.total_cmp(&b.1));
        let first = status.iter().position(|it| *it == Status::Changed).and_then(|position| sizes.get(position));
        Self {
            verdict,
            is_by_form: optimum.is_kept(),
            first_change: first.map(change),
            largest_change: largest.filter(|_| verdict == Verdict::Can).map(change),
            score: largest.map(|(_, size)| *size),
            may_go_on,
            status,
        }
    }

    /// K with this status.
    pub fn count(&self, status: Status) -> usize {
        self.status.iter().filter(|it| **it == status).count()
    }
}

fn by_rounding(pca: &Pca, optimum: &Optimum, squared: &[f64]) -> Vec<Status> {
    let known = resolution::of_components(pca);
    let judge = |(position, of_pca): (usize, &Option<f64>)| {
        let Some(of_pca) = of_pca else { return Status::NoSubspace };
        let (Some(squared), Some(of_codes)) = (squared.get(position), optimum.resolution().get(position)) else {
            return Status::NotResolved;
        };
        let (distance, bound) = (squared.sqrt(), of_pca + of_codes);
        if optimum.is_kept() || SQRT_2 * distance + bound < SAME {
            Status::Same
        } else if distance - bound > SAME {
            Status::Changed
        } else {
            Status::NotResolved
        }
    };
    known[..pca.rank().saturating_sub(1)].iter().enumerate().map(judge).collect()
}

fn by_draws(pca: &Pca, optimum: &Optimum, squared: &[f64], advantage: &[(f64, f64)]) -> Vec<Status> {
    let is_whole = draws::n_components(pca) == pca.n_features();
    // Images are corrupted in single precision.
    let rounding = f64::from(f32::EPSILON) * pca.feature_variance() * pca.n_features() as f64;
    let known = resolution::of_components(pca);
    let judge = |(position, of_pca): (usize, &Option<f64>)| {
        let Some(of_pca) = of_pca else { return Status::NoSubspace };
        let of_codes = optimum.resolution().get(position);
        let (Some(squared), Some(of_codes), Some((mean, error))) =
            (squared.get(position), of_codes, advantage.get(position))
        else {
            return Status::NotResolved;
        };
        let is_clear = squared.sqrt() - of_pca - of_codes > SAME && *mean > CLEAR * error + rounding;
        if is_clear && is_whole { Status::Changed } else { Status::NotResolved }
    };
    known[..pca.rank().saturating_sub(1)].iter().enumerate().map(judge).collect()
}

impl Change {
    fn new(optimum: &Optimum, rank: usize, n_components: usize, size: f64) -> Self {
        let share = |component: usize| (component + 1, optimum.share_held(component, n_components));
        let by_share = |a: &(usize, f64), b: &(usize, f64)| a.1.total_cmp(&b.1);
        let leaves = (0..n_components).map(share).min_by(by_share);
        // The first of equals, as for those that leave.
        let enters = (n_components..rank).map(share).rev().max_by(by_share);
        Self { n_components, size, leaves: leaves.unwrap_or((1, 1.0)), enters }
    }
}
