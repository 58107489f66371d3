//! Questions about noises and their answers.

use serde::{Deserialize, Serialize};
pub use subspace_lab_vocabulary::{Spec as NoiseSpec, Verdict};
use subspace_lab_words::Message;

use crate::event::Pictures;

/// A noise to score at every K.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScoreNoise {
    /// Such as `mask:ratio=0.75,patch=4`.
    pub spec: String,
    /// Seed of estimates and permuted labels.
    pub seed: u64,
}

/// Images to corrupt and to rebuild.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawNoise {
    /// The noise.
    pub spec: String,
    /// Seed of draws and estimates.
    pub seed: u64,
    /// Number of the draw under this seed.
    pub draw: u32,
    /// Positions in the set.
    pub image_idx: Vec<u32>,
    /// Components that the denoiser keeps; more than it has count as all.
    pub n_components: u32,
    /// Whether rebuilt images are wanted too, for which the noise has to be solved for; a copy has only those that it was handed.
    pub denoise: bool,
}

/// A kind of noise, as much as it takes to build a form.
pub type NoiseInfo = subspace_lab_vocabulary::NoiseInfo<String, Vec<ParameterInfo>>;

/// One number that a noise, a ground or a reader takes.
pub type ParameterInfo = subspace_lab_vocabulary::Parameter<String>;

/// A figure at every K.
pub type Figures = subspace_lab_vocabulary::Curve<f32>;

/// A figure with the noise and without.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Pair {
    /// With the noise.
    pub with: Figures,
    /// Without.
    pub without: Vec<Option<f32>>,
    /// Why it exists at no K, in a sentence; `None` if it does.
    pub absent: Option<Message>,
}

impl Pair {
    /// The figure without noise at K, if it exists.
    pub fn without_at(&self, n_components: u32) -> Option<f32> {
        *self.without.get((n_components as usize).checked_sub(1)?)?
    }
}

/// The answer without labels, in words: the science's has what they are made from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Certificate {
    /// The answer.
    pub verdict: Verdict,
    /// Which components changed rank, at which K, in sentences.
    pub reason: Message,
    /// What counts as a change, in a sentence.
    pub tolerance: Message,
    /// Largest 1 - overlap over the K that have one; `None` if none has.
    pub score: Option<f64>,
    /// The K at which it is found; 0 if nothing changes.
    pub score_at: u32,
}

/// All scores of one noise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NoiseScores {
    /// The noise as asked for.
    pub spec: String,
    /// The noise with every value written out.
    pub full_spec: String,
    /// Seed of estimates and permuted labels.
    pub seed: u64,
    /// Draws of every image in all estimates together; 0 where the moments are exact.
    pub n_draws: u32,
    /// Ridge on M2 in units of trace(C) / D; 0 where no solve is needed.
    pub ridge: f64,
    /// Analysed images.
    pub n_samples: u32,
    /// Without labels.
    pub certificate: Certificate,
    /// Mean squared cosine between the top-K subspaces with and without the noise.
    pub overlap: Figures,
    /// 1 - overlap, where it exists.
    pub change: Vec<Option<f32>>,
    /// Mean squared error per value of the best rebuilt images, intensities 0..1.
    pub error: Figures,
    /// K that the noise goes to.
    pub n_components: u32,
    /// Why it does not go to the rank, or what its figures leave out, in a sentence; `None` if neither.
    pub end: Option<Message>,
    /// At which K subspaces have no figures and why, in a sentence; `None` if all have.
    pub gaps: Option<Message>,
    /// With labels.
    pub labels: Option<LabelFigures>,
    /// Why there are no figures of labels, in a sentence; `None` if there are.
    pub no_labels: Option<Message>,
}

/// What labels add: alignment as a fraction of 1, with the noise and without.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LabelFigures {
    /// Classes that analysed images have.
    pub n_classes: u32,
    /// Analysed images with a label.
    pub n_labelled: u32,
    /// Held-out images that the held-out alignment was measured on.
    pub n_held_out: u32,
    /// By the authors' definition.
    pub alignment: Pair,
    /// 100 (alignment with noise / without - 1).
    pub impact_percent: Figures,
    /// Where the impact has figures of its subspace but the alignment without noise is 0 there, in a sentence; `None` if nowhere.
    pub impact_gaps: Option<Message>,
    /// Least and largest impact that permuted labels have; `None` where one of them has none.
    pub chance_percent: Vec<Option<(f32, f32)>>,
    /// Permutations of these.
    pub n_permutations: u32,
    /// Bias-corrected.
    pub corrected: Pair,
    /// On held-out images.
    pub held_out: Pair,
    /// Permuted labels.
    pub permuted: Pair,
}

/// One cell of a map over noises.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CellScores {
    /// The noise as asked for.
    pub spec: String,
    /// The answer without labels.
    pub verdict: Verdict,
    /// 1 - overlap at every K, where it exists.
    pub change: Vec<Option<f32>>,
    /// 100 (alignment / alignment without noise - 1) at every K, where it exists; empty without labels.
    pub impact_percent: Vec<Option<f32>>,
}

/// Images before, with and after a noise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NoisePictures {
    /// The noise as asked for.
    pub spec: String,
    /// Seed of the draw.
    pub seed: u64,
    /// Number of the draw.
    pub draw: u32,
    /// Positions in the set.
    pub image_idx: Vec<u32>,
    /// As they are.
    pub clean: Pictures,
    /// One draw each; what lies outside of black and white is cut.
    pub corrupted: Pictures,
    /// Mean squared error per value of each corrupted image.
    pub errors: Vec<f64>,
    /// What the best linear denoiser makes of that draw, if that was asked.
    pub denoised: Option<DenoisedPictures>,
}

/// What the best linear denoiser makes of corrupted images.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DenoisedPictures {
    /// Components that it kept.
    pub n_components: u32,
    /// One for each image.
    pub pictures: Pictures,
    /// Mean squared error per value of each.
    pub errors: Vec<f64>,
}
