//! An image set: pixels of 8 or 16 bits with their shape, names, optional labels, split and fingerprint.

use std::sync::Arc;
use subspace_lab_words::t;

pub use subspace_lab_vocabulary::ImageShape;

use crate::error::ImageSetError;
use crate::steps::Steps;
use crate::values::{Depth, Pixels, Values, of_either};

/// Class labels: one index into `classes` for each image that has a label.
#[derive(Debug, Clone, PartialEq)]
pub struct Labels {
    /// Class names.
    pub classes: Vec<String>,
    /// `(n_images)` positions in `classes`; `None` for an image without a label, which is of no class.
    pub class_idx: Vec<Option<u16>>,
}

/// Which images are analysed and which are held out. The analysed ones come first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Split {
    /// The first so many images enter the fit.
    pub n_train: usize,
    /// The images after those are never part of a fit.
    pub n_held_out: usize,
}

/// A checked set of equally sized images.
#[derive(Debug, Clone, PartialEq)]
pub struct ImageSet {
    name: String,
    shape: ImageShape,
    /// Shared by copies of the set.
    pixels: Arc<Pixels>,
    labels: Option<Labels>,
    split: Split,
    max_value: u16,
    fingerprint: String,
}

impl ImageSet {
    /// Checks and takes an image set.
    ///
    /// `pixels` holds `n_images * shape.n_features()` values, image after image, each in CHW order; `max_value` is the value
    /// that means intensity 1 (255 for ordinary images, 16 for some digits, 65,535 for images of 16 bits).
    ///
    /// # Errors
    /// [`ImageSetError`] when sizes, labels or split do not fit together.
    pub fn new(
        name: impl Into<String>,
        shape: ImageShape,
        pixels: impl Into<Pixels>,
        labels: Option<Labels>,
        split: Split,
        max_value: u16,
    ) -> Result<Self, ImageSetError> {
        let pixels = pixels.into();
        let values = pixels.values();
        let n_features = shape.n_features();
        if n_features == 0 {
            return Err(ImageSetError::EmptyShape {
                n_channels: shape.n_channels,
                height_px: shape.height_px,
                width_px: shape.width_px,
            });
        }
        if max_value == 0 {
            return Err(ImageSetError::ZeroMaxValue);
        }
        let largest = values.depth().max();
        if max_value > largest {
            return Err(ImageSetError::MaxValue { max_value, largest });
        }
        let n_values = values.len();
        let n_images = n_values / n_features;
        if n_images * n_features != n_values {
            return Err(ImageSetError::PixelCount { n_values, n_images: n_images + 1, n_features });
        }
        if split.n_train.checked_add(split.n_held_out) != Some(n_images) {
            return Err(ImageSetError::SplitLength { n_train: split.n_train, n_held_out: split.n_held_out, n_images });
        }
        if let Some(labels) = &labels {
            check_labels(labels, n_images)?;
        }
        let fingerprint = fingerprint(&shape, values, labels.as_ref(), split, max_value);
        Ok(Self { name: name.into(), shape, pixels: Arc::new(pixels), labels, split, max_value, fingerprint })
    }

    /// The same set under another name.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Name as given.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Geometry of every image.
    pub fn shape(&self) -> ImageShape {
        self.shape
    }

    /// All images, analysed and held out.
    pub fn n_images(&self) -> usize {
        self.split.n_train + self.split.n_held_out
    }

    /// Which images are analysed, which held out.
    pub fn split(&self) -> Split {
        self.split
    }

    /// Labels, if the set has any.
    pub fn labels(&self) -> Option<&Labels> {
        self.labels.as_ref()
    }

    /// The value that means intensity 1.
    pub fn max_value(&self) -> u16 {
        self.max_value
    }

    /// Bits of each value.
    pub fn depth(&self) -> Depth {
        self.pixels().depth()
    }

    /// Hexadecimal digest (XXH3, 128 bits) of shape, depth, brightest value, split, pixels and labels: equal sets have equal
    /// ones, different sets have different ones but for a chance of about 2^-128. That holds of sets as they come, not
    /// where someone seeks two that agree: the digest is no cryptographic one. Of labels it sees how many classes there
    /// are and which image is of which, if any; names of the set and of its classes are not in it.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// Values of one image, `(n_features)` in CHW order.
    ///
    /// # Panics
    /// If `image_idx` is not below [`ImageSet::n_images`].
    pub fn image(&self, image_idx: usize) -> Values<'_> {
        let n_features = self.shape.n_features();
        self.pixels().range(image_idx * n_features..(image_idx + 1) * n_features)
    }

    /// Values of all images, `(n_images * n_features)`.
    pub fn pixels(&self) -> Values<'_> {
        self.pixels.values()
    }

    /// Values of the analysed images, `(n_train * n_features)`.
    pub fn train_pixels(&self) -> Values<'_> {
        self.pixels().range(0..self.split.n_train * self.shape.n_features())
    }

    /// Images per class over the whole set, in class order; `None` without labels. An image without one counts nowhere.
    pub fn class_counts(&self) -> Option<Vec<usize>> {
        let labels = self.labels.as_ref()?;
        let mut counts = vec![0; labels.classes.len()];
        for &class_idx in labels.class_idx.iter().flatten() {
            counts[usize::from(class_idx)] += 1;
        }
        Some(counts)
    }

    /// Mean of the analysed images as intensities, `(n_features)`; zeros if none is analysed. `None`
    /// if it was cancelled.
    pub async fn mean_image(&self, steps: &mut Steps<'_>) -> Option<Vec<f64>> {
        let n_features = self.shape.n_features();
        let mut sums = vec![0_u64; n_features];
        of_either!(self.train_pixels(), pixels => for image in pixels.chunks_exact(n_features) {
            steps.spend_plain(n_features).await?;
            for (sum, &value) in sums.iter_mut().zip(image) {
                *sum += u64::from(value);
            }
        });
        let divisor = self.split.n_train.max(1) as f64 * f64::from(self.max_value);
        Some(sums.into_iter().map(|sum| sum as f64 / divisor).collect())
    }
}

fn check_labels(labels: &Labels, n_images: usize) -> Result<(), ImageSetError> {
    if labels.class_idx.len() != n_images {
        return Err(ImageSetError::ListLength { what: t!(list_of_labels), n_given: labels.class_idx.len(), n_images });
    }
    let n_classes = labels.classes.len();
    let label = |class: &Option<u16>| class.map(usize::from).filter(|&label| label >= n_classes);
    match labels.class_idx.iter().enumerate().find_map(|(image_idx, class)| Some((image_idx, label(class)?))) {
        None => Ok(()),
        Some((image_idx, label)) => Err(ImageSetError::LabelOutOfRange { image_idx, label, n_classes }),
    }
}

/// Values of 16 bits that are turned into bytes at a time.
const HASHED: usize = 1 << 15;

/// Different sets give different bytes: each part is of a length that those before it state.
fn fingerprint(
    shape: &ImageShape,
    pixels: Values<'_>,
    labels: Option<&Labels>,
    split: Split,
    max_value: u16,
) -> String {
    let mut hasher = xxhash_rust::xxh3::Xxh3::new();
    for size in [shape.n_channels, shape.height_px, shape.width_px, split.n_train, split.n_held_out] {
        hasher.update(&(size as u64).to_le_bytes());
    }
    match pixels {
        Values::Eight(bytes) => {
            hasher.update(&[max_value as u8]);
            hasher.update(bytes);
        }
        Values::Sixteen(values) => {
            // No brightest byte is 0: no set of bytes begins like this.
            hasher.update(&[0]);
            hasher.update(&max_value.to_le_bytes());
            let mut bytes = Vec::new();
            for block in values.chunks(HASHED) {
                bytes.clear();
                Values::Sixteen(block).append_bytes(&mut bytes);
                hasher.update(&bytes);
            }
        }
    }
    if let Some(labels) = labels {
        hasher.update(&(labels.classes.len() as u64).to_le_bytes());
        for class_idx in &labels.class_idx {
            // No position is as large as what stands for no label.
            hasher.update(&class_idx.map_or(u32::MAX, u32::from).to_le_bytes());
        }
    }
    format!("{:032x}", hasher.digest128())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::steps::untold;

    const SHAPE: ImageShape = ImageShape { n_channels: 1, height_px: 1, width_px: 2 };
    const SPLIT: Split = Split { n_train: 1, n_held_out: 1 };

    #[test]
    fn sizes_that_do_not_fit_are_refused() {
        let short = ImageSet::new("x", SHAPE, vec![0_u8; 3], None, SPLIT, 255);
        assert!(matches!(short, Err(ImageSetError::PixelCount { n_values: 3, .. })));
        let split = ImageSet::new("x", SHAPE, vec![0_u8; 2], None, SPLIT, 255);
        assert!(matches!(split, Err(ImageSetError::SplitLength { n_images: 1, .. })));
        let labels = Labels { classes: vec!["a".into()], class_idx: vec![None, Some(1)] };
        let label = ImageSet::new("x", SHAPE, vec![0_u8; 4], Some(labels), SPLIT, 255);
        assert!(matches!(label, Err(ImageSetError::LabelOutOfRange { image_idx: 1, .. })));
    }

    #[test]
    fn the_fingerprint_sees_everything_but_names() {
        let pixels = || Pixels::Eight(vec![1, 2, 3, 4]);
        let labels = |classes: &[&str], class_idx| {
            let classes = classes.iter().map(|&class| class.to_owned()).collect();
            Some(Labels { classes, class_idx })
        };
        let of = |name, shape, pixels: Pixels, labels, split, max_value| {
            ImageSet::new(name, shape, pixels, labels, split, max_value).expect("it fits").fingerprint().to_owned()
        };
        let (a, b) = (Some(0), Some(1));
        let tall = ImageShape { height_px: 2, width_px: 1, ..SHAPE };
        let whole = Split { n_train: 2, n_held_out: 0 };
        let base = of("x", SHAPE, pixels(), labels(&["a", "b"], vec![a, b]), SPLIT, 255);
        assert_eq!(base, of("y", SHAPE, pixels(), labels(&["c", "d"], vec![a, b]), SPLIT, 255));
        let others = [
            of("x", tall, pixels(), labels(&["a", "b"], vec![a, b]), SPLIT, 255),
            of("x", SHAPE, vec![1_u8, 2, 3, 5].into(), labels(&["a", "b"], vec![a, b]), SPLIT, 255),
            of("x", SHAPE, pixels(), labels(&["a", "b"], vec![b, a]), SPLIT, 255),
            of("x", SHAPE, pixels(), labels(&["a", "b"], vec![a, None]), SPLIT, 255),
            of("x", SHAPE, pixels(), labels(&["a", "b", "c"], vec![a, b]), SPLIT, 255),
            of("x", SHAPE, pixels(), None, SPLIT, 255),
            of("x", SHAPE, pixels(), labels(&["a", "b"], vec![a, b]), whole, 255),
            of("x", SHAPE, pixels(), labels(&["a", "b"], vec![a, b]), SPLIT, 16),
            of("x", SHAPE, vec![1_u16, 2, 3, 4].into(), labels(&["a", "b"], vec![a, b]), SPLIT, 255),
            of("x", SHAPE, vec![1_u16, 2, 3, 4].into(), labels(&["a", "b"], vec![a, b]), SPLIT, 65_535),
            of("x", SHAPE, vec![1_u16, 2, 3, 260].into(), labels(&["a", "b"], vec![a, b]), SPLIT, 65_535),
        ];
        let distinct: std::collections::BTreeSet<&String> = others.iter().chain([&base]).collect();
        assert_eq!(distinct.len(), others.len() + 1);
    }

    #[test]
    fn images_without_a_label_count_in_no_class() {
        let labels = Labels { classes: vec!["a".into(), "b".into()], class_idx: vec![None, Some(1)] };
        let set = ImageSet::new("x", SHAPE, vec![0_u8; 4], Some(labels), SPLIT, 255).expect("it fits");
        assert_eq!(set.class_counts(), Some(vec![0, 1]));
    }

    #[test]
    fn the_mean_is_over_the_analysed_images_only() {
        let set = ImageSet::new("x", SHAPE, vec![51_u8, 0, 255, 255], None, SPLIT, 255);
        let mean = set.map(|set| untold(async |steps| set.mean_image(steps).await));
        assert_eq!(mean, Ok(vec![0.2, 0.0]));
    }
}
