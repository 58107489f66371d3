//! The share of the variance that each component holds, as a chart.

use subspace_lab_words::t;

use crate::{Drawing, Export, Source};

pub(crate) static SCREE: Export = Export {
    id: "scree",
    summary: t!(exports_scree),
    media_type: "image/svg+xml",
    ending: "svg",
    needs_labels: false,
    source: Source::Drawing(Drawing::Scree),
};
