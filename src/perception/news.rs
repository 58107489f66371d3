//! What a reader tells while it works.

use std::ops::ControlFlow;

use subspace_lab_vocabulary::LaneProgress;

/// Takes news; a break ends the work.
pub type Tell<'a> = dyn FnMut(News) -> ControlFlow<()> + 'a;

/// What comes of work that can be ended.
pub type Told<T> = ControlFlow<(), T>;

/// One piece of news.
#[derive(Debug, Clone, PartialEq)]
pub enum News {
    /// How far it is.
    Progress(LaneProgress),
    /// An epoch is over.
    Epoch {
        /// Epochs done.
        n_done: u32,
        /// Epochs in all.
        n_epochs: u32,
        /// Mean training loss over this epoch, nats.
        loss: f64,
        /// What each test image is taken for now.
        predicted: Vec<u16>,
    },
}
