//! What a reader reads right over its epochs, as a chart.

use subspace_lab_words::t;

use crate::{Drawing, Export, Source};

pub(crate) static RACE: Export = Export {
    id: "race",
    summary: t!(exports_race),
    media_type: "image/svg+xml",
    ending: "svg",
    needs_labels: true,
    source: Source::Drawing(Drawing::Race),
};
