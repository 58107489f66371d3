//! Every epoch in numbers.

use std::fmt::Write;

use leptos::prelude::*;

use crate::lab::Lab;
use crate::steps::learning::numbers::table;
use crate::text;

#[component]
pub(in crate::steps::learning) fn Epochs() -> impl IntoView {
    let lab = Lab::get();
    let rows = move || {
        let mut rows = String::new();
        let epochs =
            lab.learning.autoencoder.with_shown(lab, |run| run.map_or_else(Vec::new, |run| run.epochs.clone()));
        for it in &epochs {
            let _ = write!(rows, "<tr><th scope=row>{}</th>", it.n_done);
            for cell in text::autoencoder_row(it) {
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
