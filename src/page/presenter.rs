//! The presenter view: pictures and a large handle, for a wall. It is of this device: no link carries it.

use crate::reactive::*;
use leptos::ev;
use subspace_lab_protocol::lesson::Room;
use web_sys::KeyboardEvent;

use crate::lab::Lab;
use crate::tour::Hands;
use crate::{browser, steps};

/// Whether it is on. Copied freely.
#[derive(Clone, Copy)]
pub(crate) struct Presenter(RwSignal<bool>);

impl Presenter {
    /// Off at first; ends with the full screen, which the browser's own keys end too.
    pub(crate) fn open() -> Self {
        let it = Self(RwSignal::new(false));
        provide_context(it);
        Effect::new(move |_| browser::set_root_attribute("data-presenter", it.0.get().then_some("")));
        let on_change = window_event_listener(ev::fullscreenchange, move |_| {
            if !browser::is_full_screen() {
                it.leave();
            }
        });
        std::mem::forget(on_change);
        it
    }

    /// That of this page.
    pub(crate) fn get() -> Self {
        expect_context()
    }

    pub(crate) fn is_on(self) -> bool {
        self.0.get()
    }

    pub(crate) fn toggle(self) {
        if !self.leave() {
            self.0.set(true);
            browser::fill_screen();
        }
    }

    /// As the page is whose second set this one shows: the screen is that one's to fill.
    pub(crate) fn follow(self, is_on: bool) {
        if self.0.get_untracked() != is_on {
            self.0.set(is_on);
        }
    }

    /// Whether it was on.
    pub(crate) fn leave(self) -> bool {
        let was_on = self.0.get_untracked();
        if was_on {
            self.0.set(false);
            browser::leave_full_screen();
        }
        was_on
    }

    /// Remote controls send page up and down; arrows do the same where nothing else uses them. Whether a key was taken.
    pub(crate) fn take_key(self, lab: Lab, hands: Hands, event: &KeyboardEvent, has_own_keys: bool) -> bool {
        let by = match event.key().as_str() {
            "PageDown" => 1,
            "PageUp" => -1,
            "ArrowRight" if !has_own_keys => 1,
            "ArrowLeft" if !has_own_keys => -1,
            _ => return false,
        };
        let is_on = self.0.get_untracked();
        if is_on {
            turn(lab, hands, by);
        }
        is_on
    }
}

/// To a step before or after: of the lesson, if one is given, else of those that are there to be seen. A step of the lesson shows what it
/// asked about before the next one comes, if it has something to show.
fn turn(lab: Lab, hands: Hands, by: isize) {
    if let Some(tour) = untrack(|| lab.settings.tour()) {
        if by > 0 && !tour.place().revealed.is_empty() && hands.reveal(lab, tour) {
            return;
        }
        return lab.give(if by > 0 { tour.next() } else { tour.before() });
    }
    let (view, lesson) = lab.settings.now(|settings| (settings.view, settings.lesson.clone()));
    let seen: Vec<_> = steps::ALL.iter().map(|step| step.view).filter(|it| !lesson.hides(Room::of(*it))).collect();
    let here = seen.iter().position(|it| *it == view);
    if let Some(next) = here.and_then(|here| here.checked_add_signed(by)).and_then(|next| seen.get(next)) {
        lab.show(*next);
    }
}
