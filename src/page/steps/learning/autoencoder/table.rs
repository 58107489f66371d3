//! Every epoch in numbers.

use std::fmt::Write;

use crate::reactive::*;
use subspace_lab_words::t;

use super::words;
use crate::lab::Lab;
use crate::steps::learning::numbers::table;
use crate::steps::learning::state::Learning;

#[component]
pub(in crate::steps::learning) fn Epochs() -> impl IntoView {
    let (lab, runs) = (Lab::get(), Learning::get().autoencoder);
    let rows = move || {
        let mut rows = String::new();
        let epochs = runs.with_shown(lab, |run| run.map_or_else(Vec::new, |run| run.epochs.clone()));
        for it in &epochs {
            let _ = write!(rows, "<tr><th scope=row>{}</th>", it.n_done);
            for cell in words::autoencoder_row(it) {
                // Writing to a string cannot fail.
                let _ = write!(rows, "<td>{cell}</td>");
            }
            rows.push_str("</tr>");
        }
        rows
    };
    table(
        t!(learning_every_epoch_as_a_table),
        "epochs-table",
        &[
            t!(learning_epoch_2),
            t!(learning_variance_rebuilt_held_out),
            t!(learning_variance_rebuilt_analysed_over_the_epoch),
            t!(learning_slope_at_components_1_4_16),
            t!(learning_read_from_codes_held_out),
            t!(learning_overlap_of_codes_with_pca),
            t!(learning_overlap_with_the_closed_form),
        ],
        rows,
    )
}
