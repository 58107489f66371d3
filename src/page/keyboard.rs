//! Keys that work anywhere on the page while nothing is being typed. The list under "?" is made from [`KEYS`].

use leptos::ev;
use leptos::prelude::*;
use subspace_lab_protocol::settings::{Layout, Shown, Theme, View};
use subspace_lab_protocol::{BottomStart, Extent};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

use crate::browser;
use crate::lab::Lab;
use crate::steps::Steps;

/// Keys and what they do.
pub(crate) const KEYS: &[(&str, &str)] = &[
    ("1 2 3 4 5 6", "the six steps"),
    ("T B D", "a vote for top, bottom or no difference, in the step Perception; in its quiz digits name classes"),
    ("A B", "the guess, at the blind twins of the step Learning"),
    ("S", "start, pause or go on, at the autoencoder of the step Learning"),
    ("N", "another sample of the noise, in the step Noise"),
    ("← →", "previous and next image, in the step Top | Bottom"),
    ("+ −", "one component more or less in the top subspace"),
    ("[ ]", "variance presets 50, 75, 90, 99 %"),
    ("L", "link or unlink top and bottom"),
    ("Space", "swap the two sides of the compare view"),
    ("R", "show or hide the residual"),
    ("P", "projector: large type"),
    ("Ctrl Z, Ctrl Y", "undo, redo"),
    ("0", "reset the controls"),
    ("Esc", "cancel the computation, close this list"),
];

/// Under this name the browser remembers that single keys are off.
const MEMORY: &str = "single-keys-off";

/// Single keys can be switched off: who speaks to the computer, or hits keys by accident, sets them off unwillingly
/// (WCAG 2.1.4).
#[derive(Clone, Copy)]
pub(crate) struct SingleKeys(RwSignal<bool>);

impl SingleKeys {
    /// As the visitor left it.
    pub(crate) fn remembered() -> Self {
        Self(RwSignal::new(!browser::remembers(MEMORY)))
    }

    pub(crate) fn are_on(self) -> bool {
        self.0.get()
    }

    pub(crate) fn switch(self, on: bool) {
        self.0.set(on);
        browser::remember(MEMORY, !on);
    }
}

const PRESETS: [f64; 4] = [0.5, 0.75, 0.9, 0.99];

/// Listens on the window for as long as the page lives.
pub(crate) fn listen(lab: Lab, steps: Steps, help_is_open: RwSignal<bool>, single_keys: SingleKeys) {
    let handle = window_event_listener(ev::keydown, move |event| {
        if event.key() == "Escape" {
            if help_is_open.get_untracked() {
                help_is_open.set(false);
            } else if lab.shelf.reading.with_untracked(Option::is_some) {
                lab.shelf.cancel(lab);
            } else if lab.under_way.with_untracked(Option::is_some) && lab.current.with_untracked(Option::is_some) {
                lab.cancel();
            } else if steps.cancel() {
                // Done.
            } else if untrack(|| lab.is_noise_busy()) {
                lab.cancel_noise();
            } else if lab.noise.running.with_untracked(Option::is_some) {
                lab.cancel_job();
            }
            return;
        }
        let handled = if event.ctrl_key() || event.meta_key() {
            !is_typing(&event) && with_control(lab, &event)
        } else {
            !event.alt_key()
                && !has_own_keys(&event)
                && (is_named(&event) || single_keys.0.get_untracked())
                && (steps.take_key(&event) || plain(lab, &event, help_is_open))
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

fn plain(lab: Lab, event: &KeyboardEvent, help_is_open: RwSignal<bool>) -> bool {
    match event.key().as_str() {
        "1" => lab.show(View::Data),
        "2" => lab.show(View::Spectrum),
        "3" => lab.show(View::TopBottom),
        "4" => lab.show(View::Noise),
        "5" => lab.show(View::Perception),
        "6" => lab.show(View::Learning),
        "n" | "N" if lab.settings.with_untracked(|s| s.view == View::Noise) => lab.draw_again(),
        "ArrowRight" if shows_images(lab) => turn_image(lab, 1),
        "ArrowLeft" if shows_images(lab) => turn_image(lab, -1),
        "+" => step_top(lab, 1),
        "-" | "−" => step_top(lab, -1),
        "]" => step_preset(lab, 1),
        "[" => step_preset(lab, -1),
        "l" | "L" => toggle_link(lab),
        "r" | "R" if shows_images(lab) => lab.change(|s| s.residual = !s.residual),
        "p" | "P" => {
            lab.change(|s| s.theme = if s.theme == Theme::Projector { Theme::System } else { Theme::Projector })
        }
        "0" => lab.reset(),
        "?" => help_is_open.update(|open| *open = !*open),
        " " if lab.settings.with_untracked(|s| s.layout == Layout::Compare) => swap_sides(lab),
        _ => return false,
    }
    true
}

/// Previous or next image of the stage, round and round.
pub(crate) fn turn_image(lab: Lab, by: i32) {
    let n_images = untrack(|| lab.stage_images().len()) as i32;
    if n_images > 0 {
        lab.change(|s| s.picture = (s.picture as i32 + by).rem_euclid(n_images) as u32);
    }
}

/// One component more or less, from where the handle is.
pub(crate) fn step_top(lab: Lab, by: i32) {
    if let Some(it) = lab.reconstructed.get_untracked() {
        let n = it.top.n_components.saturating_add_signed(by).min(untrack(|| lab.rank()));
        lab.change(|s| s.top = Extent::Components(n));
    }
}

/// Links the bottom to the top, or lets it go from where it is.
pub(crate) fn toggle_link(lab: Lab) {
    lab.change(|s| {
        s.bottom = match s.bottom {
            BottomStart::Linked => BottomStart::After(s.top),
            BottomStart::After(_) => BottomStart::Linked,
        }
    });
}

pub(crate) fn swap_sides(lab: Lab) {
    lab.change(|s| {
        let (left, right): (Shown, Shown) = s.compare;
        s.compare = (right, left);
    });
}

fn step_preset(lab: Lab, by: i32) {
    let Some(held) = lab.reconstructed.with_untracked(|it| it.as_ref().map(|it| it.top.share)) else { return };
    let preset = if by > 0 {
        PRESETS.iter().find(|&&preset| preset > held)
    } else {
        PRESETS.iter().rev().find(|&&preset| preset + 0.01 < held)
    };
    if let Some(&preset) = preset {
        lab.change(|s| s.top = Extent::Share(preset));
    }
}

/// Whether the stage has images that can be turned to.
fn shows_images(lab: Lab) -> bool {
    lab.settings.with_untracked(|s| s.view == View::TopBottom)
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
