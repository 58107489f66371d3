//! The second engine: it has a copy of the analysis and draws from it, so that pictures follow a handle whatever the first one computes.
//!
//! It is made before the first long computation on a set; who only looks at pictures never pays for it. If there can be none (no
//! memory for it), the first engine draws, as it does until then.

use crate::reactive::*;
use js_sys::ArrayBuffer;
use subspace_lab_protocol::event::ProblemKind;
use subspace_lab_protocol::{Event, Request};
use wasm_bindgen_futures::spawn_local;

use super::Lab;
use super::workers::Workers;
use crate::worker_link::{Answer, News, WorkerLink};

/// How far the second engine is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Drawer {
    /// Nothing has needed it.
    #[default]
    None,
    /// It is being made.
    UnderWay,
    /// It draws.
    Ready,
    /// There is none for this set.
    Refused,
}

/// What came beside an answer.
fn beside(answer: Option<Answer>) -> Option<ArrayBuffer> {
    answer.and_then(|(event, beside)| matches!(event, Event::Copied(_)).then_some(beside)?)
}

impl Lab {
    /// Makes the second engine, if this is what it is for and there is none.
    pub(super) fn prepare_drawer(self, before: &Request) {
        let is_due = before.takes_long() && self.drawer.get_untracked() == Drawer::None;
        let copy = self.workers.with_value(|workers| {
            let (number, link) = workers.current.as_ref().filter(|_| is_due)?;
            Some((*number, link.ask(Request::Copy)))
        });
        let Some((copied, copy)) = copy else { return };
        self.drawer.set(Drawer::UnderWay);
        // Its program is fetched and compiled while the copy is made.
        let (number, link) = self.start_worker();
        self.workers.update_value(|workers| workers.drawer = Some((number, link)));
        spawn_local(async move {
            let copy = copy.await;
            // It was no longer wanted, or the engine died under it: whoever needs it next asks again.
            let is_refused =
                matches!(&copy, Some((Event::Failed(problem), _)) if problem.kind != ProblemKind::Cancelled);
            let without = if is_refused { Drawer::Refused } else { Drawer::None };
            let copy = beside(copy);
            let is_still = |workers: &Workers| workers.is_current(copied) && workers.is_drawer(number);
            if self.workers.with_value(|workers| !is_still(workers)) {
                return;
            }
            let Some(copy) = copy else { return self.leave_drawer(without) };
            let is_ready = self.have_taken_up(copy).await;
            if self.workers.with_value(|workers| !is_still(workers)) {
                return;
            }
            if is_ready {
                self.drawer.set(Drawer::Ready);
                self.move_pictures(|workers| workers.current.as_ref());
            } else {
                self.refuse_drawer();
            }
        });
    }

    /// Whether the second engine has taken this up.
    pub(crate) async fn have_taken_up(self, copy: ArrayBuffer) -> bool {
        let taken = self.workers.with_value(|workers| workers.drawer.as_ref().map(|(_, link)| link.take_up(copy)));
        match taken {
            Some(taken) => matches!(taken.await, Some((Event::TakenUp, _))),
            None => false,
        }
    }

    /// What the first engine hands over on this request, for [`Self::have_taken_up`].
    pub(crate) async fn copy(self, request: Request) -> Option<ArrayBuffer> {
        let copy = self.workers.with_value(|workers| workers.current.as_ref().map(|(_, link)| link.ask(request)));
        beside(copy?.await)
    }

    /// What the second engine says.
    pub(super) fn hear_drawer(self, news: News) {
        match news {
            News::Event(request, event) => self.hear_engine(&request, event),
            News::Restarted | News::GaveUp | News::Blocked | News::NotFetched | News::OtherBuild => {
                self.refuse_drawer()
            }
        }
    }

    pub(crate) fn refuse_drawer(self) {
        self.leave_drawer(Drawer::Refused);
    }

    fn leave_drawer(self, drawer: Drawer) {
        self.drawer.set(drawer);
        self.move_pictures(|workers| workers.drawer.as_ref());
        // Not from within its own news.
        let gone = self.workers.try_update_value(|workers| workers.drawer.take());
        spawn_local(async move { drop(gone) });
    }

    /// Asks anew, of whoever draws now, what waits there.
    fn move_pictures(self, there: impl Fn(&Workers) -> Option<&(u32, WorkerLink)>) {
        let waiting = self.workers.with_value(|workers| {
            there(workers).map(|(_, link)| link.take_back(Request::is_drawn)).unwrap_or_default()
        });
        waiting.into_iter().for_each(|request| self.ask(request));
    }
}
