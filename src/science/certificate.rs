//! # The certificate: can a noise ever help?
//!
//! A noise changes what a linear probe can read at K exactly if it changes the top-K subspace of the codes. If it changes none, no
//! task gains or loses at any K: "never". If it changes one, some task gains and another loses: "can". No label is needed.
//! What lies between [`SAME`] and [`CHANGE`] could be rounding: "undecided".
//! Only those K count at which the subspace without noise is well defined: λ_K stands out from λ_(K+1) by more than [`GAP`].
//!
//! From estimated moments "never" cannot follow: draws always move a subspace a little. "Can" does where all independent estimates
//! lie at least [`CLEAR`] times as far from the subspace without noise as any two of them lie from each other (if
//! nothing but scatter moved them, two would lie about twice as far from each other); otherwise it is undecided.
//! Reference: the paper's section 2.4 (the claim); the argument is derived.

use crate::denoising::{Optima, Optimum};
use crate::spectrum::Spectrum;

/// Least relative distance between two variances that counts as one.
pub const GAP: f64 = 1e-4;

/// Least 1 - overlap that counts as a change: what single precision of the components could make of a gap of [`GAP`].
pub const CHANGE: f64 = 1e-6;

/// Largest 1 - overlap that counts as none: an angle of 1e-6, so that no task gains or loses more than about 1e-4 %.
pub const SAME: f64 = 1e-12;

/// By how much estimates have to be nearer to each other than to the subspace without noise.
pub const CLEAR: f64 = 2.0;

/// The answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// No task gains at any K.
    Never,
    /// Some task gains at some K.
    Can,
    /// Rounding, or the scatter of estimates, does not allow a decision.
    Undecided,
}

/// What can be said without labels.
#[derive(Debug, Clone, PartialEq)]
pub struct Certificate {
    /// The answer.
    pub verdict: Verdict,
    /// The least K at which the subspace changes, and how.
    pub first_change: Option<Change>,
    /// The K at which it changes most (whether it counts or not), and how.
    pub largest_change: Option<Change>,
    /// Largest 1 - overlap over all K, whether they count or not.
    pub score: f64,
    /// Largest 1 - overlap between two estimates; 0 for exact moments.
    pub scatter: f64,
    /// K that count.
    pub n_counted: usize,
    /// K that count and at which the subspace changes.
    pub n_changed: usize,
    /// K that count and at which only rounding could tell.
    pub n_unclear: usize,
}

/// What happens to one top-K subspace.
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
    pub fn new(spectrum: &Spectrum, optima: &Optima) -> Self {
        let overlap = optima.overlap().mean;
        let changes: Vec<f64> = overlap.iter().map(|overlap| 1.0 - overlap).collect();
        let counted = counted(spectrum);
        let scatter = scatter(&optima.members);
        let overlaps: Vec<Vec<f64>> = optima.members.iter().map(Optimum::overlap).collect();
        let nearest = |k: usize| overlaps.iter().map(|overlap| 1.0 - overlap[k]).fold(f64::INFINITY, f64::min);
        let changed: Vec<usize> = (0..changes.len())
            .filter(|&k| {
                let limit = scatter.get(k).map_or(0.0, |scatter| CLEAR * scatter);
                counted[k] && nearest(k) > CHANGE.max(limit)
            })
            .collect();
        let is_unclear = |k: &usize| counted[*k] && nearest(*k) > SAME && !changed.contains(k);
        let n_unclear = if optima.is_estimated { 0 } else { (0..changes.len()).filter(is_unclear).count() };
        let largest = (0..changes.len()).max_by(|&a, &b| changes[a].total_cmp(&changes[b]));
        let change = |k: usize| Change::new(&optima.members[0], spectrum.rank(), k + 1, changes[k]);
        Self {
            verdict: match (changed.is_empty(), optima.is_estimated || n_unclear > 0) {
                (false, _) => Verdict::Can,
                (true, false) => Verdict::Never,
                (true, true) => Verdict::Undecided,
            },
            n_unclear,
            first_change: changed.first().map(|&k| change(k)),
            largest_change: largest.filter(|&k| changes[k] > CHANGE).map(change),
            score: largest.map_or(0.0, |k| changes[k].max(0.0)),
            scatter: scatter.iter().copied().fold(0.0, f64::max),
            n_counted: counted.iter().take(changes.len()).filter(|&&it| it).count(),
            n_changed: changed.len(),
        }
    }
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

/// Whether the top-K subspace without noise is well defined, at position K - 1.
fn counted(spectrum: &Spectrum) -> Vec<bool> {
    let variances = spectrum.explained_variance();
    // The last one is followed by directions without any variance.
    let next = variances.iter().skip(1).copied().chain([0.0]);
    variances.iter().zip(next).map(|(variance, next)| variance - next > GAP * variance).collect()
}

/// Largest 1 - overlap between two of the estimates, at position K - 1.
fn scatter(members: &[Optimum]) -> Vec<f64> {
    let mut largest: Vec<f64> = Vec::new();
    for (i, member) in members.iter().enumerate() {
        for other in &members[..i] {
            let apart: Vec<f64> = member.overlap_with(other).into_iter().map(|overlap| 1.0 - overlap).collect();
            if largest.is_empty() {
                largest = apart;
            } else {
                largest.iter_mut().zip(apart).for_each(|(largest, apart)| *largest = largest.max(apart));
            }
        }
    }
    largest
}
