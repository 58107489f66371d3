//! Two encoders side by side in numbers, each with its n and its error.

use crate::reactive::*;
use subspace_lab_protocol::learning::{JointPoint, Quality};
use subspace_lab_words::{Code, Words, t};

use super::words;

/// One column: its name and its encoder.
type Column = (Code, Signal<Option<JointPoint>>);

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
    let row = move |title: Code, of: fn(&JointPoint) -> Option<Quality>, words: fn(Option<Quality>) -> String| {
        let cell = move |(_, point): Column| {
            view! { <td>{move || point.get().map_or_else(|| "–".to_owned(), |point| words(of(&point)))}</td> }
        };
        view! { <tr><th scope="row">{title.words()}</th> {columns.map(cell)}</tr> }
    };
    view! {
        <div class="joint-figures scroll">
            <table data-testid=name>
                <thead>
                    <tr>
                        <th scope="col">{t!(learning_n1_standard_error).words()}</th>
                        {columns.map(|(title, _)| view! { <th scope="col">{title.words()}</th> })}
                    </tr>
                </thead>
                <tbody>
                    {row(t!(learning_read_held_out), held_out, words::accuracy)} {row(t!(learning_read_analysed), analysed, words::accuracy)}
                    {row(t!(learning_variance_lost_held_out), held_out, words::lost)} {row(t!(learning_variance_lost_analysed), analysed, words::lost)}
                </tbody>
            </table>
        </div>
    }
}
