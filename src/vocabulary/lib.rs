//! The words that every layer of Subspace Lab uses: plain values that the science computes, the protocol carries and the page shows.
//!
//! A type lives here if it would otherwise be written twice and copied field by field. What only has a similar name stays where
//! it is, with a line that says how it differs. Values here know no arithmetic beyond their own sizes. Counts that travel are
//! `u32`; sizes that something is indexed by ([`ImageShape`]) are `usize`.
//!
//! With the feature `serde` all of them can be written and read. Kept sets hold some of them in postcard's form, which knows
//! fields and variants by their order alone: an order here is part of that format (`src/protocol/kept.rs`).

mod agreement;
mod curve;
mod figures;
mod image;
mod joint;
mod registry;
pub mod spec;
mod spectrum;
mod stage;
mod stream;

pub use agreement::Agreement;
pub use curve::Curve;
pub use figures::{Accuracy, Bounded, Verdict};
pub use image::{Depth, ImageShape};
pub use joint::{JointPoint, Quality, WEIGHTS, Weight};
pub use registry::{NoiseInfo, Parameter, ReaderInfo};
pub use spec::Spec;
pub use spectrum::{Cut, Extent};
pub use stage::{LaneProgress, LaneStage, Stage};
pub use stream::stream_key;
