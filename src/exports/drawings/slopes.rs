//! How much of each component an autoencoder brings back, as a chart.

use subspace_lab_words::t;

use crate::{Drawing, Export, Source};

pub(crate) static SLOPES: Export = Export {
    id: "slopes",
    summary: t!(exports_slopes),
    media_type: "image/svg+xml",
    ending: "svg",
    needs_labels: false,
    source: Source::Drawing(Drawing::Slopes),
};
