//! What a noise does at every K, as a chart.

use subspace_lab_words::t;

use crate::{Drawing, Export, Source};

pub(crate) static CURVE: Export = Export {
    id: "curve",
    summary: t!(exports_curve),
    media_type: "image/svg+xml",
    ending: "svg",
    needs_labels: false,
    source: Source::Drawing(Drawing::Curve),
};
