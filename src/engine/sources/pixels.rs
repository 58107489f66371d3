//! Images that were read and prepared before: checked, not decoded.

use subspace_lab_protocol::{NO_CLASS, PixelSet};
use subspace_lab_science::{ImageSet, ImageSetError, Pixels, Split};
use subspace_lab_words::Message;

use super::{SourceError, TitledSet, checked_size, first_images, labels};
use crate::given::Given;

pub(super) fn read(pixels: PixelSet) -> Result<TitledSet, SourceError> {
    let n_images = pixels.image_names.len();
    let (shape, depth) = (pixels.shape, pixels.depth);
    if !matches!(shape.n_channels, 1 | 3) {
        return Err(SourceError::Channels { n_channels: shape.n_channels });
    }
    checked_size(&[depth.n_bytes(), n_images, shape.n_channels, shape.height_px, shape.width_px])?;
    let (n_train, n_lossy) = (pixels.n_train as usize, pixels.n_lossy());
    let n_held_out =
        n_images.checked_sub(n_train).ok_or(ImageSetError::SplitLength { n_train, n_held_out: 0, n_images })?;
    let class_idx = pixels.class_idx.into_iter().map(|class_idx| (class_idx != NO_CLASS).then_some(class_idx));
    let labels = if pixels.classes.is_empty() { None } else { Some(labels(pixels.classes, class_idx)?) };
    let split = Split { n_train, n_held_out };
    let values = Pixels::from_bytes(depth, pixels.pixels).ok_or(SourceError::HalfValue)?;
    let set = ImageSet::new(pixels.name, shape, values, labels, split, pixels.max_value)?;
    Ok(TitledSet {
        title: Message::verbatim(&pixels.title),
        first_shown: first_images(n_images),
        image_names: pixels.image_names,
        n_lossy,
        drawn: None,
        plan: pixels.plan,
        given: Given::Images(set),
    })
}
