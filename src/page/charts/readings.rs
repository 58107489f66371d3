//! What can be read off a chart, by pointer, finger and keys: places on it, each with words.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::reactive::*;
use subspace_lab_words::{Message, Words, t};
use wasm_bindgen::JsCast;
use web_sys::{HtmlCanvasElement, KeyboardEvent, PointerEvent};

use super::surface::Surface;

/// Words of the point at a position.
type Say = Box<dyn Fn(usize) -> String>;

/// A curve's points in device pixels, from left to right.
pub(crate) struct Curve {
    places: Vec<(i32, i32)>,
    say: Say,
}

/// Those of the chart as it was drawn last.
#[derive(Clone, Default)]
pub(crate) struct Readings(Rc<RefCell<Vec<Curve>>>);

/// A point: which curve, which of its places.
type Point = (usize, usize);

impl Readings {
    /// One more curve.
    pub(crate) fn put(&self, places: Vec<(i32, i32)>, say: impl Fn(usize) -> String + 'static) {
        if !places.is_empty() {
            self.0.borrow_mut().push(Curve { places, say: Box::new(say) });
        }
    }

    pub(super) fn clear(&self) {
        self.0.borrow_mut().clear();
    }

    /// The point of each curve above or below a place, and of those the one nearest to it.
    fn nearest(&self, (x, y): (f64, f64)) -> Option<Point> {
        let across = |place: &(i32, i32)| (f64::from(place.0) - x).abs();
        let down = |place: &(i32, i32)| (f64::from(place.1) - y).abs();
        let curves = self.0.borrow();
        let of_curve = |(number, curve): (usize, &Curve)| {
            let at = |a: &usize, b: &usize| across(&curve.places[*a]).total_cmp(&across(&curve.places[*b]));
            let point = (0..curve.places.len()).min_by(at)?;
            Some(((number, point), across(&curve.places[point]) + down(&curve.places[point])))
        };
        let all = curves.iter().enumerate().filter_map(of_curve);
        all.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(point, _)| point)
    }

    /// Where a key leads: along the curve, or to the point of another curve over or under it.
    fn moved(&self, from: Option<Point>, key: &str) -> Option<Point> {
        let curves = self.0.borrow();
        let (number, point) = from.unwrap_or_default();
        let last = |number: usize| Some(curves.get(number)?.places.len() - 1);
        let beside = |number: usize| {
            let x = curves.get(from?.0)?.places.get(point)?.0;
            let places = &curves.get(number)?.places;
            Some((number, (0..places.len()).min_by_key(|it| places[*it].0.abs_diff(x))?))
        };
        match key {
            "ArrowRight" if from.is_some() => Some((number, (point + 1).min(last(number)?))),
            "ArrowLeft" if from.is_some() => Some((number, point.saturating_sub(1))),
            "ArrowUp" => beside(number.checked_sub(1)?),
            "ArrowDown" => beside(number + 1),
            "Home" | "ArrowRight" | "ArrowLeft" => last(0).map(|_| (0, 0)),
            "End" => Some((number, last(number)?)),
            _ => None,
        }
    }

    fn place_and_words(&self, (number, point): Point) -> Option<((i32, i32), String)> {
        let curves = self.0.borrow();
        let curve = curves.get(number)?;
        Some((*curve.places.get(point)?, (curve.say)(point)))
    }
}

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
    /// Nothing yet.
    pub(crate) fn open() {
        provide_context(Self(RwSignal::new(None)));
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

impl Surface {
    /// Points of a curve by their places in device pixels; words are made of the one that is read, what is across and what is up.
    pub(crate) fn read_off(
        &self,
        places: impl Iterator<Item = (i32, i32)>,
        say: impl Fn(usize) -> (Message, Message) + 'static,
    ) {
        self.readings.put(places.collect(), move |point| {
            let (x, y) = say(point);
            t!(chart_reading, x = x, y = y).words()
        });
    }
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    fn two() -> Readings {
        let readings = Readings::default();
        readings.put(vec![(0, 0), (10, 0), (20, 0)], |point| format!("a{point}"));
        readings.put(vec![(4, 50), (20, 50)], |point| format!("b{point}"));
        readings.put(vec![], |_| unreachable!("it has no points"));
        readings
    }

    #[wasm_bindgen_test]
    fn the_nearest_curve_is_read_where_the_pointer_is() {
        assert_eq!(two().nearest((11.0, 5.0)), Some((0, 1)));
        assert_eq!(two().nearest((11.0, 49.0)), Some((1, 0)));
        assert_eq!(two().nearest((99.0, 30.0)), Some((1, 1)));
        assert_eq!(Readings::default().nearest((0.0, 0.0)), None);
    }

    #[wasm_bindgen_test]
    fn keys_go_along_curves_and_between_them() {
        let readings = two();
        assert_eq!(readings.moved(None, "ArrowRight"), Some((0, 0)));
        assert_eq!(readings.moved(Some((0, 2)), "ArrowRight"), Some((0, 2)));
        assert_eq!(readings.moved(Some((0, 0)), "End"), Some((0, 2)));
        assert_eq!(readings.moved(Some((0, 2)), "ArrowDown"), Some((1, 1)));
        assert_eq!(readings.moved(Some((1, 0)), "ArrowUp"), Some((0, 0)));
        assert_eq!(readings.moved(Some((1, 0)), "ArrowDown"), None);
        assert_eq!(readings.moved(Some((1, 0)), "Tab"), None);
        assert_eq!(Readings::default().moved(None, "ArrowRight"), None);
        assert_eq!(readings.place_and_words((1, 1)), Some(((20, 50), "b1".to_owned())));
    }
}
