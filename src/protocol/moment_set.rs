//! Moments of images that are elsewhere, and a sample of others that is here.

use serde::{Deserialize, Serialize};
use subspace_lab_vocabulary::{Depth, ImageShape};

use crate::intake::PlanLine;

/// Counts, sums and sums of products of equally sized images, in raw values. Lengths agree with each other: whoever takes one checks
/// that.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MomentSet {
    /// Short name.
    pub name: String,
    /// Name for people.
    pub title: String,
    /// Geometry of every image.
    pub shape: ImageShape,
    /// Bits of each value.
    pub depth: Depth,
    /// The value that means intensity 1.
    pub max_value: u16,
    /// How many images were summed, N.
    pub n_images: u64,
    /// Σ x, `(n_features)`, in the order channel, row, column.
    pub sums: Vec<i64>,
    /// Σ x xᵀ, the upper triangle by rows, `(n_features (n_features + 1) / 2)`.
    pub products: Vec<i64>,
    /// What each class has of them; an image without a label is of none. Empty without labels.
    pub classes: Vec<ClassMoments>,
    /// Images that are none of those that were summed, to be shown.
    pub sample: Sample,
    /// What of the files became the set, and why.
    pub plan: Vec<PlanLine>,
}

/// What belongs to the images of one class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClassMoments {
    /// Name of the class.
    pub name: String,
    /// Images of the class.
    pub n_images: u64,
    /// Σ x over them, `(n_features)`.
    pub sums: Vec<i64>,
}

/// Held-out images of the shape and depth of the moments that they travel with; none, if there are no names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sample {
    /// As those of a [`crate::PixelSet`].
    #[serde(with = "serde_bytes")]
    pub pixels: Vec<u8>,
    /// What each image was called when it was given.
    pub image_names: Vec<String>,
    /// Class names; empty without labels. Those of the moments are found by their names.
    pub classes: Vec<String>,
    /// Class of each image: a position in `classes`, or [`crate::NO_CLASS`]. Empty without labels.
    pub class_idx: Vec<u16>,
    /// Whether each image was decoded from a lossy format (JPEG, lossy WebP).
    pub is_lossy: Vec<bool>,
}
