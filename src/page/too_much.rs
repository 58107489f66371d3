//! When an analysis would take long or much memory: what it would cost, and three cheaper ways.

use subspace_lab_protocol::WORKER_BYTES;
use subspace_lab_protocol::event::{Estimate, SetSummary};

/// What is waited for without asking.
const PATIENCE_SECONDS: f64 = 30.0;

/// What is taken without asking, in bytes.
const MODEST_BYTES: f64 = 1.5e9;

/// Fewest images that are offered.
const FEWEST_IMAGES: u32 = 500;

/// How many ways are offered.
const N_WAYS: usize = 3;

/// Smallest side that is offered, in pixels.
const SMALLEST_PX: u32 = 16;

/// A way to make an analysis cheaper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cheaper {
    /// Images of this side, in pixels.
    Size(u32),
    /// One channel in place of three.
    Gray,
    /// So many images, drawn with the seed.
    Images(u32),
}

/// An analysis that waits for a decision.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct TooMuch {
    pub(crate) whole: Estimate,
    pub(crate) cheaper: Vec<(Cheaper, Estimate)>,
    /// Whether it can be done at all.
    pub(crate) fits: bool,
}

/// Ways that make sense for a set. Moments are what they are.
pub(crate) fn ways(summary: &SetSummary) -> Vec<Cheaper> {
    if summary.are_moments {
        return Vec::new();
    }
    let side_px = summary.shape.height_px.min(summary.shape.width_px) as u32;
    let size = |px: u32| (px >= SMALLEST_PX).then_some(Cheaper::Size(px));
    let images = |n: u32| (n >= FEWEST_IMAGES).then_some(Cheaper::Images(n));
    let n_images = summary.n_images();
    let in_order = [
        size(side_px / 2),
        (summary.shape.n_channels == 3).then_some(Cheaper::Gray),
        images(n_images / 4),
        images(n_images / 2),
        size(side_px / 4),
        size(side_px * 3 / 4),
    ];
    in_order.into_iter().flatten().take(N_WAYS).collect()
}

/// Images analysed and values per image: of the set, then of each way.
pub(crate) fn sizes(summary: &SetSummary, ways: &[Cheaper]) -> Vec<(u32, u32)> {
    let shape = summary.shape;
    let (n_channels, n_features) = (shape.n_channels as u32, shape.n_features() as u32);
    let size = |way: &Cheaper| match *way {
        Cheaper::Size(px) => (summary.n_train, n_channels * px * px),
        Cheaper::Gray => (summary.n_train, (shape.height_px * shape.width_px) as u32),
        Cheaper::Images(n) => (n.min(summary.n_train), n_features),
    };
    std::iter::once((summary.n_train, n_features)).chain(ways.iter().map(size)).collect()
}

/// `None` if the analysis can simply begin.
pub(crate) fn judge(estimates: &[Estimate], ways: &[Cheaper]) -> Option<TooMuch> {
    let (&whole, rest) = estimates.split_first()?;
    if whole.seconds <= PATIENCE_SECONDS && whole.peak_bytes <= MODEST_BYTES {
        return None;
    }
    let cheaper = ways.iter().copied().zip(rest.iter().copied()).collect();
    Some(TooMuch { whole, cheaper, fits: whole.peak_bytes <= WORKER_BYTES })
}
