//! How much of each component is learned at a moment, as a chart.

use subspace_lab_words::t;

use crate::{Drawing, Export, Source};

pub(crate) static LEARNED: Export = Export {
    id: "learned",
    summary: t!(exports_learned),
    media_type: "image/svg+xml",
    ending: "svg",
    needs_labels: false,
    source: Source::Drawing(Drawing::Learned),
};
