//! The one place where long computations give way: steps are counted for whoever waits for them, work is counted for
//! whoever shares the thread.
//!
//! Work is measured in multiply-adds of a product of matrices, never by a clock, so that the same computation pauses at
//! the same places everywhere.

use std::future::Future;
use std::ops::ControlFlow;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

pub use subspace_lab_vocabulary::Stage;

/// Multiply-adds between two pauses at most: by estimate some 10 ms of products in double precision natively, below 50 ms in a browser.
/// What cannot be cut is more: the decoding of one file.
pub const BLOCK: usize = 1 << 27;

/// What an operation outside of products counts as: a plain loop does so many fewer of them in the same time.
pub const PLAIN: usize = 8;

/// What a computation waits for between two blocks of work; a break ends it.
pub type Pause = Pin<Box<dyn Future<Output = ControlFlow<()>>>>;

/// A pause in which nobody says anything.
pub fn no_pause() -> Pause {
    Box::pin(std::future::ready(ControlFlow::Continue(())))
}

/// Hears of a computation's steps, and may end it.
pub trait Listener {
    /// Steps done and in all.
    fn hear(&mut self, stage: Stage, n_done: usize, n_steps: usize);

    /// Lets others use the thread, after so much work since the last pause. What they say counts.
    fn pause(&mut self, _n_madds: usize) -> Pause {
        no_pause()
    }

    /// How much work it lets pass between two pauses. Tiles are cut for [`BLOCK`], so less than that is not always kept to.
    fn block(&self) -> usize {
        BLOCK
    }
}

/// Counts steps and work. A listener that breaks ends the computation at once.
#[derive(Default)]
pub struct Steps<'a> {
    stage: Option<Stage>,
    n_done: usize,
    n_steps: usize,
    /// Multiply-adds since the last pause.
    n_madds: usize,
    listener: Option<&'a mut dyn Listener>,
    is_cancelled: bool,
}

impl<'a> Steps<'a> {
    /// Tells `listener` of every step, and gives way to it.
    pub fn told_to(listener: &'a mut dyn Listener) -> Self {
        Self { listener: Some(listener), ..Self::default() }
    }

    /// Nobody listens.
    pub fn untold() -> Self {
        Self::default()
    }

    /// What comes now, in how many steps; `None` ends the computation.
    pub async fn begin(&mut self, stage: Stage, n_steps: usize) -> Option<()> {
        (self.stage, self.n_done, self.n_steps) = (Some(stage), 0, n_steps);
        self.report().await
    }

    /// One more is done; `None` ends the computation.
    pub async fn next(&mut self) -> Option<()> {
        self.reach(self.n_done + 1).await
    }

    /// So many are done; `None` ends the computation.
    pub(crate) async fn reach(&mut self, n_done: usize) -> Option<()> {
        self.n_done = n_done;
        self.report().await
    }

    /// So much work comes next, in multiply-adds: pauses before, if it would be too much since the last pause. `None` ends the
    /// computation.
    pub async fn spend(&mut self, n_madds: usize) -> Option<()> {
        let block = self.listener.as_ref().map_or(usize::MAX, |listener| listener.block());
        if self.n_madds > 0 && self.n_madds.saturating_add(n_madds) > block {
            self.pause().await?;
        }
        self.n_madds = self.n_madds.saturating_add(n_madds);
        Some(())
    }

    /// The same for operations outside of products.
    pub async fn spend_plain(&mut self, n_operations: usize) -> Option<()> {
        self.spend(n_operations.saturating_mul(PLAIN)).await
    }

    /// Whether the listener ended it.
    pub fn is_cancelled(&self) -> bool {
        self.is_cancelled
    }

    async fn report(&mut self) -> Option<()> {
        if let (Some(listener), Some(stage)) = (&mut self.listener, self.stage) {
            listener.hear(stage, self.n_done, self.n_steps);
        }
        self.pause().await
    }

    async fn pause(&mut self) -> Option<()> {
        let n_madds = std::mem::take(&mut self.n_madds);
        if let Some(listener) = &mut self.listener {
            self.is_cancelled |= listener.pause(n_madds).await.is_break();
        }
        (!self.is_cancelled).then_some(())
    }
}

/// The outcome of a computation whose pauses let nobody in, or only who is ready at once.
pub fn finish<T>(computation: impl Future<Output = T>) -> T {
    let mut computation = pin!(computation);
    loop {
        if let Poll::Ready(outcome) = computation.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return outcome;
        }
    }
}

/// The outcome of a computation that nobody listens to, and that nothing else than a listener ends.
///
/// # Panics
/// If the computation ends without an outcome all the same.
pub fn untold<T>(computation: impl AsyncFnOnce(&mut Steps<'_>) -> Option<T>) -> T {
    finish(computation(&mut Steps::untold())).expect("nobody listens, so nobody cancels")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default)]
    struct Patient {
        heard: Vec<(usize, usize)>,
        pauses: Vec<usize>,
        ends_at: Option<usize>,
    }

    impl Listener for Patient {
        fn hear(&mut self, _: Stage, done: usize, all: usize) {
            self.heard.push((done, all));
        }

        fn pause(&mut self, n_madds: usize) -> Pause {
            self.pauses.push(n_madds);
            let is_end = self.ends_at == Some(self.pauses.len());
            Box::pin(std::future::ready(if is_end { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }))
        }
    }

    #[test]
    fn steps_are_counted_until_the_listener_has_enough() {
        let mut patient = Patient { ends_at: Some(3), ..Patient::default() };
        finish(async {
            let mut steps = Steps::told_to(&mut patient);
            let outcome = [
                steps.begin(Stage::Eigen, 3).await,
                steps.next().await,
                steps.next().await,
                steps.next().await,
                steps.spend(2 * BLOCK).await,
                steps.spend(1).await,
            ];
            assert_eq!(outcome, [Some(()), Some(()), None, None, Some(()), None], "and stays so");
            assert!(steps.is_cancelled());
            assert_eq!(Steps::untold().next().await, Some(()));
        });
        assert_eq!(patient.heard, [(0, 3), (1, 3), (2, 3), (3, 3)]);
    }

    #[test]
    fn there_is_a_pause_before_work_would_be_too_much() {
        let mut patient = Patient::default();
        finish(async {
            let mut steps = Steps::told_to(&mut patient);
            for n_madds in [BLOCK / 2, BLOCK / 2, 1, 3 * BLOCK, 7] {
                steps.spend(n_madds).await.expect("nobody cancels");
            }
            steps.begin(Stage::Moments, 1).await.expect("nobody cancels");
        });
        assert_eq!(patient.pauses, [BLOCK, 1, 3 * BLOCK, 7], "what cannot be cut stands alone");
    }
}
