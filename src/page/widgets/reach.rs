//! Many pictures, one stop of the tab key: arrows go from one to the next. A container with `data-reach` and `tabindex="0"` holds the
//! stop and hands it to the cell that was there last; its cells are buttons of the class `cell` with `tabindex="-1"`.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent};

use crate::browser;

const CONTAINERS: &str = "[data-reach]";
const CELL: &str = ".cell";

/// On the cell that the tab key comes back to.
const LAST: &str = "data-last";

/// Listens for as long as the page lives.
pub(crate) fn listen() {
    listen_to("focusin", |target| {
        free_others(target);
        let Some(container) = closest(target, CONTAINERS) else { return };
        if !container.is_same_node(Some(target)) {
            let _ = container.set_attribute("tabindex", "-1");
            if let Some(cell) = closest(target, CELL) {
                remember(&cell);
            }
        } else if target.matches(":focus-visible").unwrap_or(false) {
            let all = cells(&container);
            if let Some(cell) = all.iter().find(|it| it.has_attribute(LAST)).or(all.first()) {
                let _ = cell.focus();
            }
        }
    });
    // A cell that has the focus and goes takes it along without a word; the next press of a key finds that.
    listen_to("keydown", free_others);
}

/// One that may be called within itself: giving the focus on is such an event again.
fn listen_to(event: &str, hear: impl Fn(&Element) + 'static) {
    let hear = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        if let Some(target) = element(event.target()) {
            hear(&target);
        }
    });
    // Fails for no window.
    let _ = browser::window().add_event_listener_with_callback(event, hear.as_ref().unchecked_ref());
    hear.forget();
}

/// The tab key comes back to this one.
pub(super) fn remember(cell: &Element) {
    if let Some(container) = closest(cell, CONTAINERS) {
        cells(&container).iter().for_each(|it| drop(it.remove_attribute(LAST)));
        let _ = cell.set_attribute(LAST, "");
    }
}

/// Containers that do not have the focus are stops again.
fn free_others(target: &Element) {
    let Some(document) = browser::window().document() else { return };
    let Ok(all) = document.query_selector_all("[data-reach][tabindex='-1']") else { return };
    for container in (0..all.length()).filter_map(|it| all.get(it)?.dyn_into::<Element>().ok()) {
        if !container.contains(Some(target)) {
            let _ = container.set_attribute("tabindex", "0");
        }
    }
}

/// To the cell that an arrow leads to from the one that has the focus; whether a key was taken.
pub(crate) fn take_key(event: &KeyboardEvent) -> bool {
    let way = move || {
        let cell = closest(&element(event.target())?, CELL)?;
        let container = closest(&cell, CONTAINERS)?;
        let all = cells(&container);
        let here = all.iter().position(|it| it.is_same_node(Some(&cell)))?;
        let to = match event.key().as_str() {
            key @ ("ArrowRight" | "ArrowLeft") => here.checked_add_signed(along(&cell, key)),
            "ArrowDown" => over(&all, here, 1.0),
            "ArrowUp" => over(&all, here, -1.0),
            "Home" => Some(0),
            "End" => all.len().checked_sub(1),
            _ => return None,
        };
        Some(to.and_then(|to| all.get(to).cloned()))
    };
    match way() {
        None => false,
        Some(to) => {
            if let Some(cell) = to {
                let _ = cell.focus();
            }
            true
        }
    }
}

/// The cell before or after in the same list of pictures: the row of a grid, where there are rows.
pub(super) fn beside(cell: &HtmlElement, by: isize) -> Option<HtmlElement> {
    let list = closest(cell, ".pictures").or_else(|| closest(cell, CONTAINERS))?;
    let all = cells(&list);
    let here = all.iter().position(|it| it.is_same_node(Some(cell)))?;
    all.get(here.checked_add_signed(by)?).cloned()
}

/// The nearest one in the next line below (`side` 1) or above (-1).
fn over(all: &[HtmlElement], here: usize, side: f64) -> Option<usize> {
    let place = |it: usize| {
        let area = all[it].get_bounding_client_rect();
        (area.left() + area.width() / 2.0, side * area.top(), area.height())
    };
    let (x, y, height) = place(here);
    let beyond = (0..all.len()).map(|it| (it, place(it))).filter(|(_, (_, other, _))| other - y > height / 2.0);
    let by_line = |(_, a): &(usize, (f64, f64, f64)), (_, b): &(usize, (f64, f64, f64))| {
        let near = |place: &(f64, f64, f64)| ((place.1 / 4.0).round(), (place.0 - x).abs());
        let (a, b) = (near(a), near(b));
        a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1))
    };
    beyond.min_by(by_line).map(|(it, _)| it)
}

/// Those that are to be seen.
fn cells(container: &Element) -> Vec<HtmlElement> {
    let Ok(all) = container.query_selector_all(CELL) else { return Vec::new() };
    let cells = (0..all.length()).filter_map(|it| all.get(it)?.dyn_into::<HtmlElement>().ok());
    cells.filter(|it| it.offset_width() > 0).collect()
}

/// Whether a sideways arrow leads to the next one (1) or to the one before (-1), as the language runs.
pub(super) fn along(cell: &Element, key: &str) -> isize {
    let is_from_right_to_left = cell.matches(":dir(rtl)").unwrap_or(false);
    if (key == "ArrowRight") == is_from_right_to_left { -1 } else { 1 }
}

fn element(target: Option<web_sys::EventTarget>) -> Option<Element> {
    target?.dyn_into().ok()
}

fn closest(element: &Element, selector: &str) -> Option<Element> {
    element.closest(selector).ok().flatten()
}
