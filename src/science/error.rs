//! What can go wrong, one sentence each that a person can act on.

use subspace_lab_words::{Code, Message, Tells, Words, t};

use crate::sums::SumsError;

/// Why an image set was refused.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{}", self.words())]
#[non_exhaustive]
pub enum ImageSetError {
    /// An image without pixels.
    EmptyShape {
        /// Channels per pixel.
        n_channels: usize,
        /// Rows of pixels.
        height_px: usize,
        /// Columns of pixels.
        width_px: usize,
    },
    /// The number of values is not `n_images * n_features`.
    PixelCount {
        /// Values given.
        n_values: usize,
        /// Images announced.
        n_images: usize,
        /// Values per image.
        n_features: usize,
    },
    /// A list that must have one entry per image has another length.
    ListLength {
        /// Which list.
        what: Code,
        /// Its length.
        n_given: usize,
        /// Images in the set.
        n_images: usize,
    },
    /// A label points past the class list.
    LabelOutOfRange {
        /// Position of the image.
        image_idx: usize,
        /// Its label.
        label: usize,
        /// Length of the class list.
        n_classes: usize,
    },
    /// The brightest value was given as zero.
    ZeroMaxValue,
    /// The brightest value is beyond what the depth can hold.
    MaxValue {
        /// As given.
        max_value: u16,
        /// The largest value of the depth.
        largest: u16,
    },
    /// The split asks for more images than there are.
    SplitLength {
        /// Images for the fit.
        n_train: usize,
        /// Images held out.
        n_held_out: usize,
        /// Images in the set.
        n_images: usize,
    },
}

impl Tells for ImageSetError {
    fn message(&self) -> Message {
        match self {
            Self::EmptyShape { n_channels, height_px, width_px } => {
                t!(image_set_empty_shape, height_px = height_px, width_px = width_px, n_channels = n_channels)
            }
            Self::PixelCount { n_values, n_images, n_features } => {
                t!(image_set_pixel_count, n_values = n_values, n_images = n_images, n_features = n_features)
            }
            Self::ListLength { what, n_given, n_images } => {
                t!(image_set_list_length, n_given = n_given, what = what, n_images = n_images)
            }
            Self::LabelOutOfRange { image_idx, label, n_classes } => {
                t!(image_set_label_out_of_range, image_idx = image_idx, label = label, n_classes = n_classes)
            }
            Self::ZeroMaxValue => t!(image_set_zero_max_value).into(),
            Self::MaxValue { max_value, largest } => t!(image_set_max_value, max_value = max_value, largest = largest),
            Self::SplitLength { n_train, n_held_out, n_images } => {
                t!(image_set_split_length, n_train = n_train, n_held_out = n_held_out, n_images = n_images)
            }
        }
    }
}

/// Why a PCA could not be computed.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{}", self.words())]
#[non_exhaustive]
pub enum PcaError {
    /// One image has no variance.
    TooFewSamples {
        /// Images given.
        n_samples: usize,
    },
    /// All images are equal.
    NoVariance {
        /// Images given.
        n_samples: usize,
    },
    /// The eigenvalue iteration gave up.
    NoConvergence {
        /// Side of the matrix.
        size: usize,
    },
    /// The images are elsewhere, and this needs every one of them.
    OnlyMoments,
    /// Moments that cannot be worked with.
    Sums(#[from] SumsError),
    /// The caller asked to stop.
    Cancelled,
}

impl Tells for PcaError {
    fn message(&self) -> Message {
        match self {
            Self::TooFewSamples { n_samples } => t!(pca_too_few_samples, n_samples = n_samples),
            Self::NoVariance { n_samples } => t!(pca_no_variance, n_samples = n_samples),
            Self::NoConvergence { size } => t!(pca_no_convergence, size = size),
            Self::OnlyMoments => t!(pca_only_moments).into(),
            Self::Sums(error) => error.message(),
            Self::Cancelled => t!(pca_cancelled).into(),
        }
    }
}
