//! Steps that own what they know. A new one is a folder here, a field of [`Steps`] with a line in each of its functions, and its
//! `STEP` in `views::ALL`.

pub(crate) mod learning;

use leptos::prelude::*;
use subspace_lab_protocol::Event;
use web_sys::KeyboardEvent;

use crate::lab::Lab;
use learning::Learning;

/// What the steps know. Copied freely: it holds signals.
#[derive(Clone, Copy)]
pub(crate) struct Steps {
    pub(crate) learning: Learning,
}

impl Steps {
    pub(crate) fn new() -> Self {
        Self { learning: Learning::new() }
    }

    /// Asks the engine for what they show, for as long as the page lives.
    pub(crate) fn follow(self, lab: Lab) {
        self.learning.follow(lab);
    }

    /// Forgets what belongs to another set.
    pub(crate) fn clear(self) {
        self.learning.clear();
    }

    /// Hears what the engine on screen says.
    pub(crate) fn hear(self, event: &Event) {
        self.learning.hear(event);
    }

    /// Whether something is under way that [`Self::cancel`] would end.
    pub(crate) fn is_busy(self) -> bool {
        untrack(|| self.learning.is_busy())
    }

    pub(crate) fn cancel(self, lab: Lab) {
        self.learning.cancel(lab);
    }

    /// Takes a key that no other part of the page wants; whether one of the steps did.
    pub(crate) fn press(self, lab: Lab, event: &KeyboardEvent) -> bool {
        self.learning.press(lab, &event.key())
    }
}
