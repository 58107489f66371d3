//! # The certificate: can a noise ever help?
//!
//! A noise changes what a linear probe can read at K exactly if it changes the top-K subspace of the codes. If it changes none, no
//! task gains or loses at any K: "never". If it changes one, some task gains and another loses: "can". No label is needed.
//! Only those K count at which the subspace without noise is well defined: λ_K stands out from λ_(K+1) by more than [`GAP`].
//! Reference: the paper's section 2.4 (the claim); the argument is derived.

use crate::denoising::Optimum;
use crate::spectrum::Spectrum;

/// Least relative distance between two variances that counts as one.
pub const GAP: f64 = 1e-4;

/// Least 1 - overlap that counts as a change; rounding of components in f32 stays far below.
pub const CHANGE: f64 = 1e-6;

/// What can be said without labels.
#[derive(Debug, Clone, PartialEq)]
pub struct Certificate {
    /// Whether some top-K subspace changes.
    pub can_help: bool,
    /// The least K at which it does.
    pub first_changed: Option<usize>,
    /// Largest 1 - overlap over all K, whether they count or not.
    pub score: f64,
}

impl Certificate {
    /// Compares the subspaces with and without noise.
    pub fn new(spectrum: &Spectrum, optimum: &Optimum) -> Self {
        let variances = spectrum.explained_variance();
        // The last one is followed by directions without any variance.
        let next = variances.iter().skip(1).copied().chain([0.0]);
        let counted = variances.iter().zip(next).map(|(variance, next)| variance - next > GAP * variance);
        let changes = optimum.overlap().into_iter().map(|overlap| 1.0 - overlap).zip(counted).zip(1..);
        let mut certificate = Self { can_help: false, first_changed: None, score: 0.0 };
        for ((change, is_counted), n_components) in changes {
            certificate.score = certificate.score.max(change);
            if is_counted && change > CHANGE && !certificate.can_help {
                certificate.can_help = true;
                certificate.first_changed = Some(n_components);
            }
        }
        certificate
    }
}
