//! A PCA that another program made.

use serde::{Deserialize, Serialize};
pub use subspace_lab_vocabulary::Agreement;
use subspace_lab_words::{Message, Number, t};

/// A PCA as scikit-learn has it; nothing of it was looked at yet. Images are in channel, row, column order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ForeignPca {
    /// Mean image, D values, as intensities or as stored values.
    pub mean: Vec<f64>,
    /// Components, row after row of D values.
    pub components: Vec<f64>,
    /// Variance of each component, in any unit and with any divisor; more of them than components do no harm.
    pub explained_variance: Vec<f64>,
}

/// What is said of a PCA of this name that fits: of itself, and how far it agrees with the engine's own.
pub fn said(name: &str, agreement: &Agreement) -> [Message; 2] {
    let Agreement { n_components, n_compared, orthonormality_error, overlap, variance_error, mean_error } = *agreement;
    let small = |error: f64| Number::written(error, format!("{error:.1e}"));
    let agrees = t!(
        foreign_agrees,
        n = n_compared,
        overlap = Number::fixed(overlap, 6),
        variance = small(variance_error),
        mean = small(mean_error)
    );
    [t!(foreign_fits, pca = name, n = n_components, off = small(orthonormality_error)), agrees]
}
