//! Images as points of a plane: dots to drag, and the two directions that follow them.

use leptos::svg;
use std::rc::Rc;
use subspace_lab_charts::Surface;
use subspace_lab_charts::plane::{self, Plane};
use subspace_lab_protocol::dots::Dots;
use subspace_lab_protocol::event::PlanePoints;
use subspace_lab_words::{Code, Number, Words, t};
use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};

use super::state::SpectrumLab;
use crate::charts::on_screen::{OnScreen, Plate};
use crate::lab::Lab;
use crate::reactive::*;
use crate::text;
use crate::widgets::stepper::Stepper;

/// Side of the drawing, in its own units, and what is left around it: half of a dot that is chosen.
const SIDE: f64 = 100.0;
const MARGIN: f64 = 5.0;

/// Steps of the fields, for either coordinate.
const N_STEPS: f64 = 100.0;

#[component]
pub(super) fn Points() -> impl IntoView {
    let (lab, step) = (Lab::get(), SpectrumLab::get());
    let n_dots = Memo::new(move |_| step.points.with(|it| it.as_ref().map_or(0, |it| it.points.len() as u32)));
    // Another set may have fewer. Which one the fields are of is a thing of the moment: the one moved last, until another is taken.
    let wanted = RwSignal::new(lab.settings.now(|it| it.dots.all().last().map_or(0, |(dot, _)| *dot)));
    let chosen = move || wanted.get().min(n_dots.get().saturating_sub(1));
    // Where the hand has put it, which the engine may not have heard of yet.
    let place = move |dot: u32| {
        lab.settings.dots().place(dot).or_else(|| step.points.with(|it| it.as_ref()?.points.get(dot as usize).copied()))
    };
    let put = move |dot: u32, place: [f64; 2]| lab.change(|s| s.dots.put(dot, place));
    let n_moved = Memo::new(move |_| lab.settings.dots().all().len());
    let dragged = RwSignal::new(None::<u32>);
    let press = move |event: PointerEvent| {
        let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let dot = target.as_ref().and_then(|it| it.get_attribute("data-dot")?.parse::<u32>().ok());
        if let (Some(dot), Some(target)) = (dot, target) {
            // Refused only for pointers that are gone already.
            let _ = target.set_pointer_capture(event.pointer_id());
            wanted.set(dot);
            dragged.set(Some(dot));
        }
    };
    let drag = move |event: PointerEvent| {
        if let (Some(dot), Some(place)) = (dragged.get_untracked(), place_of(&event)) {
            put(dot, place);
        }
    };
    let lines = move || {
        step.points.with(|it| {
            let it = it.as_deref()?;
            let lines = it.directions?.into_iter().zip(["first", "second"]).map(|(direction, class)| {
                let [[x1, y1], [x2, y2]] = direction.ends.map(drawn);
                view! { <line class=class x1=x1 y1=y1 x2=x2 y2=y2></line> }
            });
            Some(lines.collect_view())
        })
    };
    let name_of = move |dot: u32| {
        let image_idx = step.points.with(|it| it.as_ref()?.image_idx.get(dot as usize).copied());
        let name = |it| lab.current.with(|c| c.as_ref().map(|c| text::image_name(&c.summary, it)));
        image_idx.and_then(name).unwrap_or_default()
    };
    let said_of = move |dot: u32| {
        let [across, up] = place(dot).unwrap_or_default().map(text::percent);
        t!(spectrum_dot_at, image = name_of(dot), across = across, up = up).words()
    };
    let dot = move |dot: u32| {
        let at = move || drawn(place(dot).unwrap_or_default());
        view! {
            <g class="dot" class:chosen=move || chosen() == dot>
                <title>{move || said_of(dot)}</title>
                <circle class="reach" r="4.5" data-dot=dot cx=move || at()[0] cy=move || at()[1]></circle>
                <circle r="1.5" cx=move || at()[0] cy=move || at()[1]></circle>
            </g>
        }
    };
    let said = move || step.points.with(|it| it.as_deref().map(directions).unwrap_or_default());
    let what = move || {
        let has_one =
            lab.current.with(|c| c.as_ref().is_some_and(|c| c.summary.shape.height_px * c.summary.shape.width_px == 1));
        let of_points = || step.points.with(|it| it.as_deref().map(|it| what_they_are(lab, it)).unwrap_or_default());
        if has_one { t!(spectrum_one_pixel).words() } else { of_points() }
    };
    let drawing = NodeRef::<svg::Svg>::new();
    let draw = move |surface: &Surface| {
        let it = step.points.with(|it| {
            let directions = it.as_ref()?.directions.map(|both| both.map(|direction| direction.ends));
            Some(Plane { points: (0..n_dots.get()).filter_map(place).collect(), directions })
        });
        it.map_or(Ok(()), |it| plane::draw(surface, &it))
    };
    let label = move || format!("{} {}", what(), said());
    let on_screen = move || drawing.get_untracked().map(|it| (*it).clone());
    OnScreen::get().show(Plate::of(on_screen, Signal::derive(label), Rc::new(draw)));
    let n_values = move || lab.current.with(|c| c.as_ref().map(|c| Number::count(c.analysis.n_features)));
    let name = move || name_of(chosen());
    let coordinate =
        move |i: usize| Signal::derive(move || place(chosen()).map_or(0.0, |it| (it[i] * N_STEPS).round()));
    let set_coordinate = move |i: usize, value: f64| {
        let dot = untrack(chosen);
        if let Some(mut place) = untrack(|| place(dot)) {
            place[i] = value / N_STEPS;
            put(dot, place);
        }
    };
    let field = move |i: usize, what: Code, name: &'static str| {
        let value = coordinate(i);
        let label = move || step.points.with(|it| it.as_deref().map(|it| pixel(it, i, what)).unwrap_or_default());
        view! {
            <span class="labelled" title=label><span>{what.words()}</span>
            <Stepper
                label=Signal::derive(label)
                value=Signal::derive(move || value.get().to_string())
                unit="%"
                min=0.0
                max=Signal::derive(|| N_STEPS)
                step=move |by: i32| set_coordinate(i, value.get_untracked() + f64::from(by))
                set=move |it: f64| set_coordinate(i, it)
                name
            /></span>
        }
    };
    let turn = move |number: f64| wanted.set(number.clamp(1.0, f64::from(n_dots.get_untracked().max(1))) as u32 - 1);
    view! {
        <figure class="points" data-testid="points" data-moved=move || n_moved.get().to_string()>
            <figcaption>
                {what} " " <b data-testid="directions">{said}</b> " "
                {move || n_values().map(|n_values| t!(spectrum_dots_and_components, n_values = n_values).words())}
            </figcaption>
            <svg
                class="plane"
                node_ref=drawing
                data-testid="plane"
                viewBox=format!("-{MARGIN} -{MARGIN} {0} {0}", SIDE + 2.0 * MARGIN)
                role="img"
                aria-label=label
                on:pointerdown=press
                on:pointermove=drag
                on:pointerup=move |_| dragged.set(None)
                on:pointercancel=move |_| dragged.set(None)
            >
                <rect class="frame" width=SIDE height=SIDE></rect>
                {lines}
                <For each=move || 0..n_dots.get() key=|it| *it children=dot />
            </svg>
            <div class="controls">
                <span class="labelled"><span>{t!(spectrum_dot).words()}</span>
                <Stepper
                    label=t!(spectrum_dot).words()
                    value=Signal::derive(move || (chosen() + 1).to_string())
                    unit=""
                    min=1.0
                    max=Signal::derive(move || f64::from(n_dots.get()))
                    step=move |by: i32| turn(f64::from(untrack(chosen) + 1) + f64::from(by))
                    set=turn
                    name="dot"
                /></span>
                {field(0, t!(spectrum_across), "dot-across")}
                {field(1, t!(spectrum_up), "dot-up")}
                <button
                    type="button"
                    data-testid="put-back"
                    disabled=move || n_moved.get() == 0
                    on:click=move |_| lab.change(|s| s.dots = Dots::default())
                >
                    {t!(spectrum_put_back).words()}
                </button>
                <small>{name}</small>
            </div>
        </figure>
    }
}

/// In the drawing's units, the second coordinate upwards.
fn drawn([x, y]: [f64; 2]) -> [f64; 2] {
    [SIDE * x, SIDE * (1.0 - y)]
}

/// Where a pointer is, in the coordinates of the dots.
fn place_of(event: &PointerEvent) -> Option<[f64; 2]> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let frame = target.closest("svg").ok()??.query_selector(".frame").ok()??.get_bounding_client_rect();
    let x = (f64::from(event.client_x()) - frame.left()) / frame.width();
    Some([x, 1.0 - (f64::from(event.client_y()) - frame.top()) / frame.height()])
}

fn what_they_are(lab: Lab, it: &PlanePoints) -> String {
    let n = it.points.len() as u32;
    let is_coloured = lab.current.with(|c| c.as_ref().is_some_and(|c| c.summary.shape.n_channels == 3));
    if is_coloured { t!(spectrum_dots_of_colour, n = n).words() } else { t!(spectrum_dots, n = n).words() }
}

/// Which pixel a coordinate is.
fn pixel(it: &PlanePoints, coordinate: usize, what: Code) -> String {
    let [row, column] = it.places[coordinate].map(|it| Number::count(it + 1));
    t!(spectrum_pixel, what = what, row = row, column = column).words()
}

fn directions(it: &PlanePoints) -> String {
    let Some([first, second]) = it.directions else { return t!(spectrum_no_first_direction).words() };
    t!(
        spectrum_first_direction,
        across = Number::signed(first.vector[0], 2),
        up = Number::signed(first.vector[1], 2),
        share = text::percent(first.share),
        rest = text::percent(second.share)
    )
    .words()
}
