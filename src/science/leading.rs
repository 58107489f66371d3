//! # The first components, before there are all
//!
//! A preview while the exact decomposition is under way: Ritz vectors of the covariance C in a block Krylov space (Golub and
//! Underwood 1977; Saad, *Numerical Methods for Large Eigenvalue Problems*, chapter 6), from products with the images alone. C is
//! never formed. A random block is first taken through some of the images, what comes of it through all of them.
//!
//! What is stated of it holds whatever was missed. With v_k of unit length, θ_k = v_kᵀ C v_k and r_k = C v_k − θ_k v_k,
//!
//! - a variance of the set lies within ‖r_k‖ of θ_k (Parlett, *The Symmetric Eigenvalue Problem*, section 4.5), and
//! - the K best components hold at least Σ_{k<=K} θ_k (Ky Fan 1949).
//!
//! Products are in single precision; what that rounds is part of the bound ([`Leading::bounds`]).

use ndarray::Array2;
use subspace_lab_vocabulary::{Cut, Extent};

use crate::error::PcaError;
use crate::image_set::ImageSet;
use crate::linalg::{self, NoEigen, SymmetricEigen};
use crate::pca::{Parts, Pca};
use crate::seeds;
use crate::steps::Steps;
use crate::values::{Values, of_either};

/// Components that are wanted.
pub const N_LEADING: usize = 64;

/// Vectors in a block: some more than are wanted, for the last ones' sake.
const WIDTH: usize = 72;

/// Side of the smaller moment matrix from which the exact decomposition takes long enough for a preview.
pub const LEAST_SIDE: usize = 900;

/// Values of the images that the random block is taken through.
const N_VALUES_FIRST: usize = 3 << 20;

/// Blocks that come of it.
const DEPTH_FIRST: usize = 2;

/// Values that may be gone through with all images, and blocks at most.
const N_VALUES: usize = 24 << 20;
const MOST_DEPTH: usize = 2;

/// Images that are single precision at a time.
const ROWS: usize = 256;

/// Estimates of the first components and their variances.
#[derive(Debug, Clone)]
pub struct Leading {
    pca: Pca,
    total_variance: f64,
    bounds: Vec<f64>,
}

impl Leading {
    /// Whether the exact components are so long in coming that these are worth their time.
    pub fn is_worth_it(n_samples: usize, n_features: usize) -> bool {
        n_samples.min(n_features) >= LEAST_SIDE
    }

    /// Those of the analysed images.
    ///
    /// # Errors
    /// [`PcaError::TooFewSamples`], [`PcaError::NoVariance`], [`PcaError::NoConvergence`], or [`PcaError::Cancelled`].
    pub async fn of(set: &ImageSet, steps: &mut Steps<'_>) -> Result<Self, PcaError> {
        let n_samples = set.split().n_train;
        if n_samples < 2 {
            return Err(PcaError::TooFewSamples { n_samples });
        }
        let mean = set.mean_image(steps).await.ok_or(PcaError::Cancelled)?;
        let total_variance = total_variance(set, &mean, steps).await.ok_or(PcaError::Cancelled)?;
        if total_variance <= 0.0 {
            return Err(PcaError::NoVariance { n_samples });
        }
        let images = Images::new(set, &mean);
        let n_features = mean.len();
        let mut stream = seeds::stream(0, "first components", 0);
        let start = (0..WIDTH * n_features).map(|_| seeds::normal(&mut stream)).collect();
        let n_first = (N_VALUES_FIRST / n_features).max(2 * WIDTH);
        let mut some = seeds::choose(0, "images of the first components", n_first, n_samples);
        some.sort_unstable();
        let all: Vec<usize> = (0..n_samples).collect();
        let first = images.ritz(start, DEPTH_FIRST, &some, steps).await?;
        let depth = (N_VALUES / (n_samples * n_features)).clamp(1, MOST_DEPTH);
        let Ritz { values, vectors, residuals } = images.ritz(first.vectors, depth, &all, steps).await?;
        let rounding = f64::from(f32::EPSILON) * ((n_samples + n_features) as f64).sqrt() * values[0];
        // What is left below may be no component.
        let n = values.iter().take(N_LEADING).take_while(|value| **value > rounding).count();
        let bounds = residuals[..n].iter().map(|residual| residual + rounding).collect();
        let parts = Parts {
            shape: set.shape(),
            n_samples,
            max_value: set.max_value(),
            mean,
            variances: values[..n].to_vec(),
            total_variance,
            deviation_unit: 1.0,
        };
        let components = vectors[..n * n_features].iter().map(|&entry| entry as f32).collect();
        let pca = Pca::from_parts(parts, components).ok_or(PcaError::NoConvergence { size: n })?;
        Ok(Self { pca, total_variance, bounds })
    }

    /// What images take of it: mean and components. Its spectrum ends where these do.
    pub fn pca(&self) -> &Pca {
        &self.pca
    }

    /// How far from each variance one of the set's own lies at most, squared intensities, `(n_components)`.
    pub fn bounds(&self) -> &[f64] {
        &self.bounds
    }

    /// How many there are.
    pub fn n_components(&self) -> usize {
        self.bounds.len()
    }

    /// The place after the first `n_components`, with the share of the total variance that they hold.
    pub fn cut(&self, n_components: usize) -> Cut {
        let variance = self.pca.spectrum().variance_of_first(n_components);
        Cut { n_components: n_components as u32, share: variance / self.total_variance }
    }

    /// The number of components that `extent` takes, at most all of these.
    pub fn resolve(&self, extent: Extent) -> usize {
        let n = self.n_components();
        match extent {
            Extent::Components(asked) => n.min(asked as usize),
            Extent::Share(share) => (0..n).find(|&k| self.cut(k).share >= share).unwrap_or(n),
        }
    }

    /// Variance that the first `n_components` leave out, in squared intensities.
    pub fn variance_after(&self, n_components: usize) -> f64 {
        (self.total_variance - self.pca.spectrum().variance_of_first(n_components)).max(0.0)
    }
}

/// Variance of all features together, in squared intensities. `None` if it was cancelled.
async fn total_variance(set: &ImageSet, mean: &[f64], steps: &mut Steps<'_>) -> Option<f64> {
    let mut squares = 0_u64;
    of_either!(set.train_pixels(), pixels => for image in pixels.chunks_exact(mean.len()) {
        steps.spend_plain(image.len()).await?;
        squares += image.iter().map(|&value| u64::from(value) * u64::from(value)).sum::<u64>();
    });
    let unit = f64::from(set.max_value()).powi(2) * set.split().n_train as f64;
    Some(squares as f64 / unit - mean.iter().map(|mean| mean * mean).sum::<f64>())
}

/// Images in single precision, some at a time.
struct Images<'a> {
    pixels: Values<'a>,
    unit: f32,
    mean: Vec<f32>,
}

/// Ritz values, largest first, their vectors as rows, and the lengths of what C leaves of each.
struct Ritz {
    values: Vec<f64>,
    vectors: Vec<f64>,
    residuals: Vec<f64>,
}

impl<'a> Images<'a> {
    fn new(set: &'a ImageSet, mean: &[f64]) -> Self {
        let mean = mean.iter().map(|&mean| mean as f32).collect();
        Self { pixels: set.train_pixels(), unit: f32::from(set.max_value()), mean }
    }

    /// The first [`WIDTH`] Ritz vectors of these images' covariance in the space that `depth` blocks from `start` span.
    async fn ritz(
        &self,
        start: Vec<f64>,
        depth: usize,
        positions: &[usize],
        steps: &mut Steps<'_>,
    ) -> Result<Ritz, PcaError> {
        let n = self.mean.len();
        let (basis, images) = self.krylov(start, depth, positions, steps).await.ok_or(PcaError::Cancelled)?;
        let size = basis.nrows();
        let inner = linalg::product(&basis, linalg::Take::AsIs, &images, linalg::Take::Transposed, steps)
            .await
            .ok_or(PcaError::Cancelled)?;
        // Column-major; the mean of both triangles.
        let lower = (0..size * size).map(|at| (at % size, at / size));
        let lower = lower.map(|(i, j)| f64::midpoint(inner[(i, j)], inner[(j, i)])).collect();
        let eigen = SymmetricEigen::of_lower(lower, size, steps).await.map_err(|error| match error {
            NoEigen::NoConvergence => PcaError::NoConvergence { size },
            NoEigen::Cancelled => PcaError::Cancelled,
        })?;
        let n_taken = WIDTH.min(size);
        let mut turned = [vec![0.0; n_taken * n], vec![0.0; n_taken * n]];
        for (out, of) in turned.iter_mut().zip([&basis, &images]) {
            let entries = (of.as_slice().expect("an owned row-major array"), n);
            eigen.leading_transposed_times(n_taken, entries, out, steps).await.ok_or(PcaError::Cancelled)?;
        }
        let [vectors, images] = turned;
        let values = eigen.values()[..n_taken].to_vec();
        let pairs = values.iter().zip(vectors.chunks_exact(n).zip(images.chunks_exact(n)));
        let residual = |(value, (vector, image)): (&f64, (&[f64], &[f64]))| {
            vector.iter().zip(image).map(|(v, c)| (c - value * v).powi(2)).sum::<f64>().sqrt()
        };
        Ok(Ritz { residuals: pairs.map(residual).collect(), values, vectors })
    }

    /// An orthonormal basis Q of the space, a row each, and C Q. `None` if it was cancelled.
    async fn krylov(
        &self,
        start: Vec<f64>,
        depth: usize,
        positions: &[usize],
        steps: &mut Steps<'_>,
    ) -> Option<(Array2<f64>, Array2<f64>)> {
        let n = self.mean.len();
        let (mut basis, mut images) = (start, Vec::new());
        let mut n_done = 0;
        for block in 0..depth {
            linalg::orthonormal_rows(&mut basis, n_done, n, steps).await?;
            let newest: Vec<f32> = basis[n_done * n..].iter().map(|&entry| entry as f32).collect();
            let newest = Array2::from_shape_vec((newest.len() / n, n), newest).ok()?;
            n_done = basis.len() / n;
            let through = self.covariance_times(&newest, positions, steps).await?;
            images.extend(through.iter().map(|&entry| f64::from(entry)));
            if block + 1 < depth {
                basis.extend(through.iter().map(|&entry| f64::from(entry)));
            }
        }
        let array = |entries: Vec<f64>| Array2::from_shape_vec((n_done, n), entries).ok();
        Some((array(basis)?, array(images)?))
    }

    /// C times the rows of `block`, `(rows, n_features)`, in squared intensities. `None` if it was cancelled.
    async fn covariance_times(
        &self,
        block: &Array2<f32>,
        positions: &[usize],
        steps: &mut Steps<'_>,
    ) -> Option<Array2<f32>> {
        let n = self.mean.len();
        let mut out = Array2::zeros(block.dim());
        let scale = 1.0 / positions.len() as f32;
        for positions in positions.chunks(ROWS) {
            let mut images = Array2::<f32>::zeros((positions.len(), n));
            for (mut row, &position) in images.outer_iter_mut().zip(positions) {
                steps.spend_plain(n).await?;
                of_either!(self.pixels.range(position * n..(position + 1) * n), values => {
                    for ((to, &value), mean) in row.iter_mut().zip(values).zip(&self.mean) {
                        *to = f32::from(value) / self.unit - mean;
                    }
                });
            }
            let mut scores = linalg::product_with_transpose(block.view(), images.view(), steps).await?;
            scores *= scale;
            linalg::add_product(&mut out, &scores, 0..positions.len(), images.view(), steps).await?;
        }
        Some(out)
    }
}
