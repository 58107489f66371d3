//! What long work is doing.

/// A stage of an analysis, in order; then what comes after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Stage {
    /// Covariance or Gram matrix; counted in images or pixel values.
    Moments,
    /// Eigenvalues and eigenvectors; counted in hundredths of the time that they are thought to take.
    Eigen,
    /// Components from Gram eigenvectors; counted in pixel values.
    Components,
    /// Projecting the held-out images; one step.
    HeldOut,
    /// The best denoiser for a noise; counted in steps of different length.
    Denoiser,
    /// Readers and encoders of the step Learning; counted in steps of different length.
    Learning,
    /// Writing what is exported; counted in blocks of rows.
    Writing,
}

/// Where a lane is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum LaneStage {
    /// Projecting and normalising images; counted in images.
    Projecting,
    /// Computing features; counted in images.
    Features,
    /// Training; counted in batches, or in steps of different length.
    Training,
    /// Reading the images to test on; counted in images.
    Testing,
}

/// How far a lane is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LaneProgress {
    /// What is being done.
    pub stage: LaneStage,
    /// Units done.
    pub done: u32,
    /// Units in all.
    pub total: u32,
}
