//! Readers: one file each. A new one is a file, its `mod` line and an entry in [`ALL`].

mod nearest;
pub mod network;
mod patches;
mod perceptron;
mod ridge;

use subspace_lab_science::ImageShape;
use subspace_lab_science::parameters::{ParameterError, read_spec, shortened};
use subspace_lab_vocabulary::{ReaderInfo, spec};
use subspace_lab_words::{Message, Tells, Words, t};

use crate::examples::Task;
use crate::news::{Tell, Told};

/// From the one that the headline needs to the simplest.
pub static ALL: &[&dyn Reader] =
    &[&network::Network, &patches::Patches, &perceptron::Perceptron, &nearest::Nearest, &ridge::Ridge];

/// Learns to name the class of an image.
pub trait Reader: Sync {
    /// What is fixed of it.
    fn about(&self) -> &'static ReaderInfo;

    /// What reading a task of this size costs.
    fn cost(&self, size: Size, values: &[f64]) -> Cost;

    /// Learns from the images to train on, and names those to test on.
    fn read(&self, task: &Task, values: &[f64], seed: u64, tell: &mut Tell<'_>) -> Told<Outcome>;
}

/// How large a task is.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// Images to learn from.
    pub n_train: usize,
    /// Images to test on.
    pub n_test: usize,
    /// Geometry of each.
    pub shape: ImageShape,
    /// Classes.
    pub n_classes: usize,
}

/// What something takes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cost {
    /// Multiplications with addition.
    pub madds: f64,
    /// Memory at the peak, beside the images themselves.
    pub peak_bytes: f64,
}

/// What a reader made of a task.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// What each test image is taken for.
    pub predicted: Vec<u16>,
    /// What each training image is taken for, if it was asked.
    pub train_predicted: Option<Vec<u16>>,
    /// How it was trained and what was chosen, in words.
    pub choices: Vec<Message>,
    /// Hexadecimal digest of what was learned.
    pub fingerprint: String,
}

/// A reader with its values.
#[derive(Clone)]
pub struct Chosen {
    reader: &'static dyn Reader,
    values: Vec<f64>,
}

/// Why a reader was refused.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{}", self.words())]
pub enum ReaderError {
    /// There is none of this name.
    UnknownId {
        /// As given.
        id: String,
        /// Ids that there are.
        known: String,
    },
    /// A value is not possible.
    Parameter(#[from] ParameterError),
}

impl Tells for ReaderError {
    fn message(&self) -> Message {
        match self {
            Self::UnknownId { id, known } => t!(reader_spec_unknown_id, id = id, known = known),
            Self::Parameter(error) => error.message(),
        }
    }
}

impl Chosen {
    /// Takes a text such as `network:epochs=12`.
    ///
    /// # Errors
    /// [`ReaderError`], naming what there is.
    pub fn parse(spec: &str) -> Result<Self, ReaderError> {
        let (id, rest) = spec::split(spec);
        let reader = *ALL.iter().find(|it| it.about().id == id).ok_or_else(|| ReaderError::UnknownId {
            id: shortened(id),
            known: ALL.iter().map(|it| it.about().id).collect::<Vec<_>>().join(", "),
        })?;
        let values = read_spec(reader.about().id, reader.about().parameters, rest)?;
        Ok(Self { reader, values })
    }

    /// What kind it is.
    pub fn about(&self) -> &'static ReaderInfo {
        self.reader.about()
    }

    /// What it costs.
    pub fn cost(&self, size: Size) -> Cost {
        self.reader.cost(size, &self.values)
    }

    /// Learns and is tested.
    pub fn read(&self, task: &Task, seed: u64, tell: &mut Tell<'_>) -> Told<Outcome> {
        self.reader.read(task, &self.values, seed, tell)
    }
}

impl std::fmt::Display for Chosen {
    /// The spec with every value written out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let about = self.about();
        spec::write(f, about.id, about.parameters.iter().zip(&self.values).map(|(it, value)| (it.key, value)))
    }
}
