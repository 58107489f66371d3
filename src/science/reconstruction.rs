//! # Reconstruction from the top and the bottom subspace
//!
//! Top: mean + the projection on the first k components. Bottom: mean + everything that the first m leave,
//! directions without variance in the analysed images included, so that for k = m
//! top + bottom - mean = original for every image, held-out ones and N < D too.
//!
//! A [`Gallery`] holds some images at once and follows a moving k: partial sums over the components are kept
//! every few components, so a move costs a few rows of the product, and since each partial sum is always built
//! in the same order, the pictures do not depend on the way the handle took.
//! Reference: the paper's section 3.1 (figure 1, middle), Jolliffe, section 1.1.

use std::ops::Range;

use ndarray::{Array2, Axis, Slice};

use crate::image_set::ImageSet;
use crate::linalg;
use crate::metrics;
use crate::pca::Pca;
use crate::steps::{Stage, Steps};
use crate::values::Values;

/// Memory that kept partial sums may take, in bytes.
const CHECKPOINT_BYTES: usize = 96 << 20;

/// Fewest components between two kept partial sums.
const MIN_STRIDE: usize = 32;

/// Some images of a set, ready to be rebuilt from any subspace.
#[derive(Debug, Clone)]
pub struct Gallery {
    image_idx: Vec<usize>,
    /// `(n_images, n_features)`
    centered: Array2<f32>,
    /// `(n_images, rank)`
    scores: Array2<f32>,
    /// Components between two checkpoints.
    stride: usize,
    /// Entry j is the sum over the first j * stride components, `(n_images, n_features)`; grown on demand.
    checkpoints: Vec<Array2<f32>>,
}

impl Gallery {
    /// Centers the images at `image_idx` of `set` and computes their scores. `None` if it was cancelled.
    ///
    /// # Panics
    /// If a position is not below the number of images, or `set` has another shape than the fit.
    pub async fn new(pca: &Pca, set: &ImageSet, image_idx: &[usize], steps: &mut Steps<'_>) -> Option<Self> {
        let images: Vec<Values<'_>> = image_idx.iter().map(|&i| set.image(i)).collect();
        let centered = pca.center(&images, steps).await?;
        let scores = pca.scores(&centered, steps).await?;
        let n_affordable = (CHECKPOINT_BYTES / (4 * centered.len()).max(1)).max(1);
        let stride = pca.rank().div_ceil(n_affordable).max(MIN_STRIDE);
        Some(Self {
            image_idx: image_idx.to_vec(),
            checkpoints: vec![Array2::zeros(centered.dim())],
            centered,
            scores,
            stride,
        })
    }

    /// Positions of the images in their set.
    pub fn image_idx(&self) -> &[usize] {
        &self.image_idx
    }

    /// Images less the mean, `(n_images, n_features)`.
    pub fn centered(&self) -> &Array2<f32> {
        &self.centered
    }

    /// Projection of every image on the first `n_components`, without the mean: `(n_images, n_features)`.
    ///
    /// Cost: at most `stride` components more than the nearest kept partial sum. `None` if it was cancelled; what was kept
    /// until then stays.
    pub async fn top_part(&mut self, pca: &Pca, n_components: usize, steps: &mut Steps<'_>) -> Option<Array2<f32>> {
        let n_components = n_components.min(pca.rank());
        let checkpoint = n_components / self.stride;
        while self.checkpoints.len() <= checkpoint {
            let start = (self.checkpoints.len() - 1) * self.stride;
            let mut sum = self.checkpoints[self.checkpoints.len() - 1].clone();
            self.add_components(pca, start..start + self.stride, &mut sum, steps).await?;
            self.checkpoints.push(sum);
        }
        let mut part = self.checkpoints[checkpoint].clone();
        self.add_components(pca, checkpoint * self.stride..n_components, &mut part, steps).await?;
        Some(part)
    }

    /// What the first `n_skipped` components leave of every image, without the mean: `(n_images, n_features)`. `None` if it was
    /// cancelled.
    pub async fn bottom_part(&mut self, pca: &Pca, n_skipped: usize, steps: &mut Steps<'_>) -> Option<Array2<f32>> {
        let top = self.top_part(pca, n_skipped, steps).await?;
        Some(&self.centered - top)
    }

    /// `sum += scores[:, rows] components[rows, :]`
    async fn add_components(
        &self,
        pca: &Pca,
        rows: Range<usize>,
        sum: &mut Array2<f32>,
        steps: &mut Steps<'_>,
    ) -> Option<()> {
        let components = pca.components();
        let components = components.slice_axis(Axis(0), Slice::from(rows.clone()));
        linalg::add_product(sum, &self.scores, rows, components, steps).await
    }
}

/// Reconstruction error over the held-out images at every k, from one pass over their scores.
#[derive(Debug, Clone, PartialEq)]
pub struct HeldOutError {
    /// Entry k: mean squared error that the first k components take away; `(rank + 1)`.
    explained: Vec<f64>,
    /// Entry k: mean squared error that they leave; `(rank + 1)`. Added up from the small end, since total less
    /// explained would leave nothing but rounding where the error is small.
    left: Vec<f64>,
}

impl HeldOutError {
    /// Projects every held-out image of `set`; there must be one. `None` if it was cancelled.
    pub async fn new(pca: &Pca, set: &ImageSet, steps: &mut Steps<'_>) -> Option<Self> {
        let split = set.split();
        steps.begin(Stage::HeldOut, split.n_held_out).await?;
        let per_value = 1.0 / (split.n_held_out * pca.n_features()) as f64;
        let mut squares = vec![0.0_f64; pca.rank()];
        let (mut outside, mut n_done) = (0.0, 0);
        let positions: Vec<usize> = (split.n_train..set.n_images()).collect();
        for batch in positions.chunks(256) {
            let images: Vec<Values<'_>> = batch.iter().map(|&i| set.image(i)).collect();
            let centered = pca.center(&images, steps).await?;
            let scores = pca.scores(&centered, steps).await?;
            steps.spend_plain(2 * scores.len()).await?;
            for (sum, column) in squares.iter_mut().zip(scores.axis_iter(Axis(1))) {
                *sum += metrics::sum_of_squares(column) * per_value;
            }
            // As many components as values leave nothing out.
            if pca.rank() < pca.n_features() {
                let mut rebuilt = Array2::zeros(centered.dim());
                linalg::add_product(&mut rebuilt, &scores, 0..pca.rank(), pca.components(), steps).await?;
                steps.spend_plain(2 * rebuilt.len()).await?;
                outside += metrics::sum_of_squares(&(centered - rebuilt)) * per_value;
            }
            n_done += batch.len();
            steps.reach(n_done).await?;
        }
        let explained = partial_sums(0.0, squares.iter().copied());
        let mut left = partial_sums(outside, squares.iter().rev().copied());
        left.reverse();
        Some(Self { explained, left })
    }

    /// What was measured before, for a PCA of this rank; `None` if the sizes do not fit.
    pub fn from_curves(explained: Vec<f64>, left: Vec<f64>, rank: usize) -> Option<Self> {
        (explained.len() == rank + 1 && left.len() == rank + 1).then_some(Self { explained, left })
    }

    /// Mean squared error that the first k components take away, at position k, `(rank + 1)`.
    pub fn explained(&self) -> &[f64] {
        &self.explained
    }

    /// Mean squared error that they leave, at position k, `(rank + 1)`.
    pub fn left(&self) -> &[f64] {
        &self.left
    }

    /// Mean squared error per pixel value when the first `n_components` are kept.
    pub fn top_mse(&self, n_components: usize) -> f64 {
        self.left[n_components.min(self.left.len() - 1)]
    }

    /// The same when the first `n_skipped` are left out and everything else is kept.
    pub fn bottom_mse(&self, n_skipped: usize) -> f64 {
        self.explained[n_skipped.min(self.explained.len() - 1)]
    }
}

/// `start`, `start + t_1`, `start + t_1 + t_2`, ...
fn partial_sums(start: f64, terms: impl Iterator<Item = f64>) -> Vec<f64> {
    let sums = terms.scan(start, |sum, term| {
        *sum += term;
        Some(*sum)
    });
    std::iter::once(start).chain(sums).collect()
}
