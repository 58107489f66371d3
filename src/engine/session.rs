//! What is loaded and analysed, and what a new request makes stale.

use ndarray::Array2;
use subspace_lab_protocol::drawing::Drawn;
use subspace_lab_protocol::intake::PlanLine;
use subspace_lab_science::{
    Denoiser, Gallery, HeldOutError, Joint, JointPoint, LabelScores, NoAlignment, Optima, Pca, Reading,
};

use crate::error::EngineError;
use crate::estimate::DeviceSpeed;
use crate::given::Given;

#[derive(Default)]
pub(crate) struct Session {
    pub(crate) loaded: Option<Given>,
    /// How what is loaded was drawn, if it was.
    pub(crate) drawn: Option<Drawn>,
    /// What of the files became what is loaded.
    pub(crate) plan: Vec<PlanLine>,
    pub(crate) analyzed: Option<Analyzed>,
    pub(crate) device_speed: Option<DeviceSpeed>,
    /// What solutions for noises may take, if there is a limit.
    pub(crate) memory_bytes: Option<f64>,
}

/// A fit and what hangs on it. Keeps what it is of, so that a newly loaded one leaves it whole.
pub(crate) struct Analyzed {
    pub(crate) given: Given,
    /// Whether it was taken up from another engine: enough for pictures, while nothing is judged by it.
    pub(crate) is_copy: bool,
    /// How the set was drawn, if it was.
    pub(crate) drawn: Option<Drawn>,
    /// What of the files became the set.
    pub(crate) plan: Vec<PlanLine>,
    pub(crate) pca: Pca,
    pub(crate) held_out: Option<HeldOutError>,
    pub(crate) gallery: Option<Gallery>,
    pub(crate) noise: NoiseMemory,
    pub(crate) joint: JointMemory,
}

/// What questions about noises have in common, kept from one to the next.
#[derive(Default)]
pub(crate) struct NoiseMemory {
    /// `None` before they were needed.
    pub(crate) labels: Option<Result<LabelScores, NoAlignment>>,
    /// With the seed of the permutations; none without labels.
    pub(crate) permuted: Option<(u64, Vec<LabelScores>)>,
    /// Of the last noise that pictures or all scores were asked of.
    pub(crate) optima: OfNoise<Optima>,
    /// What denoises its pictures, unless that was handed over.
    pub(crate) denoiser: OfNoise<Denoiser>,
    /// The images on the stage as they were corrupted last: another K rebuilds the same ones.
    pub(crate) corrupted: Option<(Corrupting, Corrupted)>,
}

/// What decides how images are corrupted.
#[derive(PartialEq)]
pub(crate) struct Corrupting {
    pub(crate) spec: String,
    pub(crate) seed: u64,
    pub(crate) draw: u32,
    pub(crate) positions: Vec<usize>,
}

/// Some images, less the mean image, `(n_images, n_features)`.
pub(crate) struct Corrupted {
    pub(crate) clean: Array2<f32>,
    pub(crate) corrupted: Array2<f32>,
    /// What the noise's denoiser reads in them, once it was there.
    pub(crate) reading: Option<Reading>,
}

impl NoiseMemory {
    /// What is remembered of a noise, in bytes.
    pub(crate) fn n_bytes(&self) -> f64 {
        let optima = self.optima.as_ref().map_or(0, |(_, optima)| 8 * optima.n_entries());
        let denoiser = self.denoiser.as_ref().map_or(0, |(_, denoiser)| 4 * denoiser.n_entries());
        (optima + denoiser) as f64
    }
}

/// What belongs to a noise, by its spec and seed.
pub(crate) type OfNoise<T> = Option<((String, u64), T)>;

/// What is remembered, if it is of this noise.
pub(crate) fn of_noise<'a, T>(remembered: &'a OfNoise<T>, spec: &str, seed: u64) -> Option<&'a T> {
    remembered.as_ref().filter(|((of, with), _)| of == spec && *with == seed).map(|(_, it)| it)
}

/// What questions about the joint form have in common.
#[derive(Default)]
pub(crate) struct JointMemory {
    /// Images in whitened coordinates.
    pub(crate) joint: Option<Joint>,
    /// The last encoders scored, with dimensions and components allowed.
    pub(crate) points: Option<((usize, usize), Vec<JointPoint>)>,
}

impl Session {
    pub(crate) fn given(&self) -> Result<&Given, EngineError> {
        self.loaded.as_ref().ok_or(EngineError::NothingLoaded)
    }

    /// Whether what is analysed was taken up from another engine.
    pub(crate) fn only_draws(&self) -> bool {
        self.analyzed.as_ref().is_some_and(|it| it.is_copy)
    }

    pub(crate) fn analyzed(&self) -> Result<&Analyzed, EngineError> {
        self.analyzed.as_ref().ok_or(EngineError::NotAnalyzed)
    }
}
