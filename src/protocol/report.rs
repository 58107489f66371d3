//! The report: spectrum, alignment and what noises would change, as values. How it is written is up to an exporter
//! (`src/exports/`).

use serde::{Deserialize, Serialize};
use subspace_lab_vocabulary::{Depth, ImageShape, Verdict};

use crate::drawing::Drawn;
use crate::intake::PlanLine;

/// What an analysis and some noises come to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Version of the program.
    pub version: String,
    /// The images.
    pub set: ReportedSet,
    /// What was done to the values, in words.
    pub preprocessing: Vec<String>,
    /// The spectrum.
    pub pca: ReportedPca,
    /// Alignment with the labels by the authors' definition, as a fraction of 1.
    pub alignment: ReportedAlignment,
    /// Bias-corrected.
    pub alignment_corrected: ReportedAlignment,
    /// Seed of everything that is estimated.
    pub seed: u64,
    /// In the order asked.
    pub noises: Vec<ReportedNoise>,
}

/// A figure at one number of components.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct GridPoint {
    /// K.
    pub n_components: u32,
    /// The figure, where it exists.
    pub value: Option<f64>,
    /// Half the width of its 95 % interval; `None` where it is exact.
    pub margin: Option<f64>,
}

/// The images of a report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReportedSet {
    /// Short name, as in links.
    pub name: String,
    /// Analysed images.
    pub n_samples: u32,
    /// Geometry of every image.
    pub shape: ImageShape,
    /// Bits of each value.
    pub depth: Depth,
    /// The value that means intensity 1.
    pub max_value: u16,
    /// Number of classes; `None` without labels.
    pub n_classes: Option<u32>,
    /// Hexadecimal digest of pixels, split and labels.
    pub fingerprint: String,
    /// How it was drawn, if it was drawn here.
    pub drawn: Option<Drawn>,
    /// What of the files became the set, and why.
    pub plan: Vec<PlanLine>,
}

/// The spectrum of a report; variances in squared intensities, divisor N.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReportedPca {
    /// Numerical rank.
    pub rank: u32,
    /// Sum of all variances.
    pub total_variance: f64,
    /// As in [`crate::event::Analysis::rounding_variance`].
    pub rounding_variance: Option<f64>,
    /// As in [`crate::event::Analysis::rounding_edge`].
    pub rounding_edge: Option<f64>,
    /// The first component, counted from 1, whose variance lies below that edge, if one does.
    pub first_below_rounding: Option<u32>,
    /// Share of the variance, 0 to 1.
    pub explained: Vec<GridPoint>,
    /// Least number of components for some shares.
    pub least_components: Vec<(f64, u32)>,
    /// Mean squared error per value of images rebuilt from the top.
    pub top_mse: Vec<GridPoint>,
}

/// An alignment without noise, or why there is none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReportedAlignment {
    /// At the grid, if it exists.
    pub curve: Option<Vec<GridPoint>>,
    /// Why it does not, in a sentence; empty if it does.
    pub absent: String,
}

/// What a noise would change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReportedNoise {
    /// The noise as asked for.
    pub spec: String,
    /// The answer without labels.
    pub verdict: Verdict,
    /// Which components changed rank, at which K, in sentences.
    pub reason: String,
    /// What counts as a change, in a sentence.
    pub tolerance: String,
    /// The least K at which the subspace changes, if it does.
    pub first_changed: Option<u32>,
    /// Largest 1 - overlap; `None` if no K has one.
    pub score: Option<f64>,
    /// Whether its moments are estimated from draws.
    pub is_estimated: bool,
    /// Ridge on M2 in units of trace(C) / D; 0 where no solve is needed.
    pub ridge: f64,
    /// K that the noise goes to.
    pub n_components: u32,
    /// Why it does not go to the rank, or what its figures leave out, in a sentence; empty if neither.
    pub end: String,
    /// At which K subspaces have no figures and why, in a sentence; empty if all have.
    pub gaps: String,
    /// Where there is no impact although subspaces are known, in a sentence; empty if nowhere.
    pub impact_gaps: String,
    /// Mean squared cosine between the top-K subspaces with and without the noise.
    pub overlap: Vec<GridPoint>,
    /// Alignment with the labels, if it exists.
    pub alignment: Option<Vec<GridPoint>>,
    /// 100 (alignment with noise / without - 1), if it exists.
    pub impact_percent: Option<Vec<GridPoint>>,
    /// Mean squared error per value of the best denoiser's images.
    pub denoised_mse: Vec<GridPoint>,
}

impl Report {
    /// Whether all numbers are finite; no format has to write any other.
    pub fn is_finite(&self) -> bool {
        let Self { pca, alignment, alignment_corrected, noises, .. } = self;
        let single = [Some(pca.total_variance), pca.rounding_variance, pca.rounding_edge];
        let of_noises = noises.iter().flat_map(|noise| [Some(noise.ridge), noise.score]);
        let plain = [Some(&pca.explained), Some(&pca.top_mse)];
        let aligned = [alignment.curve.as_ref(), alignment_corrected.curve.as_ref()];
        let with_noise = noises.iter().flat_map(|noise| {
            [Some(&noise.overlap), noise.alignment.as_ref(), noise.impact_percent.as_ref(), Some(&noise.denoised_mse)]
        });
        let curves = plain.into_iter().chain(aligned).chain(with_noise).flatten();
        let at_grid = curves.flatten().flat_map(|point| [point.value, point.margin]);
        single.into_iter().chain(of_noises).chain(at_grid).flatten().all(f64::is_finite)
    }
}
