//! Images as points of a plane, as a chart.

use subspace_lab_words::t;

use crate::{Drawing, Export, Source};

pub(crate) static POINTS: Export = Export {
    id: "points",
    summary: t!(exports_points),
    media_type: "image/svg+xml",
    ending: "svg",
    needs_labels: false,
    source: Source::Drawing(Drawing::Points),
};
