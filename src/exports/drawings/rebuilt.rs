//! An autoencoder over its epochs, as a chart.

use subspace_lab_words::t;

use crate::{Drawing, Export, Source};

pub(crate) static REBUILT: Export = Export {
    id: "rebuilt",
    summary: t!(exports_rebuilt),
    media_type: "image/svg+xml",
    ending: "svg",
    needs_labels: false,
    source: Source::Drawing(Drawing::Rebuilt),
};
