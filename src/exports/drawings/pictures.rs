//! Images as they are, and rebuilt from the top and from the bottom, pixel for pixel.

use subspace_lab_words::t;

use crate::{Drawing, Export, Source};

pub(crate) static PICTURES: Export = Export {
    id: "pictures",
    summary: t!(exports_pictures),
    media_type: "image/png",
    ending: "png",
    needs_labels: false,
    source: Source::Drawing(Drawing::Pictures),
};
