//! From the two factors of a noise to its optimum: what all routes end with.

use ndarray::{Array2, Axis, Slice};

use super::denoiser::{Denoiser, Readout};
use super::optimum::{Codes, Optimum};
use super::resolution::{self, Accuracy};
use crate::linalg::{self, LeftSingular, Take};
use crate::pca::Pca;
use crate::steps::Steps;

/// S and C of the module's docs, and what reads images.
pub(super) struct Factors {
    /// S, `(m, r)`.
    pub(super) gain: Array2<f64>,
    /// C.
    pub(super) codes: OfCodes,
    /// L⁻¹, `(m, n_features)`, if pictures are wanted.
    pub(super) read: Option<Array2<f32>>,
    /// Condition of what was divided by: of M2, or of the noise's part of it.
    pub(super) condition: f64,
    /// What scores were rounded to, relatively, if they are part of this.
    pub(super) score_rounding: f64,
    /// What rounding can make of a singular value that is zero.
    pub(super) floor: f64,
}

/// What codes C Y come from.
pub(super) enum OfCodes {
    /// Cᵀ, `(m, r)`.
    Matrix(Array2<f64>),
    /// S itself: each column of Cᵀ is one of S times its factor (r).
    Gain(Vec<f64>),
}

/// The optimum with Yᵀ `(n_components, m)` and the singular values, for whoever goes on with them.
pub(super) struct Solution {
    pub(super) optimum: Optimum,
    pub(super) directions: Array2<f64>,
    pub(super) singular: Vec<f64>,
}

impl Factors {
    /// Steps of [`Factors::solve`].
    pub(super) const N_STEPS: usize = 2;

    pub(super) async fn solve(self, pca: &Pca, steps: &mut Steps<'_>) -> Option<Solution> {
        let accuracy = Accuracy::new(pca, self.gain.dim(), self.condition, self.score_rounding, self.floor);
        let (left, mut codes) = match self.codes {
            OfCodes::Matrix(codes) => {
                let left = LeftSingular::of(&self.gain, steps).await.ok()?;
                let codes = linalg::product(&left.vectors, Take::AsIs, &codes, Take::AsIs, steps).await?;
                (left, codes)
            }
            OfCodes::Gain(factors) => {
                let (left, mut images) = LeftSingular::with_images(&self.gain, steps).await.ok()?;
                steps.spend_plain(images.len()).await?;
                scale_columns(&mut images, &factors);
                (left, images)
            }
        };
        let LeftSingular { values: mut singular, vectors: mut directions } = left;
        steps.next().await?;
        let least = accuracy.least_singular(singular.first().copied().unwrap_or(0.0));
        singular.truncate(singular.iter().take_while(|&&value| value > least).count());
        let leading = Slice::from(0..singular.len());
        directions.slice_axis_inplace(Axis(0), leading);
        // (C Y)ᵀ
        codes.slice_axis_inplace(Axis(0), leading);
        steps.spend_plain(codes.len()).await?;
        let lengths: Vec<f64> = codes.outer_iter().map(|row| row.dot(&row).sqrt()).collect();
        let rows = codes.as_slice_mut().expect("whole rows of an owned row-major array");
        linalg::orthonormal_rows(rows, 0, self.gain.ncols(), steps).await?;
        let codes = linalg::transposed(codes.view(), steps).await?;
        let resolution = resolution::of_codes(&accuracy, pca, (&singular, &lengths), &codes, steps).await?;
        let denoiser = match self.read {
            Some(read) => {
                steps.spend_plain(directions.len()).await?;
                let directions = directions.mapv(|entry| entry as f32);
                steps.spend_plain(self.gain.len()).await?;
                let write = self.gain.mapv(|entry| entry as f32);
                Some(Denoiser { readout: Readout::Linear { read, directions, write }, shift: None })
            }
            None => None,
        };
        let gains = singular.iter().map(|value| value * value).collect();
        steps.next().await?;
        steps.spend_plain(codes.len()).await?;
        let codes = Codes::Mixed(codes);
        let squared_distance = codes.squared_distance(singular.len());
        let optimum = Optimum { codes, gains, resolution, denoiser, squared_distance };
        Some(Solution { optimum, directions, singular })
    }
}

/// Each row times its factor.
pub(super) fn scale_rows(matrix: &mut Array2<f64>, factors: impl Iterator<Item = f64>) {
    matrix.outer_iter_mut().zip(factors).for_each(|(mut row, factor)| row *= factor);
}

/// Each column times its factor.
pub(super) fn scale_columns(matrix: &mut Array2<f64>, factors: &[f64]) {
    matrix
        .outer_iter_mut()
        .for_each(|mut row| row.iter_mut().zip(factors).for_each(|(entry, factor)| *entry *= factor));
}

/// An estimate of the condition of L Lᵀ from the diagonal of L.
pub(super) fn condition(l: &Array2<f64>) -> f64 {
    let (least, most) =
        l.diag().iter().fold((f64::INFINITY, 0.0_f64), |(least, most), &it| (least.min(it), most.max(it)));
    if least > 0.0 { (most / least).powi(2) } else { 1.0 }
}

/// What rounding makes of nothing after dividing by L: of images that a map leaves nothing of.
pub(super) fn floor(pca: &Pca, l: &Array2<f64>) -> f64 {
    let least = l.diag().iter().copied().fold(f64::INFINITY, f64::min);
    let largest = pca.intensity_variances().first().copied().unwrap_or(0.0);
    4.0 * pca.n_features() as f64 * f64::EPSILON * largest / least
}

/// Square roots of the variances of the first `r` components.
pub(super) fn deviations(pca: &Pca, r: usize) -> Vec<f64> {
    pca.intensity_variances().iter().take(r).map(|variance| variance.sqrt()).collect()
}
