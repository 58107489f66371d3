//! Material as the numbers that readers work on.

use std::ops::ControlFlow;

use subspace_lab_perception::examples::Projection;
use subspace_lab_perception::news::News;
use subspace_lab_perception::{Examples, Task};
use subspace_lab_protocol::lane::{MAX_READ_CLASSES, Material};
use subspace_lab_protocol::{Depth, NO_CLASS, wire};
use subspace_lab_science::Values;

use crate::error::LaneError;

/// Takes material apart.
pub(crate) fn open(bytes: &[u8]) -> Result<Material, LaneError> {
    checked(wire::decode(bytes).map_err(|_| LaneError::Damaged)?)
}

/// The same material, if its sizes fit each other.
pub(crate) fn checked(material: Material) -> Result<Material, LaneError> {
    let card = &material.card;
    let n_features = card.shape.n_features();
    let n_images = card.n_train as usize + card.n_test as usize;
    let fits = n_features > 0
        && card.n_train > 0
        && material.max_value > 0
        && Some(material.pixels.len())
            == n_images.checked_mul(n_features).and_then(|n| n.checked_mul(card.depth.n_bytes()))
        && material.class_idx.len() == n_images
        && card.test_idx.len() == card.n_test as usize
        && material.class_idx.iter().all(|&class| class == NO_CLASS || u32::from(class) < card.n_classes)
        && material.mean.len() == 4 * n_features
        && material.components.len().is_multiple_of(4 * n_features);
    if fits { Ok(material) } else { Err(LaneError::Damaged) }
}

/// Projects and normalises all images.
pub(crate) fn task(material: &Material, tell: &mut dyn FnMut(News) -> ControlFlow<()>) -> Result<Task, LaneError> {
    if material.class_idx.contains(&NO_CLASS) || material.card.n_classes > MAX_READ_CLASSES {
        return Err(LaneError::Damaged);
    }
    let (mean, components) = (numbers(&material.mean), numbers(&material.components));
    let projection = Projection {
        mean: &mean,
        components: &components,
        takes_away: material.takes_away,
        max_value: material.max_value,
    };
    let projected = with_values(material, |pixels| projection.of(pixels, &material.class_idx, tell));
    let ControlFlow::Continue(all) = projected else { return Err(LaneError::Cancelled) };
    let shape = material.card.shape;
    let (n_train, n_features) = (material.card.n_train as usize, shape.n_features());
    let Examples { pixels: mut train, class_idx: mut train_class, .. } = all;
    let test = train.split_off(n_train * n_features);
    let test_class = train_class.split_off(n_train);
    Ok(Task {
        shape,
        n_classes: material.card.n_classes as usize,
        train: Examples { pixels: train, class_idx: train_class, n_features },
        test: Examples { pixels: test, class_idx: test_class, n_features },
    })
}

/// What comes of the values of all images.
pub(crate) fn with_values<T>(material: &Material, of: impl FnOnce(Values<'_>) -> T) -> T {
    match material.card.depth {
        Depth::Eight => of(Values::Eight(&material.pixels)),
        Depth::Sixteen => {
            let values: Vec<u16> =
                material.pixels.as_chunks().0.iter().map(|&bytes| u16::from_le_bytes(bytes)).collect();
            of(Values::Sixteen(&values))
        }
    }
}

pub(crate) fn numbers(bytes: &[u8]) -> Vec<f32> {
    bytes.as_chunks().0.iter().map(|&bytes| f32::from_le_bytes(bytes)).collect()
}
