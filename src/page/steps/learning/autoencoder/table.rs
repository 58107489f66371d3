//! Every epoch in numbers.

use std::fmt::Write;

use leptos::prelude::*;

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
        "Every epoch as a table",
        "epochs-table",
        &[
            "Epoch",
            "Variance rebuilt, held out",
            "Variance rebuilt, analysed, over the epoch",
            "Slope at components 1, 4, 16, 64, 256",
            "Read from codes, held out",
            "Overlap of codes with PCA",
            "Overlap with the closed form",
        ],
        rows,
    )
}
