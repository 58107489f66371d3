//! Two charts over K side by side: first the impact, then a curve of the visitor's choice with the noise and without.

use crate::reactive::*;
use subspace_lab_protocol::comparing::Figure;
use subspace_lab_protocol::noise::{Figures, NoiseScores, Pair};
use subspace_lab_words::{Code, Message, Words, t};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, PointerEvent};

use super::state::NoiseLab;
use super::words;
use crate::charts::lines::{self, Area, Fill, LEFT_PX, Line, Lines, RIGHT_PX};
use crate::charts::{Chart, Drawn, Surface};
use crate::widgets::toggle::Toggle;

static NOTHING: Figures = Figures { values: Vec::new(), margins: Vec::new() };

/// A figure of one noise.
pub(super) struct Curve<'a> {
    pub(super) with: &'a Figures,
    /// The same without noise, if that says anything.
    pub(super) without: &'a [Option<f32>],
    /// Why it exists at no K; empty if it does.
    pub(super) absent: Option<&'a Message>,
}

/// What there is to say and to draw of a figure.
pub(super) trait Drawable {
    fn title(self) -> Code;
    fn needs_labels(self) -> bool;
    fn of(self, scores: &NoiseScores) -> Curve<'_>;
    fn read_off(self, scores: &NoiseScores, n_components: u32) -> String;
}

impl Drawable for Figure {
    fn title(self) -> Code {
        match self {
            Self::Alignment => t!(noise_alignment),
            Self::Impact => t!(noise_impact),
            Self::Corrected => t!(noise_bias_corrected_alignment),
            Self::HeldOut => t!(noise_held_out_alignment),
            Self::Permuted => t!(noise_alignment_with_permuted_labels),
            Self::Overlap => t!(noise_overlap),
            Self::Error => t!(noise_error_of_the_denoiser),
        }
    }

    fn needs_labels(self) -> bool {
        !matches!(self, Self::Overlap | Self::Error)
    }

    fn of(self, scores: &NoiseScores) -> Curve<'_> {
        let single = |with, absent| Curve { with, without: &[], absent };
        match (self, &scores.labels) {
            (Self::Overlap, _) => single(&scores.overlap, None),
            (Self::Error, _) => single(&scores.error, None),
            (_, None) => single(&NOTHING, scores.no_labels.as_ref()),
            (Self::Impact, Some(labels)) => single(&labels.impact_percent, labels.alignment.absent.as_ref()),
            (_, Some(labels)) => {
                let pair: &Pair = match self {
                    Self::Corrected => &labels.corrected,
                    Self::HeldOut => &labels.held_out,
                    Self::Permuted => &labels.permuted,
                    _ => &labels.alignment,
                };
                Curve { with: &pair.with, without: &pair.without, absent: pair.absent.as_ref() }
            }
        }
    }

    /// What it is at K in words, or why it is not.
    fn read_off(self, scores: &NoiseScores, n_components: u32) -> String {
        let curve = self.of(scores);
        let value = match (self, &scores.labels) {
            (Self::Error, _) => words::error_at(curve.with, n_components),
            (Self::Impact, Some(labels)) => words::impact_with_chance(labels, n_components),
            _ => match curve.without.get((n_components as usize).saturating_sub(1)) {
                Some(without) => words::pair_at(curve.with, *without, n_components),
                None => words::share_at(curve.with, n_components),
            },
        };
        let value = value.unwrap_or_else(|| format!("– {}", words::why_not(scores, curve.absent, n_components)));
        words::read_off(n_components, &value)
    }
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
    let chance = move || scores.with(|it| words::chance_key(it.as_ref()?.labels.as_ref()?));
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
                    <i class="without"></i>
                    {t!(noise_no_noise).words()} " "
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
        noise.scores.with(|it| it.as_ref().map_or(String::new(), |it| figure.get().read_off(it, k)))
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
    let colors = &surface.colors;
    let curve = figure.of(scores);
    let values = &curve.with.values;
    let mut areas = Vec::new();
    let mut area = |ends: Vec<Option<(f32, f32)>>, fill| areas.push(Area { ends, fill });
    if let (Figure::Impact, Some(labels)) = (figure, &scores.labels) {
        area(labels.chance_percent.clone(), Fill::Plain(colors.muted));
        area(values.iter().map(|value| Some(((*value)?, 0.0))).collect(), Fill::BetterAbove);
    }
    let gap = values.iter().zip(curve.without).map(|(with, without)| (*with).zip(*without));
    area(gap.collect(), if figure == Figure::Permuted { Fill::Plain(colors.muted) } else { Fill::BetterAbove });
    let margins = values.iter().zip(&curve.with.margins);
    area(
        margins.map(|(value, margin)| value.map(|it| (it - margin, it + margin))).collect(),
        Fill::Plain(colors.noise),
    );
    let line = |values: &[Option<f32>], color, width_px| Line { values: values.to_vec(), color, width_px };
    let mut all = vec![line(curve.without, colors.ink, 1.5)];
    for (spec, color) in noise.lab.settings.comparing().pinned.iter().zip([colors.top, colors.bottom]) {
        if let Some(row) = noise.row(spec) {
            all.push(line(&figure.of(&row).with.values, color, 1.5));
        }
    }
    all.push(line(values, colors.noise, 2.0));
    let it = Lines {
        axis: noise.axis(),
        areas,
        lines: all,
        is_share: figure != Figure::Impact,
        from: 1,
        marked: Some(noise.n_components()),
    };
    lines::draw(surface, &it)
}
