//! Who hears what the engine of the set on screen says.

use std::rc::Rc;

use crate::reactive::*;
use subspace_lab_protocol::{Event, Request};

use super::Lab;

/// One who hears: a step, for what it asked of the engine.
pub(crate) trait Listener {
    /// An answer, a failure or progress, with the request that it is about. What is taken is not handed on.
    fn hear(&self, _request: &Request, event: Event) -> Option<Event> {
        Some(event)
    }

    /// Another set has come on screen: what was known of the one before is over.
    fn forget(&self) {}
}

/// All who hear, in the order in which they are asked.
pub(super) type Listeners = StoredValue<Vec<Rc<dyn Listener>>, LocalStorage>;

impl Lab {
    /// Has somebody hear from now on.
    pub(crate) fn tell(self, listener: Rc<dyn Listener>) {
        self.listeners.update_value(|all| all.push(listener));
    }

    /// What nobody takes comes back.
    pub(super) fn tell_all(self, request: &Request, event: Event) -> Option<Event> {
        // Whoever hears may give orders to the lab.
        let all = self.listeners.with_value(Clone::clone);
        all.iter().try_fold(event, |event, it| it.hear(request, event))
    }

    pub(super) fn have_all_forget(self) {
        self.listeners.with_value(Clone::clone).iter().for_each(|it| it.forget());
    }
}
