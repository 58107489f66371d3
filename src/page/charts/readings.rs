//! What is read off a chart by pointer, finger and keys, and the card that shows it.

use std::cell::Cell;
use std::rc::Rc;

use crate::reactive::*;
use leptos::ev;
use subspace_lab_charts::readings::{Point, Readings};
use wasm_bindgen::JsCast;
use web_sys::{HtmlCanvasElement, KeyboardEvent, PointerEvent};

/// What is read off at the moment: where on the window, in CSS pixels, and in words.
#[derive(Clone, PartialEq)]
pub(crate) struct Read {
    at: (f64, f64),
    words: String,
}

/// The one place where it is shown. Copied freely.
#[derive(Clone, Copy)]
pub(crate) struct ReadOff(RwSignal<Option<Read>>);

impl ReadOff {
    /// Nothing yet. What is read goes when something else is touched, when the page is scrolled and with Esc.
    pub(crate) fn open() {
        let read = RwSignal::new(None);
        provide_context(Self(read));
        let forget = move || {
            if read.with_untracked(Option::is_some) {
                read.set(None);
            }
        };
        let touched = window_event_listener(ev::pointerdown, move |event| {
            let chart = event.target().and_then(|it| it.dyn_into::<HtmlCanvasElement>().ok());
            if !chart.is_some_and(|it| it.class_list().contains("chart")) {
                forget();
            }
        });
        let scrolled = window_event_listener(ev::scroll, move |_| forget());
        let escaped = window_event_listener(ev::keydown, move |event| {
            if event.key() == "Escape" {
                forget();
            }
        });
        // As long as the page is there.
        std::mem::forget([touched, scrolled, escaped]);
    }

    /// The reader of a chart, for as long as it is there.
    pub(super) fn of(readings: Readings) -> Reader {
        let Self(read) = expect_context();
        on_cleanup(move || {
            read.try_set(None);
        });
        Reader { read, readings, chosen: Rc::default() }
    }
}

/// Reads one chart off.
#[derive(Clone)]
pub(super) struct Reader {
    read: RwSignal<Option<Read>>,
    readings: Readings,
    chosen: Rc<Cell<Option<Point>>>,
}

impl Reader {
    fn show(&self, canvas: &HtmlCanvasElement, point: Option<Point>) {
        self.chosen.set(point);
        let found = point.and_then(|point| self.readings.place_and_words(point));
        self.read.set(found.map(|((x, y), words)| {
            let area = canvas.get_bounding_client_rect();
            let to_css = area.width() / f64::from(canvas.width().max(1));
            Read { at: (area.left() + f64::from(x) * to_css, area.top() + f64::from(y) * to_css), words }
        }));
    }

    /// What is nearest to a pointer; whoever drags a handle reads it elsewhere.
    pub(super) fn point(&self, event: &PointerEvent) {
        let Some(canvas) = canvas_of(event) else { return };
        let area = canvas.get_bounding_client_rect();
        let from_css = f64::from(canvas.width()) / area.width().max(1.0);
        let at = |client: i32, edge: f64| (f64::from(client) - edge) * from_css;
        let place = (at(event.client_x(), area.left()), at(event.client_y(), area.top()));
        let is_dragging = event.buttons() != 0 && event.pointer_type() == "mouse";
        self.show(&canvas, if is_dragging { None } else { self.readings.nearest(place) });
    }

    /// The point that a key leads to.
    pub(super) fn key(&self, event: &KeyboardEvent) {
        let to = self.readings.moved(self.chosen.get(), &event.key());
        if let (Some(canvas), Some(point)) = (canvas_of(event), to) {
            event.prevent_default();
            event.stop_propagation();
            self.show(&canvas, Some(point));
        }
    }

    /// Nothing any more.
    pub(super) fn leave(&self) {
        self.chosen.set(None);
        self.read.set(None);
    }
}

fn canvas_of(event: &web_sys::Event) -> Option<HtmlCanvasElement> {
    event.target()?.dyn_into().ok()
}

/// A dot on what is read off and its words beside it, which are heard too.
#[component]
pub(crate) fn ReadOffCard() -> impl IntoView {
    let ReadOff(read) = expect_context();
    let px = |of: fn(&Read) -> f64| move || read.with(|it| it.as_ref().map(|it| format!("{}px", of(it))));
    view! {
        <div
            class="read-card"
            class:shown=move || read.with(Option::is_some)
            style:left=px(|it| it.at.0)
            style:top=px(|it| it.at.1)
            data-testid="read-off"
        >
            <p role="status">{move || read.with(|it| it.as_ref().map(|it| it.words.clone()))}</p>
        </div>
    }
}
