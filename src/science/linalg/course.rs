//! How far a decomposition is.

use crate::steps::Steps;

/// Steps that a decomposition is counted in.
pub(crate) const N_STEPS: usize = 100;

/// One part of a decomposition after the other, each with its share of the steps.
pub(super) struct Course<'a, 's> {
    steps: &'a mut Steps<'s>,
    /// Whether steps are told, or only work.
    is_told: bool,
    n_told: usize,
    /// Shares of the whole between which the part under way lies.
    share: (f64, f64),
}

impl<'a, 's> Course<'a, 's> {
    pub(super) fn new(steps: &'a mut Steps<'s>, is_told: bool) -> Self {
        Self { steps, is_told, n_told: 0, share: (0.0, 0.0) }
    }

    /// The next part, up to this share of the whole.
    pub(super) fn part(&mut self, end: f64) -> &mut Self {
        self.share = (self.share.1, end);
        self
    }

    /// As [`Steps::spend`].
    pub(super) async fn spend(&mut self, n_madds: usize) -> Option<()> {
        self.steps.spend(n_madds).await
    }

    /// As [`Steps::spend_plain`].
    pub(super) async fn spend_plain(&mut self, n_operations: usize) -> Option<()> {
        self.steps.spend_plain(n_operations).await
    }

    /// So much of the part is done, of 1.
    pub(super) async fn reach(&mut self, share: f64) -> Option<()> {
        let (start, end) = self.share;
        let n_done = ((start + (end - start) * share) * N_STEPS as f64) as usize;
        if self.is_told && n_done > self.n_told {
            self.n_told = n_done;
            self.steps.reach(n_done).await?;
        }
        Some(())
    }
}
