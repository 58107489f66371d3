//! Noises side by side in a table: add, sort, pin two, remove.

use std::sync::Arc;

use crate::reactive::*;
use subspace_lab_charts::noise::Drawable;
use subspace_lab_protocol::comparing::{Column, Figure};
use subspace_lab_protocol::noise::NoiseScores;
use subspace_lab_words::{Code, Number, Words, t};

use super::state::NoiseLab;
use super::words;
use crate::text;

fn title(column: Column) -> Code {
    match column {
        Column::Noise => t!(steps_noise),
        Column::Verdict => t!(noise_certificate),
        Column::Score => t!(noise_score),
        Column::Impact => t!(noise_impact_at_k),
        Column::HeldOut => t!(noise_held_out_alignment_at_k),
    }
}

/// Larger comes later.
fn compare(column: Column, a: &NoiseScores, b: &NoiseScores, k: u32) -> std::cmp::Ordering {
    match column {
        Column::Noise => a.full_spec.cmp(&b.full_spec),
        Column::Verdict => (a.certificate.verdict as u8).cmp(&(b.certificate.verdict as u8)),
        Column::Score => a.certificate.score.partial_cmp(&b.certificate.score).unwrap_or(std::cmp::Ordering::Equal),
        Column::Impact | Column::HeldOut => value(a, k, column).total_cmp(&value(b, k, column)),
    }
}

fn value(scores: &NoiseScores, k: u32, column: Column) -> f32 {
    let figure = if column == Column::Impact { Figure::Impact } else { Figure::HeldOut };
    figure.of(scores).with.at(k).map_or(f32::NAN, |(value, _)| value)
}

#[component]
pub(super) fn Compare() -> impl IntoView {
    let noise = NoiseLab::get();
    let sorted_by = Memo::new(move |_| noise.lab.settings.comparing().sorted_by);
    let rows = move || {
        let mut rows: Vec<(String, Option<Arc<NoiseScores>>)> =
            noise.compared().into_iter().map(|spec| (spec.clone(), noise.row(&spec))).collect();
        let k = noise.n_components();
        if let Some((column, is_reversed)) = sorted_by.get() {
            // What is not known yet stays at the end.
            rows.sort_by(|(_, a), (_, b)| match (a, b) {
                (Some(a), Some(b)) => compare(column, a, b, k),
                (a, b) => a.is_none().cmp(&b.is_none()),
            });
            if is_reversed {
                rows.reverse();
            }
        }
        rows
    };
    let heading = move |column: Column| {
        let order = move || match sorted_by.get() {
            Some((it, is_reversed)) if it == column => {
                if is_reversed {
                    "descending"
                } else {
                    "ascending"
                }
            }
            _ => "none",
        };
        let sort = move |_| {
            let is_reversed = sorted_by.get_untracked() == Some((column, false));
            noise.lab.change(|s| s.comparing.sorted_by = Some((column, is_reversed)));
        };
        let arrow = move || match order() {
            "ascending" => " ▲",
            "descending" => " ▼",
            _ => "",
        };
        view! {
            <th scope="col" aria-sort=order>
                <button type="button" on:click=sort>{title(column).words()} {arrow}</button>
            </th>
        }
    };
    let difference = move || {
        let (pinned, k) = (noise.lab.settings.comparing().pinned, noise.n_components());
        let [a, b] = pinned.as_slice() else { return None };
        let (a, b) = (noise.row(a)?, noise.row(b)?);
        let by = value(&b, k, Column::Impact) - value(&a, k, Column::Impact);
        let both = t!(noise_a_is_b_is_both_are, a = a.full_spec, b = b.full_spec);
        let less = t!(noise_impact_of_b_less_that_of, k = k, by = Number::signed(by, 2));
        Some(if by.is_nan() { both } else { both.then(less) }.words())
    };
    view! {
        <details data-testid="compare" open>
            <summary>{t!(noise_compare_noises).words()}</summary>
            <p class="chips">
                <button
                    type="button"
                    data-testid="add-noise"
                    disabled=move || !noise.can_add_row()
                    on:click=move |_| noise.add_row()
                >
                    {t!(noise_add_this_noise).words()}
                </button>
            </p>
            <Show when=move || !noise.compared().is_empty()>
                <div class="scroll">
                    <table>
                        <thead>
                            <tr>
                                {Column::ALL.iter().copied().map(heading).collect_view()}
                                <th scope="col">{t!(noise_pin_two).words()}</th>
                                <th scope="col">{t!(noise_remove_2).words()}</th>
                            </tr>
                        </thead>
                        <tbody>
                            <For
                                each=rows
                                key=|(spec, row)| (spec.clone(), row.is_some())
                                children=|(spec, row)| view! { <Row spec row /> }
                            />
                        </tbody>
                    </table>
                </div>
                <p>{difference}</p>
            </Show>
        </details>
    }
}

#[component]
fn Row(spec: String, row: Option<Arc<NoiseScores>>) -> impl IntoView {
    let noise = NoiseLab::get();
    let name = spec.clone();
    let spec = StoredValue::new(spec);
    let side = move || {
        let pinned = noise.lab.settings.comparing().pinned;
        let position = spec.with_value(|spec| pinned.iter().position(|it| it == spec));
        position.map(|position| if position == 0 { "A" } else { "B" })
    };
    let figures = match row {
        Some(row) => view! { <Known row /> }.into_any(),
        None => view! { <NotYet spec /> }.into_any(),
    };
    view! {
        <tr>
            <th scope="row">
                <button type="button" title=t!(noise_show_this_noise).words() on:click=move |_| noise.set(spec.get_value())>
                    {name.clone()}
                </button>
            </th>
            {figures}
            <td>
                <button
                    type="button"
                    aria-pressed=move || side().is_some().to_string()
                    aria-label=t!(noise_pin, name = name).words()
                    on:click=move |_| noise.toggle_pin(&spec.get_value())
                >
                    {move || side().map_or_else(|| t!(noise_pin_2).words(), str::to_owned)}
                </button>
            </td>
            <td>
                <button
                    type="button"
                    aria-label=t!(noise_remove, name = name).words()
                    on:click=move |_| noise.remove_row(&spec.get_value())
                >
                    "×"
                </button>
            </td>
        </tr>
    }
}

/// What is known of a noise: verdict, score, and its figures at K.
#[component]
fn Known(row: Arc<NoiseScores>) -> impl IntoView {
    let noise = NoiseLab::get();
    let (symbol, words) = words::verdict(row.certificate.verdict);
    let score = words::score(&row.certificate);
    let no_score = if row.certificate.score.is_none() { row.gaps.words() } else { String::new() };
    // A figure at K; in place of one that there is not, a dash with the reason.
    let cell = |figure: Figure| {
        let row = row.clone();
        let words = move || {
            let (curve, k) = (figure.of(&row), noise.n_components());
            match curve.with.at(k) {
                Some((value, margin)) if figure == Figure::Impact => {
                    (words::signed_percent(value, margin).words(), String::new())
                }
                Some((value, _)) => (text::percent(f64::from(value)).words(), String::new()),
                None => ("–".to_owned(), words::why_not(&row, curve.absent, k)),
            }
        };
        let why = words.clone();
        view! { <td title=move || why().1>{move || words().0}</td> }
    };
    view! {
        <td>{format!("{symbol} {words}")}</td>
        <td title=no_score>{score}</td>
        {cell(Figure::Impact)}
        {cell(Figure::HeldOut)}
    }
}

/// In place of figures that are not computed.
#[component]
fn NotYet(spec: StoredValue<String>) -> impl IntoView {
    let noise = NoiseLab::get();
    let is_left = move || spec.with_value(|spec| noise.left_rows.with(|left| left.contains(spec)));
    let is_asked = move || spec.with_value(|spec| noise.asked_row.with(|it| it.as_ref() == Some(spec)));
    let words = move || if is_asked() { t!(noise_is_computed) } else { t!(noise_in_its_turn) };
    view! {
        <td colspan="4">
            <Show when=is_left fallback=move || view! { <span>{move || words().words()}</span> }>
                <button type="button" on:click=move |_| noise.take_up_row(&spec.get_value())>
                    {t!(noise_compute).words()}
                </button>
            </Show>
        </td>
    }
}
