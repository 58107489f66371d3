//! What the engine tells.

use serde::{Deserialize, Serialize};
pub use subspace_lab_vocabulary::{Cut, Stage};
use subspace_lab_vocabulary::{Depth, ImageShape};
use subspace_lab_words::Message;

use crate::alignment::Alignment;
use crate::drawing::{Drawn, GroundInfo};
use crate::foreign::Agreement;
use crate::intake::PlanLine;
use crate::lane::MaterialCard;
use crate::learning::{ClockPictures, ClockReading, JointPictures, JointScores, Timetable, Twins};
use crate::noise::{CellScores, NoiseInfo, NoisePictures, NoiseScores};
use crate::perception::{Comparison, Quiz};
use crate::report::Report;
use crate::request::Layer;

/// One answer or piece of news.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Event {
    /// The worker listens; sent once, before anything else.
    Ready {
        /// [`crate::BUILD_ID`] of the worker.
        build_id: String,
    },
    /// Answers `Describe`, in the order asked.
    Described(Vec<SetCard>),
    /// Answers `Load`.
    Loaded(Box<SetSummary>),
    /// News of an `Analyze` under way, or of a noise being solved for.
    Progress(Progress),
    /// Answers `Analyze`.
    Analyzed(Box<Analysis>),
    /// Answers `Preview`; `None` where the analysis is there as soon.
    Previewed(Option<Box<Preview>>),
    /// Answers `Estimate`, in the order asked.
    Estimated(Vec<Estimate>),
    /// Answers `Pick`: positions in the set.
    Picked(Vec<u32>),
    /// Answers `Originals`.
    Originals(OriginalPictures),
    /// Answers `Reconstruct`.
    Reconstructed(Box<Reconstructed>),
    /// Answers `Components`.
    Components(ComponentPictures),
    /// Answers `Weigh`.
    Weighed(Weighed),
    /// Answers `Plane`; `None` of images with a single value.
    PlaneDrawn(Option<Box<PlanePoints>>),
    /// Answers `Align`.
    Aligned(Box<Alignment>),
    /// Answers `Grounds`.
    Grounds(Vec<GroundInfo>),
    /// Answers `EstimateNoises`, in the order asked.
    NoisesEstimated(Vec<Estimate>),
    /// Answers `Noises`.
    Noises(Vec<NoiseInfo>),
    /// Answers `ScoreNoise`.
    NoiseScored(Box<NoiseScores>),
    /// Answers `ScoreCell`.
    CellScored(Box<CellScores>),
    /// Answers `DrawNoise`.
    NoiseDrawn(Box<NoisePictures>),
    /// Answers `Copy` and `CopyDenoiser`: bytes for `TakeUp`. Between worker and page they travel beside the event, and this is empty.
    Copied(#[serde(with = "serde_bytes")] Vec<u8>),
    /// Answers `TakeUp`.
    TakenUp,
    /// Answers `Material` and `RebuildingMaterial`.
    Material {
        /// What is known of it.
        card: Box<MaterialCard>,
        /// [`crate::lane::Material`] or [`crate::rebuilding::RebuildingMaterial`] as a message. Between worker and page it travels
        /// beside the event, and this is empty.
        #[serde(with = "serde_bytes")]
        bytes: Vec<u8>,
    },
    /// Answers `Cards`, in the order asked.
    Cards(Vec<MaterialCard>),
    /// Answers `Compare`.
    Compared(Box<Comparison>),
    /// Answers `Quiz`.
    Quiz(Box<Quiz>),
    /// Answers `Timetable`.
    Timetable(Box<Timetable>),
    /// Answers `DrawClock`.
    ClockDrawn(Box<ClockPictures>),
    /// Answers `ReadClock`.
    ClockRead(Box<ClockReading>),
    /// Answers `ScoreJoint`.
    JointScored(Box<JointScores>),
    /// Answers `DrawJoint`.
    JointDrawn(Box<JointPictures>),
    /// Answers `DrawTwins`.
    TwinsDrawn(Box<Twins>),
    /// Answers `Report`.
    Report(Box<Report>),
    /// Answers `Export`: the file. Between worker and page its bytes travel beside the event, and this is empty.
    Exported(#[serde(with = "serde_bytes")] Vec<u8>),
    /// Answers `CheckForeign`, for a PCA that fits.
    ForeignChecked(Agreement),
    /// The request could not be carried out; what was loaded and analysed before is kept.
    Failed(Problem),
}

impl Event {
    /// Whether the request is done with after this event.
    pub fn is_final(&self) -> bool {
        !matches!(self, Self::Ready { .. } | Self::Progress(_))
    }

    /// Takes out the bytes that travel beside the event.
    pub fn take_beside(&mut self) -> Option<Vec<u8>> {
        match self {
            Self::Material { bytes, .. } | Self::Copied(bytes) | Self::Exported(bytes) => Some(std::mem::take(bytes)),
            _ => None,
        }
    }
}

/// What went wrong, for a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// Who can act on it.
    pub kind: ProblemKind,
    /// One or two sentences: what happened and what can be done.
    pub message: Message,
}

/// Who can act on a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ProblemKind {
    /// The input is not what is needed.
    Input,
    /// The request does not fit what is loaded.
    Request,
    /// The caller stopped it.
    Cancelled,
    /// A fault of this program.
    Bug,
}

/// Predicted cost of an analysis.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Estimate {
    /// Seconds on this device, from a short calibration; good to about a factor of 2.
    pub seconds: f64,
    /// Memory at the peak, bytes.
    pub peak_bytes: f64,
}

/// What is known of an image set before it is loaded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SetCard {
    /// Short name, as in links.
    pub name: String,
    /// Name for people.
    pub title: String,
    /// Images that are analysed.
    pub n_train: u32,
    /// Images held out.
    pub n_held_out: u32,
    /// Geometry.
    pub shape: ImageShape,
    /// Number of classes.
    pub n_classes: u32,
    /// Short name of the licence.
    pub licence: String,
    /// File with the licence's full text, relative to the site.
    pub licence_file: String,
    /// Whom to credit.
    pub credit: String,
    /// File with more credits, relative to the site, if one line is not enough.
    pub credit_file: Option<String>,
    /// Where the images come from and what was done to them.
    pub source: String,
    /// Predicted cost of analysing it.
    pub estimate: Estimate,
}

/// A loaded image set, in short.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SetSummary {
    /// Short name, as in links.
    pub name: String,
    /// Name for people.
    pub title: Message,
    /// Images that are analysed; they come first.
    pub n_train: u32,
    /// Images held out.
    pub n_held_out: u32,
    /// Whether there are only the moments of the analysed images: positions are then those of the held-out ones, from 0.
    pub are_moments: bool,
    /// Geometry.
    pub shape: ImageShape,
    /// Class names with the number of their images in the whole set; empty without labels.
    pub classes: Vec<(String, u32)>,
    /// Class of each image that is here: a position in `classes`, or [`crate::NO_CLASS`]. Empty without labels.
    pub class_idx: Vec<u16>,
    /// Images without a label, which are of no class; 0 in a set without labels.
    pub n_unlabelled: u32,
    /// What each image was called when it was given; empty for sets whose images have only numbers.
    pub image_names: Vec<String>,
    /// Images that were decoded from a lossy format, whose artefacts are part of the pixels.
    pub n_lossy: u32,
    /// Bits of each value.
    pub depth: Depth,
    /// The value that means intensity 1.
    pub max_value: u16,
    /// What of the files became the set, and why; empty where there was nothing to decide.
    pub plan: Vec<PlanLine>,
    /// How it was drawn, if it was drawn here.
    pub drawn: Option<Drawn>,
    /// Hexadecimal digest of pixels, split and labels, without names.
    pub fingerprint: String,
    /// Images to show first, positions in the set.
    pub first_shown: Vec<u32>,
    /// The mean of the analysed images as one picture.
    pub mean_image: Pictures,
}

impl SetSummary {
    /// All images, analysed and held out.
    pub fn n_images(&self) -> u32 {
        self.n_train.saturating_add(self.n_held_out)
    }

    /// Images that can be shown: all, or those that travel with moments.
    pub fn n_here(&self) -> u32 {
        self.first_held_out() + self.n_held_out
    }

    /// Position of the first held-out image, if there is one.
    pub fn first_held_out(&self) -> u32 {
        if self.are_moments { 0 } else { self.n_train }
    }
}

/// Pictures of one size, one after the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pictures {
    /// Rows of each.
    pub height_px: u32,
    /// Columns of each.
    pub width_px: u32,
    /// Red, green, blue, alpha bytes, row after row, picture after picture.
    #[serde(with = "serde_bytes")]
    pub rgba: Vec<u8>,
}

impl Pictures {
    /// Adds a picture from intensities 0..1 by feature, in the order channel, row, column; values outside are clipped. One channel
    /// is gray, three are red, green, blue.
    pub fn push(&mut self, n_channels: usize, intensity: impl Fn(usize) -> f32) {
        let n_pixels = self.height_px as usize * self.width_px as usize;
        let channel = |c: usize| if n_channels >= 3 { c * n_pixels } else { 0 };
        let (green, blue) = (channel(1), channel(2));
        self.push_colors(|pixel| [intensity(pixel), intensity(pixel + green), intensity(pixel + blue)]);
    }

    /// The same from red, green and blue of each pixel.
    pub fn push_colors(&mut self, color: impl Fn(usize) -> [f32; 3]) {
        for pixel in 0..self.height_px as usize * self.width_px as usize {
            // Nearest byte; what is not a number is black.
            let [red, green, blue] = color(pixel).map(|intensity| (intensity * 255.0 + 0.5) as u8);
            self.rgba.extend([red, green, blue, 255]);
        }
    }

    /// Bytes of the picture at `position`, if there is one.
    pub fn get(&self, position: usize) -> Option<&[u8]> {
        let n_bytes = self.height_px as usize * self.width_px as usize * 4;
        self.rgba.get(position * n_bytes..(position + 1) * n_bytes)
    }
}

/// Images as they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OriginalPictures {
    /// Positions in the set.
    pub image_idx: Vec<u32>,
    /// One picture each, in the order of `image_idx`.
    pub pictures: Pictures,
}

/// How far an analysis, or the solution for a noise, has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// What is being done.
    pub stage: Stage,
    /// Units done.
    pub done: u32,
    /// Units in all.
    pub total: u32,
}

/// The result of an analysis.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Analysis {
    /// Numerical rank.
    pub rank: u32,
    /// Values per image, D.
    pub n_features: u32,
    /// Images in the fit, N.
    pub n_samples: u32,
    /// What was done to the values, in words.
    pub preprocessing: Vec<Message>,
    /// Sum of all variances (divisor N, intensities 0..1).
    pub total_variance: f64,
    /// Explained variance of each component, largest first.
    pub explained_variance: Vec<f64>,
    /// The same as shares of the total variance.
    pub explained_variance_ratio: Vec<f64>,
    /// Share of the first k components at position k - 1.
    pub cumulative_share: Vec<f64>,
    /// Least number of components for some shares.
    pub least_components: Vec<(f64, u32)>,
    /// Variance that rounding to the stored depth puts on every value, (1 / max_value)² / 12 in squared intensities; `None` if
    /// standardised, where there is no single level. What lossy formats add lies higher, by an amount that is not known.
    pub rounding_variance: Option<f64>,
    /// The largest variance that rounding alone puts on a component, so many images and values being given.
    pub rounding_edge: Option<f64>,
    /// Position of the first component whose variance lies below that, if one does.
    pub below_rounding_idx: Option<u32>,
    /// Largest deviation from orthonormality in a self-check.
    pub orthonormality_error: f64,
    /// Components that the self-check compared with all others.
    pub n_checked: u32,
    /// Wall time of the analysis, seconds.
    pub seconds: f64,
}

impl Analysis {
    /// Components at which noises are judged unless others are chosen: as many as hold most of the variance, but well below the rank, where
    /// a noise has something to move.
    pub fn components_for_noises(&self) -> u32 {
        let least = self.least_components.iter().find(|(share, _)| *share == SHARE_FOR_NOISES);
        least.map_or(1, |(_, n)| *n).min(self.rank / 2).max(1)
    }
}

/// Share of the variance that these hold. Less than this can be a handful of components, where two that change places are all there is
/// to see. One of the shares that an analysis states.
const SHARE_FOR_NOISES: f64 = 0.9;

/// Images rebuilt.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reconstructed {
    /// Positions in the set.
    pub image_idx: Vec<u32>,
    /// What the top subspace is.
    pub top: Cut,
    /// Where the bottom subspace begins: the components that it leaves out.
    pub bottom_after: Cut,
    /// Pictures per layer, in the order asked, images in the order of `image_idx`.
    pub layers: Vec<(Layer, Pictures)>,
    /// Errors of each image, in the order of `image_idx`.
    pub image_errors: Vec<ErrorPair>,
    /// Error over the analysed images.
    pub train_error: ErrorPair,
    /// Error over the held-out images, if there are any.
    pub held_out_error: Option<ErrorPair>,
    /// Factor by which the contrast of the bottom pictures was stretched; 1 when it was not.
    pub gain: f32,
    /// Magnitude shown in full color in the residual pictures.
    pub residual_limit: f32,
}

/// Images rebuilt from the first components, by estimates that an analysis takes the place of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Preview {
    /// From at most all of these components; errors are those of the subspaces shown.
    pub reconstructed: Reconstructed,
    /// Share of the total variance that the first k of these components hold, at position k - 1; the best k hold at least as much.
    pub cumulative_share: Vec<f64>,
    /// How many components there may be in all.
    pub largest_rank: u32,
    /// How far from each variance that top or bottom begin with one of the set's own lies at most, as a share of it.
    pub off: f64,
}

/// Reconstruction error of the top and of the bottom pictures.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct ErrorPair {
    /// Rebuilt from the top.
    pub top: PixelError,
    /// Rebuilt from the bottom, with the mean image.
    pub bottom: PixelError,
}

/// One error in two units.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct PixelError {
    /// Mean squared error per pixel value, intensities 0..1.
    pub mse: f64,
    /// Peak signal-to-noise ratio in decibels; infinite for no error.
    pub psnr_db: f64,
}

/// An image with another weight of one component.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Weighed {
    /// Position of the image in the set.
    pub image_idx: u32,
    /// Position of the component, 0 for the largest variance.
    pub component: u32,
    /// The image's own weight: its score over the component's standard deviation in the analysed images.
    pub own: f64,
    /// The weight it has here.
    pub weight: f64,
    /// The image, and the image with that weight.
    pub pictures: Pictures,
}

/// Images as points by two of their values.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlanePoints {
    /// Positions of the images in the set.
    pub image_idx: Vec<u32>,
    /// Where the two values lie: row and column, counted from 0.
    pub places: [[u32; 2]; 2],
    /// Intensities from 0 to 1, or where a point was moved.
    pub points: Vec<[f64; 2]>,
    /// That of the larger variance first; `None` where no direction is the first.
    pub directions: Option<[Direction; 2]>,
}

/// A direction in which points of a plane scatter.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Direction {
    /// Of unit length.
    pub vector: [f64; 2],
    /// Share of the variance along it, from 0 to 1.
    pub share: f64,
    /// Two standard deviations from the mean, to either side.
    pub ends: [[f64; 2]; 2],
}

/// Components as pictures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ComponentPictures {
    /// Position of the first one.
    pub first: u32,
    /// The pictures.
    pub pictures: Pictures,
    /// Magnitude shown in full color, per picture.
    pub limits: Vec<f32>,
}
