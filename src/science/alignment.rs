//! # Alignment of reconstruction with labels
//!
//! Definition, by the paper's authors: with q_1, q_2, … the orthonormal score vectors of the encoder, best first, and Y
//! the one-hot labels (C, N), `align(K) = sqrt(Σ_{k<=K} ‖Yᵀ Y q_k‖² / Σ_all ‖Yᵀ Y q_k‖²)`: 1 at full rank. The sum over all
//! is that of every component of PCA, so that a noise which leaves less to read does not reach 1.
//! Since Yᵀ Y q repeats the class sums, ‖Yᵀ Y q‖² = Σ_c n_c (Y q)_c², and class sums of images suffice.
//!
//! Corrected: every component, whatever it is, adds about 1/N to the R² of a least-squares probe in training; the
//! corrected curve is `sqrt((R²(K) − K/N) / (R²(r) − r/N))`, r the rank. It does not exist where r is N − 1: a probe then fits any
//! labels wholly, and the difference below is only rounding of the 1/N.
//!
//! Held out: the least-squares probe of the analysed images is asked about the images that were held out; `sqrt(R²(K) / R²_best)`,
//! R² being 1 − squared error / squared distance from the class shares of the analysed images, 0 where it is negative, and
//! R²_best the largest that the components of PCA reach at any K. Passes 1 where a noise does better than that.
//!
//! Permuted: the authors' definition, with the labels of the analysed images in random order: what chance looks like.
//! Reference: the paper's section 2.2; held-out and permuted curves are this project's.

use ndarray::{Array2, Axis, Slice};

use crate::denoising::Optimum;
use crate::image_set::{ImageSet, Labels};
use crate::linalg::{self, Take};
use crate::pca::Pca;
use crate::seeds;

/// Components that class sums are formed with at a time.
const ROWS: usize = 64;

/// What labels and components have to do with each other.
#[derive(Debug, Clone)]
pub struct LabelScores {
    /// Sum of each normalised score vector over each class, Y q: `(n_classes, rank)`.
    class_sums: Array2<f64>,
    /// Analysed images of each class.
    class_counts: Vec<f64>,
    /// Analysed images that have a label.
    n_samples: f64,
    held_out: Option<HeldOut>,
}

/// The images that a probe is asked about.
#[derive(Debug, Clone)]
struct HeldOut {
    /// Normalised scores, `(n_held_out, rank)`.
    codes: Array2<f64>,
    class_idx: Vec<u16>,
}

impl LabelScores {
    /// Sums over the analysed images; `None` without labels or with fewer than two classes among them.
    pub fn new(pca: &Pca, set: &ImageSet) -> Option<Self> {
        let labels = set.labels()?;
        let n_train = set.split().n_train;
        let mut scores = Self::of_labels(pca, set, labels.classes.len(), labels.class_idx.get(..n_train)?)?;
        scores.held_out = HeldOut::new(pca, set, labels);
        Some(scores)
    }

    /// The same with the labels of the analysed images permuted, and nothing held out.
    pub fn permuted(pca: &Pca, set: &ImageSet, seed: u64) -> Option<Self> {
        let labels = set.labels()?;
        let n_train = set.split().n_train;
        // Among the images that have one.
        let mut class_idx = labels.class_idx.get(..n_train)?.to_vec();
        let labelled: Vec<usize> = (0..n_train).filter(|&i| class_idx[i].is_some()).collect();
        let order = seeds::choose(seed, "permuted labels", labelled.len(), labelled.len());
        labelled.iter().zip(order).for_each(|(&to, from)| class_idx[to] = labels.class_idx[labelled[from]]);
        Self::of_labels(pca, set, labels.classes.len(), &class_idx)
    }

    fn of_labels(pca: &Pca, set: &ImageSet, n_classes: usize, class_idx: &[Option<u16>]) -> Option<Self> {
        let n_features = pca.n_features();
        let mut sums = Array2::<f64>::zeros((n_classes, n_features));
        let mut class_counts = vec![0.0; n_classes];
        for (image, &class) in set.train_pixels().chunks_exact(n_features).zip(class_idx) {
            let Some(class) = class else { continue };
            class_counts[usize::from(class)] += 1.0;
            sums.row_mut(usize::from(class)).iter_mut().zip(image).for_each(|(sum, &byte)| *sum += f64::from(byte));
        }
        if class_counts.iter().filter(|&&n| n > 0.0).count() < 2 {
            return None;
        }
        let (mean, unit) = (set.mean_image(), 1.0 / f64::from(set.max_value()));
        for (mut row, &n) in sums.outer_iter_mut().zip(&class_counts) {
            row.iter_mut().zip(&mean).for_each(|(sum, mean)| *sum = *sum * unit - n * mean);
        }
        let mut class_sums = Array2::zeros((n_classes, pca.rank()));
        // Some components at a time: a copy of all in double precision would be as large as everything else together.
        for start in (0..pca.rank()).step_by(ROWS) {
            let rows = Slice::from(start..(start + ROWS).min(pca.rank()));
            let components = pca.components().slice_axis(Axis(0), rows).mapv(f64::from);
            let part = linalg::product(&sums, Take::AsIs, &components, Take::Transposed);
            class_sums.slice_axis_mut(Axis(1), rows).assign(&part);
        }
        normalize(pca, &mut class_sums);
        let n_samples = class_counts.iter().sum();
        Some(Self { class_sums, class_counts, n_samples, held_out: None })
    }

    /// Classes, with or without images.
    pub fn n_classes(&self) -> usize {
        self.class_counts.len()
    }

    /// Alignment at K, at position K - 1, of the encoder that `optimum` gives: 0 to 1.
    pub fn alignment(&self, optimum: &Optimum) -> Vec<f64> {
        let gains = per_component(&optimum.turn(&self.class_sums), &self.class_counts);
        let all: f64 = per_component(&self.class_sums, &self.class_counts).iter().sum();
        cumulative(&gains).map(|sum| (sum / all).min(1.0).sqrt()).collect()
    }

    /// The same less what chance adds; may pass 1 where the last components only overfit. `None` where chance explains
    /// as much as the labels do.
    pub fn corrected_alignment(&self, optimum: &Optimum) -> Option<Vec<f64>> {
        let total: f64 = self.class_counts.iter().map(|n| n * (1.0 - n / self.n_samples)).sum();
        let weights = vec![1.0; self.class_counts.len()];
        let beyond_chance = |k: usize, sum: f64| sum / total - k as f64 / self.n_samples;
        let rank = self.class_sums.ncols();
        let all = beyond_chance(rank, per_component(&self.class_sums, &weights).iter().sum());
        if rank as f64 >= self.n_samples - 1.0 || all <= 1e-9 {
            return None;
        }
        let gains = per_component(&optimum.turn(&self.class_sums), &weights);
        let curve = cumulative(&gains).zip(1..).map(|(sum, k)| (beyond_chance(k, sum).max(0.0) / all).sqrt());
        Some(curve.collect())
    }

    /// R² at K, at position K - 1, of the probe of the analysed images on the held-out ones; below 0 where it does more
    /// harm than good. `None` if nothing is held out or all held-out images tell the same.
    pub fn held_out_r2(&self, optimum: &Optimum) -> Option<Vec<f64>> {
        let held_out = self.held_out.as_ref()?;
        let n_classes = self.class_counts.len();
        let (codes, sums) = (optimum.turn(&held_out.codes), optimum.turn(&self.class_sums));
        let mut left: Vec<f64> = Vec::with_capacity(held_out.class_idx.len() * n_classes);
        for &class in &held_out.class_idx {
            let is_class = |c: usize| f64::from(u8::from(c == usize::from(class)));
            left.extend((0..n_classes).map(|c| is_class(c) - self.class_counts[c] / self.n_samples));
        }
        let total: f64 = left.iter().map(|it| it * it).sum();
        if total <= 0.0 {
            return None;
        }
        let curve = (0..codes.ncols()).map(|k| {
            let mut squares = 0.0;
            for (row, &code) in left.chunks_exact_mut(n_classes).zip(codes.column(k)) {
                for (it, sum) in row.iter_mut().zip(sums.column(k)) {
                    *it -= code * sum;
                    squares += *it * *it;
                }
            }
            1.0 - squares / total
        });
        Some(curve.collect())
    }
}

/// Held-out alignment from the R² of an encoder and the best R² of PCA.
pub fn held_out_alignment(r2: &[f64], best: f64) -> Vec<f64> {
    r2.iter().map(|r2| (r2.max(0.0) / best).sqrt()).collect()
}

impl HeldOut {
    fn new(pca: &Pca, set: &ImageSet, labels: &Labels) -> Option<Self> {
        let split = set.split();
        let class_idx = labels.class_idx.get(split.n_train..)?;
        let labelled = (split.n_train..set.n_images()).zip(class_idx);
        let (images, class_idx): (Vec<&[u8]>, Vec<u16>) =
            labelled.filter_map(|(i, class)| Some((set.image(i), (*class)?))).unzip();
        if images.is_empty() {
            return None;
        }
        let mut codes = pca.scores(&pca.center(&images)).mapv(f64::from);
        normalize(pca, &mut codes);
        Some(Self { codes, class_idx })
    }
}

/// Scores divided by the length of their component's score vector over the analysed images, sqrt(N λ).
fn normalize(pca: &Pca, scores: &mut Array2<f64>) {
    let n_samples = pca.n_samples() as f64;
    let lengths: Vec<f64> = pca.intensity_variances().iter().map(|variance| (n_samples * variance).sqrt()).collect();
    for mut row in scores.outer_iter_mut() {
        row.iter_mut().zip(&lengths).for_each(|(score, length)| *score /= length);
    }
}

/// Σ_c weight_c (Y q)_c² for every column q.
fn per_component(class_sums: &Array2<f64>, weights: &[f64]) -> Vec<f64> {
    let squares = |k: usize| class_sums.column(k).iter().zip(weights).map(|(sum, weight)| weight * sum * sum).sum();
    (0..class_sums.ncols()).map(squares).collect()
}

fn cumulative(gains: &[f64]) -> impl Iterator<Item = f64> + '_ {
    gains.iter().scan(0.0, |sum, gain| {
        *sum += gain;
        Some(*sum)
    })
}
