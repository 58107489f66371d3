//! Variance learned and images read over training time, as a chart.

use subspace_lab_words::t;

use crate::{Drawing, Export, Source};

pub(crate) static CLOCK: Export = Export {
    id: "clock",
    summary: t!(exports_clock),
    media_type: "image/svg+xml",
    ending: "svg",
    needs_labels: false,
    source: Source::Drawing(Drawing::Clock),
};
