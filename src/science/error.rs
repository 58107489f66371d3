//! What can go wrong, one sentence each that a person can act on.

/// Why an image set was refused.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ImageSetError {
    /// An image without pixels.
    #[error(
        "images of {height_px} x {width_px} pixels and {n_channels} channels hold nothing; every size must be at least 1"
    )]
    EmptyShape {
        /// Channels per pixel.
        n_channels: usize,
        /// Rows of pixels.
        height_px: usize,
        /// Columns of pixels.
        width_px: usize,
    },
    /// The number of values is not `n_images * n_features`.
    #[error("{n_values} pixel values do not make {n_images} images of {n_features} values each")]
    PixelCount {
        /// Values given.
        n_values: usize,
        /// Images announced.
        n_images: usize,
        /// Values per image.
        n_features: usize,
    },
    /// A list that must have one entry per image has another length.
    #[error("{n_given} {what} for {n_images} images; there must be one for each")]
    ListLength {
        /// Which list.
        what: &'static str,
        /// Its length.
        n_given: usize,
        /// Images in the set.
        n_images: usize,
    },
    /// A label points past the class list.
    #[error("image {image_idx} carries label {label}, but there are only {n_classes} classes")]
    LabelOutOfRange {
        /// Position of the image.
        image_idx: usize,
        /// Its label.
        label: usize,
        /// Length of the class list.
        n_classes: usize,
    },
    /// The brightest value was given as zero.
    #[error("the brightest pixel value was given as 0; it must be between 1 and 255, or 65535 at 16 bits")]
    ZeroMaxValue,
    /// The brightest value is beyond what the depth can hold.
    #[error("the brightest pixel value was given as {max_value}, but the values of these images end at {largest}")]
    MaxValue {
        /// As given.
        max_value: u16,
        /// The largest value of the depth.
        largest: u16,
    },
    /// The split asks for more images than there are.
    #[error("the split names {n_train} images to analyse and {n_held_out} to hold out, but there are {n_images}")]
    SplitLength {
        /// Images for the fit.
        n_train: usize,
        /// Images held out.
        n_held_out: usize,
        /// Images in the set.
        n_images: usize,
    },
}

/// Why a PCA could not be computed.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum PcaError {
    /// One image has no variance.
    #[error("PCA needs at least 2 images to analyse, and there is {n_samples}; add more images or open a built-in set")]
    TooFewSamples {
        /// Images given.
        n_samples: usize,
    },
    /// All images are equal.
    #[error("all {n_samples} images are identical, so there is no variance to analyse; add images that differ")]
    NoVariance {
        /// Images given.
        n_samples: usize,
    },
    /// The eigenvalue iteration gave up.
    #[error(
        "the eigenvalue solver did not converge on a {size} x {size} matrix; please report the image set's fingerprint"
    )]
    NoConvergence {
        /// Side of the matrix.
        size: usize,
    },
    /// The caller asked to stop.
    #[error("the analysis was cancelled; the last result is kept")]
    Cancelled,
}
