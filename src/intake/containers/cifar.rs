//! CIFAR-10 and CIFAR-100, the binary versions: records of one or two label bytes and 32 x 32 pixels in planes.

use std::ops::ControlFlow;
use std::sync::Arc;

use super::{Container, Given};
use crate::collection::Origin;
use crate::error::Refusal;
use crate::raster::{Layout, Raster};
use crate::samples::Samples;
use crate::{Intake, Tell};

pub(super) const CONTAINER: Container = Container {
    name: "CIFAR",
    endings: &["bin"],
    matches: |given| given.ending() == "bin" && kind(given.bytes).is_some(),
    read,
};

const SIDE_PX: u32 = 32;
const N_PIXELS: usize = 1024;
const N_BYTES: usize = 3 * N_PIXELS;

/// Classes of CIFAR-10 in the order of its labels.
const CLASSES_10: [&str; 10] =
    ["airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Cifar10,
    /// With a coarse label (0 to 19) and a fine one (0 to 99), which is the class.
    Cifar100,
}

impl Kind {
    fn n_label_bytes(self) -> usize {
        match self {
            Self::Cifar10 => 1,
            Self::Cifar100 => 2,
        }
    }

    fn has_labels(self, record: &[u8]) -> bool {
        match self {
            Self::Cifar10 => record[0] < 10,
            Self::Cifar100 => record[0] < 20 && record[1] < 100,
        }
    }
}

/// The kind whose records fill the file, with labels in their range.
fn kind(bytes: &[u8]) -> Option<Kind> {
    [Kind::Cifar10, Kind::Cifar100].into_iter().find(|kind| {
        let n_record_bytes = N_BYTES + kind.n_label_bytes();
        bytes.len() >= n_record_bytes
            && bytes.len().is_multiple_of(n_record_bytes)
            && bytes.chunks_exact(n_record_bytes).all(|record| kind.has_labels(record))
    })
}

fn read(intake: &mut Intake, given: Given<'_>, tell: Tell<'_>) -> Result<ControlFlow<()>, Refusal> {
    let Some(kind) = kind(given.bytes) else { return Err(Refusal::NotAnImage) };
    let path: Arc<str> = Arc::from(given.path);
    let classes: Vec<Arc<str>> = match kind {
        Kind::Cifar10 => CLASSES_10.iter().map(|&name| Arc::from(name)).collect(),
        Kind::Cifar100 => (0..100).map(|label: u8| Arc::from(label.to_string())).collect(),
    };
    let n_record_bytes = N_BYTES + kind.n_label_bytes();
    for (part, record) in (0..).zip(given.bytes.chunks_exact(n_record_bytes)) {
        if given.depth == 0 {
            intake.parts = (part, (given.bytes.len() / n_record_bytes) as u32);
        }
        let (labels, planes) = record.split_at(kind.n_label_bytes());
        let class = labels.last().and_then(|&label| classes.get(usize::from(label))).map(Arc::clone);
        let pixels = (0..N_BYTES).map(|byte| planes[byte % 3 * N_PIXELS + byte / 3]).collect();
        let mut raster = Raster::new(SIDE_PX, SIDE_PX, Layout::Rgb, Samples::Eight(pixels));
        raster.is_array = true;
        let origin = Origin { path: Arc::clone(&path), part: Some(part) };
        intake.collection.add(&intake.plan, origin, class, &raster)?;
        if tell(intake.progress()).is_break() {
            return Ok(ControlFlow::Break(()));
        }
    }
    Ok(ControlFlow::Continue(()))
}
