//! Every number with its definition, the tables behind the curves, and the comparison.

use std::fmt::Write;

use crate::reactive::*;
use subspace_lab_charts::noise::Drawable;
use subspace_lab_protocol::comparing::Figure;
use subspace_lab_words::{Number, Words, t};

use super::compare::Compare;
use super::paper_grid::PaperGrid;
use super::state::NoiseLab;
use super::words;
use crate::widgets::defined::DefinedNumbers;

#[component]
pub(super) fn Numbers() -> impl IntoView {
    view! {
        <Compare />
        <PaperGrid />
        <Figures />
        <CurveTable />
    }
}

#[component]
fn Figures() -> impl IntoView {
    let noise = NoiseLab::get();
    let figures = move || {
        let k = noise.n_components();
        noise.scores.with(|it| it.as_ref().map_or(Vec::new(), |it| words::figures(it, k)))
    };
    view! {
        <DefinedNumbers
            label=t!(noise_numbers_of_this_noise_with_their)
            numbers=Signal::derive(figures)
            name="figures"
        />
    }
}

/// The curves as a table; built as text, and only when opened.
#[component]
fn CurveTable() -> impl IntoView {
    let noise = NoiseLab::get();
    let is_open = RwSignal::new(false);
    let rows = move || {
        let mut rows = String::new();
        let (true, Some(scores)) = (is_open.get(), noise.scores.get()) else { return rows };
        let all: Vec<_> = Figure::ALL.iter().map(|&figure| (figure, figure.of(&scores))).collect();
        for k in 0..noise.lab.rank() as usize {
            // Writing to a string cannot fail.
            let _ = write!(rows, "<tr><th scope=row>{}</th>", k + 1);
            for (figure, curve) in &all {
                let cell = |values: &[Option<f32>]| match (values.get(k).copied().flatten(), figure) {
                    (None, _) => "<td>–</td>".to_owned(),
                    (Some(value), Figure::Impact) => format!("<td>{}</td>", Number::signed(value, 3).words()),
                    (Some(value), Figure::Error) => {
                        format!("<td>{}</td>", Number::written(value.into(), format!("{value:.3e}")).words())
                    }
                    (Some(value), _) => format!("<td>{}</td>", Number::fixed(value * 100.0, 3).words()),
                };
                rows.push_str(&cell(&curve.with.values));
                if *figure == Figure::Alignment {
                    rows.push_str(&cell(curve.without));
                }
            }
            rows.push_str("</tr>");
        }
        rows
    };
    // Why there is a dash: where all curves end or have gaps, then what is to be said of one alone.
    let dashes = move || {
        let (true, Some(scores)) = (is_open.get(), noise.scores.get()) else { return String::new() };
        let mut said = words::limits(&scores);
        for &figure in Figure::ALL {
            if let Some(absent) = figure.of(&scores).absent {
                let _ = write!(said, " {}", t!(noise_figure_absent, figure = figure.title(), why = absent).words());
            }
        }
        said
    };
    let heading = |figure: Figure| {
        let unit = if figure == Figure::Error { "" } else { ", %" };
        let with = view! { <th scope="col">{figure.title().words()} {unit}</th> };
        let without = (figure == Figure::Alignment)
            .then(|| view! { <th scope="col">{t!(noise_the_same_without_noise).words()}</th> });
        (with, without)
    };
    view! {
        <details
            data-testid="noise-table"
            on:toggle=move |event| is_open.set(event_target::<web_sys::Element>(&event).has_attribute("open"))
        >
            <summary>{t!(noise_the_curves_as_a_table).words()}</summary>
            <p>{dashes}</p>
            <div class="scroll">
                <table>
                    <thead>
                        <tr><th scope="col">"K"</th> {Figure::ALL.iter().copied().map(heading).collect_view()}</tr>
                    </thead>
                    <tbody inner_html=rows></tbody>
                </table>
            </div>
        </details>
    }
}
