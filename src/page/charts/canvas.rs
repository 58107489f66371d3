//! A canvas that keeps its pixels sharp and its colors those of the page's theme.

use std::cell::Cell;
use std::rc::Rc;

use crate::reactive::*;
use leptos::html;
use plotters_canvas::CanvasBackend;
use subspace_lab_charts::readings::Readings;
use subspace_lab_charts::{Drawn, Look, Surface};
use subspace_lab_protocol::settings::Theme;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlCanvasElement, ResizeObserver};

use super::on_screen::{OnScreen, Plate};
use super::readings::ReadOff;
use crate::browser;
use crate::lab::Lab;

/// A chart that is drawn anew when what it reads, its size, the screen's density or the theme changes.
#[component]
pub(crate) fn Chart(
    /// What it shows, for those who do not see it.
    #[prop(into)]
    label: Signal<String>,
    /// Draws; signals read in it are followed.
    draw: impl Fn(&Surface) -> Drawn + 'static,
) -> impl IntoView {
    let lab = Lab::get();
    let canvas = NodeRef::<html::Canvas>::new();
    let draw = Rc::new(draw);
    OnScreen::get().show(Plate::of(move || canvas.get_untracked().map(Into::into), label, draw.clone()));
    let readings = Readings::default();
    let reader = ReadOff::of(readings.clone());
    let [pressed, moved, left, cancelled, blurred] = [(); 5].map(|()| reader.clone());
    // Told with the first frame and when it changes: asking the canvas whenever it is drawn would force a layout.
    let size = RwSignal::new(None);
    watch(canvas, size);
    let frame = RwSignal::new(0_u32);
    Effect::new(move |drawn: Option<(u32, Option<Size>)>| {
        let due = (frame.get(), size.get());
        // What it shows has changed: with the next frame, once for all changes until then, and after what the engine is asked for.
        if drawn == Some(due) {
            request_animation_frame(move || {
                frame.try_update(|it| *it = it.wrapping_add(1));
            });
            return due;
        }
        let theme = lab.settings.theme();
        readings.clear();
        if let Some((size, canvas)) = due.1.zip(canvas.get())
            && let Some(surface) = prepare(&canvas, size, theme, &readings)
            // The canvas backend fails only on calls that no browser refuses; an undrawn line harms nothing else.
            && (draw(&surface).is_err() || put(surface, &canvas).is_none())
        {
            web_sys::console::error_1(&"a chart could not be drawn".into());
        }
        due
    });
    // Before it shows anything there is nothing to say of it.
    let is_empty = move || label.with(String::is_empty);
    view! {
        <canvas
            class="chart"
            node_ref=canvas
            role=move || (!is_empty()).then_some("img")
            tabindex=move || (!is_empty()).then_some("0")
            aria-hidden=move || is_empty().then_some("true")
            aria-label=label
            on:pointerdown=move |event| pressed.point(&event)
            on:pointermove=move |event| moved.point(&event)
            // A finger that is lifted leaves; what it read stays until something else is touched.
            on:pointerleave=move |event| {
                if event.pointer_type() != "touch" {
                    left.leave();
                }
            }
            // A finger that scrolls the page reads nothing.
            on:pointercancel=move |_| cancelled.leave()
            on:blur=move |_| blurred.leave()
            on:keydown=move |event| reader.key(&event)
        ></canvas>
    }
}

/// Width and height in CSS pixels.
type Size = (i32, i32);

/// Sets the signal when the canvas has or changes its size and when the system changes its theme, for as long as the
/// canvas is there.
fn watch(canvas: NodeRef<html::Canvas>, size: RwSignal<Option<Size>>) {
    let resized = Closure::<dyn FnMut()>::new(move || {
        if let Some(canvas) = canvas.try_get_untracked().flatten() {
            size.try_set(Some((canvas.client_width(), canvas.client_height())));
        }
    });
    let observer = ResizeObserver::new(resized.as_ref().unchecked_ref()).ok();
    let query = browser::window().match_media("(prefers-color-scheme: dark)").ok().flatten();
    if let Some(query) = &query {
        let _ = query.add_event_listener_with_callback("change", resized.as_ref().unchecked_ref());
    }
    let kept = StoredValue::new_local(Some((observer, query, resized)));
    let is_observed = Rc::new(Cell::new(false));
    Effect::new(move |_| {
        let Some(canvas) = canvas.get() else { return };
        kept.with_value(|kept| {
            if let (Some((Some(observer), ..)), false) = (kept, is_observed.replace(true)) {
                observer.observe(&canvas);
            }
        });
    });
    on_cleanup(move || {
        if let Some(Some((observer, query, resized))) = kept.try_update_value(Option::take) {
            if let Some(observer) = observer {
                observer.disconnect();
            }
            if let Some(query) = query {
                let _ = query.remove_event_listener_with_callback("change", resized.as_ref().unchecked_ref());
            }
        }
    });
}

/// Gives the canvas as many pixels as the screen shows of it, and clears it. `None` while it has no size.
fn prepare(canvas: &HtmlCanvasElement, size: Size, _theme: Theme, readings: &Readings) -> Option<Surface> {
    // The backend draws from whole pixel to whole pixel: at least two of them per CSS pixel keep curves smooth.
    let density = browser::window().device_pixel_ratio().max(2.0);
    let pixels = |css_px: i32| (f64::from(css_px) * density).round() as u32;
    let (width, height) = (pixels(size.0), pixels(size.1));
    if width == 0 || height == 0 {
        return None;
    }
    canvas.set_width(width);
    canvas.set_height(height);
    Some(look_of(canvas)?.paper((f64::from(size.0), f64::from(size.1)), density).on_page(readings))
}

/// Puts what was drawn on a canvas. `None` if the browser refuses, which none does.
pub(crate) fn put(surface: Surface, canvas: &HtmlCanvasElement) -> Option<()> {
    let mut on = CanvasBackend::with_canvas_object(canvas.clone())?;
    surface.marks().iter().try_for_each(|mark| mark.draw(&mut on, 0)).ok()
}

/// How the page's style has a chart look at a place of it.
pub(crate) fn look_of(place: &Element) -> Option<Look> {
    let style = browser::window().get_computed_style(place).ok()??;
    let value = |name: &str| style.get_property_value(name).unwrap_or_default();
    let text_px = value("font-size").trim_end_matches("px").parse().unwrap_or(15.0);
    Some(Look::of(text_px, value))
}
