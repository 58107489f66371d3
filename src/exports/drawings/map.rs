//! What masks do at one K, by ratio and patch, as a chart.

use subspace_lab_words::t;

use crate::{Drawing, Export, Source};

pub(crate) static MAP: Export = Export {
    id: "map",
    summary: t!(exports_map),
    media_type: "image/svg+xml",
    ending: "svg",
    needs_labels: false,
    source: Source::Drawing(Drawing::Map),
};
