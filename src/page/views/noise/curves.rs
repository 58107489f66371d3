//! Curves over K, with the noise and without.

use leptos::prelude::*;
use subspace_lab_protocol::noise::{Figures, NoiseScores};
use web_sys::{HtmlElement, PointerEvent};

use crate::charts::Chart;
use crate::charts::lines::{self, LEFT_PX, Line, Lines, RIGHT_PX};
use crate::lab::Lab;
use crate::text;
use crate::widgets::segmented::Segmented;

/// What the chart shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Figure {
    Alignment,
    Impact,
    Corrected,
    HeldOut,
    Permuted,
    Overlap,
    Error,
}

impl Figure {
    pub(super) const ALL: [Self; 7] =
        [Self::Alignment, Self::Impact, Self::Corrected, Self::HeldOut, Self::Permuted, Self::Overlap, Self::Error];

    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Alignment => "Alignment",
            Self::Impact => "Impact",
            Self::Corrected => "Bias-corrected alignment",
            Self::HeldOut => "Held-out alignment",
            Self::Permuted => "Alignment with permuted labels",
            Self::Overlap => "Overlap",
            Self::Error => "Error of the denoiser",
        }
    }

    fn needs_labels(self) -> bool {
        !matches!(self, Self::Overlap | Self::Error)
    }

    fn is_share(self) -> bool {
        self != Self::Impact
    }

    /// The curve, and the one without noise if that says anything.
    pub(super) fn of(self, scores: &NoiseScores) -> (Figures, Vec<f32>) {
        let labels = scores.labels.as_ref();
        match self {
            Self::Overlap => (scores.overlap.clone(), Vec::new()),
            Self::Error => (scores.error.clone(), Vec::new()),
            Self::Alignment => labels.map(|it| (it.alignment.clone(), it.plain.clone())).unwrap_or_default(),
            Self::Impact => labels.map(|it| (it.impact_percent.clone(), Vec::new())).unwrap_or_default(),
            Self::Corrected => labels.map(|it| it.corrected.clone()).unwrap_or_default(),
            Self::HeldOut => labels.map(|it| it.held_out.clone()).unwrap_or_default(),
            Self::Permuted => labels.map(|it| it.permuted.clone()).unwrap_or_default(),
        }
    }
}

#[component]
pub(super) fn Curves() -> impl IntoView {
    let lab = Lab::get();
    let chosen = RwSignal::new(Figure::Alignment);
    let has_labels = Memo::new(move |_| lab.noise.scores.with(|it| it.as_ref().is_none_or(|it| it.labels.is_some())));
    let figure = Memo::new(move |_| {
        let figure = chosen.get();
        if figure.needs_labels() && !has_labels.get() { Figure::Overlap } else { figure }
    });
    let draw = move |surface: &_| {
        let Some(scores) = lab.noise.scores.get() else { return Ok(()) };
        draw_curves(lab, figure.get(), &scores, surface)
    };
    let label = move || {
        let scores = lab.noise.scores.get();
        scores.map_or(String::new(), |it| text::noise_curve_label(figure.get().title(), &it, lab.noise_components()))
    };
    let go_to = move |event: &PointerEvent| {
        let plot: HtmlElement = event_current_target(event);
        let area = plot.get_bounding_client_rect();
        let width = (area.width() - LEFT_PX - RIGHT_PX).max(1.0);
        let n = untrack(|| lab.axis()).components_at((f64::from(event.client_x()) - area.left() - LEFT_PX) / width);
        lab.change(|s| s.noise_components = n.max(1));
    };
    let option = move |it: Figure| {
        view! {
            <option
                value=it.title()
                selected=move || figure.get() == it
                disabled=move || it.needs_labels() && !has_labels.get()
            >
                {it.title()}
            </option>
        }
    };
    view! {
        <figure class="curves">
            <figcaption>
                <select
                    aria-label="Curve"
                    data-testid="curve"
                    on:change=move |event| {
                        let title = event_target_value(&event);
                        if let Some(figure) = Figure::ALL.into_iter().find(|it| it.title() == title) {
                            chosen.set(figure);
                        }
                    }
                >
                    {Figure::ALL.map(option)}
                </select>
                <Segmented
                    label="Axis of components"
                    options=vec![(false, "Linear"), (true, "Log")]
                    chosen=Signal::derive(move || lab.settings.with(|s| s.log_axis))
                    choose=move |log| lab.change(|s| s.log_axis = log)
                />
                <span class="key">
                    <i class="without"></i>
                    "no noise "
                    <i class="with"></i>
                    "this noise"
                    {move || {
                        let n = lab.noise.pinned.with(Vec::len);
                        ["a", "b"].into_iter().take(n).map(|side| view! { " " <i class=side></i> {side.to_uppercase()} }).collect_view()
                    }}
                </span>
            </figcaption>
            <div
                class="lines"
                on:pointerdown=move |event| {
                    let plot: HtmlElement = event_current_target(&event);
                    // Refused only for pointers that are gone already.
                    let _ = plot.set_pointer_capture(event.pointer_id());
                    go_to(&event);
                }
                on:pointermove=move |event| {
                    if event.buttons() != 0 {
                        go_to(&event);
                    }
                }
            >
                <Chart label=Signal::derive(label) draw />
            </div>
        </figure>
    }
}

fn event_current_target(event: &PointerEvent) -> HtmlElement {
    use wasm_bindgen::JsCast;
    event.current_target().expect("an event that is being handled has a target").unchecked_into()
}

fn draw_curves(
    lab: Lab,
    figure: Figure,
    scores: &NoiseScores,
    surface: &crate::charts::Surface,
) -> crate::charts::Drawn {
    let colors = &surface.colors;
    let line = |figures: Figures, color, width_px| Line {
        values: figures.mean,
        spread: figures.standard_error,
        color,
        width_px,
    };
    let (with, without) = figure.of(scores);
    let mut all = vec![line(Figures { mean: without, standard_error: Vec::new() }, colors.ink, 2.0)];
    let rows = lab.noise.rows.get();
    lab.noise.pinned.with(|pinned| {
        for (spec, color) in pinned.iter().zip([colors.top, colors.bottom]) {
            if let Some(row) = rows.iter().find(|row| row.full_spec == *spec) {
                all.push(line(figure.of(row).0, color, 1.5));
            }
        }
    });
    all.push(line(with, colors.noise, 2.5));
    let it = Lines {
        axis: lab.axis(),
        lines: all,
        is_share: figure.is_share(),
        from: 1,
        marked: Some(lab.noise_components()),
    };
    lines::draw(surface, &it)
}
