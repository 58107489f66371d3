//! An image set as it is handed over and kept: prepared pixels with names, labels and split.

use serde::{Deserialize, Serialize};
use subspace_lab_vocabulary::{Depth, ImageShape};

use crate::intake::PlanLine;

/// In place of a class: this image has no label. No class is at this position, however many there are.
pub const NO_CLASS: u16 = u16::MAX;

/// Most classes of a set, so that every position is below [`NO_CLASS`].
pub const MAX_CLASSES: usize = NO_CLASS as usize;

/// Equally sized images and what is known of each. Lengths agree with each other: whoever takes one checks that.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PixelSet {
    /// Short name.
    pub name: String,
    /// Name for people.
    pub title: String,
    /// Geometry of every image.
    pub shape: ImageShape,
    /// Bytes image after image, each in the order channel, row, column; of `depth` bytes a value.
    #[serde(with = "serde_bytes")]
    pub pixels: Vec<u8>,
    /// Bits of each value.
    pub depth: Depth,
    /// What each image was called when it was given, such as `cats/12.jpg`.
    pub image_names: Vec<String>,
    /// Class names; empty without labels.
    pub classes: Vec<String>,
    /// Class of each image: a position in `classes`, or [`NO_CLASS`]. Empty without labels.
    pub class_idx: Vec<u16>,
    /// The first so many images are analysed, the rest is held out.
    pub n_train: u32,
    /// The value that means intensity 1.
    pub max_value: u16,
    /// Whether each image was decoded from a lossy format (JPEG, lossy WebP).
    pub is_lossy: Vec<bool>,
    /// What of the files became the set, and why.
    pub plan: Vec<PlanLine>,
}

impl PixelSet {
    /// All images, analysed and held out.
    pub fn n_images(&self) -> u32 {
        self.image_names.len() as u32
    }

    /// Images without a label among others that may have one; 0 in a set without labels.
    pub fn n_unlabelled(&self) -> u32 {
        self.class_idx.iter().filter(|&&it| it == NO_CLASS).count() as u32
    }

    /// Images that were decoded from a lossy format.
    pub fn n_lossy(&self) -> u32 {
        self.is_lossy.iter().filter(|&&it| it).count() as u32
    }
}
