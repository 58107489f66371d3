//! The spectrum strip: the cumulative curve with its two handles, and a field for every quantity.

use crate::reactive::*;
use subspace_lab_protocol::event::Cut;
use subspace_lab_protocol::{BottomStart, Extent, Settings};
use subspace_lab_words::{Code, Number, Words, t};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, PointerEvent};

use super::keys::toggle_link;
use crate::browser;
use crate::charts::Chart;
use crate::kept::Kept;
use crate::lab::Lab;
use crate::presenter::Presenter;
use crate::text;
use crate::tour::Hands;
use crate::widgets::segmented::Segmented;
use crate::widgets::stepper::Stepper;
use crate::widgets::toggle::Toggle;
use subspace_lab_charts::cumulative::{self, Cumulative};

/// How far a finger has to go sideways before it drags, in CSS pixels.
const SIDEWAYS_PX: i32 = 8;

/// Steps of a handle from edge to edge: finer than any screen.
const HANDLE_STEPS: f64 = 10_000.0;

/// Share of the width from which what lies between two handles has room for its name.
const LEAST_NAMED: f64 = 0.08;

/// Shares of the variance that are written at the left edge.
const LEVELS: [f64; 2] = [0.25, 0.5];

/// Under this name the browser remembers that a handle was moved.
const MOVED: &str = "handle-moved";

/// A pair of handles to jump to: text, share of the top, share that the bottom leaves out (`None`: linked).
struct Preset {
    text: &'static str,
    title: Code,
    top: f64,
    bottom_after: Option<f64>,
}

const PRESETS: [Preset; 4] = [
    Preset { text: "50", title: t!(subspaces_top_and_bottom_50_each), top: 0.5, bottom_after: None },
    Preset { text: "75 | 25", title: t!(subspaces_top_75_bottom_25), top: 0.75, bottom_after: None },
    Preset { text: "90 | 20", title: t!(subspaces_top_90_bottom_20_the_pair), top: 0.9, bottom_after: Some(0.8) },
    Preset { text: "99", title: t!(subspaces_top_99_bottom_1), top: 0.99, bottom_after: None },
];

impl Preset {
    fn bottom(&self) -> BottomStart {
        self.bottom_after.map_or(BottomStart::Linked, |share| BottomStart::After(Extent::Share(share)))
    }
}

/// One of the two handles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Handle {
    Top,
    Bottom,
}

impl Handle {
    fn set(self, settings: &mut Settings, extent: Extent) {
        match self {
            Self::Top => settings.top = extent,
            Self::Bottom => settings.bottom = BottomStart::After(extent),
        }
    }

    /// What was asked for.
    fn extent(self, lab: Lab) -> Extent {
        match (self, lab.settings.bottom()) {
            (Self::Bottom, BottomStart::After(extent)) => extent,
            _ => lab.settings.top(),
        }
    }

    /// Where it is; from the newest answer, since only the engine knows how many components hold a share.
    fn cut(self, lab: Lab) -> Option<Cut> {
        lab.staged(|answer| answer.map(|it| if self == Self::Top { it.top } else { it.bottom_after }))
    }

    /// Components before it: at once what was asked for in components, else what the engine answered.
    fn n_components(self, lab: Lab) -> u32 {
        match self.extent(lab) {
            Extent::Components(n) => n.min(lab.staged_rank()),
            Extent::Share(_) => self.cut(lab).map_or(0, |cut| cut.n_components),
        }
    }

    fn move_to(self, lab: Lab, n_components: u32) {
        let n = n_components.min(lab.rank());
        lab.change(|s| self.set(s, Extent::Components(n)));
    }

    fn move_by(self, lab: Lab, by: i32) {
        self.move_to(lab, untrack(|| self.n_components(lab)).saturating_add_signed(by));
    }

    fn move_by_percent(self, lab: Lab, by: i32) {
        let Some(cut) = untrack(|| self.cut(lab)) else { return };
        let asked = match untrack(|| self.extent(lab)) {
            Extent::Share(share) => share,
            Extent::Components(_) => cut.share,
        };
        self.move_to_percent(lab, (asked * 100.0).round() + f64::from(by));
    }

    fn move_to_percent(self, lab: Lab, percent: f64) {
        // To a hundredth of a percent, so that links stay short and 0.29 * 100 is 29.
        let share = (percent.clamp(0.0, 100.0) * 100.0).round() / 10_000.0;
        lab.change(|s| self.set(s, Extent::Share(share)));
    }
}

/// Curve, handles and fields.
#[component]
pub(crate) fn Strip(
    /// The example's curve, shown until there is a live one.
    example: Kept,
) -> impl IntoView {
    view! {
        <section class="strip" aria-label=t!(subspaces_spectrum_how_much_the_top_and).words()>
            <Plot example />
            <Controls />
        </section>
    }
}

#[component]
fn Plot(example: Kept) -> impl IntoView {
    let lab = Lab::get();
    let draw = move |surface: &_| {
        if let Some(it) = lab.preview() {
            let preview = &it.preview;
            let it = Cumulative {
                axis: lab.staged_axis(),
                share: &preview.cumulative_share,
                top: preview.reconstructed.top,
                bottom_after: preview.reconstructed.bottom_after,
                before_rounding: None,
            };
            return cumulative::draw(surface, &it);
        }
        let (Some(current), Some(answer)) = (lab.current.get(), lab.reconstructed.get()) else { return Ok(()) };
        let it = Cumulative {
            axis: lab.axis(),
            share: &current.analysis.cumulative_share,
            top: answer.top,
            bottom_after: answer.bottom_after,
            before_rounding: current.analysis.below_rounding_idx,
        };
        cumulative::draw(surface, &it)
    };
    // Of a preview it is not known: that of the set before says nothing of it.
    let rounding = move || match lab.preview() {
        Some(_) => None,
        None => lab.current.with(|current| current.as_ref().and_then(|it| text::below_rounding(it))),
    };
    let label = move || {
        let curve = lab.staged(|answer| answer.map_or(String::new(), |it| cumulative::label(it, lab.staged_rank())));
        text::with_rounding(curve, rounding())
    };
    let is_preview = move || lab.preview().is_some();
    let has_analysis = move || is_preview() || lab.current.with(Option::is_some);
    // A preview stands still.
    let can_move = move || !is_preview() && has_analysis();
    // A press beside the handles moves the nearest one there and drags it on; a press on a handle is the handle's own.
    let dragged = RwSignal::new(None::<Handle>);
    // A finger may be about to scroll: nothing moves before it has gone sideways, or was lifted where it came down.
    let touched = RwSignal::new(None::<(Handle, i32)>);
    let plot_of = |event: &PointerEvent| event.current_target().and_then(|it| it.dyn_into::<HtmlElement>().ok());
    let position_of = |plot: &HtmlElement, event: &PointerEvent| {
        let area = plot.get_bounding_client_rect();
        (f64::from(event.client_x()) - area.left()) / area.width().max(1.0)
    };
    let press = move |event: PointerEvent| {
        let Some(plot) = plot_of(&event).filter(|_| untrack(can_move)) else { return };
        if event.target().is_some_and(|target| target.dyn_ref::<web_sys::HtmlInputElement>().is_some()) {
            return;
        }
        let position = position_of(&plot, &event);
        let distance = |handle: Handle| (lab.axis().position(handle.n_components(lab)) - position).abs();
        let nearest = untrack(|| {
            if lab.is_linked() || distance(Handle::Top) <= distance(Handle::Bottom) {
                Handle::Top
            } else {
                Handle::Bottom
            }
        });
        if event.pointer_type() == "touch" {
            touched.set(Some((nearest, event.client_x())));
            return;
        }
        nearest.move_to(lab, untrack(|| lab.axis()).components_at(position));
        // Refused only for pointers that are gone already.
        let _ = plot.set_pointer_capture(event.pointer_id());
        dragged.set(Some(nearest));
    };
    let drag = move |event: PointerEvent| {
        if let Some((handle, from)) = touched.get_untracked()
            && (event.client_x() - from).abs() > SIDEWAYS_PX
        {
            touched.set(None);
            dragged.set(Some(handle));
        }
        if let (Some(handle), Some(plot)) = (dragged.get_untracked(), plot_of(&event)) {
            handle.move_to(lab, untrack(|| lab.axis()).components_at(position_of(&plot, &event)));
        }
    };
    // Of the axis of components; its end is named by itself.
    let ticks = move || {
        let axis = lab.staged_axis();
        let tick = |n: u32| view! { <span class="axis tick" aria-hidden="true" style:--at=axis.position(n).to_string()>{Number::count(n).words()}</span> };
        axis.ticks().into_iter().filter(|&n| axis.position(n) < cumulative::LAST_TICK).map(tick).collect_view()
    };
    let at = move |handle: Handle| lab.staged_axis().position(handle.n_components(lab));
    // What is hatched, or left blank, between two handles.
    let between = move || {
        let [top, bottom] = [Handle::Top, Handle::Bottom].map(at);
        let is_named = has_analysis() && !lab.is_linked() && (top - bottom).abs() > LEAST_NAMED;
        let name = if top > bottom { t!(subspaces_in_both) } else { t!(subspaces_in_neither) };
        let middle = f64::midpoint(top, bottom).to_string();
        is_named
            .then(|| view! { <span class="axis between" aria-hidden="true" style:--at=middle>{name.words()}</span> })
    };
    // Where there is no room for a word after the handle.
    let is_late = move || at(Handle::Top) > 0.5;
    let was_moved = was_moved(lab);
    let was_live = Memo::new(move |before: Option<&bool>| before == Some(&true) || lab.has_stage());
    view! {
        <div
            class="plot"
            title=rounding
            on:pointerdown=press
            on:pointermove=drag
            on:pointerup=move |event| {
                if let (Some((handle, _)), Some(plot)) = (touched.get_untracked(), plot_of(&event)) {
                    handle.move_to(lab, untrack(|| lab.axis()).components_at(position_of(&plot, &event)));
                }
                touched.set(None);
                dragged.set(None);
            }
            on:pointercancel=move |_| {
                touched.set(None);
                dragged.set(None);
            }
        >
            <Show when=move || was_live.get() fallback=move || example.view("still")>
                <Chart label=Signal::derive(label) draw />
            </Show>
            <span class="axis upper" aria-hidden="true">{t!(subspaces_n100_of_variance).words()}</span>
            {LEVELS.map(|at| view! { <span class="axis level" aria-hidden="true" style:--at=at.to_string()>{text::percent(at).words()}</span> })}
            {move || has_analysis().then(ticks)}
            {between}
            <span class="axis right" aria-hidden="true">
                {move || has_analysis().then(|| text::components(lab.staged_rank()))}
            </span>
            {move || lab.preview().map(|it| view! {
                <span class="foretaste" data-testid="preview">{text::preview_label(&it.preview)}</span>
            })}
            <Show when=move || can_move() && !was_moved.get()>
                <span class="drag-hint" class:late=is_late aria-hidden="true" style:--at=move || at(Handle::Top).to_string()>
                    {t!(subspaces_drag_this).words()}
                </span>
            </Show>
            <Show when=can_move>
                <HandleRange handle=Handle::Top />
                <Show when=move || !lab.is_linked()>
                    <HandleRange handle=Handle::Bottom />
                </Show>
            </Show>
        </div>
    }
}

/// Whether a visitor of this browser has moved a handle: who has needs no hint.
fn was_moved(lab: Lab) -> RwSignal<bool> {
    let was_moved = RwSignal::new(browser::remembered(MOVED).is_some());
    Effect::new(move |first: Option<(Extent, BottomStart)>| {
        let now = (lab.settings.top(), lab.settings.bottom());
        if first.is_some_and(|first| first != now) && !was_moved.get_untracked() {
            was_moved.set(true);
            browser::remember(MOVED, Some(""));
        }
        first.unwrap_or(now)
    });
    was_moved
}

#[component]
fn HandleRange(handle: Handle) -> impl IntoView {
    let lab = Lab::get();
    let position = move || (lab.axis().position(handle.n_components(lab)) * HANDLE_STEPS).round().to_string();
    let spoken = move || handle.cut(lab).map_or(String::new(), |cut| text::cut(cut, lab.rank()));
    let (class, label, name) = match handle {
        Handle::Top => ("handle top", t!(subspaces_top_up_to), "handle-top"),
        Handle::Bottom => ("handle bottom", t!(subspaces_bottom_from), "handle-bottom"),
    };
    let (presenter, hands) = (Presenter::get(), Hands::get());
    let moved = move |event| {
        if let Ok(position) = event_target_value(&event).parse::<f64>() {
            handle.move_to(lab, untrack(|| lab.axis()).components_at(position / HANDLE_STEPS));
        }
    };
    let pressed = move |event: web_sys::KeyboardEvent| {
        let page = (lab.rank() / 10).max(1) as i32;
        match event.key().as_str() {
            "ArrowUp" | "ArrowRight" => handle.move_by(lab, 1),
            "ArrowDown" | "ArrowLeft" => handle.move_by(lab, -1),
            // Before a class these are the remote's, which turns to another step.
            "PageUp" | "PageDown" if presenter.is_on() => {
                if presenter.take_key(lab, hands, &event, true) {
                    event.stop_propagation();
                }
            }
            "PageUp" => handle.move_by(lab, page),
            "PageDown" => handle.move_by(lab, -page),
            "Home" => handle.move_to(lab, 0),
            "End" => handle.move_to(lab, lab.rank()),
            _ => return,
        }
        event.prevent_default();
    };
    view! {
        <input
            type="range"
            class=class
            data-testid=name
            min="0"
            max=HANDLE_STEPS
            aria-label=label.words()
            aria-valuetext=spoken
            prop:value=position
            on:input=moved
            on:keydown=move |event| untrack(|| pressed(event))
        />
    }
}

#[component]
fn Controls() -> impl IntoView {
    let lab = Lab::get();
    let presets = PRESETS
        .iter()
        .map(|preset| {
            let is_on =
                move || lab.settings.top() == Extent::Share(preset.top) && lab.settings.bottom() == preset.bottom();
            view! {
                <button
                    type="button"
                    title=preset.title.words()
                    aria-label=format!("{}: {}", preset.text, preset.title.words())
                    aria-pressed=move || is_on().to_string()
                    on:click=move |_| {
                        lab.change(|s| {
                            s.top = Extent::Share(preset.top);
                            s.bottom = preset.bottom();
                        })
                    }
                >
                    {preset.text}
                </button>
            }
        })
        .collect_view();
    view! {
        <div class="controls" inert=move || lab.preview().is_some()>
            <fieldset class="quantity">
                <legend class="ct">{t!(subspaces_top_up_to).words()}</legend>
                <Fields handle=Handle::Top />
            </fieldset>
            <Toggle
                text=t!(subspaces_linked).words()
                on=Signal::derive(move || lab.is_linked())
                set=move |_| toggle_link(lab)
                name="linked"
            />
            <fieldset class="quantity" disabled=move || lab.is_linked()>
                <legend class="cb">
                    {move || if lab.is_linked() { t!(subspaces_bottom_the_rest) } else { t!(subspaces_bottom_leaves_out) }.words()}
                </legend>
                <Fields handle=Handle::Bottom />
            </fieldset>
            <div class="chips" role="group" aria-label=t!(subspaces_presets_percent_of_variance_in_top).words()>
                <span class="quiet" aria-hidden="true">{t!(subspaces_percent_in_each).words()}</span>
                {presets}
            </div>
            <span class="push"></span>
            <Toggle
                text=t!(subspaces_stretch_contrast_of_bottom).words()
                on=Signal::derive(move || lab.settings.stretch())
                set=move |on| lab.change(|s| s.stretch = on)
                name="stretch"
            />
            <Toggle
                text=t!(subspaces_add_mean_image).words()
                on=Signal::derive(move || lab.settings.add_mean())
                set=move |on| lab.change(|s| s.add_mean = on)
                name="add-mean"
            />
            <Segmented
                label=t!(subspaces_axis_of_components)
                options=vec![(false, t!(subspaces_linear_axis)), (true, t!(subspaces_log_axis))]
                chosen=Signal::derive(move || lab.staged_axis().logarithmic)
                choose=move |log| lab.change(|s| s.log_axis = Some(log))
            />
        </div>
    }
}

#[component]
fn Fields(handle: Handle) -> impl IntoView {
    let lab = Lab::get();
    let percent = move || {
        let asked = match handle.extent(lab) {
            Extent::Share(share) => Some(share),
            Extent::Components(_) => handle.cut(lab).map(|cut| cut.share),
        };
        asked.map_or(String::new(), text::percent_field)
    };
    let n_components = move || {
        let is_known = lab.preview().is_some() || lab.current.with(Option::is_some);
        if is_known { handle.n_components(lab).to_string() } else { String::new() }
    };
    let (percent_label, percent_name, n_label, n_name) = match handle {
        Handle::Top => {
            (t!(subspaces_top_percent_of_the_variance), "top-percent", t!(subspaces_top_components), "top-components")
        }
        Handle::Bottom => (
            t!(subspaces_bottom_leaves_out_percent_of_the),
            "bottom-percent",
            t!(subspaces_bottom_leaves_out_components),
            "bottom-components",
        ),
    };
    view! {
        <Stepper
            label=percent_label.words()
            value=Signal::derive(percent)
            unit="%"
            min=0.0
            max=100.0
            step=move |by| handle.move_by_percent(lab, by)
            set=move |percent| handle.move_to_percent(lab, percent)
            name=percent_name
        />
        <span class="or">{t!(subspaces_or).words()}</span>
        <Stepper
            label=n_label.words()
            value=Signal::derive(n_components)
            unit=t!(subspaces_components).words()
            min=0.0
            max=Signal::derive(move || f64::from(lab.rank()))
            step=move |by| handle.move_by(lab, by)
            set=move |n: f64| handle.move_to(lab, n.round() as u32)
            name=n_name
        />
    }
}
