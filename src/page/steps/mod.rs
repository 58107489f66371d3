//! Steps that keep their own state. One is one folder: what it knows, what it asks of engine and lanes, and what it shows. The
//! lab knows little of them; they read its settings and the set on screen, and ask its engine ([`Lab::ask_engine`]). One that shows what
//! follows a handle has the lab hand it what the engine says, as pictures on the stage do.

pub(crate) mod learning;
pub(crate) mod perception;

use leptos::prelude::*;
use subspace_lab_protocol::settings::View;
use web_sys::KeyboardEvent;

use crate::lab::Lab;
use perception::Perception;

/// The states of these steps.
#[derive(Clone, Copy)]
pub(crate) struct Steps {
    lab: Lab,
    perception: Perception,
}

impl Steps {
    /// Begins them, for as long as the page lives.
    pub(crate) fn open(lab: Lab) -> Self {
        lab.learning.follow(lab);
        Self { lab, perception: Perception::open(lab) }
    }

    /// Whether the step on screen took a single key for itself.
    pub(crate) fn take_key(self, event: &KeyboardEvent) -> bool {
        match self.lab.settings.with_untracked(|settings| settings.view) {
            View::Perception => self.perception.take_key(event),
            View::Learning => self.lab.learning.take_key(self.lab, event),
            _ => false,
        }
    }

    /// Cancels what the step on screen computes; whether there was something.
    pub(crate) fn cancel(self) -> bool {
        match self.lab.settings.with_untracked(|settings| settings.view) {
            View::Perception => self.perception.cancel_all(),
            View::Learning => self.lab.learning.cancel(self.lab),
            _ => false,
        }
    }
}
