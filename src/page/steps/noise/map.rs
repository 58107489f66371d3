//! Masks by ratio and patch size, filled cell by cell in the background.

use std::rc::Rc;

use crate::reactive::*;
use leptos::html;
use subspace_lab_charts::Surface;
use subspace_lab_charts::map as chart;
use subspace_lab_charts::masks::{self, figure_words, side_words, tone_of, value_at};
use subspace_lab_protocol::comparing::{Job, MAP_PATCHES, MAP_RATIOS, cell_spec};
use subspace_lab_protocol::noise::NoiseSpec;
use subspace_lab_words::{Code, Number, Words, t};

use super::state::NoiseLab;
use super::words;
use crate::charts::on_screen::{OnScreen, Plate};
use crate::text;

#[component]
pub(super) fn Map() -> impl IntoView {
    let noise = NoiseLab::get();
    let has_labels = move || noise.scores.with(|it| it.as_ref().is_none_or(|it| it.labels.is_some()));
    let caption = move || {
        let what = if has_labels() { t!(noise_impact_in) } else { t!(noise_n1_overlap) };
        t!(noise_at_k_masks_by_ratio_and, what = what, n_components = Number::count(noise.n_components())).words()
    };
    let table = NodeRef::<html::Table>::new();
    let draw = move |surface: &Surface| {
        let known = |spec: &str| noise.cells.with(|cells| cells.get(spec).cloned());
        chart::draw(surface, &masks::map(known, noise.n_components(), &surface.colors))
    };
    let place = move || table.get_untracked().map(Into::into);
    OnScreen::get().show(Plate::of(place, Signal::derive(caption), Rc::new(draw)));
    let row = move |patch: u32| {
        view! {
            <tr>
                <th scope="row">{side_words(patch)}</th>
                {MAP_RATIOS.map(|ratio| view! { <td><Cell ratio patch /></td> })}
            </tr>
        }
    };
    view! {
        <div class="map">
            <table node_ref=table data-testid="map">
                <caption>{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t!(noise_patch).words()}</th>
                        {MAP_RATIOS.map(|ratio| view! { <th scope="col">{text::percent(ratio).words()}</th> })}
                    </tr>
                </thead>
                <tbody>{MAP_PATCHES.map(row)}</tbody>
            </table>
            <JobControls />
        </div>
    }
}

#[component]
fn Cell(ratio: f64, patch: u32) -> impl IntoView {
    let noise = NoiseLab::get();
    let spec = StoredValue::new(cell_spec(ratio, patch));
    let cell = move || spec.with_value(|spec| noise.cells.with(|cells| cells.get(spec).cloned()));
    let value = move || value_at(&*cell()?, noise.n_components());
    let words = move || figure_words(cell().is_some(), value());
    let label = move || {
        let verdict = cell().map_or_else(|| t!(noise_not_computed_yet).words(), |it| words::verdict(it.verdict).1);
        let figure = words();
        let figure = if figure == "–" { "none".to_owned() } else { figure };
        t!(
            noise_patch_ratio_choose_this_mask,
            patch = patch,
            ratio = text::percent(ratio),
            words = figure,
            verdict = verdict
        )
        .words()
    };
    let color = move || {
        let (tone, part) = tone_of(value()?);
        Some(format!("color-mix(in oklab, var(--{}) {:.1}%, var(--mat))", tone.token(), 100.0 * part))
    };
    let is_chosen = move || {
        let now = noise.spec();
        let number = |key: &str, default: f64| now.value(key).and_then(|it| it.parse().ok()).unwrap_or(default);
        now.id == "mask"
            && number("ratio", 0.75) == ratio
            && number("patch", 4.0) == f64::from(patch)
            && number("apart", 0.0) == 0.0
            && number("fixed", 0.0) == 0.0
    };
    let choose = move |_| noise.set(NoiseSpec::read(&spec.get_value()).to_string());
    view! {
        <button
            type="button"
            aria-pressed=move || is_chosen().to_string()
            aria-label=label
            style:background=color
            on:click=choose
        >
            {words}
        </button>
    }
}

/// Start, progress and cancel of what fills in the background.
#[component]
pub(super) fn JobControls() -> impl IntoView {
    let noise = NoiseLab::get();
    let progress = move || noise.running.with(|it| it.as_ref().map(|it| it.progress()));
    let start = move |(job, what, title, name): (Job, Code, Code, &'static str)| {
        let words = move || {
            let (n_left, left_seconds) = noise.cells_left(job);
            words::fill(what, n_left, left_seconds)
        };
        view! {
            <button
                type="button"
                data-testid=name
                title=title.words()
                disabled=move || noise.cells_left(job).0 == 0
                on:click=move |_| noise.start_job(job)
            >
                {words}
            </button>
        }
    };
    let starts = [
        (Job::Map, t!(noise_fill_the_map), t!(noise_the_time_is_an_estimate_good), "fill-map"),
        (Job::PaperGrid, t!(noise_paper_grid), t!(noise_patches_1_2_4_and_ten), "paper-grid"),
    ];
    view! {
        <p class="job" role="group" aria-label=t!(noise_fill_in_the_background).words()>
            <Show when=move || progress().is_some() fallback=move || starts.map(start).collect_view()>
                <progress
                    aria-label=t!(noise_cells_computed).words()
                    data-testid="job-progress"
                    max=move || progress().map_or(1, |(_, all)| all).to_string()
                    prop:value=move || progress().map_or(0.0, |(done, _)| done as f64)
                ></progress>
                <span>{move || progress().map(|(done, all)| t!(noise_of, done = done, all = all).words())}</span>
                <button type="button" data-testid="cancel-job" on:click=move |_| noise.cancel_job()>
                    {t!(noise_cancel).words()}
                </button>
            </Show>
        </p>
    }
}
