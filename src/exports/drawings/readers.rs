//! What a reader reads right against the variance kept, as a chart.

use subspace_lab_words::t;

use crate::{Drawing, Export, Source};

pub(crate) static READERS: Export = Export {
    id: "readers",
    summary: t!(exports_readers),
    media_type: "image/svg+xml",
    ending: "svg",
    needs_labels: true,
    source: Source::Drawing(Drawing::Readers),
};
