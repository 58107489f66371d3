//! The share of the variance that the first components hold, with top and bottom, as a chart.

use subspace_lab_words::t;

use crate::{Drawing, Export, Source};

pub(crate) static CUMULATIVE: Export = Export {
    id: "cumulative",
    summary: t!(exports_cumulative),
    media_type: "image/svg+xml",
    ending: "svg",
    needs_labels: false,
    source: Source::Drawing(Drawing::Cumulative),
};
