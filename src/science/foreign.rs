//! A PCA that another program made, held to one of the same images: what scikit-learn calls `mean_`, `components_` and
//! `explained_variance_`.
//!
//! Units differ from program to program (stored values or intensities, divisor N or N - 1), so variances are compared as ratios to the
//! first one, and the mean image in the nearer of both units. Components and their signs are not compared one by one, since nearly equal
//! variances leave them open: subspaces are, by their mean squared cosine.

use ndarray::Array2;
use subspace_lab_vocabulary::Agreement;
use subspace_lab_words::{Message, Number, Tells, Words, t};

use crate::linalg::{self, Take};
use crate::metrics;
use crate::pca::Pca;
use crate::steps::Steps;

/// What components may be off orthonormality: as the science's own.
pub const MAX_ORTHONORMALITY_ERROR: f64 = 1e-4;

/// What a mean image may be off, intensities 0..1: a quarter of a step of 8 bits.
pub const MAX_MEAN_ERROR: f64 = 1e-3;

/// Why it cannot be one of these images.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{}", self.words())]
pub enum ForeignError {
    /// There is no component, or more than values of an image or variances, or half of one.
    Sizes {
        /// Values of the mean image.
        n_mean: usize,
        /// Values of the components.
        n_entries: usize,
        /// Variances.
        n_variances: usize,
    },
    /// Images of other sizes.
    Features {
        /// Values of the mean image.
        n_given: usize,
        /// Values per image here.
        n_features: usize,
    },
    /// Infinite or no number.
    NotFinite,
    /// A variance below zero, one larger than the one before, or none at all.
    NotSorted {
        /// Its component, counted from 1.
        number: usize,
    },
    /// Components that are not orthonormal.
    NotOrthonormal {
        /// Largest deviation.
        error: f64,
    },
    /// The mean of other images.
    Mean {
        /// Largest difference, intensities 0..1.
        error: f64,
    },
    /// It was cancelled.
    Cancelled,
}

impl Tells for ForeignError {
    fn message(&self) -> Message {
        let small = |error: f64| Number::written(error, format!("{error:.1e}"));
        match *self {
            Self::Sizes { n_mean, n_entries, n_variances } => {
                t!(foreign_sizes, n_mean = n_mean, n_entries = n_entries, n_variances = n_variances)
            }
            Self::Features { n_given, n_features } => t!(foreign_features, n_given = n_given, n_features = n_features),
            Self::NotFinite => t!(foreign_not_finite).into(),
            Self::NotSorted { number } => t!(foreign_not_sorted, number = number),
            Self::NotOrthonormal { error } => {
                t!(foreign_not_orthonormal, error = small(error), most = small(MAX_ORTHONORMALITY_ERROR))
            }
            Self::Mean { error } => t!(foreign_mean, error = small(error), most = small(MAX_MEAN_ERROR)),
            Self::Cancelled => t!(foreign_cancelled).into(),
        }
    }
}

/// A PCA that agrees with itself in sizes and order.
#[derive(Debug, Clone, PartialEq)]
pub struct Foreign {
    mean: Vec<f64>,
    /// `(n_components, n_features)`
    components: Array2<f64>,
    explained_variance: Vec<f64>,
}

impl Foreign {
    /// From the mean image, `(n_features)`, components, row after row, and their variances, `(n_components)`; of more variances the first
    /// ones are meant.
    ///
    /// # Errors
    /// [`ForeignError::Sizes`], [`ForeignError::NotFinite`], [`ForeignError::NotSorted`].
    pub fn new(mean: Vec<f64>, components: Vec<f64>, explained_variance: Vec<f64>) -> Result<Self, ForeignError> {
        let (n_mean, n_entries, n_variances) = (mean.len(), components.len(), explained_variance.len());
        let sizes = ForeignError::Sizes { n_mean, n_entries, n_variances };
        let n_components = n_entries.checked_div(n_mean).unwrap_or(0);
        if n_components == 0 || n_components > n_mean.min(n_variances) {
            return Err(sizes);
        }
        let components = Array2::from_shape_vec((n_components, n_mean), components).map_err(|_| sizes)?;
        if !mean.iter().chain(&components).chain(&explained_variance).all(|it| it.is_finite()) {
            return Err(ForeignError::NotFinite);
        }
        let is_out_of_place = |k: &usize| match *k {
            0 => explained_variance[0] <= 0.0,
            k => explained_variance[k] < 0.0 || explained_variance[k] > explained_variance[k - 1],
        };
        match (0..n_variances).find(is_out_of_place) {
            Some(k) => Err(ForeignError::NotSorted { number: k + 1 }),
            None => Ok(Self { mean, components, explained_variance }),
        }
    }

    /// Holds it to the PCA of the images that it should be of.
    ///
    /// # Errors
    /// [`ForeignError::Features`], [`ForeignError::NotOrthonormal`], [`ForeignError::Mean`], or [`ForeignError::Cancelled`].
    pub async fn agreement(&self, pca: &Pca, steps: &mut Steps<'_>) -> Result<Agreement, ForeignError> {
        let (n_given, n_features) = (self.mean.len(), pca.n_features());
        if n_given != n_features {
            return Err(ForeignError::Features { n_given, n_features });
        }
        let n_components = self.components.nrows();
        let orthonormality_error = self.orthonormality_error(steps).await.ok_or(ForeignError::Cancelled)?;
        if orthonormality_error > MAX_ORTHONORMALITY_ERROR {
            return Err(ForeignError::NotOrthonormal { error: orthonormality_error });
        }
        let mean_error = [1.0, f64::from(pca.max_value())].map(|unit| self.mean_error(pca, unit));
        let mean_error = mean_error[0].min(mean_error[1]);
        if mean_error > MAX_MEAN_ERROR {
            return Err(ForeignError::Mean { error: mean_error });
        }
        let n_compared = n_components.min(pca.rank());
        let own = pca.double_components(0..n_compared);
        let cosines = linalg::product(&self.components, Take::AsIs, &own, Take::Transposed, steps).await;
        let cosines = cosines.ok_or(ForeignError::Cancelled)?;
        let of_both = cosines.outer_iter().take(n_compared).flat_map(|row| row.to_vec());
        let own_variance = pca.spectrum().explained_variance();
        let ratios = |variance: &[f64]| variance.iter().take(n_compared).map(|it| it / variance[0]).collect::<Vec<_>>();
        Ok(Agreement {
            n_components: n_components as u32,
            n_compared: n_compared as u32,
            orthonormality_error,
            overlap: of_both.map(|cosine| cosine * cosine).sum::<f64>() / n_compared as f64,
            variance_error: metrics::largest_difference(&ratios(&self.explained_variance), &ratios(own_variance)),
            mean_error,
        })
    }

    /// Largest deviation of `V Vᵀ` from the identity. `None` if it was cancelled.
    async fn orthonormality_error(&self, steps: &mut Steps<'_>) -> Option<f64> {
        let rows = &self.components;
        let products = linalg::product(rows, Take::AsIs, rows, Take::Transposed, steps).await?;
        steps.spend_plain(products.len()).await?;
        let off = |((i, j), entry): ((usize, usize), &f64)| (entry - if i == j { 1.0 } else { 0.0 }).abs();
        Some(products.indexed_iter().map(off).fold(0.0, f64::max))
    }

    fn mean_error(&self, pca: &Pca, unit: f64) -> f64 {
        let given: Vec<f64> = self.mean.iter().map(|it| it / unit).collect();
        metrics::largest_difference(&given, pca.double_mean())
    }
}
