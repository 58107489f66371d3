//! The protocol of Subspace Lab: requests, events and settings, as plain values.
//!
//! The page, the command line and the tests send [`Request`]s and hear [`Event`]s; between page and worker both
//! travel as one buffer of bytes ([`wire`]). Nothing in here computes: the science is behind the engine, and
//! its types never cross. What both sides speak of is said in the words of [`subspace_lab_vocabulary`], which are named here too.

pub mod alignment;
mod bounds;
mod choices;
pub mod client;
pub mod comparing;
pub mod dots;
pub mod drawing;
pub mod event;
pub mod foreign;
pub mod intake;
pub mod kept;
pub mod lane;
pub mod language;
pub mod learning;
pub mod lesson;
pub mod moment_set;
mod named;
pub mod noise;
pub mod origin;
pub mod perception;
pub mod pixel_set;
pub mod reader;
pub mod rebuilding;
pub mod report;
pub mod request;
pub mod settings;
pub mod specs;
pub mod tour;
pub mod wire;

pub use bounds::Bounds;
pub use event::Event;
pub use moment_set::MomentSet;
pub use pixel_set::{MAX_CLASSES, NO_CLASS, PixelSet};
pub use request::Request;
pub use settings::Settings;
pub use subspace_lab_vocabulary::{Depth, Extent, ImageShape};

use serde::{Deserialize, Serialize};

/// Names the sources that this program was built from; page and worker compare theirs.
///
/// `cargo xtask build` sets it to a hash of the sources; other builds are all called "dev".
pub const BUILD_ID: &str = match option_env!("SUBSPACE_LAB_BUILD_ID") {
    Some(id) => id,
    None => "dev",
};

/// Memory that a worker can have, in bytes: wasm addresses 4 GiB, and the browser's own share is kept free.
pub const WORKER_BYTES: f64 = 3.2e9;

/// A request or event with the number of the request that it belongs to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tagged<T> {
    /// Counts up from 1; 0 marks events that answer nothing.
    pub id: u32,
    /// The request or event.
    pub body: T,
}

/// Which images the stage shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Choice {
    /// Those that the set shows first.
    First,
    /// From this position on.
    From(u32),
    /// Drawn at random with the seed.
    Random,
    /// Of the class at this position, in the set's order.
    Class(u16),
    /// Those with the largest reconstruction error when the first so many components are kept, largest first.
    LargestError(u32),
}

/// Where the bottom subspace begins.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum BottomStart {
    /// Right after the top subspace: both add up to the original.
    Linked,
    /// After so much of the spectrum, whatever the top takes.
    After(Extent),
}
