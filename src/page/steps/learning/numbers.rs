//! Every number with its definition, and the encoders of all λ as a table.

use std::fmt::Write;

use crate::reactive::*;
use subspace_lab_protocol::learning::Part;
use subspace_lab_words::{Code, Words, t};

use super::autoencoder::Epochs;
use super::state::Learning;
use super::words;
use crate::lab::Lab;
use crate::text;
use crate::widgets::defined::DefinedNumbers;

#[component]
pub(super) fn Numbers() -> impl IntoView {
    let lab = Lab::get();
    let it = Learning::get();
    let part = Memo::new(move |_| lab.settings.learning().part);
    let defined = move || match part.get() {
        Part::Clock => it.timetable.with(|timetable| {
            it.reading.with(|reading| words::clock_figures(timetable.as_deref(), reading.as_deref()))
        }),
        Part::Autoencoder => {
            let state = it.autoencoder.state(lab);
            it.autoencoder.with_shown(lab, |run| super::autoencoder::words::autoencoder_figures(run, state.as_deref()))
        }
        _ => it.scores.with(|scores| words::joint_figures(scores.as_deref())),
    };
    view! {
        <DefinedNumbers
            label=t!(learning_numbers_of_this_step_with_their)
            numbers=Signal::derive(defined)
            name="learning-figures"
        />
        {move || match part.get() {
            Part::Clock => view! { <Moments /> }.into_any(),
            Part::Autoencoder => view! { <Epochs /> }.into_any(),
            Part::Joint | Part::Twins => view! { <Encoders /> }.into_any(),
        }}
    }
}

/// A table that is built as text, and only when opened.
pub(super) fn table(
    title: Code,
    name: &'static str,
    headings: &'static [Code],
    rows: impl Fn() -> String + Send + Sync + 'static,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    view! {
        <details
            data-testid=name
            on:toggle=move |event| is_open.set(event_target::<web_sys::Element>(&event).has_attribute("open"))
        >
            <summary>{title.words()}</summary>
            <div class="scroll">
                <table>
                    <thead>
                        <tr>{headings.iter().map(|heading| view! { <th scope="col">{heading.words()}</th> }).collect_view()}</tr>
                    </thead>
                    <tbody inner_html=move || if is_open.get() { rows() } else { String::new() }></tbody>
                </table>
            </div>
        </details>
    }
}

#[component]
fn Encoders() -> impl IntoView {
    let it = Learning::get();
    let rows = move || {
        let mut rows = String::new();
        for point in it.scores.get().iter().flat_map(|scores| &scores.points) {
            // Writing to a string cannot fail.
            let _ = write!(
                rows,
                "<tr><th scope=row>{}</th><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
                words::weight(point.weight),
                words::accuracy(point.held_out),
                words::accuracy(Some(point.analysed)),
                words::lost(point.held_out),
                words::lost(Some(point.analysed)),
                text::percent(point.r2).words(),
            );
        }
        rows
    };
    table(
        t!(learning_the_encoder_of_every_as_a),
        "joint-table",
        &[
            t!(learning_lambda),
            t!(learning_read_held_out),
            t!(learning_read_analysed),
            t!(learning_variance_lost_held_out),
            t!(learning_variance_lost_analysed),
            t!(learning_r_analysed),
        ],
        rows,
    )
}

#[component]
fn Moments() -> impl IntoView {
    let it = Learning::get();
    let rows = move || {
        let mut rows = String::new();
        if let Some(timetable) = it.timetable.get() {
            for (epochs, explained) in timetable.epochs.iter().zip(&timetable.explained) {
                let _ = write!(
                    rows,
                    "<tr><th scope=row>{}</th><td>{}</td></tr>",
                    words::epochs(*epochs).words(),
                    text::percent(*explained).words()
                );
            }
        }
        rows
    };
    let read = move || {
        let mut rows = String::new();
        if let Some(reading) = it.reading.get().and_then(|it| it.reading.clone()) {
            for (epochs, accuracy) in reading.epochs.iter().zip(&reading.accuracy) {
                let (epochs, accuracy) = (words::epochs(*epochs).words(), words::accuracy_of(accuracy));
                let _ = write!(rows, "<tr><th scope=row>{epochs}</th><td>{accuracy}</td></tr>");
            }
        }
        rows
    };
    view! {
        {table(t!(learning_variance_learned_over_time_as_a), "moments-table", &[t!(learning_time), t!(learning_variance_learned_2)], rows)}
        {table(t!(learning_pictures_read_over_time_as_a), "read-table", &[t!(learning_time), t!(learning_held_out_pictures_read)], read)}
    }
}
