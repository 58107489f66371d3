//! A PCA that another program made.

use serde::{Deserialize, Serialize};
pub use subspace_lab_vocabulary::Agreement;

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
