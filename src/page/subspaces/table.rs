//! The whole spectrum as a table.

use std::fmt::Write;

use leptos::prelude::*;

use crate::lab::Lab;
use crate::text;

/// Every component, behind the curve of every step; built as text, and only when opened: thousands of rows.
#[component]
pub(crate) fn SpectrumTable() -> impl IntoView {
    let lab = Lab::get();
    let is_open = RwSignal::new(false);
    let rows = move || {
        let mut rows = String::new();
        if let (true, Some(current)) = (is_open.get(), lab.current.get()) {
            let analysis = &current.analysis;
            for (i, (variance, share)) in analysis.explained_variance.iter().zip(&analysis.cumulative_share).enumerate()
            {
                let ratio = analysis.explained_variance_ratio.get(i).copied().unwrap_or_default();
                // Writing to a string cannot fail.
                let _ = write!(
                    rows,
                    "<tr><th scope=row>{}</th><td>{variance:.4e}</td><td>{}</td><td>{}</td></tr>",
                    i + 1,
                    text::percent(ratio),
                    text::percent(*share)
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
            <summary>"The whole spectrum as a table"</summary>
            <div class="scroll">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">"Component"</th>
                            <th scope="col">"Explained variance (divisor N, intensities 0 to 1)"</th>
                            <th scope="col">"Share"</th>
                            <th scope="col">"Cumulative share"</th>
                        </tr>
                    </thead>
                    <tbody inner_html=rows></tbody>
                </table>
            </div>
        </details>
    }
}
