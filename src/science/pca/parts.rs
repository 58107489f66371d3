//! A PCA handed out and taken up elsewhere, for what images and noises need of it.

use ndarray::Array2;

use super::{Pca, Preprocessing};
use crate::image_set::ImageShape;
use crate::spectrum::Spectrum;

/// What is handed out of a PCA, in the precision that pictures have. Nothing is judged by what comes back: means and components
/// are rounded.
#[derive(Debug, Clone, PartialEq)]
pub struct Parts {
    /// Geometry of the images.
    pub shape: ImageShape,
    /// Images in the fit, N.
    pub n_samples: usize,
    /// The byte that means intensity 1.
    pub max_value: u8,
    /// `(n_features)`, intensities.
    pub mean: Vec<f32>,
    /// `(rank, n_features)`, row after row.
    pub components: Vec<f32>,
    /// On each component, in squared intensities, `(rank)`, largest first.
    pub variances: Vec<f64>,
    /// Of all features together, in squared intensities.
    pub total_variance: f64,
}

impl Pca {
    /// The PCA of these parts, not standardised; `None` if their sizes do not fit each other, or a variance is none.
    pub fn from_parts(parts: Parts) -> Option<Self> {
        let (rank, n_features) = (parts.variances.len(), parts.shape.n_features());
        let are_variances = parts.variances.iter().all(|it| it.is_finite() && *it > 0.0);
        if parts.mean.len() != n_features || !are_variances || !parts.total_variance.is_finite() {
            return None;
        }
        Some(Self {
            shape: parts.shape,
            n_samples: parts.n_samples,
            max_value: parts.max_value,
            double_mean: parts.mean.iter().map(|&mean| f64::from(mean)).collect(),
            mean: parts.mean.into(),
            components: Array2::from_shape_vec((rank, n_features), parts.components).ok()?,
            residual: None,
            spectrum: Spectrum::new(parts.variances, parts.total_variance),
            deviation_unit: 1.0,
            preprocessing: Preprocessing::default(),
            largest_rank: rank,
        })
    }
}
