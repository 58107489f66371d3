//! The whole spectrum as a table.

use std::fmt::Write;

use crate::reactive::*;
use subspace_lab_words::{Words, t};

use crate::lab::Lab;
use crate::text;

/// Every component, behind the curve of every step; built as text, and only when opened: thousands of rows.
#[component]
pub(crate) fn SpectrumTable() -> impl IntoView {
    let lab = Lab::get();
    let is_open = RwSignal::new(false);
    let rows = move || {
        let mut rows = String::new();
        // A preview has no whole spectrum, and that of the set before is not its own.
        let current = lab.current.get().filter(|_| lab.preview().is_none());
        if let (true, Some(current)) = (is_open.get(), current) {
            let analysis = &current.analysis;
            for (i, (variance, share)) in analysis.explained_variance.iter().zip(&analysis.cumulative_share).enumerate()
            {
                let ratio = analysis.explained_variance_ratio.get(i).copied().unwrap_or_default();
                // Writing to a string cannot fail.
                let _ = write!(
                    rows,
                    "<tr><th scope=row>{}</th><td>{variance:.4e}</td><td>{}</td><td>{}</td></tr>",
                    i + 1,
                    text::percent(ratio).words(),
                    text::percent(*share).words()
                );
            }
        }
        rows
    };
    view! {
        <details
            data-testid="numbers"
            on:toggle=move |event| is_open.set(event_target::<web_sys::Element>(&event).has_attribute("open"))
        >
            <summary>{t!(subspaces_the_whole_spectrum_as_a_table).words()}</summary>
            <div class="scroll">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{t!(subspaces_component).words()}</th>
                            <th scope="col">{t!(subspaces_explained_variance_divisor_n_intensities_0).words()}</th>
                            <th scope="col">{t!(subspaces_share).words()}</th>
                            <th scope="col">{t!(subspaces_cumulative_share).words()}</th>
                        </tr>
                    </thead>
                    <tbody inner_html=rows></tbody>
                </table>
            </div>
        </details>
    }
}
