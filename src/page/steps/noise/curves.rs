//! Two charts over K side by side: first the impact, then a curve of the visitor's choice with the noise and without.

use crate::reactive::*;
use subspace_lab_protocol::comparing::Figure;
use subspace_lab_protocol::noise::NoiseScores;
use subspace_lab_words::{Words, t};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, PointerEvent};

use super::state::NoiseLab;
use super::words;
use crate::charts::Chart;
use crate::widgets::toggle::Toggle;
use subspace_lab_charts::lines::{self, LEFT_PX, RIGHT_PX};
use subspace_lab_charts::noise::{self as curves, Drawable};
use subspace_lab_charts::{Drawn, Surface};

/// What a figure is at K in words, or why it is not.
fn read_off(figure: Figure, scores: &NoiseScores, n_components: u32) -> String {
    let curve = figure.of(scores);
    let value = match (figure, &scores.labels) {
        (Figure::Error, _) => words::error_at(curve.with, n_components),
        (Figure::Impact, Some(labels)) => words::impact_with_chance(labels, n_components),
        _ => match curve.without.get((n_components as usize).saturating_sub(1)) {
            Some(without) => words::pair_at(curve.with, *without, n_components),
            None => words::share_at(curve.with, n_components),
        },
    };
    let value = value.unwrap_or_else(|| format!("– {}", words::why_not(scores, curve.absent, n_components)));
    words::read_off(n_components, &value)
}

#[component]
pub(super) fn Curves() -> impl IntoView {
    let noise = NoiseLab::get();
    let scores = noise.scores;
    let pointed = RwSignal::new(None::<u32>);
    let has_labels = Memo::new(move |_| scores.with(|it| it.as_ref().is_none_or(|it| it.labels.is_some())));
    let first = Signal::derive(move || if has_labels.get() { Figure::Impact } else { Figure::Overlap });
    let second = Signal::derive(move || {
        let figure = noise.lab.settings.comparing().figure.unwrap_or(Figure::Alignment);
        if figure.needs_labels() && !has_labels.get() { Figure::Error } else { figure }
    });
    let chance = move || scores.with(|it| curves::chance_key(it.as_ref()?.labels.as_ref()?));
    let has_without = move || scores.with(|it| it.as_ref().is_none_or(|it| !second.get().of(it).without.is_empty()));
    let is_estimated = move || scores.with(|it| it.as_ref().is_some_and(|it| !it.overlap.margins.is_empty()));
    let option = move |it: Figure| {
        view! {
            <option
                value=it.name()
                selected=move || second.get() == it
                disabled=move || it.needs_labels() && !has_labels.get()
            >
                {it.title().words()}
            </option>
        }
    };
    view! {
        <div class="charts">
            <Plot figure=first pointed name="impact">
                <b>{move || first.get().title().words()}</b>
                <span class="key">
                    {move || chance().map(|words| view! { <i class="chance"></i> {words} })}
                </span>
            </Plot>
            <Plot figure=second pointed name="second">
                <select
                    aria-label=t!(noise_curve).words()
                    data-testid="curve"
                    on:change=move |event| {
                        let figure = Figure::from_name(&event_target_value(&event));
                        noise.lab.change(|settings| settings.comparing.figure = figure);
                    }
                >
                    {Figure::ALL.iter().copied().map(option).collect_view()}
                </select>
                <span class="key">
                    // Only what is drawn is named.
                    {move || {
                        has_without().then(|| view! { <i class="without"></i> {t!(noise_no_noise).words()} " " })
                    }}
                    <i class="with"></i>
                    {t!(noise_this_noise).words()}
                    {move || is_estimated().then(|| view! { <i class="margin"></i> {t!(noise_n95_interval).words()} })}
                    {move || {
                        let n = noise.lab.settings.comparing().pinned.len();
                        ["a", "b"].into_iter().take(n).map(|side| view! { " " <i class=side></i> {side.to_uppercase()} }).collect_view()
                    }}
                </span>
            </Plot>
            <p class="limits quiet">
                <span data-testid="limits">{move || scores.with(|it| it.as_ref().map(|it| words::limits(it)))}</span>
                <super::OtherSet />
                <Toggle
                    text=t!(noise_linear_axis).words()
                    on=Signal::derive(move || noise.lab.settings.comparing().is_linear)
                    set=move |is_linear| noise.lab.change(|settings| settings.comparing.is_linear = is_linear)
                    name="linear-axis"
                />
            </p>
        </div>
    }
}

/// One chart under its caption, which reads off what is pointed at, else what is chosen.
#[component]
fn Plot(
    figure: Signal<Figure>,
    pointed: RwSignal<Option<u32>>,
    name: &'static str,
    children: Children,
) -> impl IntoView {
    let noise = NoiseLab::get();
    let read_off = Memo::new(move |_| {
        let k = pointed.get().unwrap_or_else(|| noise.n_components());
        noise.scores.with(|it| it.as_ref().map_or(String::new(), |it| read_off(figure.get(), it, k)))
    });
    let absent = move || {
        noise.scores.with(|it| it.as_ref().map_or(String::new(), |it| figure.get().of(it).absent.cloned().words()))
    };
    let draw = move |surface: &Surface| match noise.scores.get() {
        Some(scores) => draw_curves(noise, figure.get(), &scores, surface),
        None => Ok(()),
    };
    let label = move || t!(noise_against_k, title = figure.get().title(), read_off = read_off.get()).words();
    let hair = move || pointed.get().map(|n| noise.axis().position(n));
    view! {
        <figure class="curves">
            <figcaption>
                {children()}
                <span class="read-off" data-testid=format!("read-off-{name}") title=move || read_off.get()>{move || read_off.get()}</span>
            </figcaption>
            <div
                class="lines"
                data-testid=format!("chart-{name}")
                on:pointerdown=move |event| {
                    // Refused only for pointers that are gone already.
                    let _ = plot(&event).set_pointer_capture(event.pointer_id());
                    point(noise, pointed, &event);
                }
                on:pointermove=move |event| point(noise, pointed, &event)
                on:pointerleave=move |_| pointed.set(None)
            >
                <Chart label=Signal::derive(label) draw />
                <i
                    class="hair"
                    hidden=move || hair().is_none()
                    style:left=move || {
                        let right = LEFT_PX + RIGHT_PX;
                        hair().map(|part| format!("calc({LEFT_PX}px + (100% - {right}px) * {part:.5})"))
                    }
                ></i>
                <p class="absent">{absent}</p>
            </div>
        </figure>
    }
}

fn plot(event: &PointerEvent) -> HtmlElement {
    event.current_target().expect("an event that is being handled has a target").unchecked_into()
}

/// Reads off where the pointer is; pressed, it chooses K.
fn point(noise: NoiseLab, pointed: RwSignal<Option<u32>>, event: &PointerEvent) {
    let area = plot(event).get_bounding_client_rect();
    let width = (area.width() - LEFT_PX - RIGHT_PX).max(1.0);
    let at = (f64::from(event.client_x()) - area.left() - LEFT_PX) / width;
    let n = untrack(|| noise.axis()).components_at(at).max(1);
    pointed.set(Some(n));
    if event.buttons() != 0 {
        noise.lab.change(|s| s.noise_components = Some(n));
    }
}

fn draw_curves(noise: NoiseLab, figure: Figure, scores: &NoiseScores, surface: &Surface) -> Drawn {
    let pinned = noise.lab.settings.comparing().pinned;
    let rows: Vec<_> =
        pinned.iter().zip(["A", "B"]).filter_map(|(spec, name)| Some((name, noise.row(spec)?))).collect();
    let others: Vec<_> = rows.iter().map(|(name, row)| (*name, &**row)).collect();
    let marked = Some(noise.n_components());
    lines::draw(surface, &curves::lines(figure, scores, &others, &surface.colors, noise.axis(), marked))
}
