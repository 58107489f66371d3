//! A PCA handed out and taken up elsewhere, for what images and noises need of it.

use ndarray::Array2;

use super::{Pca, Preprocessing, Route};
use crate::image_set::ImageShape;
use crate::spectrum::Spectrum;

/// What is handed out of a PCA beside its components, which are handed out in the precision that pictures have. Nothing is judged
/// by what comes back.
#[derive(Debug, Clone, PartialEq)]
pub struct Parts {
    /// Geometry of the images.
    pub shape: ImageShape,
    /// Images in the fit, N.
    pub n_samples: usize,
    /// The value that means intensity 1.
    pub max_value: u16,
    /// `(n_features)`, intensities.
    pub mean: Vec<f64>,
    /// On each component, in squared units of `deviation_unit`, `(rank)`, largest first.
    pub variances: Vec<f64>,
    /// Of all features together, in the same unit.
    pub total_variance: f64,
    /// What intensities are divided by before variances are stated; 1 unless standardised.
    pub deviation_unit: f64,
}

impl Pca {
    /// What is handed out of it.
    pub fn parts(&self) -> Parts {
        Parts {
            shape: self.shape,
            n_samples: self.n_samples,
            max_value: self.max_value,
            mean: self.double_mean.clone(),
            variances: self.spectrum.explained_variance().to_vec(),
            total_variance: self.spectrum.total_variance(),
            deviation_unit: self.deviation_unit,
        }
    }

    /// The PCA of these parts and components, `(rank, n_features)` row after row; `None` if their sizes do not fit each other, or a
    /// variance is none.
    pub fn from_parts(parts: Parts, components: Vec<f32>) -> Option<Self> {
        let (rank, n_features) = (parts.variances.len(), parts.shape.n_features());
        let are_variances = parts.variances.iter().all(|it| it.is_finite() && *it > 0.0);
        let are_units = parts.total_variance.is_finite() && parts.deviation_unit > 0.0;
        if parts.mean.len() != n_features || !are_variances || !are_units {
            return None;
        }
        Some(Self {
            shape: parts.shape,
            n_samples: parts.n_samples,
            max_value: parts.max_value,
            mean: parts.mean.iter().map(|&mean| mean as f32).collect(),
            double_mean: parts.mean,
            components: Array2::from_shape_vec((rank, n_features), components).ok()?,
            residual: None,
            spectrum: Spectrum::new(parts.variances, parts.total_variance),
            preprocessing: Preprocessing { standardize: parts.deviation_unit != 1.0 },
            deviation_unit: parts.deviation_unit,
            route: Route::for_sizes(parts.n_samples, n_features),
            largest_rank: rank,
        })
    }
}
