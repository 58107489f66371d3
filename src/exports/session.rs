//! A session: settings, and images of one's own as they were prepared, to be opened again. Written where the images are at hand.

use subspace_lab_words::t;

use crate::{Export, Source};

pub(crate) static SESSION: Export = Export {
    id: "session",
    summary: t!(exports_session),
    media_type: "application/zip",
    ending: "session.zip",
    needs_labels: false,
    source: Source::Images,
};
