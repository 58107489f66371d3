//! The step Learning: what is learned when, and encoders that differ in what can be read from their codes.

use serde::{Deserialize, Serialize};
pub use subspace_lab_vocabulary::{Accuracy, JointPoint, Quality, WEIGHTS, Weight};
use subspace_lab_words::Message;

use crate::event::Pictures;
use crate::named::named;

/// Components that an encoder may be allowed to use.
pub const ALLOWED_COMPONENTS: [u32; 4] = [64, 256, 512, 2048];

/// The first moment on the clock, in epochs.
pub const FIRST_EPOCHS: f64 = 0.1;

/// No link goes beyond this.
pub const MOST_EPOCHS: f64 = 1e15;

named! {
    /// Which part of the step is shown.
    Part {
        /// What is learned when.
        Clock = "clock",
        /// What a nonlinear autoencoder learns when.
        Autoencoder = "autoencoder",
        /// Same error, other perception.
        Joint = "joint",
        /// Which of two reconstructions knows the classes?
        Twins = "twins",
    }
}

/// The step's controls.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LearningSettings {
    /// What is shown.
    pub part: Part,
    /// The moment on the clock.
    pub epochs: f64,
    /// The weight of the pictures.
    pub weight: Weight,
    /// Dimensions of the encoder, K.
    pub n_components: u32,
    /// Components that it may use.
    pub n_allowed: u32,
    /// Values of the autoencoder's code.
    pub n_code: u32,
    /// Its hidden units before and after the code; none makes it linear.
    pub n_hidden: u32,
    /// Times that it learns from each image.
    pub n_passes: u32,
    /// Whether the noise of the step Noise corrupts images on their way in.
    pub is_noised: bool,
}

/// Largest code, most hidden units and most passes of an autoencoder; no link goes beyond these.
pub const MOST_CODE: u32 = 512;
/// See [`MOST_CODE`].
pub const MOST_HIDDEN: u32 = 1024;
/// See [`MOST_CODE`].
pub const MOST_PASSES: u32 = 1000;

impl Default for LearningSettings {
    fn default() -> Self {
        Self {
            part: Part::Clock,
            epochs: 30.0,
            weight: Weight::Both(0.01),
            n_components: 16,
            n_allowed: 256,
            n_code: 64,
            n_hidden: 512,
            n_passes: 50,
            is_noised: false,
        }
    }
}

impl LearningSettings {
    /// The largest K of encoders, of so many components.
    pub fn most_components(&self, rank: u32) -> u32 {
        self.n_allowed.min(rank).max(1)
    }

    /// The encoders that they name, as far as there are so many components.
    pub fn ask_joint(&self, rank: u32) -> AskJoint {
        AskJoint { n_components: self.n_components.min(self.most_components(rank)), n_allowed: self.n_allowed }
    }

    /// The autoencoder that they name, as a spec.
    pub fn autoencoder(&self) -> String {
        format!("autoencoder:bottleneck={},hidden={},epochs={}", self.n_code, self.n_hidden, self.n_passes)
    }

    /// Adds what differs from the defaults to a link.
    pub(crate) fn put(&self, put: &mut dyn FnMut(bool, &str, &dyn std::fmt::Display)) {
        let default = Self::default();
        put(self.part != default.part, "learn", &self.part.name());
        put(self.epochs != default.epochs, "epochs", &self.epochs);
        put(self.weight != default.weight, "lambda", &self.weight.name());
        put(self.n_components != default.n_components, "dims", &self.n_components);
        put(self.n_allowed != default.n_allowed, "within", &self.n_allowed);
        put(self.n_code != default.n_code, "code", &self.n_code);
        put(self.n_hidden != default.n_hidden, "hidden", &self.n_hidden);
        put(self.n_passes != default.n_passes, "passes", &self.n_passes);
        put(self.is_noised, "noised", &1);
    }

    /// Reads one part of a link; `None` if it is not one of these, or not understood.
    pub(crate) fn read(&mut self, key: &str, value: &str) -> Option<()> {
        match key {
            "learn" => self.part = Part::from_name(value)?,
            "epochs" => {
                let is_on_clock = |epochs: &f64| (FIRST_EPOCHS..=MOST_EPOCHS).contains(epochs);
                self.epochs = value.parse().ok().filter(is_on_clock)?;
            }
            "lambda" => self.weight = Weight::from_name(value)?,
            "dims" => self.n_components = value.parse().ok().filter(|n| *n > 0)?,
            "within" => self.n_allowed = value.parse().ok().filter(|n| ALLOWED_COMPONENTS.contains(n))?,
            "code" => self.n_code = value.parse().ok().filter(|n| (1..=MOST_CODE).contains(n))?,
            "hidden" => self.n_hidden = value.parse().ok().filter(|n| *n <= MOST_HIDDEN)?,
            "passes" => self.n_passes = value.parse().ok().filter(|n| (1..=MOST_PASSES).contains(n))?,
            "noised" => self.is_noised = matches!(value, "1").then_some(true)?,
            _ => return None,
        }
        Some(())
    }
}

/// The clock of a set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Timetable {
    /// Where the clock ends: the last component is learned.
    pub end_epochs: f64,
    /// Strength from which a component counts as learned there.
    pub learned: f64,
    /// Strength of every component at the start of training.
    pub initial_strength: f64,
    /// When a component that holds 1 % of the variance is half learned; `None` if none holds as much.
    pub one_percent_epochs: Option<f64>,
    /// When the last one is half learned.
    pub last_epochs: f64,
    /// Moments, evenly spread over the decades.
    pub epochs: Vec<f64>,
    /// Share of the variance learned at each, 0 to 1.
    pub explained: Vec<f64>,
}

/// Which moment of which images to draw.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DrawClock {
    /// The moment.
    pub epochs: f64,
    /// Positions in the set.
    pub image_idx: Vec<u32>,
}

/// Images as they are rebuilt at one moment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ClockPictures {
    /// The moment.
    pub epochs: f64,
    /// Positions in the set.
    pub image_idx: Vec<u32>,
    /// How much of each component is rebuilt, 0 to 1.
    pub strengths: Vec<f32>,
    /// Components at least half learned: the first so many.
    pub n_learned: u32,
    /// Share of the variance learned.
    pub explained: f64,
    /// As they are.
    pub originals: Pictures,
    /// As they are rebuilt.
    pub rebuilt: Pictures,
    /// Mean squared error per pixel value of each, intensities 0..1.
    pub errors: Vec<f64>,
}

/// What a reader makes of the pictures at each moment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ClockReading {
    /// Seed of the images that chose the ridge.
    pub seed: u64,
    /// What was read, if anything could be.
    pub reading: Option<Reading>,
    /// Why nothing was, in a sentence; `None` if something was.
    pub absent: Option<Message>,
}

/// Figures of the reader: a ridge regression on the pixels of rebuilt pictures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// The ridge, in units of the number of images times the mean variance of a pixel value.
    pub ridge: f64,
    /// What it read right of the analysed originals that chose the ridge, each left out of the fit.
    pub validation: Accuracy,
    /// Analysed images that it is trained on.
    pub n_train: u32,
    /// Their classes.
    pub n_classes: u32,
    /// The moments.
    pub epochs: Vec<f64>,
    /// On held-out pictures at each.
    pub accuracy: Vec<Accuracy>,
    /// On the held-out originals.
    pub originals: Accuracy,
}

/// Which encoders to solve for: those of every weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskJoint {
    /// Dimensions of the codes, K.
    pub n_components: u32,
    /// Components that encoders may use; never more than the set has.
    pub n_allowed: u32,
}

/// Encoders of every weight.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct JointScores {
    /// As asked for.
    pub ask: AskJoint,
    /// Components that they may use here.
    pub n_used: u32,
    /// Classes that analysed images have.
    pub n_classes: u32,
    /// In the order of [`WEIGHTS`]; empty if there are none.
    pub points: Vec<JointPoint>,
    /// Why there are none, in a sentence; `None` if there are.
    pub absent: Option<Message>,
}

/// Which encoder's pictures to draw.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DrawJoint {
    /// Which encoders.
    pub ask: AskJoint,
    /// Which of them.
    pub weight: Weight,
    /// Positions in the set.
    pub image_idx: Vec<u32>,
}

/// Images rebuilt by PCA and by another encoder of as many dimensions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct JointPictures {
    /// Which encoders.
    pub ask: AskJoint,
    /// The other one's weight.
    pub weight: Weight,
    /// Positions in the set.
    pub image_idx: Vec<u32>,
    /// As they are.
    pub originals: Pictures,
    /// By PCA.
    pub pca: Pictures,
    /// By the other one.
    pub other: Pictures,
    /// Mean squared error per pixel value of each image, by PCA and by the other one, intensities 0..1.
    pub errors: Vec<(f64, f64)>,
}

/// Which twins to draw.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DrawTwins {
    /// Which encoders.
    pub ask: AskJoint,
    /// Decides which one is A.
    pub seed: u64,
    /// Positions in the set.
    pub image_idx: Vec<u32>,
}

/// Two reconstructions with nearly the same error: PCA's, and that of an encoder that knows the classes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Twins {
    /// As asked for.
    pub ask: AskJoint,
    /// As asked for.
    pub seed: u64,
    /// Positions in the set.
    pub image_idx: Vec<u32>,
    /// The twins, if there are any.
    pub pair: Option<TwinPair>,
    /// Why there are none, in a sentence; `None` if there are.
    pub absent: Option<Message>,
}

/// The two, on sides that only the seed decides.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TwinPair {
    /// As they are.
    pub originals: Pictures,
    /// Row A.
    pub a: Pictures,
    /// Row B.
    pub b: Pictures,
    /// Whether A is the one that knows the classes.
    pub a_knows: bool,
    /// By how much larger than PCA's its error may be, relative.
    pub most_more: f64,
    /// What PCA is worth.
    pub pca: JointPoint,
    /// What the one that knows the classes is worth.
    pub knowing: JointPoint,
}
