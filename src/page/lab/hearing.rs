//! What the workers say: the one on screen, the one that draws for it, and the next one.

use std::sync::Arc;

use leptos::prelude::*;
use subspace_lab_protocol::event::{Analysis, ProblemKind};
use subspace_lab_protocol::{Choice, Event, Request};

use super::drawer::Drawer;
use super::{Current, Lab, UnderWay, sentence};
use crate::worker_link::News;
use crate::{shelf, too_much};

impl Lab {
    /// News of worker `number`: the one on screen, the next one, or one that is already gone.
    pub(super) fn hear(self, number: u32, news: News) {
        let (is_current, is_next) =
            self.workers.with_value(|workers| (workers.is_current(number), workers.is_next(number)));
        if self.workers.with_value(|workers| workers.is_drawer(number)) {
            return self.hear_drawer(news);
        }
        if !is_current && !is_next {
            return;
        }
        let sentence = |sentence: &str| sentence.to_owned();
        match news {
            News::Event(event) if is_next => self.hear_next(event),
            News::Event(event) => self.hear_current(event),
            News::Restarted => self.notice.set(Some(
                "The engine stopped (this tab may have run out of memory) and was started again with the same images."
                    .to_owned(),
            )),
            News::GaveUp if is_next => self.refuse_next(sentence(
                "The engine stopped three times on this set; the device may not have the memory for it. Choose a smaller set.",
            )),
            News::GaveUp => self.notice.set(Some(sentence(
                "The engine stopped three times; what is on screen stays, but no longer follows. Reload the page.",
            ))),
            News::Blocked => self.end_next(sentence(
                "This browser blocks background workers or WebAssembly here, so nothing new can be computed. The example stays.",
            )),
            News::OtherBuild => {
                self.end_next(sentence("The page and its engine are of different versions. Reload the page."));
            }
        }
    }

    fn hear_next(self, event: Event) {
        match event {
            Event::Loaded(summary) => {
                if shelf::is_own(&summary.name) {
                    let sizes = too_much::sizes(&summary, &too_much::ways(&summary));
                    self.ask_next(Request::Estimate { sizes, depth: summary.depth });
                }
                self.update_under_way(|under_way| under_way.summary = Some(Arc::new(*summary)));
            }
            Event::Estimated(estimates) => {
                let summary = self.under_way.with_untracked(|u| u.as_ref().and_then(|u| u.summary.clone()));
                let ways = summary.as_ref().map(|summary| too_much::ways(summary)).unwrap_or_default();
                self.update_under_way(|under_way| under_way.estimate = estimates.first().copied());
                // A set can only be made cheaper from its files.
                let can_prepare = summary.is_some_and(|summary| self.shelf.has_originals(&summary.name));
                match too_much::judge(&estimates, if can_prepare { &ways } else { &[] }) {
                    None => self.ask_next(Request::Analyze { standardize: false }),
                    waits => self.too_much.set(waits),
                }
            }
            Event::Progress(progress) => self.update_under_way(|under_way| under_way.progress = Some(progress)),
            Event::Analyzed(analysis) => self.promote(*analysis),
            Event::Failed(problem) => self.refuse_next(sentence(problem)),
            _ => {}
        }
    }

    /// A restarted worker loads and analyses its set again; what is on screen of both stays as it is.
    fn hear_current(self, event: Event) {
        if event.is_final() {
            self.noise.solving.set(None);
        }
        if self.drawer.get_untracked() == Drawer::Ready && event.is_drawn() {
            // Asked before the other engine drew, which was asked again.
            return;
        }
        if matches!(event, Event::Failed(_)) {
            self.learning.work_failed();
            self.cell_failed();
        }
        match event {
            Event::Described(cards) => self.cards.set(cards),
            Event::Failed(problem) if problem.kind == ProblemKind::Cancelled => {}
            Event::Failed(problem) => {
                self.noise.stop();
                self.leave_bad_noise(&problem);
                self.notice.set(Some(sentence(problem)));
            }
            other => {
                if let Some(other) = self.hear_noise(other) {
                    self.hear_drawn(other);
                }
            }
        }
    }

    /// Pictures, and what else a copy of the analysis is enough for.
    pub(super) fn hear_drawn(self, event: Event) {
        match event {
            Event::Picked(picked) if picked.is_empty() => {
                self.settings.update(|settings| settings.choice = Choice::First);
                self.notice
                    .set(Some("No image of this set is meant by that choice; showing the first ones.".to_owned()));
            }
            Event::Picked(picked) => self.picked.set(Some(picked)),
            Event::Originals(originals) => self.originals.set(Some(Arc::new(originals))),
            Event::Reconstructed(reconstructed) => self.reconstructed.set(Some(Arc::new(*reconstructed))),
            Event::Components(pictures) => self.components.set(Some(Arc::new(pictures))),
            Event::Noises(kinds) => self.have_noises(kinds),
            Event::NoiseDrawn(pictures) => self.show_noise(*pictures),
            Event::Failed(problem) => self.notice.set(Some(sentence(problem))),
            other => self.learning.hear(&other),
        }
    }

    fn update_under_way(self, update: impl FnOnce(&mut UnderWay)) {
        self.under_way.update(|under_way| {
            if let Some(under_way) = under_way {
                update(under_way);
            }
        });
    }

    fn promote(self, analysis: Analysis) {
        let under_way = self.under_way.with_untracked(|u| u.as_ref().map(|u| (u.summary.clone(), u.estimate)));
        let Some((Some(summary), estimate)) = under_way else { return };
        let name = summary.name.clone();
        self.workers.update_value(|workers| {
            workers.current = workers.next.take();
            workers.drawer = None;
        });
        self.drawer.set(Drawer::None);
        self.under_way.set(None);
        self.first_thumbnail.set(0);
        self.reconstructed.set(None);
        self.originals.set(None);
        self.components.set(None);
        self.picked.set(None);
        self.noise.clear();
        self.learning.clear();
        // A link may name more than this set has.
        let (rank, n_shown) = (analysis.rank, summary.first_shown.len() as u32);
        self.settings.update(|settings| {
            settings.component = settings.component.min(rank.saturating_sub(1));
            settings.picture = settings.picture.min(settings.n_pictures.min(n_shown).saturating_sub(1));
        });
        let is_first = self.cards.with_untracked(Vec::is_empty);
        self.current.set(Some(Arc::new(Current { summary: Arc::unwrap_or_clone(summary), analysis, estimate })));
        self.shelf.promoted(self, &name);
        if is_first {
            wasm_bindgen_futures::spawn_local(async move { self.describe_sets().await });
        }
    }
}
