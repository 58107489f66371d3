//! Two encoders side by side in numbers, each with its n and its error.

use leptos::prelude::*;
use subspace_lab_protocol::learning::{JointPoint, Quality};

use super::words;

/// One column: its name and its encoder.
type Column = (&'static str, Signal<Option<JointPoint>>);

#[component]
pub(super) fn Figures(
    first: Column,
    second: Column,
    /// For tests.
    name: &'static str,
) -> impl IntoView {
    let analysed = |point: &JointPoint| Some(point.analysed);
    let held_out = |point: &JointPoint| point.held_out;
    let columns = [first, second];
    let row =
        move |title: &'static str, of: fn(&JointPoint) -> Option<Quality>, words: fn(Option<Quality>) -> String| {
            let cell = move |(_, point): Column| {
                view! { <td>{move || point.get().map_or_else(|| "–".to_owned(), |point| words(of(&point)))}</td> }
            };
            view! { <tr><th scope="row">{title}</th> {columns.map(cell)}</tr> }
        };
    view! {
        <div class="joint-figures scroll">
            <table data-testid=name>
                <thead>
                    <tr>
                        <th scope="col">"± 1 standard error"</th>
                        {columns.map(|(title, _)| view! { <th scope="col">{title}</th> })}
                    </tr>
                </thead>
                <tbody>
                    {row("Read, held out", held_out, words::accuracy)} {row("Read, analysed", analysed, words::accuracy)}
                    {row("Variance lost, held out", held_out, words::lost)} {row("Variance lost, analysed", analysed, words::lost)}
                </tbody>
            </table>
        </div>
    }
}
