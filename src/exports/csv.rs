//! A report's curves as a table: one row for each figure at each K.

use subspace_lab_words::t;

use subspace_lab_protocol::report::{GridPoint, Report, ReportedCurve};

use crate::table::{MEDIA_TYPE, cell, quoted};
use crate::{Export, Source};

pub(crate) static CSV: Export = Export {
    id: "csv",
    summary: t!(exports_csv),
    media_type: MEDIA_TYPE,
    ending: "csv",
    needs_labels: false,
    source: Source::Report,
};

pub(crate) fn text(report: &Report) -> String {
    let mut text = "noise,figure,components,value,margin_95\n".to_owned();
    for ReportedCurve { noise, figure, points } in report.curves() {
        for &GridPoint { n_components, value, margin } in points {
            // A figure that does not exist has a row without a value.
            let (value, margin) = (cell(value), cell(value.and(margin)));
            text.push_str(&format!("{},{figure},{n_components},{value},{margin}\n", quoted(noise)));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::sample;

    #[test]
    fn every_figure_has_a_row_at_every_k() {
        let text = text(&sample());
        let rows: Vec<&str> = text.lines().collect();
        assert_eq!(rows.len(), 1 + 2 + 2 + 1 + 2 + 2, "{text}");
        assert_eq!(rows[1], ",explained,1,0.75,");
        assert!(rows.contains(&"\"light:gain=0.2,offset=0.2\",overlap,1,,"), "{text}");
        assert!(rows.contains(&"\"light:gain=0.2,offset=0.2\",denoised_mse,1,0.5,0.125"), "{text}");
    }
}
