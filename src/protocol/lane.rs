//! What passes between the page and a lane: a worker that trains one reader on one subspace.
//!
//! What it trains on travels beside its order as one buffer of bytes ([`Material`]), which the page hands on as it came
//! from the engine and never looks into.

use serde::{Deserialize, Serialize};
pub use subspace_lab_vocabulary::{Accuracy, LaneProgress, LaneStage};
use subspace_lab_vocabulary::{Cut, Depth, Extent, ImageShape};
use subspace_lab_words::Message;

use crate::event::{Estimate, Problem};
use crate::noise::ParameterInfo;
use crate::rebuilding::{Begun, RebuiltEpoch};

/// The subspace that images are projected on.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Part {
    /// All components.
    All,
    /// The top: the first so many.
    Top(Extent),
    /// The bottom: all after the first so many.
    Bottom(Extent),
}

/// Which images a lane gets, projected on what.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct AskMaterial {
    /// The subspace.
    pub part: Part,
    /// Most analysed images to train on, and most held-out images to test on; a larger set is drawn from with the seed.
    pub max_train: u32,
    /// See `max_train`.
    pub max_test: u32,
    /// Seed of the draw.
    pub seed: u64,
}

/// Most analysed images to train on, and most held-out images to test on.
pub const MAX_TRAIN: u32 = 4000;
/// See [`MAX_TRAIN`].
pub const MAX_TEST: u32 = 1000;

impl AskMaterial {
    /// At most [`MAX_TRAIN`] and [`MAX_TEST`] images of a part.
    pub fn of(part: Part, seed: u64) -> Self {
        Self { part, max_train: MAX_TRAIN, max_test: MAX_TEST, seed }
    }
}

/// Most classes that readers tell apart: counts of which is taken for which are a square of them.
pub const MAX_READ_CLASSES: u32 = 1000;

/// The components that a [`Part`] takes, counted from the largest variance.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Span {
    /// Components before it, with the share of the variance that they hold.
    pub after: Cut,
    /// Components up to its end, with their share.
    pub until: Cut,
    /// Share of the variance that it holds itself, 0 to 1.
    pub share: f64,
}

impl Span {
    /// Components that it takes.
    pub fn n_components(&self) -> u32 {
        self.until.n_components - self.after.n_components
    }
}

/// What a lane needs to know about its images.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MaterialCard {
    /// What the images are projected on.
    pub span: Span,
    /// Images to train on.
    pub n_train: u32,
    /// Images to test on.
    pub n_test: u32,
    /// Positions of the images to test on in the set.
    pub test_idx: Vec<u32>,
    /// Geometry of each image.
    pub shape: ImageShape,
    /// Bits of each value.
    pub depth: Depth,
    /// Classes, in the set's order.
    pub n_classes: u32,
    /// What always naming the class that most of the images to train on have would read right of those to test on, 0 to 1; the
    /// first of equally large classes. 0 where labels are not asked for.
    pub chance: f64,
}

/// Images with their labels and the components to project them on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Material {
    /// What is known of it.
    pub card: MaterialCard,
    /// Bytes of the images, those to train on first, each in the order channel, row, column; values as in [`crate::PixelSet`].
    #[serde(with = "serde_bytes")]
    pub pixels: Vec<u8>,
    /// The value that means intensity 1.
    pub max_value: u16,
    /// Class of each image, or [`crate::NO_CLASS`].
    pub class_idx: Vec<u16>,
    /// The mean image of the analysis, intensities 0 to 1; little-endian single precision.
    #[serde(with = "serde_bytes")]
    pub mean: Vec<u8>,
    /// Rows that span the subspace, or what is to be taken away from the images: components in the same precision.
    #[serde(with = "serde_bytes")]
    pub components: Vec<u8>,
    /// Whether projecting is taking the components away.
    pub takes_away: bool,
}

/// An order to a lane.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum LaneRequest {
    /// What readers there are.
    Readers,
    /// What readers would take on this device.
    Estimate {
        /// Readers as specs, such as `network:epochs=12`.
        specs: Vec<String>,
        /// What they would read.
        card: MaterialCard,
    },
    /// Train a reader on the material beside this message, and test it.
    Read {
        /// The reader as a spec.
        spec: String,
        /// Seed of everything random.
        seed: u64,
    },
    /// What an autoencoder would take on this device.
    EstimateRebuilding {
        /// The autoencoder as a spec, such as `bottleneck=64,hidden=512`.
        spec: String,
        /// Images to train on, images to test on, values of an image, components.
        sizes: [u32; 4],
        /// Bits of each value of an image.
        depth: Depth,
    },
    /// Make an autoencoder for the [`crate::rebuilding::RebuildingMaterial`] beside this message, and say what it does before it
    /// has learned.
    Rebuild {
        /// The autoencoder as a spec.
        spec: String,
        /// Seed of everything random.
        seed: u64,
    },
    /// Train that autoencoder for one more epoch. Whoever asks decides when, or whether, that is.
    NextEpoch,
}

/// News from a lane.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum LaneEvent {
    /// The worker listens; sent once, before anything else.
    Ready {
        /// [`crate::BUILD_ID`] of the worker.
        build_id: String,
    },
    /// Answers `Readers`.
    Readers(Vec<ReaderInfo>),
    /// Answers `Estimate`, in the order asked, and `EstimateRebuilding` with one.
    Estimated(Vec<Estimate>),
    /// How far a `Read` or a `NextEpoch` is.
    Progress(LaneProgress),
    /// A reader that is trained in epochs has finished one and was tested.
    Epoch(Epoch),
    /// Answers `Read`.
    Read(Box<Reading>),
    /// An autoencoder is there; the state before its first epoch follows.
    Begun(Box<Begun>),
    /// Answers `Rebuild` and `NextEpoch`.
    Rebuilt(Box<RebuiltEpoch>),
    /// The order could not be carried out.
    Failed(Problem),
}

impl LaneEvent {
    /// Whether nothing more comes after it.
    pub fn is_final(&self) -> bool {
        !matches!(self, Self::Ready { .. } | Self::Progress(_) | Self::Epoch(_) | Self::Begun(_))
    }
}

/// A kind of reader, as much as it takes to build a form.
pub type ReaderInfo = subspace_lab_vocabulary::ReaderInfo<String, Vec<ParameterInfo>>;

/// The state of a reader after an epoch.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Epoch {
    /// Epochs done.
    pub n_done: u32,
    /// Epochs in all.
    pub n_epochs: u32,
    /// Mean of the training loss over this epoch (cross-entropy in nats).
    pub loss: f64,
    /// Accuracy on the images to test on. Nothing is chosen by it.
    pub accuracy: Accuracy,
    /// What each image to test on is taken for: a class.
    pub predicted: Vec<u16>,
}

/// What a reader made of the images to test on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// The reader as a spec, with every parameter.
    pub spec: String,
    /// Its seed.
    pub seed: u64,
    /// What it read.
    pub card: MaterialCard,
    /// Class of each image to test on.
    pub actual: Vec<u16>,
    /// What each is taken for.
    pub predicted: Vec<u16>,
    /// The same in numbers.
    pub accuracy: Accuracy,
    /// Accuracy on the images trained on, if the reader was asked about them.
    pub train_accuracy: Option<Accuracy>,
    /// Counts, row after row: images of the row's class taken for the column's.
    pub confusion: Vec<u32>,
    /// Share of each class's images that are taken for it; none where there is no image of it.
    pub recalls: Vec<Option<f64>>,
    /// What was chosen on a validation part of the images trained on, or how it was trained, in words.
    pub choices: Vec<Message>,
    /// Hexadecimal digest of what was learned: equal wherever this runs.
    pub fingerprint: String,
}
