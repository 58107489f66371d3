//! # The training clock of a linear autoencoder
//!
//! A two-layer linear autoencoder that starts small and balanced and follows the gradient of its mean squared error learns each
//! component by itself: the part a_k of component k that it rebuilds grows by da/dt = 2 λ_k a (1 − a), so
//! `a_k(t) = 1 / (1 + (1/a_0 − 1) e^{−2 λ_k t})`, half of it at t_k = ln(1/a_0 − 1) / (2 λ_k).
//!
//! Unit of time: the epoch, in which the first component is half learned; that is what the learning rate is set to. Then component
//! k is half learned after λ_1/λ_k epochs, whatever a_0 is ([`INITIAL_STRENGTH`] sets how sudden it is), and
//! `a_k(u) = 1 / (1 + (1/a_0 − 1)^{1 − u λ_k/λ_1})`.
//!
//! Reader: ridge regression of the centered one-hot labels on the pixels of the pictures as they are rebuilt at a time, trained on
//! the analysed ones and tested on the held-out ones. Scores of analysed images are uncorrelated, so it is solved component by
//! component: with q the normalised scores, c = Qᵀ Yᵀ and s_k = a_k² N λ_k, its output is Σ_k q_k s_k / (s_k + ρ) c_k. Nobody sees a
//! picture that is a ten-thousandth as strong as the original, but a reader without noise would; so pictures are read with
//! Gaussian noise of the size of rounding to a screen's 256 levels, whatever the depth of the set ([`ROUNDING`]): N σ² beside ρ in
//! the fit, one draw for all times in the test. The ridge ρ is one for all times: that of [`RIDGES`] which reads most of the analysed originals right when each of them is left out of the
//! fit in turn (exact, by the leverage; at most [`N_VALIDATION`] of them, drawn with a seed).
//! Reference: the paper's section on what is learned last; Saxe, McClelland, Ganguli, *Exact solutions to the nonlinear dynamics
//! of learning in deep linear neural networks*, ICLR 2014.

use ndarray::{Array2, Axis};
use subspace_lab_vocabulary::Accuracy;

use crate::image_set::ImageSet;
use crate::joint::JointError;
use crate::linalg::{self, Take};
use crate::pca::Pca;
use crate::probe::{self, BLOCK, Classes, Tally};
use crate::seeds;
use crate::spectrum::Spectrum;
use crate::steps::{Stage, Steps};
use crate::values::{Values, of_either};

/// a_0.
pub const INITIAL_STRENGTH: f64 = 1e-4;

/// Strength from which on a component counts as learned, for the end of the clock.
pub const LEARNED: f64 = 0.99;

/// Ridges to choose from, in units of N times the mean variance of a pixel value.
pub const RIDGES: [f64; 12] = [1e-4, 3e-4, 1e-3, 3e-3, 1e-2, 3e-2, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0];

/// Standard deviation of what rounding to one of a screen's 256 levels does to an intensity: 1 / (255 sqrt(12)).
pub const ROUNDING: f64 = 0.001_132_1;

/// Most analysed images that choose the ridge.
pub const N_VALIDATION: usize = 1000;

/// Operations that one normal number counts as.
const NORMAL: usize = 16;

/// What is learned when.
#[derive(Debug, Clone, PartialEq)]
pub struct Clock {
    /// λ_k / λ_1, largest first; at least one.
    ratios: Vec<f64>,
    /// Share of the variance of each component.
    shares: Vec<f64>,
}

impl Clock {
    /// Of a spectrum.
    pub fn new(spectrum: &Spectrum) -> Self {
        let shares = spectrum.explained_variance_ratio();
        let first = shares.first().copied().unwrap_or(1.0);
        Self { ratios: shares.iter().map(|share| share / first).collect(), shares }
    }

    /// How much of each component is rebuilt after so many epochs, 0 to 1, `(rank)`.
    pub fn strengths(&self, epochs: f64) -> Vec<f64> {
        self.ratios.iter().map(|ratio| strength(epochs * ratio)).collect()
    }

    /// Epochs after which component `k` (from 0) is half learned; `None` if there is no such component.
    pub fn half_epochs(&self, k: usize) -> Option<f64> {
        self.ratios.get(k).map(|ratio| 1.0 / ratio)
    }

    /// Epochs after which a component that holds this share of the variance is half learned; `None` if even the first one holds less.
    pub fn half_epochs_of_share(&self, share: f64) -> Option<f64> {
        let first = self.shares.first().copied().filter(|first| *first >= share)?;
        Some(first / share)
    }

    /// Epochs after which the last component has the strength [`LEARNED`].
    pub fn end_epochs(&self) -> f64 {
        let odds = 1.0 / INITIAL_STRENGTH - 1.0;
        let last = self.ratios.last().copied().unwrap_or(1.0);
        (1.0 + (LEARNED / (1.0 - LEARNED)).ln() / odds.ln()) / last
    }

    /// Components that are at least half learned; they are the first ones.
    pub fn n_learned(&self, epochs: f64) -> usize {
        self.ratios.iter().take_while(|ratio| epochs * **ratio >= 1.0).count()
    }

    /// Share of the variance that the rebuilt pictures explain, 1 − Σ (1 − a_k)² λ_k / Σ λ_k.
    pub fn explained(&self, epochs: f64) -> f64 {
        let left = |(ratio, share): (&f64, &f64)| (1.0 - strength(epochs * ratio)).powi(2) * share;
        (1.0 - self.ratios.iter().zip(&self.shares).map(left).sum::<f64>()).max(0.0)
    }
}

/// Of a component after so many times the epochs in which it is half learned.
fn strength(halves: f64) -> f64 {
    1.0 / (1.0 + (1.0 / INITIAL_STRENGTH - 1.0).powf(1.0 - halves))
}

/// Centered images `(n, D)` with each component as strong as it is learned, without the mean, `(n, D)`. `None` if it was
/// cancelled.
pub async fn rebuild(
    pca: &Pca,
    centered: &Array2<f32>,
    strengths: &[f64],
    steps: &mut Steps<'_>,
) -> Option<Array2<f32>> {
    let mut scores = pca.scores(centered, steps).await?;
    for mut row in scores.outer_iter_mut() {
        row.iter_mut().zip(strengths).for_each(|(score, strength)| *score *= *strength as f32);
    }
    let mut rebuilt = Array2::zeros(centered.dim());
    linalg::add_product(&mut rebuilt, &scores, 0..pca.rank(), pca.components(), steps).await?;
    Some(rebuilt)
}

/// What a reader reads right of the pictures while they are learned.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadingOverTime {
    /// The ridge, in units of N times the mean variance of a pixel value.
    pub ridge: f64,
    /// On how many analysed originals it was chosen, and how many of them were read right.
    pub validation: Accuracy,
    /// On the held-out pictures at each time.
    pub accuracies: Vec<Accuracy>,
    /// On the held-out originals, projected on all components.
    pub originals: Accuracy,
    /// Classes that analysed images have.
    pub n_classes: usize,
}

impl ReadingOverTime {
    /// Reads the pictures of each time in `epochs`, with pixel noise of this standard deviation in intensities.
    ///
    /// # Errors
    /// [`JointError::NoProbe`] without labels, [`JointError::Cancelled`] when the listener breaks. Held-out images without labels are
    /// left out; if that leaves none, the accuracies have n = 0.
    pub async fn new(
        pca: &Pca,
        set: &ImageSet,
        (epochs, noise): (&[f64], f64),
        seed: u64,
        steps: &mut Steps<'_>,
    ) -> Result<Self, JointError> {
        let classes = Classes::of_analysed(set)?;
        Self::read(pca, set, &classes, (epochs, noise), seed, steps).await.ok_or(JointError::Cancelled)
    }

    async fn read(
        pca: &Pca,
        set: &ImageSet,
        classes: &Classes,
        (epochs, noise): (&[f64], f64),
        seed: u64,
        steps: &mut Steps<'_>,
    ) -> Option<Self> {
        let split = set.split();
        let mut chosen: Vec<usize> =
            seeds::choose(seed, "images that choose a ridge", split.n_train.min(N_VALIDATION), split.n_train);
        chosen.sort_unstable();
        let class_of = |image: &usize| set.labels().and_then(|labels| *labels.class_idx.get(*image)?);
        let asked: Vec<usize> = (split.n_train..set.n_images()).filter(|image| class_of(image).is_some()).collect();
        let n_steps = chosen.len().div_ceil(BLOCK) + asked.len().div_ceil(BLOCK) + epochs.len();
        steps.begin(Stage::Learning, n_steps).await?;

        let problem = Problem::new(pca, set, classes, steps).await?;
        let ridges = RIDGES.map(|ridge| ridge * pca.n_samples() as f64 * pca.feature_variance());
        let mut read = [Tally::default(); RIDGES.len()];
        let ones = vec![1.0; pca.rank()];
        for block in chosen.chunks(BLOCK) {
            let q = problem.normalized(pca, set, block, steps).await?;
            let rights = block.iter().map(|&image| classes.class_idx[image]);
            let rights: Vec<u16> = rights.collect();
            for (tally, ridge) in read.iter_mut().zip(ridges) {
                problem.leave_one_out(&q, &rights, &problem.gains(&ones, ridge), tally, steps).await?;
            }
            steps.next().await?;
        }
        // The largest of equals: the one that trusts the images least.
        let best = (0..read.len()).max_by_key(|&at| (read[at].n_right, at)).unwrap_or_default();

        let mut q = Array2::zeros((asked.len(), pca.rank()));
        for (number, block) in asked.chunks(BLOCK).enumerate() {
            let rows = number * BLOCK..number * BLOCK + block.len();
            q.slice_axis_mut(Axis(0), rows.into()).assign(&problem.normalized(pca, set, block, steps).await?);
            steps.next().await?;
        }
        let rights: Vec<u16> = asked.iter().filter_map(class_of).collect();
        let clock = Clock::new(pca.spectrum());
        let mut accuracies = Vec::with_capacity(epochs.len());
        // Isotropic in pixels is isotropic in components.
        let mut stream = seeds::stream(seed, "noise of reading", 0);
        let mut blurred = Array2::zeros(q.dim());
        for mut row in blurred.outer_iter_mut() {
            steps.spend_plain(NORMAL * row.len()).await?;
            let of = row.iter_mut().zip(&problem.lengths);
            of.for_each(|(entry, length)| *entry = noise * seeds::normal(&mut stream) / length);
        }
        let ridge = ridges[best] + noise * noise * pca.n_samples() as f64;
        for &epochs in epochs {
            let strengths = clock.strengths(epochs);
            // Gains hold for scores as strong as they are learned; noise is as strong at any time.
            let mut seen = blurred.clone();
            for (mut seen, q) in seen.outer_iter_mut().zip(q.outer_iter()) {
                steps.spend_plain(2 * q.len()).await?;
                let all = seen.iter_mut().zip(&q).zip(&strengths);
                all.for_each(|((seen, q), strength)| *seen = q + *seen / strength);
            }
            accuracies.push(problem.read(&seen, &rights, &problem.gains(&strengths, ridge), steps).await?);
            steps.next().await?;
        }
        Some(Self {
            ridge: RIDGES[best],
            validation: read[best].accuracy(),
            accuracies,
            originals: problem.read(&q, &rights, &problem.gains(&ones, ridges[best]), steps).await?,
            n_classes: classes.n_present(),
        })
    }
}

/// The ridge regression in the coordinates of the components.
struct Problem<'a> {
    classes: &'a Classes,
    /// sqrt(N λ_k), `(rank)`.
    lengths: Vec<f64>,
    /// Qᵀ Yᵀ, `(rank, C)`.
    c: Array2<f64>,
}

impl<'a> Problem<'a> {
    async fn new(pca: &Pca, set: &ImageSet, classes: &'a Classes, steps: &mut Steps<'_>) -> Option<Self> {
        let n_features = pca.n_features();
        let mut sums = Array2::<f64>::zeros((classes.shares.len(), n_features));
        for (image, &class) in set.train_pixels().images(n_features).zip(&classes.class_idx) {
            steps.spend_plain(n_features).await?;
            let mut sums = sums.row_mut(usize::from(class));
            of_either!(image, values => sums.iter_mut().zip(values).for_each(|(sum, &it)| *sum += f64::from(it)));
        }
        let (n_samples, unit) = (pca.n_samples() as f64, f64::from(set.max_value()));
        for (mut row, share) in sums.outer_iter_mut().zip(&classes.shares) {
            row.iter_mut().zip(pca.double_mean()).for_each(|(sum, mean)| *sum = *sum / unit - n_samples * share * mean);
        }
        let lengths = probe::score_lengths(pca, pca.rank());
        let sums = sums.mapv(|sum| sum as f32);
        let mut c = linalg::product_with_transpose(pca.components(), sums.view(), steps).await?.mapv(f64::from);
        c.outer_iter_mut().zip(&lengths).for_each(|(mut row, length)| row.mapv_inplace(|sum| sum / length));
        Some(Self { classes, lengths, c })
    }

    /// Normalised scores of some images, `(n, rank)`.
    async fn normalized(
        &self,
        pca: &Pca,
        set: &ImageSet,
        image_idx: &[usize],
        steps: &mut Steps<'_>,
    ) -> Option<Array2<f64>> {
        let images: Vec<Values<'_>> = image_idx.iter().map(|&image| set.image(image)).collect();
        let mut q = pca.scores(&pca.center(&images, steps).await?, steps).await?.mapv(f64::from);
        steps.spend_plain(2 * q.len()).await?;
        q.outer_iter_mut().for_each(|mut row| row.iter_mut().zip(&self.lengths).for_each(|(q, length)| *q /= length));
        Some(q)
    }

    /// s_k / (s_k + ρ).
    fn gains(&self, strengths: &[f64], ridge: f64) -> Vec<f64> {
        let of = |(strength, length): (&f64, &f64)| {
            let s = (strength * length).powi(2);
            s / (s + ridge)
        };
        strengths.iter().zip(&self.lengths).map(of).collect()
    }

    async fn outputs(&self, q: &Array2<f64>, gains: &[f64], steps: &mut Steps<'_>) -> Option<Array2<f64>> {
        let mut c = self.c.clone();
        c.outer_iter_mut().zip(gains).for_each(|(mut row, gain)| row.mapv_inplace(|it| it * gain));
        linalg::product(q, Take::AsIs, &c, Take::AsIs, steps).await
    }

    async fn read(&self, q: &Array2<f64>, rights: &[u16], gains: &[f64], steps: &mut Steps<'_>) -> Option<Accuracy> {
        let mut tally = Tally::default();
        for (row, &class) in self.outputs(q, gains, steps).await?.outer_iter().zip(rights) {
            tally.count(self.classes.chosen(row.iter()) == usize::from(class));
        }
        Some(tally.accuracy())
    }

    /// What is said of analysed images by fits that leave them out: (ŷ − h y) / (1 − h), h the leverage with the mean's 1/N.
    async fn leave_one_out(
        &self,
        q: &Array2<f64>,
        rights: &[u16],
        gains: &[f64],
        tally: &mut Tally,
        steps: &mut Steps<'_>,
    ) -> Option<()> {
        let n_samples = self.classes.class_idx.len() as f64;
        let outputs = self.outputs(q, gains, steps).await?;
        steps.spend_plain(q.len()).await?;
        for ((output, q), &right) in outputs.outer_iter().zip(q.outer_iter()).zip(rights) {
            let leverage = 1.0 / n_samples + q.iter().zip(gains).map(|(q, gain)| gain * q * q).sum::<f64>();
            let without = |(class, output): (usize, &f64)| {
                let target = f64::from(u8::from(class == usize::from(right))) - self.classes.shares[class];
                (output - leverage * target) / (1.0 - leverage).max(f64::EPSILON)
            };
            let said: Vec<f64> = output.iter().enumerate().map(without).collect();
            tally.count(self.classes.chosen(said.iter()) == usize::from(right));
        }
        Some(())
    }
}
