//! A canvas that keeps its pixels sharp and its colors those of the page's theme.

use std::cell::Cell;
use std::rc::Rc;

use crate::reactive::*;
use leptos::html;
use plotters::coord::Shift;
use plotters::prelude::*;
use plotters_canvas::CanvasBackend;
use subspace_lab_protocol::settings::Theme;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlCanvasElement, ResizeObserver};

use super::axis::NAMED_FROM;
use super::on_screen::{OnScreen, Plate};
use super::paper::{Paper, Refused};
use super::readings::{ReadOff, Readings};
use crate::browser;
use crate::lab::Lab;

type Fault = DrawingAreaErrorKind<Refused>;

/// What drawing may return.
pub(crate) type Drawn = Result<(), Fault>;

/// Empty paper with what it takes to draw on it.
pub(crate) struct Surface {
    pub(crate) area: DrawingArea<Paper, Shift>,
    pub(crate) colors: Colors,
    /// Device pixels per CSS pixel: sizes in CSS pixels are multiplied by it.
    pub(crate) density: f64,
    /// Nothing of the page is written over it: it is to be saved.
    pub(crate) is_alone: bool,
    /// What can be read off what is drawn here.
    pub(super) readings: Readings,
    /// Size of the page's text in CSS pixels.
    text_px: f64,
}

impl Surface {
    /// CSS pixels to whole device pixels, at least one.
    pub(crate) fn px(&self, css_px: f64) -> u32 {
        (css_px * self.density).round().max(1.0) as u32
    }

    /// Room for labels, in CSS pixels beside text of a usual size: more where text is larger, as on a wall.
    pub(super) fn room(&self, css_px: f64) -> u32 {
        self.px(css_px * self.larger_than(USUAL_TEXT_PX))
    }

    /// How many times larger the page's text is than this, in CSS pixels; at least 1.
    pub(super) fn larger_than(&self, text_px: f64) -> f64 {
        (self.text_px / text_px).max(1.0)
    }

    /// Height of a line of small text with its distance from an axis.
    pub(super) fn line(&self) -> u32 {
        self.px(1.4 * LABEL_SHARE * self.text_px)
    }

    /// Where the ticks of an axis of so many device pixels end, as a share of it, for the name at its end that stands out by `over`.
    pub(super) fn ticks_end(&self, name: &str, axis_px: u32, over: u32) -> f64 {
        // A tick takes the room of two letters.
        let letters = (name.chars().count() + 2) as f64;
        let name_px = letters * LETTER_SHARE * LABEL_SHARE * self.text_px * self.density;
        NAMED_FROM.min(1.0 - (name_px - f64::from(over)) / f64::from(axis_px.max(1)))
    }

    /// Small text in a color.
    pub(crate) fn text(&self, color: RGBColor) -> TextStyle<'static> {
        // Named by its kind: by its name, plotters would bring a table of all letters along.
        FontDesc::new(FontFamily::SansSerif, LABEL_SHARE * self.text_px * self.density, FontStyle::Normal).color(&color)
    }
}

/// Size of labels, as a share of the text around a chart.
const LABEL_SHARE: f64 = 0.8;

/// Width of a letter, as a share of its size: of the widest of usual fonts, on average.
const LETTER_SHARE: f64 = 0.62;

/// Largest text that the margins of charts are made for, in CSS pixels.
const USUAL_TEXT_PX: f64 = 20.0;

/// Colors of the theme, from the style sheet.
pub(crate) struct Colors {
    pub(crate) ink: RGBColor,
    pub(crate) muted: RGBColor,
    pub(crate) line: RGBColor,
    pub(crate) top: RGBColor,
    pub(crate) top_fill: RGBColor,
    pub(crate) bottom: RGBColor,
    pub(crate) bottom_fill: RGBColor,
    pub(crate) noise: RGBColor,
    pub(crate) good: RGBColor,
    pub(crate) bad: RGBColor,
}

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
    OnScreen::get().show(Plate { canvas, label, draw: draw.clone() });
    let readings = Readings::default();
    let reader = ReadOff::of(readings.clone());
    let (pressed, moved, left, blurred) = (reader.clone(), reader.clone(), reader.clone(), reader.clone());
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
        let surface = due.1.zip(canvas.get()).and_then(|(size, canvas)| prepare(&canvas, size, theme, &readings));
        // The canvas backend fails only on calls that no browser refuses; an undrawn line harms nothing else.
        if surface.is_some_and(|surface| draw(&surface).and_then(|()| surface.area.present()).is_err()) {
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
            on:pointerleave=move |_| left.leave()
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
    let look = Look::of(canvas)?;
    let surface = look.on(Paper::Canvas(CanvasBackend::with_canvas_object(canvas.clone())?), density);
    Some(Surface { readings: readings.clone(), is_alone: false, ..surface })
}

/// How the page's style has a chart look.
pub(crate) struct Look {
    colors: Colors,
    text_px: f64,
    /// Of the page under it.
    pub(crate) ground: RGBColor,
}

impl Look {
    /// That of a canvas on screen.
    pub(crate) fn of(canvas: &HtmlCanvasElement) -> Option<Self> {
        let style = browser::window().get_computed_style(canvas).ok()??;
        let value = |name: &str| style.get_property_value(name).unwrap_or_default();
        let color = |name: &str| hex_color(value(name).trim()).unwrap_or(BLACK);
        let colors = Colors {
            ink: color("--ink"),
            muted: color("--muted"),
            line: color("--line"),
            top: color("--top"),
            top_fill: color("--top-fill"),
            bottom: color("--bottom"),
            bottom_fill: color("--bottom-fill"),
            noise: color("--noise"),
            good: color("--good"),
            bad: color("--bad"),
        };
        let text_px = value("font-size").trim_end_matches("px").parse().unwrap_or(15.0);
        Some(Self { colors, text_px, ground: color("--page") })
    }

    /// The color of words.
    pub(crate) fn ink(&self) -> RGBColor {
        self.colors.ink
    }

    /// Paper of that look that lies on no page, with so many pixels per CSS pixel.
    pub(crate) fn on(self, paper: Paper, density: f64) -> Surface {
        let (colors, text_px) = (self.colors, self.text_px);
        let readings = Readings::default();
        Surface { area: paper.into_drawing_area(), colors, density, is_alone: true, readings, text_px }
    }
}

/// `#rrggbb`, as the style sheet writes its tokens.
fn hex_color(text: &str) -> Option<RGBColor> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let value = u32::from_str_radix(digits, 16).ok()?;
    Some(RGBColor((value >> 16) as u8, (value >> 8) as u8, value as u8))
}
