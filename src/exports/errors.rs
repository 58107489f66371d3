//! `errors.csv`: what images rebuilt from the top and from the bottom are off by, at every K.

use subspace_lab_words::t;

use crate::table::{MEDIA_TYPE, by_components};
use crate::{Export, Numbers, Source};

pub(crate) static ERRORS: Export = Export {
    id: "errors",
    summary: t!(exports_errors),
    media_type: MEDIA_TYPE,
    ending: "csv",
    needs_labels: false,
    source: Source::Analysis(Numbers::Errors),
};

/// Mean squared errors per value of images (intensities 0..1) when the first K components are kept, and when they are left out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TopAndBottom {
    /// Kept, with the mean image.
    pub top: f64,
    /// Left out, everything else being kept.
    pub bottom: f64,
}

/// The table, from the errors over analysed and held-out images at every K from 0 on; without held-out images their cells are empty.
pub fn text(errors: &[(TopAndBottom, Option<TopAndBottom>)]) -> String {
    let cells = |it: Option<TopAndBottom>| [it.map(|it| it.top), it.map(|it| it.bottom)];
    let rows: Vec<_> = errors
        .iter()
        .map(|&(analysed, held_out)| {
            let ([top, bottom], [top_held_out, bottom_held_out]) = (cells(Some(analysed)), cells(held_out));
            [top, bottom, top_held_out, bottom_held_out]
        })
        .collect();
    by_components("components,analysed_top,analysed_bottom,held_out_top,held_out_bottom", 0, &rows)
}
