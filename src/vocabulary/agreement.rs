//! What a PCA that another program made has in common with the one here.

/// For a PCA of the same images.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Agreement {
    /// Its components.
    pub n_components: u32,
    /// Those that are compared: no more than the rank.
    pub n_compared: u32,
    /// Largest deviation of its components from orthonormality.
    pub orthonormality_error: f64,
    /// Mean squared cosine between the subspaces of the first `n_compared` components of both.
    pub overlap: f64,
    /// Largest difference between variances of the first `n_compared`, each in units of the first one of its own.
    pub variance_error: f64,
    /// Largest difference between the mean images, intensities 0..1.
    pub mean_error: f64,
}
