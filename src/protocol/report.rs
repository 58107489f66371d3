//! The report: spectrum, alignment and what noises would change, as values. How it is written is up to a format
//! (`src/exports/`).

use serde::{Deserialize, Serialize};
use subspace_lab_vocabulary::{Depth, ImageShape, Verdict};
use subspace_lab_words::Message;

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
    pub preprocessing: Vec<Message>,
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
    /// Half the width of its 95 % interval; `None` where it is exact. Means nothing where there is no value.
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
    /// Why it does not, in a sentence; `None` if it does.
    pub absent: Option<Message>,
}

/// What a noise would change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReportedNoise {
    /// The noise as asked for.
    pub spec: String,
    /// The answer without labels.
    pub verdict: Verdict,
    /// Which components changed rank, at which K, in sentences.
    pub reason: Message,
    /// What counts as a change, in a sentence.
    pub tolerance: Message,
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
    /// Why it does not go to the rank, or what its figures leave out, in a sentence; `None` if neither.
    pub end: Option<Message>,
    /// At which K subspaces have no figures and why, in a sentence; `None` if all have.
    pub gaps: Option<Message>,
    /// Where there is no impact although subspaces are known, in a sentence; `None` if nowhere.
    pub impact_gaps: Option<Message>,
    /// Mean squared cosine between the top-K subspaces with and without the noise.
    pub overlap: Vec<GridPoint>,
    /// Alignment with the labels, if it exists.
    pub alignment: Option<Vec<GridPoint>>,
    /// 100 (alignment with noise / without - 1), if it exists.
    pub impact_percent: Option<Vec<GridPoint>>,
    /// Mean squared error per value of the best denoiser's images.
    pub denoised_mse: Vec<GridPoint>,
}

/// One curve of a report.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ReportedCurve<'a> {
    /// The noise as asked for; empty without one.
    pub noise: &'a str,
    /// What it is called in every format.
    pub figure: &'static str,
    /// At the grid.
    pub points: &'a [GridPoint],
}

impl Report {
    /// Every curve that there is: without noise, then of each noise.
    pub fn curves(&self) -> Vec<ReportedCurve<'_>> {
        let curve = |noise, figure, points: Option<_>| points.map(|points| ReportedCurve { noise, figure, points });
        let plain = [
            ("explained", Some(self.pca.explained.as_slice())),
            ("reconstruction_mse", Some(self.pca.top_mse.as_slice())),
            ("alignment", self.alignment.curve.as_deref()),
            ("alignment_corrected", self.alignment_corrected.curve.as_deref()),
        ];
        let of_noises = self.noises.iter().flat_map(|it| {
            let curves = [
                ("overlap", Some(it.overlap.as_slice())),
                ("alignment", it.alignment.as_deref()),
                ("impact_percent", it.impact_percent.as_deref()),
                ("denoised_mse", Some(it.denoised_mse.as_slice())),
            ];
            curves.map(|(figure, points)| curve(it.spec.as_str(), figure, points))
        });
        plain.into_iter().map(|(figure, points)| curve("", figure, points)).chain(of_noises).flatten().collect()
    }

    /// Whether all numbers are finite; no format has to write any other.
    pub fn is_finite(&self) -> bool {
        let Self { pca, noises, .. } = self;
        let single = [Some(pca.total_variance), pca.rounding_variance, pca.rounding_edge];
        let of_noises = noises.iter().flat_map(|noise| [Some(noise.ridge), noise.score]);
        let at_grid = self.curves().into_iter().flat_map(|it| it.points).flat_map(|it| [it.value, it.margin]);
        single.into_iter().chain(of_noises).chain(at_grid).flatten().all(f64::is_finite)
    }
}
