//! What the step knows, asks and hears.

use std::sync::Arc;

use crate::reactive::*;
use subspace_lab_protocol::event::Progress;
use subspace_lab_protocol::learning::{
    AskJoint, ClockPictures, ClockReading, DrawClock, DrawJoint, DrawTwins, JointPictures, JointScores, Part,
    Timetable, Twins,
};
use subspace_lab_protocol::settings::{STEP_IMAGES, View};
use subspace_lab_protocol::{Event, Request};
use subspace_lab_words::t;
use web_sys::KeyboardEvent;

use super::autoencoder::Runs;
use crate::lab::{Lab, Listener};
use crate::steps::Life;

/// Signals of the step.
#[derive(Clone, Copy)]
pub(super) struct Learning {
    pub(super) lab: Lab,
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
    /// Begins the step: it follows settings and the set on screen for as long as the page lives.
    pub(super) fn open(lab: Lab) -> Self {
        let progress = RwSignal::new(None);
        let it = Self {
            lab,
            autoencoder: Runs::new(progress),
            timetable: RwSignal::new(None),
            pictures: RwSignal::new(None),
            wants_reading: RwSignal::new(false),
            reading: RwSignal::new(None),
            scores: RwSignal::new(None),
            rebuilt: RwSignal::new(None),
            twins: RwSignal::new(None),
            guess: RwSignal::new(None),
            score: RwSignal::new((0, 0)),
            progress,
            stopped: RwSignal::new(None),
        };
        provide_context(it);
        it.follow();
        it
    }

    /// The step of this page.
    pub(super) fn get() -> Self {
        expect_context()
    }

    /// Images that the stage of this step shows.
    pub(super) fn images(self) -> Vec<u32> {
        self.lab.stage_images().into_iter().take(STEP_IMAGES).collect()
    }

    /// The encoders that the controls name, as far as the set has components.
    pub(super) fn ask_joint(self) -> AskJoint {
        self.lab.settings.learning().ask_joint(self.lab.rank())
    }

    /// The largest K.
    pub(super) fn most_components(self) -> u32 {
        self.lab.settings.learning().most_components(self.lab.rank())
    }

    /// Asks the engine for what is shown and not known, again whenever that changes.
    fn follow(self) {
        let is_shown = move || self.lab.settings.view() == View::Learning && self.lab.has_images();
        let shows = move |part| is_shown() && self.lab.settings.learning().part == part;
        let is_wanted = move |request: &Request| self.stopped.with(|stopped| stopped.as_ref() != Some(request));
        self.lab.ask_whenever_changed(move || {
            (is_shown() && self.timetable.with(Option::is_none)).then_some(Request::Timetable)
        });
        self.lab.ask_whenever_changed(move || {
            let epochs = self.lab.settings.learning().epochs;
            shows(Part::Clock).then(|| Request::DrawClock(DrawClock { epochs, image_idx: self.images() }))
        });
        self.lab.ask_whenever_changed(move || {
            let is_due = shows(Part::Clock) && self.wants_reading.get() && !self.is_read();
            let seed = self.lab.settings.seed();
            is_due.then_some(Request::ReadClock { seed }).filter(is_wanted)
        });
        self.lab.ask_whenever_changed(move || {
            let is_due = (shows(Part::Joint) || shows(Part::Twins)) && !self.is_scored();
            is_due.then(|| Request::ScoreJoint(self.ask_joint())).filter(is_wanted)
        });
        // Pictures once the encoders are there, so that they never wait for a solution of their own.
        self.lab.ask_whenever_changed(move || {
            (shows(Part::Joint) && self.has_points()).then(|| {
                let weight = self.lab.settings.learning().weight;
                Request::DrawJoint(DrawJoint { ask: self.ask_joint(), weight, image_idx: self.images() })
            })
        });
        self.lab.ask_whenever_changed(move || {
            (shows(Part::Twins) && self.has_points()).then(|| {
                let seed = self.lab.settings.seed();
                Request::DrawTwins(DrawTwins { ask: self.ask_joint(), seed, image_idx: self.images() })
            })
        });
        self.autoencoder.follow(self.lab);
        self.lab.when_left(View::Learning, move || self.end_work());
        // Other twins, another guess.
        Effect::new(move |_| {
            self.twins.track();
            self.guess.set(None);
        });
    }

    /// Whether the reading on screen is that of the present seed.
    pub(super) fn is_read(self) -> bool {
        let seed = self.lab.settings.seed();
        self.reading.with(|it| it.as_ref().is_some_and(|it| it.seed == seed))
    }

    /// Whether the scores are those of the encoders chosen.
    pub(super) fn is_scored(self) -> bool {
        let ask = self.ask_joint();
        self.scores.with(|it| it.as_ref().is_some_and(|it| it.ask == ask))
    }

    fn has_points(self) -> bool {
        self.is_scored() && self.scores.with(|it| it.as_ref().is_some_and(|it| !it.points.is_empty()))
    }

    /// Whether everything on screen is what the controls say.
    pub(super) fn is_settled(self) -> bool {
        let learning = self.lab.settings.learning();
        let images = self.images();
        match learning.part {
            Part::Clock => {
                let is_it = |it: &Arc<ClockPictures>| it.epochs == learning.epochs && it.image_idx == images;
                self.timetable.with(Option::is_some) && self.pictures.with(|it| it.as_ref().is_some_and(is_it))
            }
            Part::Autoencoder => self.autoencoder.is_settled(self.lab),
            Part::Joint => {
                let ask = self.ask_joint();
                let is_it =
                    |it: &Arc<JointPictures>| it.ask == ask && it.weight == learning.weight && it.image_idx == images;
                let is_drawn = self.rebuilt.with(|it| it.as_ref().is_some_and(is_it));
                self.is_scored() && (is_drawn || !self.has_points())
            }
            Part::Twins => {
                let (ask, seed) = (self.ask_joint(), self.lab.settings.seed());
                let is_it = |it: &Arc<Twins>| it.ask == ask && it.seed == seed && it.image_idx == images;
                let is_drawn = self.twins.with(|it| it.as_ref().is_some_and(is_it));
                self.is_scored() && (is_drawn || !self.has_points())
            }
        }
    }

    /// Whether a computation that takes a while is under way.
    pub(super) fn is_busy(self) -> bool {
        self.progress.with(Option::is_some)
    }

    /// Ends what the engine computes for this step alone.
    fn end_work(self) {
        self.lab.end(is_work);
        self.progress.set(None);
    }

    /// Whether the computation that the present part needs was cancelled.
    pub(super) fn is_stopped(self) -> bool {
        if self.lab.settings.learning().part == Part::Autoencoder {
            return false;
        }
        let is_read = |stopped: &Request| matches!(stopped, Request::ReadClock { .. });
        let part = self.lab.settings.learning().part;
        self.stopped.with(|it| it.as_ref().is_some_and(|it| is_read(it) == (part == Part::Clock)))
            && if part == Part::Clock { !self.is_read() } else { !self.is_scored() }
    }

    /// Turns to a moment; four digits are enough for any slider, and links stay short.
    pub(super) fn go_to(self, epochs: f64) {
        let epochs = format!("{epochs:.3e}").parse().unwrap_or(epochs);
        self.lab.change(|s| s.learning.epochs = epochs);
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
}

impl Listener for Learning {
    fn hear(&self, request: &Request, event: Event) -> Option<Event> {
        let is_work = is_work(request) || matches!(request, Request::RebuildingMaterial(_));
        if event.is_final() && is_work {
            self.progress.set(None);
        }
        match event {
            Event::Progress(progress) if is_work => self.progress.set(Some(progress)),
            Event::Timetable(it) => self.timetable.set(Some(it.into())),
            Event::ClockDrawn(it) => self.pictures.set(Some(it.into())),
            Event::ClockRead(it) => self.reading.set(Some(it.into())),
            Event::JointScored(it) => self.scores.set(Some(it.into())),
            Event::JointDrawn(it) => self.rebuilt.set(Some(it.into())),
            Event::TwinsDrawn(it) => self.twins.set(Some(it.into())),
            other => return Some(other),
        }
        None
    }

    fn forget(&self) {
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
}

impl Life for Learning {
    /// Keys A and B are guesses, S starts, pauses and goes on.
    fn take_key(&self, event: &KeyboardEvent) -> bool {
        let part = self.lab.settings.now(|s| s.learning.part);
        match (part, event.key().as_str()) {
            (Part::Twins, "a" | "A") => self.take(true),
            (Part::Twins, "b" | "B") => self.take(false),
            (Part::Autoencoder, "s" | "S") => self.autoencoder.start_or_pause(self.lab),
            _ => return false,
        }
        true
    }

    /// The analysis, and what is on screen, stay.
    fn cancel(&self) -> bool {
        let part = self.lab.settings.now(|s| s.learning.part);
        if part == Part::Autoencoder {
            return self.autoencoder.stop(self.lab);
        }
        if !untrack(|| self.is_busy()) {
            return false;
        }
        let stopped = untrack(|| match part {
            Part::Clock => Request::ReadClock { seed: self.lab.settings.seed() },
            _ => Request::ScoreJoint(self.ask_joint()),
        });
        self.stopped.set(Some(stopped));
        self.end_work();
        self.lab.notice.set(Some(t!(learning_cancelled_the_analysis_and_what_was).into()));
        true
    }
}

/// What takes a while, and only this step wants.
fn is_work(request: &Request) -> bool {
    matches!(
        request,
        Request::ReadClock { .. } | Request::ScoreJoint(_) | Request::DrawJoint(_) | Request::DrawTwins(_)
    )
}
