//! # Alignment of reconstruction with labels
//!
//! Definition, by the paper's authors: with q_1, q_2, … the orthonormal score vectors of the encoder, best first, and Y the
//! one-hot labels (C, N), `align(K) = sqrt(Σ_{k<=K} ‖Yᵀ Y q_k‖² / Σ_all ‖Yᵀ Y q_k‖²)`: 1 at full rank. The sum over all is that
//! of every component of PCA, so that a noise which leaves less to read does not reach 1. Since Yᵀ Y q repeats the class sums,
//! ‖Yᵀ Y q‖² = Σ_c n_c (Y q)_c², and class sums of images suffice. Images without a label are columns of zeros in Y. It does
//! not exist where no component tells the labels apart: where the sum over all is rounding.
//!
//! Impact: 100 (align with noise / align without − 1). It does not exist where the alignment without noise is 0 within its
//! own rounding ([`Turned::impact_percent`]).
//!
//! Corrected: a component that has nothing to do with the labels adds 1/(N − 1) to the R² of a least-squares probe in training,
//! on average (labels centered); the corrected curve is `sqrt((R²(K) − K/(N − 1)) / (R²(r) − r/(N − 1)))`, r the rank. It does
//! not exist where the difference below lies within two of its own standard errors under labels that have nothing to do with
//! the images: then R²(r) of each of C − 1 contrasts is Beta(r/2, (N − 1 − r)/2) distributed. At r = N − 1 that has no width
//! and a probe fits any labels wholly: what is left of the difference is rounding.
//!
//! Held out: the least-squares probe of the analysed images is asked about the images that were held out; `sqrt(R²(K) /
//! R²_best)`, R² being 1 − squared error / squared distance from the class shares of the analysed images, 0 where it is
//! negative, and R²_best the largest that the components of PCA reach at any K. Passes 1 where a noise does better than that.
//! Corrected and held-out curves need score vectors that are orthonormal over the labelled images: a label for every analysed
//! one.
//!
//! Permuted: the authors' definition, with the labels of the analysed images in random order: what chance looks like. That
//! alone takes the analysed images themselves.
//! Reference: the paper's section 2.2; held-out and permuted curves are this project's.

use ndarray::{Array2, Axis};
use subspace_lab_words::{Message, Tells, Words, t};

use crate::denoising::{Optimum, resolution};
use crate::image_set::{ImageSet, Labels};
use crate::linalg::{self, Take};
use crate::pca::Pca;
use crate::seeds;
use crate::steps::Steps;
use crate::sums::Sums;
use crate::values::{Values, of_either};

/// Components that class sums are formed with at a time.
const ROWS: usize = 64;

/// Held-out images that are projected at a time.
const IMAGES: usize = 1024;

/// How many times its own rounding an alignment without noise has to be, for an impact.
const ABOVE_ROUNDING: f64 = 10.0;

/// What labels and components have to do with each other.
#[derive(Debug, Clone)]
pub struct LabelScores {
    /// Sum of each normalised score vector over each class, Y q: `(n_classes, rank)`.
    class_sums: Array2<f64>,
    /// Analysed images of each class.
    class_counts: Vec<f64>,
    n_samples: f64,
    /// Σ_c n_c (Y q_k)_c² of every component.
    gains: Vec<f64>,
    /// What rounding can make of the alignment without noise, at position K - 1.
    rounding: Vec<f64>,
    /// What rounding can make of the sum of all gains.
    least_sum: f64,
    held_out: Option<HeldOut>,
}

/// Why there is no alignment.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.words())]
pub enum NoAlignment {
    /// No analysed image has a label.
    NoLabels,
    /// All analysed images that have a label have the same.
    OneClass(String),
}

impl Tells for NoAlignment {
    fn message(&self) -> Message {
        match self {
            Self::NoLabels => t!(no_alignment_no_labels).into(),
            Self::OneClass(it) => t!(no_alignment_one_class, detail = it),
        }
    }
}

/// How much of the labels the least-squares probe of all components explains: 1 all, 0 nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct R2 {
    /// On the analysed images, which it was fitted to.
    pub analysed: f64,
    /// The same less what chance adds, (R² − r/(N − 1)) / (1 − r/(N − 1)); `None` where the probe fits any labels wholly.
    pub corrected: Option<f64>,
    /// On the held-out images, see [`LabelScores::held_out_r2`].
    pub held_out: Option<f64>,
}

/// What the definition takes of the analysed images, in raw values.
struct ClassTotals<'a> {
    classes: &'a [String],
    /// Of each class, `(n_classes * n_features)`.
    sums: Vec<i64>,
    /// Images of each class.
    counts: Vec<i64>,
    /// Of all images, `(n_features)`.
    all: Vec<i64>,
}

/// The images that a probe is asked about.
#[derive(Debug, Clone)]
struct HeldOut {
    /// Normalised scores, `(n_held_out, rank)`.
    codes: Array2<f64>,
    class_idx: Vec<u16>,
}

impl LabelScores {
    /// Sums over the analysed images. `None` if it was cancelled.
    ///
    /// # Errors
    /// [`NoAlignment`] with fewer than two classes among them.
    pub async fn new(pca: &Pca, set: &ImageSet, steps: &mut Steps<'_>) -> Option<Result<Self, NoAlignment>> {
        let Some((labels, class_idx)) = analyzed_labels(set) else { return Some(Err(NoAlignment::NoLabels)) };
        let mut scores = match Self::of_labels(pca, set, labels, class_idx, steps).await? {
            Ok(scores) => scores,
            Err(reason) => return Some(Err(reason)),
        };
        if set.split().n_held_out > 0 {
            scores.held_out = Some(HeldOut::new(pca, set, labels, steps).await?).filter(|it| !it.class_idx.is_empty());
        }
        Some(Ok(scores))
    }

    /// The same with the labels of the analysed images permuted, and nothing held out.
    ///
    /// # Errors
    /// [`NoAlignment`] with fewer than two classes among them.
    pub async fn permuted(
        pca: &Pca,
        set: &ImageSet,
        seed: u64,
        steps: &mut Steps<'_>,
    ) -> Option<Result<Self, NoAlignment>> {
        let Some((labels, given)) = analyzed_labels(set) else { return Some(Err(NoAlignment::NoLabels)) };
        // Images without a label stay without.
        let labelled: Vec<usize> = (0..given.len()).filter(|&i| given[i].is_some()).collect();
        let order = seeds::choose(seed, "permuted labels", labelled.len(), labelled.len());
        let mut class_idx = given.to_vec();
        labelled.iter().zip(order).for_each(|(&to, from)| class_idx[to] = given[labelled[from]]);
        Self::of_labels(pca, set, labels, &class_idx, steps).await
    }

    /// The same from moments, with images beside them that none of them is of, if there are any. `None` if it was cancelled.
    ///
    /// # Errors
    /// [`NoAlignment`] with fewer than two classes among the summed images.
    pub async fn of_sums(
        pca: &Pca,
        sums: &Sums,
        held_out: Option<&ImageSet>,
        steps: &mut Steps<'_>,
    ) -> Option<Result<Self, NoAlignment>> {
        let mut classes: Vec<String> = sums.classes().iter().map(|class| class.name.clone()).collect();
        let mut class_sums: Vec<i64> = sums.classes().iter().flat_map(|class| class.sums.iter().copied()).collect();
        let mut counts: Vec<i64> = sums.classes().iter().map(|class| class.n_images.cast_signed()).collect();
        let labelled = held_out.and_then(|set| Some((set, set.labels()?)));
        let mut positions = Vec::new();
        for name in labelled.iter().flat_map(|(_, labels)| &labels.classes) {
            let position = classes.iter().position(|it| it == name).unwrap_or_else(|| {
                classes.push(name.clone());
                counts.push(0);
                class_sums.extend(std::iter::repeat_n(0, pca.n_features()));
                classes.len() - 1
            });
            positions.push(position as u16);
        }
        let totals = ClassTotals { classes: &classes, sums: class_sums, counts, all: sums.sums().to_vec() };
        let mut scores = match Self::of_totals(pca, sums.max_value(), totals, steps).await? {
            Ok(scores) => scores,
            Err(reason) => return Some(Err(reason)),
        };
        if let Some((set, labels)) = labelled {
            let mut held_out = HeldOut::new(pca, set, labels, steps).await?;
            held_out.class_idx.iter_mut().for_each(|class| *class = positions[usize::from(*class)]);
            scores.held_out = Some(held_out).filter(|it| !it.class_idx.is_empty());
        }
        Some(Ok(scores))
    }

    async fn of_labels(
        pca: &Pca,
        set: &ImageSet,
        labels: &Labels,
        class_idx: &[Option<u16>],
        steps: &mut Steps<'_>,
    ) -> Option<Result<Self, NoAlignment>> {
        let n_features = pca.n_features();
        let n_classes = labels.classes.len();
        let mut sums = vec![0_i64; n_classes * n_features];
        let mut all = vec![0_i64; n_features];
        let mut counts = vec![0_i64; n_classes];
        let images = set.train_pixels().images(n_features);
        for (image, class) in images.zip(class_idx) {
            steps.spend_plain(2 * n_features).await?;
            add(&mut all, image);
            let Some(class) = class.map(usize::from) else { continue };
            counts[class] += 1;
            add(&mut sums[class * n_features..][..n_features], image);
        }
        let totals = ClassTotals { classes: &labels.classes, sums, counts, all };
        Self::of_totals(pca, set.max_value(), totals, steps).await
    }

    async fn of_totals(
        pca: &Pca,
        max_value: u16,
        totals: ClassTotals<'_>,
        steps: &mut Steps<'_>,
    ) -> Option<Result<Self, NoAlignment>> {
        let ClassTotals { classes, sums, counts: class_counts, all } = totals;
        let (n_features, n_classes) = (pca.n_features(), classes.len());
        let of_class: Vec<usize> = (0..n_classes).filter(|&class| class_counts[class] > 0).collect();
        match of_class.as_slice() {
            [] => return Some(Err(NoAlignment::NoLabels)),
            &[class] => return Some(Err(NoAlignment::OneClass(classes[class].clone()))),
            _ => {}
        }
        // On integers, so that labels that no component tells apart give zeros.
        let n = pca.n_samples() as i64;
        let unit = n as f64 * f64::from(max_value);
        let centered = |(class, feature): (usize, usize)| {
            less_share((sums[class * n_features + feature], class_counts[class]), (all[feature], n)) as f64 / unit
        };
        steps.spend_plain(4 * n_classes * n_features).await?;
        let sums = Array2::from_shape_fn((n_classes, n_features), centered);
        let mut class_sums = Array2::zeros((n_classes, pca.rank()));
        // Some components at a time: a copy of all in double precision would be as large as everything else together.
        for start in (0..pca.rank()).step_by(ROWS) {
            let rows = start..(start + ROWS).min(pca.rank());
            steps.spend_plain(rows.len() * n_features).await?;
            let components = pca.double_components(rows.clone());
            let part = linalg::product(&sums, Take::AsIs, &components, Take::Transposed, steps).await?;
            class_sums.slice_axis_mut(Axis(1), rows.into()).assign(&part);
        }
        normalize(pca, &mut class_sums);
        let class_counts: Vec<f64> = class_counts.into_iter().map(|n| n as f64).collect();
        // Of a product of n_features terms, and of the components.
        let relative = n_features as f64 * f64::EPSILON + pca.component_rounding();
        let lengths = sums.outer_iter().zip(&class_counts).map(|(sum, n)| n * sum.dot(&sum)).sum::<f64>();
        let rounding = |variance: &f64| relative * relative * lengths / (n as f64 * variance);
        let of_sums: Vec<f64> = pca.intensity_variances().iter().map(rounding).collect();
        let gains = per_component(&class_sums, &class_counts);
        let all: f64 = gains.iter().sum();
        // Where PCA has no subspace, nothing is known of its alignment.
        let of_components = resolution::of_components(pca).into_iter().map(|it| it.unwrap_or(1.0));
        let of_alignment = |(of_pca, of_sums): (f64, f64)| of_pca + (of_sums / all).sqrt();
        Some(Ok(Self {
            rounding: of_components.zip(cumulative(&of_sums)).map(of_alignment).collect(),
            least_sum: 4.0 * of_sums.iter().sum::<f64>(),
            gains,
            class_sums,
            class_counts,
            n_samples: n as f64,
            held_out: None,
        }))
    }

    /// Classes that analysed images have.
    pub fn n_classes(&self) -> usize {
        self.class_counts.iter().filter(|&&n| n > 0.0).count()
    }

    /// Analysed images with a label.
    pub fn n_labelled(&self) -> usize {
        self.class_counts.iter().sum::<f64>() as usize
    }

    /// Held-out images with a label.
    pub fn n_held_out(&self) -> usize {
        self.held_out.as_ref().map_or(0, |held_out| held_out.class_idx.len())
    }

    fn is_every_image_labelled(&self) -> bool {
        self.class_counts.iter().sum::<f64>() == self.n_samples
    }

    /// Σ_all of the definition; `None` if it is rounding.
    fn all(&self) -> Option<f64> {
        let all: f64 = self.gains.iter().sum();
        (all > self.least_sum).then_some(all)
    }

    /// The sums in the coordinates of an optimum's codes. `None` if it was cancelled.
    pub async fn turned(&self, optimum: &Optimum, steps: &mut Steps<'_>) -> Option<Turned<'_>> {
        let class_sums = optimum.turn(&self.class_sums, steps).await?;
        Some(Turned { labels: self, class_sums })
    }

    /// R² of the probe of all components; absent if an analysed image has no label. `plain` is the optimum of no noise. The outer `None` if it
    /// was cancelled.
    pub async fn r2(&self, plain: &Optimum, steps: &mut Steps<'_>) -> Option<Option<R2>> {
        if !self.is_every_image_labelled() {
            return Some(None);
        }
        let total: f64 = self.class_counts.iter().map(|n| n * (1.0 - n / self.n_samples)).sum();
        let explained: f64 = self.class_sums.iter().map(|sum| sum * sum).sum();
        let analysed = explained / total;
        let chance = self.class_sums.ncols() as f64 / (self.n_samples - 1.0);
        let corrected = (chance < 1.0).then(|| (analysed - chance) / (1.0 - chance));
        let held_out = self.held_out_r2(plain, steps).await?.and_then(|r2| r2.last().copied());
        Some(Some(R2 { analysed, corrected, held_out }))
    }

    /// R² at K, at position K - 1, of the probe of the analysed images on the held-out ones; below 0 where it does more
    /// harm than good. Absent if nothing is held out, all held-out images tell the same, or an analysed image has no label. The outer
    /// `None` if it was cancelled.
    pub async fn held_out_r2(&self, optimum: &Optimum, steps: &mut Steps<'_>) -> Option<Option<Vec<f64>>> {
        let Some(held_out) = self.held_out.as_ref().filter(|_| self.is_every_image_labelled()) else {
            return Some(None);
        };
        let n_classes = self.class_counts.len();
        let sums = optimum.turn(&self.class_sums, steps).await?;
        // Component after component, as they are asked for.
        let codes = linalg::transposed(optimum.turn(&held_out.codes, steps).await?.view(), steps).await?;
        let mut left: Vec<f64> = Vec::with_capacity(held_out.class_idx.len() * n_classes);
        for &class in &held_out.class_idx {
            let is_class = |c: usize| f64::from(u8::from(c == usize::from(class)));
            left.extend((0..n_classes).map(|c| is_class(c) - self.class_counts[c] / self.n_samples));
        }
        let total: f64 = left.iter().map(|it| it * it).sum();
        if total <= 0.0 {
            return Some(None);
        }
        let mut curve = Vec::with_capacity(codes.nrows());
        for (k, codes) in codes.outer_iter().enumerate() {
            steps.spend_plain(left.len()).await?;
            let mut squares = 0.0;
            for (row, &code) in left.chunks_exact_mut(n_classes).zip(&codes) {
                for (it, sum) in row.iter_mut().zip(sums.column(k)) {
                    *it -= code * sum;
                    squares += *it * *it;
                }
            }
            curve.push(1.0 - squares / total);
        }
        Some(Some(curve))
    }
}

/// What labels have to do with the codes of one optimum.
#[derive(Debug, Clone)]
pub struct Turned<'a> {
    labels: &'a LabelScores,
    /// Y q̃: `(n_classes, n_components)`.
    class_sums: Array2<f64>,
}

impl Turned<'_> {
    /// Alignment at K, at position K - 1: 0 to 1, and 0 where it is rounding. `None` if no component tells the labels apart.
    pub fn alignment(&self) -> Option<Vec<f64>> {
        let LabelScores { rounding, class_counts, .. } = self.labels;
        let all = self.labels.all()?;
        let gains = per_component(&self.class_sums, class_counts);
        let at = |(sum, rounding): (f64, &f64)| {
            let alignment = (sum / all).min(1.0).sqrt();
            if alignment > *rounding { alignment } else { 0.0 }
        };
        Some(cumulative(&gains).zip(rounding).map(at).collect())
    }

    /// 100 (alignment with noise / alignment without − 1), at position K - 1 as far as the noise goes: the alignment here, where
    /// that without is above [`ABOVE_ROUNDING`] times what rounding of its subspace and of the sums can make of it.
    pub fn impact_percent(&self) -> Option<Vec<Option<f64>>> {
        let LabelScores { rounding, gains, .. } = self.labels;
        let (all, with) = (self.labels.all()?, self.alignment()?);
        let impact = |(with, (sum, rounding)): (&f64, (f64, &f64))| {
            let without = (sum / all).min(1.0).sqrt();
            (without > ABOVE_ROUNDING * rounding).then(|| 100.0 * (with / without - 1.0))
        };
        Some(with.iter().zip(cumulative(gains).zip(rounding)).map(impact).collect())
    }

    /// The same less what chance adds; may pass 1 where the last components only overfit. `None` where not every analysed image
    /// has a label, or chance explains as much as the labels do.
    pub fn corrected_alignment(&self) -> Option<Vec<f64>> {
        let LabelScores { class_sums, class_counts, n_samples, .. } = self.labels;
        if !self.labels.is_every_image_labelled() {
            return None;
        }
        let total: f64 = class_counts.iter().map(|n| n * (1.0 - n / n_samples)).sum();
        let weights = vec![1.0; class_counts.len()];
        let (rank, freedom) = (class_sums.ncols() as f64, n_samples - 1.0);
        let beyond_chance = |k: f64, sum: f64| sum / total - k / freedom;
        let all = beyond_chance(rank, per_component(class_sums, &weights).iter().sum());
        let n_contrasts = self.labels.n_classes() as f64 - 1.0;
        let variance = 2.0 * rank * (freedom - rank) / (freedom * freedom * (freedom + 2.0)) / n_contrasts;
        // Two standard errors. With no freedom left every R² is 1, whatever the labels.
        if rank >= freedom || all <= 2.0 * variance.sqrt() {
            return None;
        }
        let gains = per_component(&self.class_sums, &weights);
        let curve =
            cumulative(&gains).zip(1..).map(|(sum, k)| (beyond_chance(f64::from(k), sum).max(0.0) / all).sqrt());
        Some(curve.collect())
    }
}

/// Held-out alignment from the R² of an encoder and the best R² of PCA.
pub fn held_out_alignment(r2: &[f64], best: f64) -> Vec<f64> {
    r2.iter().map(|r2| (r2.max(0.0) / best).sqrt()).collect()
}

impl HeldOut {
    /// `None` if it was cancelled.
    async fn new(pca: &Pca, set: &ImageSet, labels: &Labels, steps: &mut Steps<'_>) -> Option<Self> {
        let split = set.split();
        let labelled = (split.n_train..set.n_images()).filter_map(|i| Some((i, (*labels.class_idx.get(i)?)?)));
        let (images, class_idx): (Vec<Values<'_>>, Vec<u16>) = labelled.map(|(i, class)| (set.image(i), class)).unzip();
        let mut codes = Array2::zeros((images.len(), pca.rank()));
        for (images, mut codes) in images.chunks(IMAGES).zip(codes.axis_chunks_iter_mut(Axis(0), IMAGES)) {
            let scores = pca.scores(&pca.center(images, steps).await?, steps).await?;
            steps.spend_plain(scores.len()).await?;
            codes.assign(&scores.mapv(f64::from));
        }
        steps.spend_plain(codes.len()).await?;
        normalize(pca, &mut codes);
        Some(Self { codes, class_idx })
    }
}

/// Labels, and those of the analysed images.
fn analyzed_labels(set: &ImageSet) -> Option<(&Labels, &[Option<u16>])> {
    let labels = set.labels()?;
    Some((labels, labels.class_idx.get(..set.split().n_train)?))
}

fn add(sums: &mut [i64], image: Values<'_>) {
    of_either!(image, values => sums.iter_mut().zip(values).for_each(|(sum, &value)| *sum += i64::from(value)));
}

/// N times the sum over a class less n_c times that over all: values of 16 bits of 2^24 images leave 64 bits.
fn less_share((sum, n_class): (i64, i64), (all, n): (i64, i64)) -> i128 {
    i128::from(n) * i128::from(sum) - i128::from(n_class) * i128::from(all)
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

#[cfg(test)]
mod tests {
    use super::less_share;

    /// 2^28 images of 65,535, all but one of a class, which is brighter than what is left by one level of one image: products of
    /// 2^72, of which 2^28 is left.
    #[test]
    fn class_sums_are_centered_exactly_at_the_limit() {
        let n = 1_i64 << 28;
        let all = n * 65_535 - 1;
        assert_eq!(less_share(((n - 1) * 65_535, n - 1), (all, n)), i128::from(n - 1));
        assert_eq!(less_share((65_534, 1), (all, n)), -i128::from(n - 1));
    }
}
