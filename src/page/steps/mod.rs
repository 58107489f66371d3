//! The steps of the page. One is one folder: what it knows, what it asks of the engine and hears from it, its keys, what it shows
//! and says. A new one is a folder, its `mod` line, one entry in [`ALL`] and one name in `protocol::settings::View`; nothing else names it.

mod data;
mod learning;
mod noise;
mod perception;
mod spectrum;
mod top_bottom;

use std::rc::Rc;

use leptos::prelude::*;
use subspace_lab_protocol::settings::View;
use subspace_lab_words::Code;
use web_sys::KeyboardEvent;

use crate::lab::{Lab, Listener};

/// One step: what it is called and what it puts on the page.
pub(crate) struct Step {
    pub(crate) view: View,
    /// In the row of steps.
    pub(crate) title: Code,
    /// Over the stage.
    pub(crate) question: Code,
    /// Its keys and what they do.
    pub(crate) keys: &'static [(&'static str, Code)],
    /// Begins what it knows, for as long as the page lives.
    open: fn(Lab) -> Rc<dyn Life>,
    /// Controls beside the question.
    pub(crate) bar: fn() -> AnyView,
    /// The pictures.
    pub(crate) stage: fn() -> AnyView,
    /// What stands under them; the spectrum's strip if there is nothing.
    pub(crate) below: Option<fn() -> AnyView>,
    /// The sentence under all that, which stands in a paragraph already and is read out when it changes; the one on the subspaces shown
    /// if there is nothing.
    pub(crate) say: Option<fn() -> AnyView>,
    /// The status line; that of the analysis if there is nothing.
    pub(crate) status: Option<fn(Lab) -> Option<String>>,
    /// The numbers behind them, as tables; that of the spectrum is there in any case.
    pub(crate) numbers: fn() -> AnyView,
}

/// In the order of the row.
pub(crate) static ALL: &[&Step] =
    &[&data::STEP, &spectrum::STEP, &top_bottom::STEP, &noise::STEP, &perception::STEP, &learning::STEP];

/// The step of a view; every view has one.
pub(crate) fn step(view: View) -> &'static Step {
    ALL.iter().find(|step| step.view == view).copied().unwrap_or(ALL[0])
}

/// What a step does beside being looked at.
pub(crate) trait Life: Listener {
    /// Whether the step, which is on screen, takes a single key for itself. It is asked before the page and the strip: P, 0, ?, L, +, −,
    /// [, ] and digits are theirs.
    fn take_key(&self, _event: &KeyboardEvent) -> bool {
        false
    }

    /// Cancels what the step, which is on screen, computes; whether there was something.
    fn cancel(&self) -> bool {
        false
    }
}

/// The steps at work. Copied freely.
#[derive(Clone, Copy)]
pub(crate) struct Steps {
    lab: Lab,
    /// In the order of [`ALL`].
    lives: StoredValue<Vec<Rc<dyn Life>>, LocalStorage>,
}

impl Steps {
    /// Begins them, for as long as the page lives.
    pub(crate) fn open(lab: Lab) -> Self {
        let lives: Vec<Rc<dyn Life>> = ALL.iter().map(|step| (step.open)(lab)).collect();
        lives.iter().for_each(|life| lab.tell(life.clone()));
        Self { lab, lives: StoredValue::new_local(lives) }
    }

    /// Whether the step on screen took a single key for itself.
    pub(crate) fn take_key(self, event: &KeyboardEvent) -> bool {
        self.on_screen().is_some_and(|life| life.take_key(event))
    }

    /// Cancels what the step on screen computes; whether there was something.
    pub(crate) fn cancel(self) -> bool {
        self.on_screen().is_some_and(|life| life.cancel())
    }

    fn on_screen(self) -> Option<Rc<dyn Life>> {
        let view = self.lab.settings.now(|settings| settings.view);
        let position = ALL.iter().position(|step| step.view == view)?;
        self.lives.with_value(|lives| lives.get(position).cloned())
    }
}
