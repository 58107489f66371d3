//! Moments of images that are elsewhere: checked, with the sample that travels with them as held-out images.

use std::sync::Arc;

use subspace_lab_protocol::moment_set::Sample;
use subspace_lab_protocol::{MomentSet, NO_CLASS};
use subspace_lab_science::{ClassSums, ImageSet, Labels, Pixels, Split, Sums, SumsError};
use subspace_lab_words::Message;

use super::{SourceError, TitledSet, checked_size, first_images, labels};
use crate::given::{Given, Moments};

/// Images are counted in so many on their way to whoever asks.
const MAX_IMAGES: u64 = u32::MAX as u64;

pub(super) fn read(moments: MomentSet) -> Result<TitledSet, SourceError> {
    let MomentSet { name, title, shape, depth, max_value, n_images, sums, products, classes, sample, plan } = moments;
    if !matches!(shape.n_channels, 1 | 3) {
        return Err(SourceError::Channels { n_channels: shape.n_channels });
    }
    // Before anything is multiplied: half a square of 64-bit sums.
    let n_features = checked_size(&[shape.n_channels, shape.height_px, shape.width_px])?;
    checked_size(&[4, n_features, n_features + 1]).map_err(|error| match error {
        SourceError::TooLarge { n_bytes } => SourceError::MomentsTooLarge { n_bytes },
        other => other,
    })?;
    let n_sample = sample.image_names.len();
    checked_size(&[depth.n_bytes(), n_sample, n_features])?;
    if n_images.saturating_add(n_sample as u64) > MAX_IMAGES {
        return Err(SumsError::TooMany { max_images: MAX_IMAGES }.into());
    }
    let of_class = |it: subspace_lab_protocol::moment_set::ClassMoments| ClassSums {
        name: it.name,
        n_images: it.n_images,
        sums: it.sums,
    };
    let classes = classes.into_iter().map(of_class).collect();
    let sums = Sums::from_parts((shape, depth, max_value), n_images, sums, products, classes)?;

    let labels = sample_labels(&sums, &sample)?;
    let values = Pixels::from_bytes(depth, sample.pixels).ok_or(SourceError::HalfValue)?;
    let split = Split { n_train: 0, n_held_out: n_sample };
    let set = ImageSet::new(name, shape, values, labels, split, max_value)?;
    Ok(TitledSet {
        title: Message::verbatim(&title),
        first_shown: first_images(n_sample),
        image_names: sample.image_names,
        n_lossy: sample.is_lossy.iter().filter(|it| **it).count() as u32,
        drawn: None,
        plan,
        given: Given::Moments(Moments { fingerprint: sums.fingerprint(&set), sums: Arc::new(sums), sample: set }),
    })
}

/// Classes of the moments first, then those that only the sample has.
fn sample_labels(sums: &Sums, sample: &Sample) -> Result<Option<Labels>, SourceError> {
    let mut names: Vec<String> = sums.classes().iter().map(|class| class.name.clone()).collect();
    let mut positions = Vec::with_capacity(sample.classes.len());
    for name in &sample.classes {
        let position = names.iter().position(|it| it == name).unwrap_or(names.len());
        if position == names.len() {
            names.push(name.clone());
        }
        positions.push(position as u16);
    }
    if names.is_empty() {
        return Ok(None);
    }
    // What points past the list is refused with the set.
    let place =
        |class: &u16| (*class != NO_CLASS).then(|| positions.get(usize::from(*class)).copied().unwrap_or(NO_CLASS));
    let unlabelled = sample.classes.is_empty() && sample.class_idx.is_empty();
    let class_idx: Vec<Option<u16>> =
        if unlabelled { vec![None; sample.image_names.len()] } else { sample.class_idx.iter().map(place).collect() };
    labels(names, class_idx.into_iter()).map(Some)
}
