//! Keys that work anywhere on the page while nothing is being typed. The list under "?" is made from [`keys`].

use crate::reactive::*;
use leptos::ev;
use subspace_lab_words::{Code, t};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

use crate::browser;
use crate::lab::Lab;
use crate::panels::{Panel, Panels};
use crate::presenter::Presenter;
use crate::steps::{self, Steps};
use crate::subspaces::keys as subspaces;
use crate::tour::Hands;
use crate::widgets::closer::Closer;
use crate::widgets::reach;

/// Keys of the page itself and what they do.
const KEYS: &[(&str, Code)] = &[
    ("P", t!(page_presenter_key)),
    ("S", t!(page_share)),
    ("Ctrl Z, Ctrl Y", t!(page_undo_redo)),
    ("0", t!(page_reset_the_controls)),
    ("Esc", t!(page_cancel_the_computation_close_this_list)),
];

/// All keys and what they do.
pub(crate) fn keys() -> Vec<(String, Code)> {
    let digits: Vec<String> = (1..=steps::ALL.len()).map(|digit| digit.to_string()).collect();
    let of_steps = steps::ALL.iter().flat_map(|step| step.keys);
    let rest = of_steps.chain(subspaces::KEYS).chain(KEYS).map(|&(keys, what)| (keys.to_owned(), what));
    std::iter::once((digits.join(" "), t!(page_the_steps_in_their_order))).chain(rest).collect()
}

/// Under this name the browser remembers that single keys are off.
const MEMORY: &str = "single-keys-off";

/// Single keys can be switched off: who speaks to the computer, or hits keys by accident, sets them off unwillingly
/// (WCAG 2.1.4).
#[derive(Clone, Copy)]
pub(crate) struct SingleKeys(RwSignal<bool>);

impl SingleKeys {
    /// As the visitor left it.
    pub(crate) fn remembered() -> Self {
        Self(RwSignal::new(browser::remembered(MEMORY).is_none()))
    }

    pub(crate) fn are_on(self) -> bool {
        self.0.get()
    }

    pub(crate) fn switch(self, on: bool) {
        self.0.set(on);
        browser::remember(MEMORY, (!on).then_some(""));
    }
}

/// Listens on the window for as long as the page lives.
pub(crate) fn listen(
    lab: Lab,
    steps: Steps,
    panels: Panels,
    (presenter, hands): (Presenter, Hands),
    closer: Closer,
    single_keys: SingleKeys,
) {
    let handle = window_event_listener(ev::keydown, move |event| {
        if event.key() == "Escape" {
            if panels.close() || closer.close() || presenter.leave() {
                // That was all.
            } else if lab.shelf.reading.with_untracked(Option::is_some) {
                lab.shelf.cancel();
            } else if lab.under_way.with_untracked(Option::is_some) && lab.current.with_untracked(Option::is_some) {
                lab.cancel();
            } else {
                steps.cancel();
            }
            return;
        }
        let handled = if event.ctrl_key() || event.meta_key() {
            !is_typing(&event) && with_control(lab, &event)
        } else if !has_own_keys(&event) && (reach::take_key(&event) || closer.take_key(&event))
            || presenter.take_key(lab, hands, &event, has_own_keys(&event))
        {
            true
        } else {
            !event.alt_key()
                && !has_own_keys(&event)
                && (is_named(&event) || single_keys.0.get_untracked())
                && (steps.take_key(&event) || plain(lab, &event, panels, presenter))
        };
        if handled {
            event.prevent_default();
        }
    });
    std::mem::forget(handle);
}

fn with_control(lab: Lab, event: &KeyboardEvent) -> bool {
    match (event.key().as_str(), event.shift_key()) {
        ("z", false) => lab.undo(),
        ("y", _) | ("z" | "Z", true) => lab.redo(),
        _ => return false,
    }
    true
}

fn plain(lab: Lab, event: &KeyboardEvent, panels: Panels, presenter: Presenter) -> bool {
    match event.key().as_str() {
        "p" | "P" => presenter.toggle(),
        "0" => lab.reset(),
        "?" => panels.toggle(Panel::Help),
        "s" | "S" => panels.toggle(Panel::Share),
        key => match key.parse::<usize>().ok().and_then(|digit| steps::ALL.get(digit.checked_sub(1)?)) {
            Some(step) => lab.show(step.view),
            None => return subspaces::take_key(lab, event),
        },
    }
    true
}

/// A key with a name, such as an arrow, unlike one that writes a character; the space bar counts as the former.
fn is_named(event: &KeyboardEvent) -> bool {
    event.key().chars().count() > 1 || event.key() == " "
}

fn focused(event: &KeyboardEvent) -> Option<HtmlElement> {
    event.target()?.dyn_into().ok()
}

/// Text is being typed: even control keys belong to the field.
fn is_typing(event: &KeyboardEvent) -> bool {
    focused(event).is_some_and(|element| {
        let kind = element.get_attribute("type").unwrap_or_default();
        element.tag_name() == "INPUT" && matches!(kind.as_str(), "text" | "number")
    })
}

/// The focused element uses plain keys itself.
fn has_own_keys(event: &KeyboardEvent) -> bool {
    let moves = event.key().starts_with("Arrow") || matches!(event.key().as_str(), "+" | "-");
    let presses = event.key() == " ";
    focused(event).is_some_and(|element| {
        match (element.tag_name().as_str(), element.get_attribute("type").as_deref()) {
            ("SELECT" | "TEXTAREA", _) | ("INPUT", Some("number" | "text")) => true,
            ("INPUT", Some("checkbox")) | ("BUTTON" | "A" | "SUMMARY", _) => presses,
            ("INPUT", _) => moves || presses,
            _ => false,
        }
    })
}
