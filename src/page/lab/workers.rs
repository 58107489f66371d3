//! The workers behind the page, and what is asked of the one that has the set on screen.

use crate::reactive::*;
use subspace_lab_protocol::event::{Problem, ProblemKind};
use subspace_lab_protocol::settings::View;
use subspace_lab_protocol::{Event, Request};
use subspace_lab_words::{Message, t};

use super::Lab;
use super::drawer::Drawer;
use crate::worker_link::{Answer, WorkerLink};

/// The worker that holds the set on screen, the one that draws from a copy while that one computes, and the one that works on the
/// next set, so that what is on screen stays alive while that is analysed, and cancelling is ending a worker.
#[derive(Default)]
pub(super) struct Workers {
    pub(super) n_started: u32,
    pub(super) current: Option<(u32, WorkerLink)>,
    pub(super) drawer: Option<(u32, WorkerLink)>,
    pub(super) next: Option<(u32, WorkerLink)>,
}

impl Workers {
    pub(super) fn is_current(&self, number: u32) -> bool {
        self.current.as_ref().is_some_and(|(it, _)| *it == number)
    }

    pub(super) fn is_next(&self, number: u32) -> bool {
        self.next.as_ref().is_some_and(|(it, _)| *it == number)
    }

    /// Who answers this.
    pub(super) fn for_request(&self, request: &Request, drawer: Drawer) -> Option<&WorkerLink> {
        let is_drawn = drawer == Drawer::Ready && request.is_drawn();
        let link = if is_drawn { self.drawer.as_ref() } else { self.current.as_ref() };
        link.map(|(_, link)| link)
    }

    pub(super) fn is_drawer(&self, number: u32) -> bool {
        self.drawer.as_ref().is_some_and(|(it, _)| *it == number)
    }
}

impl Lab {
    /// Asks the engine on screen for what is wanted, again whenever that changes or another set is on screen.
    pub(crate) fn ask_whenever_changed(self, wanted: impl Fn() -> Option<Request> + Send + Sync + 'static) {
        // By name: a set with other names of classes has the fingerprint of the one before.
        let set = move || self.current.with(|c| c.as_ref().map(|c| c.summary.name.clone()));
        let wanted = Memo::new(move |_| Some((set()?, wanted()?)));
        Effect::new(move |_| {
            if let Some((_, request)) = wanted.get() {
                self.ask(request);
            }
        });
    }

    /// Asks the engine on screen; a newer question of the kind takes its place while it waits. Listeners hear the answer.
    pub(crate) fn ask(self, request: Request) {
        self.prepare_drawer(&request);
        let drawer = self.drawer.get_untracked();
        self.workers.with_value(|workers| {
            if let Some(link) = workers.for_request(&request, drawer) {
                link.offer(request);
            }
        });
    }

    /// Does this when there are pictures for the first time.
    pub(crate) fn once_live(self, go_on: impl Fn() + 'static) {
        let is_live = Memo::new(move |_| self.reconstructed.with(Option::is_some));
        Effect::new(move |was_live: Option<bool>| {
            if is_live.get() && was_live != Some(true) {
                go_on();
            }
            is_live.get() || was_live == Some(true)
        });
    }

    /// Does this whenever another step is turned to from this one.
    pub(crate) fn when_left(self, view: View, leave: impl Fn() + 'static) {
        let is_shown = Memo::new(move |_| self.settings.view() == view);
        Effect::new(move |was_shown: Option<bool>| {
            if was_shown == Some(true) && !is_shown.get() {
                leave();
            }
            is_shown.get()
        });
    }

    pub(super) fn start_worker(self) -> (u32, WorkerLink) {
        let number = self.workers.try_update_value(|workers| {
            workers.n_started += 1;
            workers.n_started
        });
        let number = number.unwrap_or_default();
        (number, WorkerLink::start(move |news| self.hear(number, news)))
    }

    pub(super) fn ask_next(self, request: Request) {
        self.workers.with_value(|workers| {
            if let Some((_, link)) = &workers.next {
                link.offer(request);
            }
        });
    }

    /// Ends what is under way at the engine on screen, and what waits, if it is meant.
    pub(crate) fn end(self, is_meant: impl Fn(&Request) -> bool) {
        self.workers.with_value(|workers| {
            if let Some((_, link)) = &workers.current {
                link.cancel(is_meant);
            }
        });
    }

    /// Asks the engine something that has an answer of its own: nothing that is kept up to date, such as the pictures on the stage, is
    /// touched by it.
    ///
    /// # Errors
    /// A sentence saying why there is no answer; none if another set has come on screen, which leaves nothing to say.
    pub(crate) async fn ask_engine(self, request: Request) -> Result<Answer, Option<Message>> {
        self.prepare_drawer(&request);
        let drawer = self.drawer.get_untracked();
        let is_drawn = drawer == Drawer::Ready && request.is_drawn();
        let asked = self.workers.with_value(|workers| {
            let (number, current) = workers.current.as_ref()?;
            let answer = workers.for_request(&request, drawer)?.ask(request.clone());
            Some((*number, current.n_started(), answer))
        });
        let Some((number, n_started, answer)) = asked else { return Err(None) };
        let answer = match answer.await {
            // The engine that draws is gone, and the other one has the same pictures; or that one ended and was started again. What it may
            // have ended of is asked once more, and no oftener.
            None => {
                let link = |workers: &Workers| {
                    let (_, link) = workers.current.as_ref().filter(|(it, _)| *it == number)?;
                    (is_drawn || link.n_started() > n_started).then(|| link.ask(request))
                };
                match self.workers.with_value(link) {
                    Some(answer) => answer.await,
                    None => None,
                }
            }
            answer => answer,
        };
        match answer {
            Some((Event::Failed(problem), _)) => Err(Some(sentence(problem))),
            Some(answer) => Ok(answer),
            None => Err(None),
        }
    }
}

/// What a person is told of a problem.
pub(super) fn sentence(problem: Problem) -> Message {
    match problem.kind {
        ProblemKind::Bug => t!(page_this_is_a_fault_of_the, message = problem.message),
        _ => problem.message,
    }
}
