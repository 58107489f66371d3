//! Alignment of the first K components by three definitions, as a chart.

use subspace_lab_words::t;

use crate::{Drawing, Export, Source};

pub(crate) static ALIGNED: Export = Export {
    id: "aligned",
    summary: t!(exports_aligned),
    media_type: "image/svg+xml",
    ending: "svg",
    needs_labels: true,
    source: Source::Drawing(Drawing::Aligned),
};
