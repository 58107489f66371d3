//! How far a decomposition is.

use crate::steps::{BLOCK, PLAIN, Steps};

/// Steps that a decomposition is counted in.
pub(crate) const N_STEPS: usize = 100;

/// Multiply-adds between two steps that are told: in a browser each takes some 0.1 ms.
const TOLD_AFTER: usize = BLOCK / 2;

/// One part of a decomposition after the other, each with its share of the steps.
pub(super) struct Course<'a, 's> {
    steps: &'a mut Steps<'s>,
    /// Whether steps are told, or only work.
    is_told: bool,
    n_told: usize,
    /// Since then.
    n_madds: usize,
    /// Shares of the whole between which the part under way lies.
    share: (f64, f64),
}

impl<'a, 's> Course<'a, 's> {
    pub(super) fn new(steps: &'a mut Steps<'s>, is_told: bool) -> Self {
        Self { steps, is_told, n_told: 0, n_madds: 0, share: (0.0, 0.0) }
    }

    /// The next part, up to this share of the whole.
    pub(super) fn part(&mut self, end: f64) -> &mut Self {
        self.share = (self.share.1, end);
        self
    }

    /// As [`Steps::spend`].
    pub(super) async fn spend(&mut self, n_madds: usize) -> Option<()> {
        self.n_madds += n_madds;
        self.steps.spend(n_madds).await
    }

    /// As [`Steps::spend_plain`].
    pub(super) async fn spend_plain(&mut self, n_operations: usize) -> Option<()> {
        self.spend(n_operations.saturating_mul(PLAIN)).await
    }

    /// So much of the part is done, of 1.
    pub(super) async fn reach(&mut self, share: f64) -> Option<()> {
        let (start, end) = self.share;
        let n_done = ((start + (end - start) * share) * N_STEPS as f64) as usize;
        let is_due = n_done == N_STEPS || self.n_madds >= TOLD_AFTER;
        if self.is_told && is_due && n_done > self.n_told {
            (self.n_told, self.n_madds) = (n_done, 0);
            self.steps.reach(n_done).await?;
        }
        Some(())
    }
}
