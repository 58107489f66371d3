//! `accuracies.csv`: what readers read of parts of the spectrum, one row for each reading.

use subspace_lab_protocol::lane::Reading;
use subspace_lab_words::t;

use crate::table::{MEDIA_TYPE, quoted};
use crate::{Export, Source};

/// What is known of it.
pub static ACCURACY: Export = Export {
    id: "accuracy",
    summary: t!(exports_accuracy),
    media_type: MEDIA_TYPE,
    ending: "csv",
    needs_labels: true,
    source: Source::Readings,
};

const HEADING: &str = "reader,seed,first_component,last_component,variance_share,n_train,n_test,n_right,accuracy,standard_error,chance,fingerprint";

/// The table. Accuracy, its standard error and chance are shares of the images to test on; components are counted from 1; a reader that
/// wrote another fingerprint has learned something else.
pub fn text<'a>(readings: impl IntoIterator<Item = &'a Reading>) -> String {
    let mut text = format!("{HEADING}\n");
    for it in readings {
        let (card, accuracy) = (&it.card, &it.accuracy);
        text.push_str(&format!(
            "{},{},{},{},{},{},{},{},{},{},{},{}\n",
            quoted(&it.spec),
            it.seed,
            card.span.after.n_components + 1,
            card.span.until.n_components,
            card.span.share,
            card.n_train,
            accuracy.n,
            accuracy.n_right,
            accuracy.share,
            accuracy.standard_error,
            card.chance,
            it.fingerprint
        ));
    }
    text
}
