//! What is read against what is lost by encoders, as a chart.

use subspace_lab_words::t;

use crate::{Drawing, Export, Source};

pub(crate) static JOINT: Export = Export {
    id: "joint",
    summary: t!(exports_joint),
    media_type: "image/svg+xml",
    ending: "svg",
    needs_labels: true,
    source: Source::Drawing(Drawing::Joint),
};
