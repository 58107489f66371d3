//! `alignment.csv`: alignment with the labels at every K; a report has it at a few.

use subspace_lab_words::t;

use crate::table::{MEDIA_TYPE, by_components};
use crate::{Export, Numbers, Source};

pub(crate) static ALIGNMENT: Export = Export {
    id: "alignment",
    summary: t!(exports_alignment),
    media_type: MEDIA_TYPE,
    ending: "csv",
    needs_labels: true,
    source: Source::Analysis(Numbers::Alignment),
};

/// The table, from alignment (as a fraction of 1) and the same corrected for chance, at every K from 1 on; what does not exist is empty.
pub fn text(rows: &[[Option<f64>; 2]]) -> String {
    by_components("components,alignment,alignment_corrected", 1, rows)
}
