//! `spectrum.csv`: the variance of every component, one row each.

use subspace_lab_words::t;

use crate::table::{MEDIA_TYPE, by_components};
use crate::{Export, Numbers, Source};

pub(crate) static SPECTRUM: Export = Export {
    id: "spectrum",
    summary: t!(exports_spectrum),
    media_type: MEDIA_TYPE,
    ending: "csv",
    needs_labels: false,
    source: Source::Analysis(Numbers::Spectrum),
};

/// The table, from variances in squared intensities (divisor N), their shares of the total variance and sums of these, `(rank)` each,
/// largest first. Components are counted from 1.
pub fn text(variance: &[f64], share: &[f64], cumulative_share: &[f64]) -> String {
    let rows: Vec<_> =
        variance.iter().zip(share).zip(cumulative_share).map(|((&v, &s), &c)| [Some(v), Some(s), Some(c)]).collect();
    by_components("component,variance,share,cumulative_share", 1, &rows)
}
