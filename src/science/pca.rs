//! # Principal component analysis, exact and full-spectrum
//!
//! Never truncated, never projected at random: every component with variance is computed.
//!
//! Definition: with X (N, D) the centered images as rows, the components are the unit eigenvectors of
//! C = Xᵀ X / N and the explained variances its eigenvalues.
//! Routes: C itself when D <= N; otherwise the N x N Gram matrix G = X Xᵀ / N with G u = λ u and
//! component v = Xᵀ u / sqrt(N λ). Of moments without images ([`Pca::of_sums`]) there is C alone, whatever N.
//! Precision: moments exact up to two f64 roundings (`moments.rs`), eigenvalues and Gram components in f64. Pictures take
//! the components in f32; what single precision leaves of them is kept beside ([`Pca::double_components`]) for whoever asks
//! which subspaces are the same, as far as memory allows ([`MAX_RESIDUAL_ENTRIES`]).
//! What rounding can do to a variance: [`Pca::blur`].
//! Rank: eigenvalues above `λ_1 · max(N, D) · ε` with ε of f64, the rule of NumPy's `matrix_rank` applied to C.
//! Sign: the entry of largest magnitude is positive (the first of equals). Order: largest variance first.
//! Reference: Jolliffe, *Principal Component Analysis*, chapters 1 and 3; the paper's section 2, for centered pixels.

mod parts;

use std::ops::Range;
use subspace_lab_words::{Message, t};

use ndarray::{Array1, Array2, ArrayView1, ArrayView2, Axis, Slice};

use crate::error::PcaError;
use crate::image_set::{ImageSet, ImageShape};
use crate::linalg::{self, NoEigen, SymmetricEigen};
use crate::moments;
use crate::spectrum::Spectrum;
use crate::sums::{Sums, SumsError};

use crate::steps::{Stage, Steps};
use crate::values::{Values, of_either};

pub use parts::Parts;

/// Features per block of the Gram route's last product: the f64 copy of a block of images stays small.
const FEATURE_BLOCK: usize = 1024;

/// Entries of the components up to which they are kept in double precision: 64 MiB more.
pub const MAX_RESIDUAL_ENTRIES: usize = 1 << 24;

/// By how many n ε λ_1, n the side of the decomposed matrix, moments and decomposition can be off in the Frobenius norm. The
/// solver was seen to reach 1.6 n ε λ_1 for n = 2 to 600, flat and steep spectra, equal values, against extended precision; 2.0 is left as
/// room.
const BLUR: f64 = 4.0;

/// Which matrix is decomposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Route {
    /// The D x D covariance, when there are at least as many images as features.
    Covariance,
    /// The N x N Gram matrix, when there are fewer.
    Gram,
}

impl Route {
    /// The cheaper route for these sizes.
    pub fn for_sizes(n_samples: usize, n_features: usize) -> Self {
        if n_features <= n_samples { Self::Covariance } else { Self::Gram }
    }
}

/// What is done to the values before the fit. The mean image is always subtracted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Preprocessing {
    /// Divide by the standard deviation over all features and images, as the authors do for alignment.
    /// It scales every variance alike and changes neither components nor shares.
    pub standardize: bool,
}

impl Preprocessing {
    /// The steps in order, in words.
    pub fn steps(&self, max_value: u16) -> Vec<Message> {
        let mut steps = vec![t!(preprocessing_scale, max_value = max_value), t!(preprocessing_center).into()];
        if self.standardize {
            steps.push(t!(preprocessing_standardize).into());
        }
        steps
    }
}

/// A full-spectrum PCA of the analysed images of a set.
#[derive(Debug, Clone, PartialEq)]
pub struct Pca {
    shape: ImageShape,
    n_samples: usize,
    max_value: u16,
    /// `(n_features)`, intensities.
    mean: Array1<f32>,
    double_mean: Vec<f64>,
    /// `(rank, n_features)`
    components: Array2<f32>,
    /// What is to be added to them in double precision; `None` where that would take too much memory.
    residual: Option<Array2<f32>>,
    spectrum: Spectrum,
    /// Intensities are divided by this before variances are stated; 1 unless standardised.
    deviation_unit: f64,
    preprocessing: Preprocessing,
    route: Route,
    largest_rank: usize,
}

impl Pca {
    /// Computes the PCA of the analysed images of `set`.
    ///
    /// # Errors
    /// [`PcaError::TooFewSamples`], [`PcaError::NoVariance`], [`PcaError::NoConvergence`], or
    /// [`PcaError::Cancelled`] when the listener had enough.
    ///
    /// Cost: [`crate::cost::fit`].
    pub async fn fit(set: &ImageSet, preprocessing: Preprocessing, steps: &mut Steps<'_>) -> Result<Self, PcaError> {
        let n_samples = set.split().n_train;
        let n_features = set.shape().n_features();
        if n_samples < 2 {
            return Err(PcaError::TooFewSamples { n_samples });
        }
        let route = Route::for_sizes(n_samples, n_features);
        let pixels = set.train_pixels();
        let matrix = match route {
            Route::Covariance => moments::covariance(pixels, n_features, steps).await,
            Route::Gram => moments::gram(pixels, n_features, steps).await,
        };
        let matrix = matrix.ok_or(PcaError::Cancelled)?;

        let decomposed = Decomposed::new(matrix, (n_samples, n_features), route, steps).await?;
        let double_mean = set.mean_image(steps).await.ok_or(PcaError::Cancelled)?;
        let components = Components::new(&decomposed, (set, &double_mean), steps).await.ok_or(PcaError::Cancelled)?;
        let n_varying = n_varying(set, steps).await.ok_or(PcaError::Cancelled)?;
        let values = (set.shape(), set.max_value(), n_varying);
        Ok(Self::from_eigen(&decomposed, components, double_mean, values, preprocessing))
    }

    /// The PCA of images of which there are only the moments, by the covariance route, whatever their number: where that is the
    /// route of the images too, the same to the last bit.
    ///
    /// # Errors
    /// As [`Pca::fit`], and [`PcaError::Sums`] with more images than this machine counts.
    ///
    /// Cost: [`crate::cost::fit_of_sums`].
    pub async fn of_sums(sums: &Sums, preprocessing: Preprocessing, steps: &mut Steps<'_>) -> Result<Self, PcaError> {
        let too_many = |_| SumsError::TooMany { max_images: usize::MAX as u64 };
        let n_samples = usize::try_from(sums.n_images()).map_err(too_many)?;
        let n_features = sums.shape().n_features();
        if n_samples < 2 {
            return Err(PcaError::TooFewSamples { n_samples });
        }
        let matrix = sums.covariance(steps).await.ok_or(PcaError::Cancelled)?;
        let decomposed = Decomposed::new(matrix, (n_samples, n_features), Route::Covariance, steps).await?;
        let components = Components::of_covariance(&decomposed, steps).await.ok_or(PcaError::Cancelled)?;
        let values = (sums.shape(), sums.max_value(), sums.n_varying());
        Ok(Self::from_eigen(&decomposed, components, sums.mean(), values, preprocessing))
    }

    /// What either route comes to; `values` are geometry, brightest value and how many features vary.
    fn from_eigen(
        Decomposed { eigen, route, rank, trace, n_samples, n_features }: &Decomposed,
        components: Components,
        double_mean: Vec<f64>,
        (shape, max_value, n_varying): (ImageShape, u16, usize),
        preprocessing: Preprocessing,
    ) -> Self {
        let value_unit = f64::from(max_value);
        let total_variance = trace / (value_unit * value_unit);
        let deviation_unit = if preprocessing.standardize { (total_variance / *n_features as f64).sqrt() } else { 1.0 };
        let unit = (value_unit * deviation_unit).powi(2);
        let explained_variance = eigen.values()[..*rank].iter().map(|value| value / unit).collect();
        Self {
            shape,
            n_samples: *n_samples,
            max_value,
            mean: double_mean.iter().map(|&mean| mean as f32).collect(),
            double_mean,
            components: components.single,
            residual: components.residual,
            spectrum: Spectrum::new(explained_variance, trace / unit),
            deviation_unit,
            preprocessing,
            route: *route,
            largest_rank: (n_samples - 1).min(n_varying),
        }
    }

    /// Geometry of the images.
    pub fn shape(&self) -> ImageShape {
        self.shape
    }

    /// Values per image, D.
    pub fn n_features(&self) -> usize {
        self.mean.len()
    }

    /// The value that means intensity 1.
    pub(crate) fn max_value(&self) -> u16 {
        self.max_value
    }

    /// Images in the fit, N.
    pub fn n_samples(&self) -> usize {
        self.n_samples
    }

    /// Numerical rank: components with variance.
    pub fn rank(&self) -> usize {
        self.spectrum.rank()
    }

    /// What images and features allow the rank to be: N - 1, or the features that vary. A smaller rank may be the data's own,
    /// or components may be lost in rounding.
    pub fn largest_rank(&self) -> usize {
        self.largest_rank
    }

    /// Which matrix was decomposed.
    pub fn route(&self) -> Route {
        self.route
    }

    /// What was done to the values, in order, in words.
    pub fn preprocessing_steps(&self) -> Vec<Message> {
        self.preprocessing.steps(self.max_value)
    }

    /// The same as choices.
    pub fn preprocessing(&self) -> Preprocessing {
        self.preprocessing
    }

    /// Mean of the analysed images, `(n_features)`, intensities.
    pub fn mean(&self) -> ArrayView1<'_, f32> {
        self.mean.view()
    }

    /// The same in double precision.
    pub fn double_mean(&self) -> &[f64] {
        &self.double_mean
    }

    /// The spectrum.
    pub fn spectrum(&self) -> &Spectrum {
        &self.spectrum
    }

    /// Variance on each component in squared intensities, `(rank)`, standardised or not.
    pub fn intensity_variances(&self) -> Vec<f64> {
        let unit = self.deviation_unit.powi(2);
        self.spectrum.explained_variance().iter().map(|variance| variance * unit).collect()
    }

    /// Mean variance of a feature, trace(C) / D, in squared intensities, standardised or not.
    pub fn feature_variance(&self) -> f64 {
        self.spectrum.total_variance() * self.deviation_unit.powi(2) / self.n_features() as f64
    }

    /// Variance that rounding intensities to stored values puts on every component, (1 / max_value)² / 12 in squared intensities: that
    /// of an error that is uniform within half a step and independent between values. `None` if standardised, where no level is
    /// known before the data.
    pub fn rounding_variance(&self) -> Option<f64> {
        (!self.preprocessing.standardize).then(|| 1.0 / (12.0 * f64::from(self.max_value).powi(2)))
    }

    /// The largest variance that rounding alone puts on a component, in the unit of [`Pca::rounding_variance`]: independent errors
    /// of D values in N images have variances up to (1 + sqrt(D / N))² of theirs (Marchenko and Pastur 1967).
    pub fn rounding_edge(&self) -> Option<f64> {
        let spread = 1.0 + (self.n_features() as f64 / self.n_samples().max(1) as f64).sqrt();
        Some(self.rounding_variance()? * spread * spread)
    }

    /// Position of the first component whose variance lies below [`Pca::rounding_edge`], if one does.
    pub fn first_below_rounding(&self) -> Option<usize> {
        let edge = self.rounding_edge()?;
        let first = self.spectrum.explained_variance().partition_point(|variance| *variance >= edge);
        (first < self.rank()).then_some(first)
    }

    /// Components, `(rank, n_features)`: unit length, largest variance first.
    pub fn components(&self) -> ArrayView2<'_, f32> {
        self.components.view()
    }

    /// The components `rows` in double precision, `(rows, n_features)`, off by [`Pca::component_rounding`] besides [`Pca::blur`].
    pub fn double_components(&self, rows: Range<usize>) -> Array2<f64> {
        let rows = Slice::from(rows);
        let mut components = self.components.slice_axis(Axis(0), rows).mapv(f64::from);
        if let Some(residual) = &self.residual {
            components.zip_mut_with(&residual.slice_axis(Axis(0), rows), |entry, &rest| *entry += f64::from(rest));
        }
        components
    }

    /// What all components have at some features, in double precision, `(features, rank)`.
    pub(crate) fn double_entries(&self, features: &[usize]) -> Array2<f64> {
        Array2::from_shape_fn((features.len(), self.rank()), |(i, k)| {
            let rest = self.residual.as_ref().map_or(0.0, |it| f64::from(it[(k, features[i])]));
            f64::from(self.components[(k, features[i])]) + rest
        })
    }

    /// By how much the rounding of stored components moves one, as the length of a vector.
    pub fn component_rounding(&self) -> f64 {
        if self.residual.is_some() { f64::EPSILON } else { f64::from(f32::EPSILON) / 2.0 }
    }

    /// What rounding of moments and their decomposition can do to a variance, in squared intensities: 4 n ε λ_1 with n the
    /// side of the decomposed matrix, a bound of the difference between the covariance and V Λ Vᵀ in the Frobenius norm (a
    /// backward error; Golub and Van Loan, section 8.1). Two variances nearer to each other than twice this cannot be told apart.
    pub fn blur(&self) -> f64 {
        let side = match self.route {
            Route::Covariance => self.n_features(),
            Route::Gram => self.n_samples,
        };
        BLUR * side as f64 * f64::EPSILON * self.intensity_variances().first().copied().unwrap_or(0.0)
    }

    /// Intensities of `images` less the mean image, `(n_images, n_features)`. `None` if it was cancelled.
    ///
    /// # Panics
    /// If an image has another number of values than the fit.
    pub async fn center(&self, images: &[Values<'_>], steps: &mut Steps<'_>) -> Option<Array2<f32>> {
        let unit = f32::from(self.max_value);
        let mut centered = Array2::zeros((images.len(), self.n_features()));
        for (mut row, image) in centered.outer_iter_mut().zip(images) {
            assert_eq!(image.len(), self.n_features(), "an image of another shape");
            steps.spend_plain(image.len()).await?;
            of_either!(*image, values => for ((to, &value), mean) in row.iter_mut().zip(values).zip(&self.mean) {
                *to = f32::from(value) / unit - mean;
            });
        }
        Some(centered)
    }

    /// Coordinates of centered images on every component, `(n_images, rank)`: `scores = X Vᵀ`. `None` if it was cancelled.
    pub async fn scores(&self, centered: &Array2<f32>, steps: &mut Steps<'_>) -> Option<Array2<f32>> {
        self.leading_scores(centered, self.rank(), steps).await
    }

    /// The same on the first `n_components`, `(n_images, n_components)`; more than the rank counts as the rank.
    pub async fn leading_scores(
        &self,
        centered: &Array2<f32>,
        n_components: usize,
        steps: &mut Steps<'_>,
    ) -> Option<Array2<f32>> {
        let leading = self.components.slice_axis(Axis(0), Slice::from(..n_components.min(self.rank())));
        linalg::product_with_transpose(centered.view(), leading, steps).await
    }

    /// Mean squared error per pixel value over the analysed images when the first `n_components` are kept (intensities 0..1).
    ///
    /// Exact, from the spectrum: the sum of the variances left out, over D.
    pub fn top_mse(&self, n_components: usize) -> f64 {
        self.spectrum.variance_after(n_components) * self.deviation_unit.powi(2) / self.n_features() as f64
    }

    /// The same when the first `n_skipped` components are left out and everything else is kept.
    pub fn bottom_mse(&self, n_skipped: usize) -> f64 {
        self.spectrum.variance_of_first(n_skipped) * self.deviation_unit.powi(2) / self.n_features() as f64
    }

    /// Largest deviation of `V Vᵀ` from the identity over the rows in `component_idx` against all components.
    ///
    /// The self-check that the page prints; pass all positions for the whole matrix. `None` if it was cancelled.
    pub async fn orthonormality_error(&self, component_idx: &[usize], steps: &mut Steps<'_>) -> Option<f64> {
        let rows = self.components.select(Axis(0), component_idx);
        let products = linalg::product_with_transpose(rows.view(), self.components.view(), steps).await?;
        let mut worst = 0.0_f64;
        for ((row, j), &entry) in products.indexed_iter() {
            let expected = if j == component_idx[row] { 1.0 } else { 0.0 };
            worst = worst.max((f64::from(entry) - expected).abs());
        }
        Some(worst)
    }
}

/// Features that are not the same in all analysed images. `None` if it was cancelled.
async fn n_varying(set: &ImageSet, steps: &mut Steps<'_>) -> Option<usize> {
    let n_features = set.shape().n_features();
    let mut varies = vec![false; n_features];
    of_either!(set.train_pixels(), pixels => {
        let (first, _) = pixels.split_at(n_features);
        for image in pixels.chunks_exact(n_features) {
            steps.spend_plain(n_features).await?;
            varies.iter_mut().zip(image.iter().zip(first)).for_each(|(varies, (a, b))| *varies |= a != b);
        }
    });
    Some(varies.into_iter().filter(|it| *it).count())
}

/// The eigenvectors of either matrix, and what of them is no rounding.
struct Decomposed {
    eigen: SymmetricEigen,
    route: Route,
    rank: usize,
    /// Of the matrix, in squared units of a value.
    trace: f64,
    n_samples: usize,
    n_features: usize,
}

impl Decomposed {
    async fn new(
        matrix: Vec<f64>,
        (n_samples, n_features): (usize, usize),
        route: Route,
        steps: &mut Steps<'_>,
    ) -> Result<Self, PcaError> {
        let size = match route {
            Route::Covariance => n_features,
            Route::Gram => n_samples,
        };
        let trace: f64 = (0..size).map(|i| matrix[i * size + i]).sum();
        if trace <= 0.0 {
            return Err(PcaError::NoVariance { n_samples });
        }
        let eigen = SymmetricEigen::stage_of_lower(matrix, size, steps).await.map_err(|error| match error {
            NoEigen::NoConvergence => PcaError::NoConvergence { size },
            NoEigen::Cancelled => PcaError::Cancelled,
        })?;
        let values = eigen.values();
        let tolerance = values[0] * n_samples.max(n_features) as f64 * f64::EPSILON;
        let rank = values.iter().take(n_samples - 1).take_while(|&&value| value > tolerance).count();
        Ok(Self { eigen, route, rank, trace, n_samples, n_features })
    }
}

/// Components while they are made: in two parts of single precision each, the second one as far as memory allows.
struct Components {
    single: Array2<f32>,
    residual: Option<Array2<f32>>,
}

impl Components {
    /// From the eigenvectors of either route and the mean intensities. `None` if it was cancelled.
    async fn new(decomposed: &Decomposed, (set, mean): (&ImageSet, &[f64]), steps: &mut Steps<'_>) -> Option<Self> {
        match decomposed.route {
            Route::Covariance => Self::of_covariance(decomposed, steps).await,
            Route::Gram => {
                let mut components = Self::zeros(decomposed.rank, decomposed.n_features);
                components.fill_from_gram(set, &decomposed.eigen, mean, steps).await?;
                components.with_signs(steps).await
            }
        }
    }

    /// The eigenvectors of the covariance. `None` if it was cancelled.
    async fn of_covariance(
        Decomposed { eigen, rank, n_features, .. }: &Decomposed,
        steps: &mut Steps<'_>,
    ) -> Option<Self> {
        let mut components = Self::zeros(*rank, *n_features);
        for k in 0..*rank {
            steps.spend_plain(*n_features).await?;
            components.set_row(k, 0, eigen.vector(k).iter().copied());
        }
        components.with_signs(steps).await
    }

    async fn with_signs(mut self, steps: &mut Steps<'_>) -> Option<Self> {
        let (rank, n_features) = self.single.dim();
        for k in 0..rank {
            steps.spend_plain(n_features).await?;
            self.fix_sign(k);
        }
        Some(self)
    }

    fn zeros(rank: usize, n_features: usize) -> Self {
        let residual = (rank * n_features <= MAX_RESIDUAL_ENTRIES).then(|| Array2::zeros((rank, n_features)));
        Self { single: Array2::zeros((rank, n_features)), residual }
    }

    /// Puts `entries` into component `k`, from feature `start` on.
    fn set_row(&mut self, k: usize, start: usize, entries: impl Iterator<Item = f64>) {
        let mut rest = self.residual.as_mut().map(|it| it.row_mut(k));
        let mut row = self.single.row_mut(k);
        for (feature, entry) in (start..).zip(entries) {
            row[feature] = entry as f32;
            if let Some(rest) = &mut rest {
                rest[feature] = (entry - f64::from(row[feature])) as f32;
            }
        }
    }

    fn scale_row(&mut self, k: usize, factor: f64) {
        let rest = |feature: usize| self.residual.as_ref().map_or(0.0, |it| f64::from(it[(k, feature)]));
        let row = self.single.row(k);
        let scaled: Vec<f64> =
            row.iter().enumerate().map(|(feature, &entry)| (f64::from(entry) + rest(feature)) * factor).collect();
        self.set_row(k, 0, scaled.into_iter());
    }

    /// Flips component `k` if that makes its entry of largest magnitude (the first of equals) positive.
    fn fix_sign(&mut self, k: usize) {
        let larger = |best: f32, &entry: &f32| if entry.abs() > best.abs() { entry } else { best };
        if self.single.row(k).iter().fold(0.0, larger) < 0.0 {
            self.single.row_mut(k).mapv_inplace(|entry| -entry);
            if let Some(residual) = &mut self.residual {
                residual.row_mut(k).mapv_inplace(|entry| -entry);
            }
        }
    }

    /// Components `v_k = Xᵀ u_k`, normalised, from the leading eigenvectors of the Gram matrix and the mean intensities.
    async fn fill_from_gram(
        &mut self,
        set: &ImageSet,
        eigen: &SymmetricEigen,
        mean: &[f64],
        steps: &mut Steps<'_>,
    ) -> Option<()> {
        let (rank, n_features) = self.single.dim();
        let mean: Vec<f64> = mean.iter().map(|mean| mean * f64::from(set.max_value())).collect();
        let mut squared_lengths = vec![0.0_f64; rank];
        let mut block = Vec::new();
        let mut rows = Vec::new();
        steps.begin(Stage::Components, n_features).await?;
        for start in (0..n_features).step_by(FEATURE_BLOCK) {
            let end = (start + FEATURE_BLOCK).min(n_features);
            block.clear();
            let mean = &mean[start..end];
            of_either!(set.train_pixels(), pixels => for image in pixels.chunks_exact(n_features) {
                steps.spend_plain(end - start).await?;
                block.extend(image[start..end].iter().zip(mean).map(|(&value, mean)| f64::from(value) - mean));
            });
            rows.clear();
            rows.resize(rank * (end - start), 0.0);
            eigen.leading_transposed_times(rank, (&block, end - start), &mut rows, steps).await?;
            for (k, row) in rows.chunks_exact(end - start).enumerate() {
                steps.spend_plain(2 * (end - start)).await?;
                squared_lengths[k] += row.iter().map(|entry| entry * entry).sum::<f64>();
                self.set_row(k, start, row.iter().copied());
            }
            steps.reach(end).await?;
        }
        for (k, squared_length) in squared_lengths.into_iter().enumerate() {
            steps.spend_plain(2 * n_features).await?;
            self.scale_row(k, 1.0 / squared_length.sqrt());
        }
        Some(())
    }
}
