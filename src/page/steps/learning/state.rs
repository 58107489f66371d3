//! What the step knows, asks and hears.

use std::sync::Arc;

use leptos::prelude::*;
use subspace_lab_protocol::event::{Progress, Stage};
use subspace_lab_protocol::learning::{
    AskJoint, ClockPictures, ClockReading, DrawClock, DrawJoint, DrawTwins, JointPictures, JointScores, Part,
    Timetable, Twins,
};
use subspace_lab_protocol::settings::View;
use subspace_lab_protocol::{Event, Request};
use web_sys::KeyboardEvent;

use super::autoencoder::Runs;
use crate::lab::Lab;

/// Images on the stage.
const N_IMAGES: usize = 8;

/// Signals of the step.
#[derive(Clone, Copy)]
pub(crate) struct Learning {
    pub(super) autoencoder: Runs,
    pub(super) timetable: RwSignal<Option<Arc<Timetable>>>,
    /// At a moment on the clock.
    pub(super) pictures: RwSignal<Option<Arc<ClockPictures>>>,
    /// Whether the visitor wants the pictures read.
    pub(super) wants_reading: RwSignal<bool>,
    pub(super) reading: RwSignal<Option<Arc<ClockReading>>>,
    pub(super) scores: RwSignal<Option<Arc<JointScores>>>,
    pub(super) rebuilt: RwSignal<Option<Arc<JointPictures>>>,
    pub(super) twins: RwSignal<Option<Arc<Twins>>>,
    /// Whether row A was taken for the one that knows the classes, once the visitor has guessed.
    pub(super) guess: RwSignal<Option<bool>>,
    /// Guesses that were right, and all.
    pub(super) score: RwSignal<(u32, u32)>,
    /// How far what is under way has come.
    pub(super) progress: RwSignal<Option<Progress>>,
    /// What was cancelled; it is not asked again before it is wanted again.
    pub(super) stopped: RwSignal<Option<Request>>,
}

impl Learning {
    pub(crate) fn new() -> Self {
        Self {
            autoencoder: Runs::new(),
            timetable: RwSignal::new(None),
            pictures: RwSignal::new(None),
            wants_reading: RwSignal::new(false),
            reading: RwSignal::new(None),
            scores: RwSignal::new(None),
            rebuilt: RwSignal::new(None),
            twins: RwSignal::new(None),
            guess: RwSignal::new(None),
            score: RwSignal::new((0, 0)),
            progress: RwSignal::new(None),
            stopped: RwSignal::new(None),
        }
    }

    /// Forgets what belongs to another set.
    pub(crate) fn clear(self) {
        self.autoencoder.clear();
        self.timetable.set(None);
        self.pictures.set(None);
        self.wants_reading.set(false);
        self.reading.set(None);
        self.scores.set(None);
        self.rebuilt.set(None);
        self.twins.set(None);
        self.guess.set(None);
        self.progress.set(None);
        self.stopped.set(None);
    }

    /// Images that the stage of this step shows.
    pub(super) fn images(self, lab: Lab) -> Vec<u32> {
        lab.stage_images().into_iter().take(N_IMAGES).collect()
    }

    /// The encoders that the controls name, as far as the set has components.
    pub(super) fn ask_joint(self, lab: Lab) -> AskJoint {
        let learning = lab.settings.with(|s| s.learning);
        AskJoint { n_components: learning.n_components.min(self.most_components(lab)), n_allowed: learning.n_allowed }
    }

    /// The largest K.
    pub(super) fn most_components(self, lab: Lab) -> u32 {
        lab.settings.with(|s| s.learning.n_allowed).min(lab.rank()).max(1)
    }

    /// Asks the engine for what is shown and not known, again whenever that changes.
    pub(crate) fn follow(self, lab: Lab) {
        let is_shown = move || lab.settings.with(|s| s.view == View::Learning);
        let shows = move |part| is_shown() && lab.settings.with(|s| s.learning.part == part);
        let is_wanted = move |request: &Request| self.stopped.with(|stopped| stopped.as_ref() != Some(request));
        lab.ask_whenever_changed(move || {
            (is_shown() && self.timetable.with(Option::is_none)).then_some(Request::Timetable)
        });
        lab.ask_whenever_changed(move || {
            let epochs = lab.settings.with(|s| s.learning.epochs);
            shows(Part::Clock).then(|| Request::DrawClock(DrawClock { epochs, image_idx: self.images(lab) }))
        });
        lab.ask_whenever_changed(move || {
            let is_due = shows(Part::Clock) && self.wants_reading.get() && !self.is_read(lab);
            let seed = lab.settings.with(|s| s.seed);
            is_due.then_some(Request::ReadClock { seed }).filter(is_wanted)
        });
        lab.ask_whenever_changed(move || {
            let is_due = (shows(Part::Joint) || shows(Part::Twins)) && !self.is_scored(lab);
            is_due.then(|| Request::ScoreJoint(self.ask_joint(lab))).filter(is_wanted)
        });
        // Pictures once the encoders are there, so that they never wait for a solution of their own.
        lab.ask_whenever_changed(move || {
            (shows(Part::Joint) && self.has_points(lab)).then(|| {
                let weight = lab.settings.with(|s| s.learning.weight);
                Request::DrawJoint(DrawJoint { ask: self.ask_joint(lab), weight, image_idx: self.images(lab) })
            })
        });
        lab.ask_whenever_changed(move || {
            (shows(Part::Twins) && self.has_points(lab)).then(|| {
                let seed = lab.settings.with(|s| s.seed);
                Request::DrawTwins(DrawTwins { ask: self.ask_joint(lab), seed, image_idx: self.images(lab) })
            })
        });
        self.autoencoder.follow(lab);
        lab.when_left(View::Learning, move || self.end_work(lab));
        // Other twins, another guess.
        Effect::new(move |_| {
            self.twins.track();
            self.guess.set(None);
        });
    }

    /// Whether the reading on screen is that of the present seed.
    pub(super) fn is_read(self, lab: Lab) -> bool {
        let seed = lab.settings.with(|s| s.seed);
        self.reading.with(|it| it.as_ref().is_some_and(|it| it.seed == seed))
    }

    /// Whether the scores are those of the encoders chosen.
    pub(super) fn is_scored(self, lab: Lab) -> bool {
        let ask = self.ask_joint(lab);
        self.scores.with(|it| it.as_ref().is_some_and(|it| it.ask == ask))
    }

    fn has_points(self, lab: Lab) -> bool {
        self.is_scored(lab) && self.scores.with(|it| it.as_ref().is_some_and(|it| !it.points.is_empty()))
    }

    /// Whether everything on screen is what the controls say.
    pub(super) fn is_settled(self, lab: Lab) -> bool {
        let learning = lab.settings.with(|s| s.learning);
        let images = self.images(lab);
        match learning.part {
            Part::Clock => {
                let is_it = |it: &Arc<ClockPictures>| it.epochs == learning.epochs && it.image_idx == images;
                self.timetable.with(Option::is_some) && self.pictures.with(|it| it.as_ref().is_some_and(is_it))
            }
            Part::Autoencoder => self.autoencoder.is_settled(lab),
            Part::Joint => {
                let ask = self.ask_joint(lab);
                let is_it =
                    |it: &Arc<JointPictures>| it.ask == ask && it.weight == learning.weight && it.image_idx == images;
                let is_drawn = self.rebuilt.with(|it| it.as_ref().is_some_and(is_it));
                self.is_scored(lab) && (is_drawn || !self.has_points(lab))
            }
            Part::Twins => {
                let (ask, seed) = (self.ask_joint(lab), lab.settings.with(|s| s.seed));
                let is_it = |it: &Arc<Twins>| it.ask == ask && it.seed == seed && it.image_idx == images;
                let is_drawn = self.twins.with(|it| it.as_ref().is_some_and(is_it));
                self.is_scored(lab) && (is_drawn || !self.has_points(lab))
            }
        }
    }

    /// Hears what the engine says.
    pub(crate) fn hear(self, event: &Event) {
        match event {
            Event::Progress(progress) if progress.stage == Stage::Learning => self.progress.set(Some(*progress)),
            Event::Timetable(it) => self.timetable.set(Some(Arc::new((**it).clone()))),
            Event::ClockDrawn(it) => self.pictures.set(Some(Arc::new((**it).clone()))),
            Event::ClockRead(it) => self.reading.set(Some(Arc::new((**it).clone()))),
            Event::JointScored(it) => self.scores.set(Some(Arc::new((**it).clone()))),
            Event::JointDrawn(it) => self.rebuilt.set(Some(Arc::new((**it).clone()))),
            Event::TwinsDrawn(it) => self.twins.set(Some(Arc::new((**it).clone()))),
            _ => {}
        }
        let is_work = event.is_final() && !matches!(event, Event::Timetable(_) | Event::ClockDrawn(_));
        if is_work && self.progress.with_untracked(Option::is_some) {
            self.progress.set(None);
        }
    }

    /// Whether a computation that takes a while is under way.
    pub(super) fn is_busy(self) -> bool {
        self.progress.with(Option::is_some)
    }

    /// Ends it; the analysis, and what is on screen, stay. Whether there was anything.
    pub(crate) fn cancel(self, lab: Lab) -> bool {
        let part = lab.settings.with_untracked(|s| s.learning.part);
        if part == Part::Autoencoder {
            return self.autoencoder.stop(lab);
        }
        if !untrack(|| self.is_busy()) {
            return false;
        }
        let stopped = untrack(|| match part {
            Part::Clock => Request::ReadClock { seed: lab.settings.with(|s| s.seed) },
            _ => Request::ScoreJoint(self.ask_joint(lab)),
        });
        self.stopped.set(Some(stopped));
        self.end_work(lab);
        lab.notice.set(Some("Cancelled. The analysis, and what was computed before, are kept.".to_owned()));
        true
    }

    /// What was under way came to nothing.
    pub(crate) fn work_failed(self) {
        self.progress.set(None);
    }

    /// Ends what the engine computes for this step alone.
    fn end_work(self, lab: Lab) {
        lab.end(|request| {
            matches!(
                request,
                Request::ReadClock { .. } | Request::ScoreJoint(_) | Request::DrawJoint(_) | Request::DrawTwins(_)
            )
        });
        self.progress.set(None);
    }

    /// Whether the computation that the present part needs was cancelled.
    pub(super) fn is_stopped(self, lab: Lab) -> bool {
        if lab.settings.with(|s| s.learning.part == Part::Autoencoder) {
            return false;
        }
        let is_read = |stopped: &Request| matches!(stopped, Request::ReadClock { .. });
        let part = lab.settings.with(|s| s.learning.part);
        self.stopped.with(|it| it.as_ref().is_some_and(|it| is_read(it) == (part == Part::Clock)))
            && if part == Part::Clock { !self.is_read(lab) } else { !self.is_scored(lab) }
    }

    /// Turns to a moment; four digits are enough for any slider, and links stay short.
    pub(super) fn go_to(self, lab: Lab, epochs: f64) {
        let epochs = format!("{epochs:.3e}").parse().unwrap_or(epochs);
        lab.change(|s| s.learning.epochs = epochs);
    }

    /// Takes row A, or B, for the one that knows the classes.
    pub(super) fn take(self, is_a: bool) {
        let a_knows = self.twins.with_untracked(|it| Some(it.as_ref()?.pair.as_ref()?.a_knows));
        if let (Some(a_knows), None) = (a_knows, self.guess.get_untracked()) {
            self.guess.set(Some(is_a));
            self.score.update(|(right, all)| {
                *all += 1;
                *right += u32::from(is_a == a_knows);
            });
        }
    }

    /// Keys A and B are guesses, S starts, pauses and goes on; whether this was one.
    pub(crate) fn take_key(self, lab: Lab, event: &KeyboardEvent) -> bool {
        let part = lab.settings.with_untracked(|s| s.learning.part);
        match (part, event.key().as_str()) {
            (Part::Twins, "a" | "A") => self.take(true),
            (Part::Twins, "b" | "B") => self.take(false),
            (Part::Autoencoder, "s" | "S") => self.autoencoder.start_or_pause(lab),
            _ => return false,
        }
        true
    }
}
