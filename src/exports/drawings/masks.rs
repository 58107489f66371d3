//! The paper's curves of masks of one patch size, as a chart.

use subspace_lab_words::t;

use crate::{Drawing, Export, Source};

pub(crate) static MASKS: Export = Export {
    id: "masks",
    summary: t!(exports_masks),
    media_type: "image/svg+xml",
    ending: "svg",
    needs_labels: true,
    source: Source::Drawing(Drawing::Masks),
};
