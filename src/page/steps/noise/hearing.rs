//! What the engine says of noises, and how what it computes for them is ended.

use std::sync::Arc;

use crate::reactive::*;
use subspace_lab_exports::Format;
use subspace_lab_protocol::event::{Problem, ProblemKind};
use subspace_lab_protocol::noise::{NoisePictures, NoiseSpec};
use subspace_lab_protocol::{Event, Request, Settings, specs};
use subspace_lab_words::t;
use web_sys::KeyboardEvent;

use super::state::{NoiseLab, is_solution};
use crate::browser;
use crate::lab::{Drawer, Listener};
use crate::steps::Life;

impl Listener for NoiseLab {
    fn hear(&self, request: &Request, event: Event) -> Option<Event> {
        // The engine that draws solves nothing.
        let is_solved_for = match request {
            Request::DrawNoise(_) => self.lab.drawer.get_untracked() != Drawer::Ready,
            other => matches!(other, Request::ScoreNoise(_) | Request::ScoreCell(_) | Request::Report { .. }),
        };
        if is_solved_for {
            self.solving.set(if let Event::Progress(progress) = event { Some(progress) } else { None });
        }
        match event {
            Event::Progress(_) if is_solved_for => None,
            Event::Failed(problem) => {
                self.failed(request, &problem);
                Some(Event::Failed(problem))
            }
            event => self.take(event),
        }
    }

    fn forget(&self) {
        self.clear();
    }
}

impl Life for NoiseLab {
    fn take_key(&self, event: &KeyboardEvent) -> bool {
        let is_one = matches!(event.key().as_str(), "n" | "N");
        if is_one {
            self.draw_again();
        }
        is_one
    }

    fn cancel(&self) -> bool {
        if untrack(|| self.is_busy()) {
            self.cancel_solution();
        } else if self.running.with_untracked(Option::is_some) {
            self.cancel_job();
        } else {
            return false;
        }
        true
    }
}

impl NoiseLab {
    fn take(self, event: Event) -> Option<Event> {
        match event {
            Event::Originals(originals) if untrack(|| self.is_shown()) => self.clean.set(Some(Arc::new(originals))),
            Event::Noises(kinds) => self.kinds.set(kinds),
            Event::NoiseDrawn(pictures) => self.show(*pictures),
            Event::NoiseScored(scores) => {
                self.keep_as_cell(&scores);
                self.scores.set(Some(Arc::new(*scores)));
            }
            Event::NoisesEstimated(estimates) => self.cell_estimates.set(estimates),
            Event::CellScored(scores) => self.have_cell(*scores),
            Event::Report(report) => {
                self.is_reporting.set(false);
                let Format { export, write } = &subspace_lab_exports::FORMATS[0];
                browser::save(&format!("report.{}", export.ending), export.media_type, &write(&report));
            }
            other => return Some(other),
        }
        None
    }

    fn failed(self, request: &Request, problem: &Problem) {
        match request {
            Request::ScoreCell(_) => {
                if problem.kind != ProblemKind::Cancelled {
                    self.running.set(None);
                }
                self.cell_failed();
            }
            Request::ScoreNoise(_) | Request::DrawNoise(_) => self.leave_bad_noise(problem),
            Request::Report { .. } => self.is_reporting.set(false),
            _ => {}
        }
    }

    /// Shows images clean and corrupted, and rebuilt if they came.
    fn show(self, pictures: NoisePictures) {
        let pictures = Arc::new(pictures);
        if pictures.denoised.is_some() {
            self.rebuilt.set(Some(pictures.clone()));
        }
        self.pictures.set(Some(pictures));
    }

    /// Whether something is under way that [`Self::cancel_solution`] would end.
    pub(super) fn is_busy(self) -> bool {
        let is_solving = self.solving.with(Option::is_some) && self.running.with(Option::is_none);
        self.lab.current.with(Option::is_some)
            && self.is_shown()
            && (is_solving || self.is_reporting.get() || self.is_stale())
    }

    /// Ends the solution or the report under way; the analysis, and what is on screen of the last noise, stay.
    pub(super) fn cancel_solution(self) {
        if self.is_reporting.get_untracked() && !untrack(|| self.is_stale()) {
            self.lab.end(|request| matches!(request, Request::Report { .. }));
            self.is_reporting.set(false);
            self.lab.notice.set(Some(t!(noise_cancelled_no_report_was_made).into()));
            return;
        }
        // A noise of the table alone is on its way: the one on screen stays.
        if self.asked_row.with_untracked(Option::is_some) && !untrack(|| self.is_stale()) {
            self.lab.end(|request| matches!(request, Request::ScoreNoise(_)));
            return;
        }
        // What was solved for and is handed over is not meant.
        self.lab.end(|request| {
            is_solution(request) && !matches!(request, Request::CopyDenoiser(_)) || matches!(request, Request::Copy)
        });
        // Samples of their own accord would begin it anew.
        self.is_playing.set(false);
        let back = self.scores.with_untracked(|it| it.as_ref().map(|it| (it.spec.clone(), it.seed)));
        let said = match &back {
            Some(_) => t!(noise_cancelled_what_was_on_screen_before),
            None => t!(noise_cancelled_nothing_is_corrupted_now_choose),
        };
        self.lab.settings.correct(|settings| match back {
            Some((spec, seed)) => (settings.noise, settings.seed) = (spec, seed),
            None => settings.noise = "none".to_owned(),
        });
        self.lab.notice.set(Some(said.into()));
    }

    /// A link may name noises that there are not, or give them what they do not take: then the noise is the default one, and the table
    /// goes without.
    pub(super) fn keep_possible(self, spec: &str, table: Vec<String>) {
        if !self.is_possible(spec) {
            let spec = NoiseSpec::read(spec);
            let default = Settings::new(0).noise;
            self.lab.settings.correct(|settings| settings.noise = default);
            match self.kind_of(&spec.id) {
                None => self.lab.say_too(t!(noise_there_is_no_kind_of_noise, id = spec.id)),
                Some(kind) => {
                    specs::taken(&kind, &spec).1.into_iter().for_each(|sentence| self.lab.say_too(sentence));
                    self.lab.say_too(t!(noise_showing_the_default).into());
                }
            }
        }
        let left_out: Vec<String> = table.into_iter().filter(|spec| !self.is_possible(spec)).collect();
        if !left_out.is_empty() {
            self.lab.settings.correct(|settings| left_out.iter().for_each(|spec| settings.comparing.remove(spec)));
            self.lab.say_too(t!(noise_left_out_of_the_table, noises = left_out.join("; ")));
        }
    }

    /// A link may ask for more memory than there is: then the noise is the one on screen, else the default one.
    fn leave_bad_noise(self, problem: &Problem) {
        if untrack(|| self.is_shown()) && problem.kind == ProblemKind::Input && untrack(|| self.is_stale()) {
            let shown = self.scores.with_untracked(|it| it.as_ref().map(|it| it.spec.clone()));
            self.lab.settings.correct(|settings| settings.noise = shown.unwrap_or_else(|| Settings::new(0).noise));
        }
    }
}
