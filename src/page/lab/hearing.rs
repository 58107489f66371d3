//! What the workers say: the one on screen, the one that draws for it, and the next one.

use std::sync::Arc;

use crate::reactive::*;
use subspace_lab_protocol::event::ProblemKind;
use subspace_lab_protocol::{Choice, Event, Request};
use subspace_lab_words::t;

use super::Lab;
use super::drawer::Drawer;
use super::workers::sentence;
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
        match news {
            // Whatever hinders a preview, the analysis says so itself, or is not hindered.
            News::Event(Request::Preview(_), Event::Failed(_)) if is_next => {}
            News::Event(_, event) if is_next => self.hear_next(event),
            News::Event(request, event) => self.hear_current(&request, event),
            News::Restarted => self.notice.set(Some(t!(page_the_engine_stopped_this_tab_may).into())),
            News::GaveUp if is_next => self.refuse_next(t!(page_the_engine_stopped_three_times_on).into()),
            News::GaveUp => self.notice.set(Some(t!(page_the_engine_stopped_three_times_what).into())),
            News::Blocked => self.end_next(t!(page_this_browser_blocks_background_workers_or).into()),
            News::NotFetched => self.end_next(t!(page_the_engine_did_not_come).into()),
            News::OtherBuild => {
                self.end_next(t!(page_the_page_and_its_engine_are).into());
            }
        }
    }

    fn hear_next(self, event: Event) {
        match event {
            Event::Loaded(summary) => {
                let is_own = shelf::is_own(&summary.name);
                if is_own {
                    // What it would cost is asked first.
                    let sizes = too_much::sizes(&summary, &too_much::ways(&summary));
                    self.ask_next(Request::Estimate { sizes, depth: summary.depth, of_moments: summary.are_moments });
                }
                self.update_under_way(|under_way| under_way.summary = Some(Arc::new(*summary)));
                if !is_own {
                    self.begin_analysis();
                }
            }
            Event::Picked(images) => self.analyze_with_preview(images),
            Event::Previewed(Some(preview)) => self.show_preview(*preview),
            Event::Estimated(estimates) => {
                let summary = self.under_way.with_untracked(|u| u.as_ref().and_then(|u| u.summary.clone()));
                let ways = summary.as_ref().map(|summary| too_much::ways(summary)).unwrap_or_default();
                self.update_under_way(|under_way| under_way.estimate = estimates.first().copied());
                // A set can only be made cheaper from its files.
                let can_prepare = summary.is_some_and(|summary| self.shelf.has_originals(&summary.name));
                match too_much::judge(&estimates, if can_prepare { &ways } else { &[] }) {
                    None => self.begin_analysis(),
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
    fn hear_current(self, request: &Request, event: Event) {
        // Asked before the other engine drew, which was asked again.
        let is_drawn_elsewhere = self.drawer.get_untracked() == Drawer::Ready && request.is_drawn();
        if !is_drawn_elsewhere {
            self.hear_engine(request, event);
        }
    }

    /// What an engine says of the set on screen: first it is offered to who listens.
    pub(super) fn hear_engine(self, request: &Request, event: Event) {
        match self.tell_all(request, event) {
            Some(Event::Picked(picked)) if picked.is_empty() => {
                self.settings.correct(|settings| settings.choice = Choice::First);
                self.notice.set(Some(t!(page_no_image_of_this_set_is).into()));
            }
            Some(Event::Picked(picked)) => self.picked.set(Some(picked)),
            Some(Event::Reconstructed(reconstructed)) => self.reconstructed.set(Some(Arc::new(*reconstructed))),
            Some(Event::Failed(problem)) if problem.kind != ProblemKind::Cancelled => {
                self.notice.set(Some(sentence(problem)));
            }
            _ => {}
        }
    }
}
