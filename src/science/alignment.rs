//! # Alignment of reconstruction with labels
//!
//! Definition, by the paper's authors: with q_1, q_2, … the orthonormal score vectors of the encoder, best first, and Y
//! the one-hot labels (C, N), `align(K) = sqrt(Σ_{k<=K} ‖Yᵀ Y q_k‖² / Σ_all ‖Yᵀ Y q_k‖²)`: 1 at full rank.
//! Since Yᵀ Y q repeats the class sums, ‖Yᵀ Y q‖² = Σ_c n_c (Y q)_c², and class sums of images suffice.
//!
//! Corrected: every component, whatever it is, adds about 1/N to the R² of a least-squares probe in training; the
//! corrected curve is `sqrt((R²(K) − K/N) / (R²(r) − r/N))`, r the rank. It does not exist where r is N − 1: a probe then fits any
//! labels wholly, and the difference below is only rounding of the 1/N.
//! Reference: the paper's section 2.2.

use ndarray::Array2;

use crate::denoising::Optimum;
use crate::image_set::ImageSet;
use crate::linalg::{self, Take};
use crate::pca::Pca;

/// What labels and components have to do with each other.
#[derive(Debug, Clone)]
pub struct LabelScores {
    /// Sum of each normalised score vector over each class, Y q: `(n_classes, rank)`.
    class_sums: Array2<f64>,
    /// Analysed images of each class.
    class_counts: Vec<f64>,
    n_samples: f64,
}

impl LabelScores {
    /// Sums over the analysed images; `None` without labels or with fewer than two classes among them.
    pub fn new(pca: &Pca, set: &ImageSet) -> Option<Self> {
        let labels = set.labels()?;
        let n_features = pca.n_features();
        let mut sums = Array2::<f64>::zeros((labels.classes.len(), n_features));
        let mut class_counts = vec![0.0; labels.classes.len()];
        for (image, &class) in set.train_pixels().chunks_exact(n_features).zip(&labels.class_idx) {
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
        let components = pca.components().mapv(f64::from);
        let mut class_sums = linalg::product(&sums, Take::AsIs, &components, Take::Transposed);
        let n_samples = pca.n_samples() as f64;
        for mut row in class_sums.outer_iter_mut() {
            row.iter_mut().zip(pca.spectrum().explained_variance()).for_each(|(it, v)| *it /= (n_samples * v).sqrt());
        }
        Some(Self { class_sums, class_counts, n_samples })
    }

    /// Alignment at K, at position K - 1, of the encoder that `optimum` gives: `(rank)`, 0 to 1.
    pub fn alignment(&self, optimum: &Optimum) -> Vec<f64> {
        let gains = self.per_component(optimum, &self.class_counts);
        let all: f64 = gains.iter().sum();
        cumulative(&gains).map(|sum| (sum / all).min(1.0).sqrt()).collect()
    }

    /// The same less what chance adds; may pass 1 where the last components only overfit. `None` where chance explains
    /// as much as the labels do.
    pub fn corrected_alignment(&self, optimum: &Optimum) -> Option<Vec<f64>> {
        let total: f64 = self.class_counts.iter().map(|n| n * (1.0 - n / self.n_samples)).sum();
        let gains = self.per_component(optimum, &vec![1.0; self.class_counts.len()]);
        let beyond_chance = |k: usize, sum: f64| sum / total - k as f64 / self.n_samples;
        let all = beyond_chance(gains.len(), gains.iter().sum());
        if gains.len() as f64 >= self.n_samples - 1.0 || all <= 1e-9 {
            return None;
        }
        let curve = cumulative(&gains).zip(1..).map(|(sum, k)| (beyond_chance(k, sum).max(0.0) / all).sqrt());
        Some(curve.collect())
    }

    /// Σ_c weight_c (Y q̃_k)_c² for every k.
    fn per_component(&self, optimum: &Optimum, weights: &[f64]) -> Vec<f64> {
        let turned = optimum.turn(&self.class_sums);
        let squares = |k: usize| turned.column(k).iter().zip(weights).map(|(sum, weight)| weight * sum * sum).sum();
        (0..turned.ncols()).map(squares).collect()
    }
}

fn cumulative(gains: &[f64]) -> impl Iterator<Item = f64> + '_ {
    gains.iter().scan(0.0, |sum, gain| {
        *sum += gain;
        Some(*sum)
    })
}
