//! Autoencoders in training and trained: one worker at a time, which waits for every epoch to be asked for.

use std::collections::HashMap;
use std::sync::Arc;

use crate::reactive::*;
use subspace_lab_protocol::event::{Estimate, Pictures, Progress};
use subspace_lab_protocol::lane::{LaneEvent, LaneProgress, LaneRequest, MAX_TEST, MAX_TRAIN};
use subspace_lab_protocol::learning::Part;
use subspace_lab_protocol::rebuilding::{AskRebuilding, Begun, RebuiltEpoch};
use subspace_lab_protocol::settings::View;
use subspace_lab_protocol::{Event, Request};
use subspace_lab_words::{Message, t};

use crate::lab::Lab;
use crate::lane_link;
use crate::one_shot::{News, OneShot, Spoken};
use crate::pace::Pace;

/// Bytes of pictures and slopes that one run keeps.
const MOST_BYTES: usize = 32 << 20;

/// Images drawn.
const N_DRAWN: u32 = 8;

/// What makes one run another: autoencoder, noise, seed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    pub(super) spec: String,
    pub(super) noise: String,
    pub(super) n_code: u32,
    pub(super) seed: u64,
}

/// Where a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phase {
    /// The engine makes its images ready, and solves for the noise.
    Preparing,
    Training,
    /// The epoch under way is its last for now.
    Pausing,
    Paused,
    /// Nothing more comes.
    Ended,
}

/// One autoencoder.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    pub(crate) phase: Phase,
    pub(crate) begun: Option<Arc<Begun>>,
    /// From before the first epoch on.
    pub(crate) epochs: Vec<Arc<RebuiltEpoch>>,
    /// Why it ended early, in a sentence.
    pub(crate) trouble: Option<Message>,
}

impl Run {
    fn is_whole(&self) -> bool {
        let n_done = self.epochs.last().map(|it| it.n_done);
        self.begun.as_ref().is_some_and(|begun| n_done == Some(begun.n_epochs))
    }

    /// Takes pictures and slopes from epochs between others, so that what is kept does not grow with their number.
    fn thin(&mut self) {
        let bytes = self.epochs.last().map_or(1, |it| it.rebuilt.rgba.len() + 8 * it.slopes.len()).max(1);
        let n_most = (MOST_BYTES / bytes).max(2);
        let n_whole = self.epochs.iter().filter(|it| !it.slopes.is_empty()).count();
        if n_whole <= n_most {
            return;
        }
        // Every second one of those that have them, but not the first and the last.
        let whole: Vec<usize> = (0..self.epochs.len()).filter(|&at| !self.epochs[at].slopes.is_empty()).collect();
        for &at in whole[..whole.len() - 1].iter().skip(1).step_by(2) {
            let mut thinned = RebuiltEpoch::clone(&self.epochs[at]);
            thinned.rebuilt.rgba = Vec::new();
            thinned.slopes = Vec::new();
            self.epochs[at] = Arc::new(thinned);
        }
    }

    /// The epoch at or before this one that still has pictures and slopes.
    fn whole_at(&self, n: usize) -> Option<&Arc<RebuiltEpoch>> {
        self.epochs.iter().take(n + 1).rev().find(|it| !it.slopes.is_empty())
    }

    pub(super) fn is_under_way(&self) -> bool {
        matches!(self.phase, Phase::Preparing | Phase::Training | Phase::Pausing)
    }
}

/// Runs on the set on screen.
#[derive(Clone, Copy)]
pub(crate) struct Runs {
    /// How far its material is, in the engine.
    preparing: RwSignal<Option<Progress>>,
    all: RwSignal<HashMap<Key, Run>>,
    /// How far the epoch under way is. Apart from the runs: it changes many times an epoch, and charts do not.
    progress: RwSignal<Option<LaneProgress>>,
    worker: StoredValue<Option<(Key, OneShot)>, LocalStorage>,
    n_started: StoredValue<u32>,
    /// The epoch looked at; the newest one if none.
    pub(super) epoch: RwSignal<Option<u32>>,
    /// What the autoencoder chosen would take.
    estimate: RwSignal<Option<(Key, Estimate)>>,
    /// Images before there is a run: the first ones held out.
    pub(super) preview: RwSignal<Option<Arc<Pictures>>>,
}

impl Runs {
    pub(crate) fn new(preparing: RwSignal<Option<Progress>>) -> Self {
        Self {
            preparing,
            all: RwSignal::new(HashMap::new()),
            progress: RwSignal::new(None),
            worker: StoredValue::new_local(None),
            n_started: StoredValue::new(0),
            epoch: RwSignal::new(None),
            estimate: RwSignal::new(None),
            preview: RwSignal::new(None),
        }
    }

    /// Forgets what belongs to another set.
    pub(crate) fn clear(self) {
        self.end_worker();
        self.all.set(HashMap::new());
        self.epoch.set(None);
        self.estimate.set(None);
        self.preview.set(None);
    }

    /// Ends the worker that there is; its run keeps what it has.
    fn end_worker(self) {
        self.progress.set(None);
        // Whatever still waits for an answer is of an older number then.
        self.n_started.update_value(|n| *n += 1);
        if let Some((key, _)) = self.worker.try_update_value(Option::take).flatten() {
            self.update(&key, |run| run.phase = Phase::Ended);
        }
        self.all.update(|all| {
            all.values_mut().filter(|run| run.phase == Phase::Preparing).for_each(|run| run.phase = Phase::Ended);
        });
    }

    fn update(self, key: &Key, change: impl FnOnce(&mut Run)) {
        self.all.update(|all| {
            if let Some(run) = all.get_mut(key) {
                change(run);
            }
        });
    }

    /// The run that the controls name.
    pub(super) fn key(self, lab: Lab) -> Key {
        let it = lab.settings.learning();
        let noise = if it.is_noised { lab.settings.noise() } else { "none".to_owned() };
        Key { spec: it.autoencoder(), noise, n_code: it.n_code, seed: lab.settings.seed() }
    }

    /// Something of the run that the controls name, if there is one.
    pub(crate) fn with_shown<T>(self, lab: Lab, of: impl FnOnce(Option<&Run>) -> T) -> T {
        let key = self.key(lab);
        self.all.with(|all| of(all.get(&key)))
    }

    /// The epoch of it that is looked at.
    pub(crate) fn state(self, lab: Lab) -> Option<Arc<RebuiltEpoch>> {
        let epoch = self.epoch.get();
        self.with_shown(lab, |run| {
            let run = run?;
            epoch.and_then(|n| run.whole_at(n as usize)).or_else(|| run.epochs.last()).cloned()
        })
    }

    pub(super) fn phase(self, lab: Lab) -> Option<Phase> {
        self.with_shown(lab, |run| run.map(|run| run.phase))
    }

    /// How far its epoch under way is.
    pub(super) fn progress(self, lab: Lab) -> Option<LaneProgress> {
        let progress = self.progress.get()?;
        self.phase(lab).is_some_and(|phase| matches!(phase, Phase::Training | Phase::Pausing)).then_some(progress)
    }

    /// What it would take, once that is known.
    pub(super) fn estimate(self, lab: Lab) -> Option<Estimate> {
        let key = self.key(lab);
        self.estimate.with(|it| it.as_ref().filter(|(of, _)| *of == key).map(|(_, estimate)| *estimate))
    }

    /// Whether what is on screen is what the controls say, and nothing is under way.
    pub(crate) fn is_settled(self, lab: Lab) -> bool {
        self.with_shown(lab, |run| !run.is_some_and(Run::is_under_way))
    }

    /// Asks for what is shown before there is a run.
    pub(crate) fn follow(self, lab: Lab) {
        let is_shown = move || {
            lab.settings.view() == View::Learning
                && lab.settings.learning().part == Part::Autoencoder
                && lab.has_images()
        };
        let sizes = move || {
            lab.current.with(|current| {
                let it = current.as_ref()?;
                let (summary, rank) = (&it.summary, it.analysis.rank);
                let n_features = summary.shape.n_features() as u32;
                let sizes = [summary.n_train.min(MAX_TRAIN), summary.n_held_out.min(MAX_TEST), n_features, rank];
                Some((sizes, summary.depth))
            })
        };
        let asked = Memo::new(move |_| is_shown().then(|| Some((self.key(lab), sizes()?))).flatten());
        Effect::new(move |_| {
            let Some((key, (sizes, depth))) = asked.get() else { return };
            // Another autoencoder, and all of its epochs; one that is not shown does not go on unseen.
            self.epoch.set(None);
            self.pause_others(&key);
            wasm_bindgen_futures::spawn_local(async move {
                let question = LaneRequest::EstimateRebuilding { spec: key.spec.clone(), sizes, depth };
                // Without an estimate it can be started all the same.
                let answer = lane_link::ask(&question).await;
                if let (Ok(LaneEvent::Estimated(found)), true) = (answer, untrack(|| self.key(lab) == key)) {
                    self.estimate.set(found.first().map(|it| (key, *it)));
                }
            });
        });
        Effect::new(move |_| {
            let wanted = is_shown() && lab.current.with(Option::is_some) && self.preview.with(Option::is_none);
            if wanted {
                wasm_bindgen_futures::spawn_local(self.look_ahead(lab));
            }
        });
    }

    /// Has a run under way that is not this one wait after its epoch.
    fn pause_others(self, shown: &Key) {
        let other = self.worker.with_value(|worker| worker.as_ref().map(|(key, _)| key.clone()));
        if let Some(other) = other.filter(|other| other != shown) {
            self.update(&other, |run| {
                if run.phase == Phase::Training {
                    run.phase = Phase::Pausing;
                }
            });
        }
    }

    async fn look_ahead(self, lab: Lab) {
        let Some(image_idx) = untrack(|| self.first_held_out(lab)) else { return };
        if let Ok((Event::Originals(pictures), _)) = lab.ask_engine(Request::Originals { image_idx }).await {
            self.preview.set(Some(Arc::new(pictures.pictures)));
        }
    }

    /// Positions of the first images held out.
    fn first_held_out(self, lab: Lab) -> Option<Vec<u32>> {
        let (n_train, n_held_out) =
            lab.current.with(|it| it.as_ref().map(|it| (it.summary.n_train, it.summary.n_held_out)))?;
        Some((n_train..n_train + n_held_out.min(N_DRAWN)).collect())
    }

    /// Images that the rows show.
    pub(super) fn images(self, lab: Lab) -> Vec<u32> {
        let of_run = self.with_shown(lab, |run| Some(run?.begun.as_ref()?.image_idx.clone()));
        of_run.or_else(|| self.first_held_out(lab)).unwrap_or_default()
    }

    /// What the one button does: starts, pauses, or goes on.
    pub(crate) fn start_or_pause(self, lab: Lab) {
        let key = untrack(|| self.key(lab));
        match untrack(|| self.phase(lab)) {
            Some(Phase::Training) => self.update(&key, |run| run.phase = Phase::Pausing),
            Some(Phase::Pausing) => self.update(&key, |run| run.phase = Phase::Training),
            Some(Phase::Paused) => {
                self.epoch.set(None);
                self.update(&key, |run| run.phase = Phase::Training);
                self.next_epoch();
            }
            Some(Phase::Preparing) => {}
            Some(Phase::Ended) if untrack(|| self.with_shown(lab, |run| run.is_some_and(Run::is_whole))) => {}
            None | Some(Phase::Ended) => wasm_bindgen_futures::spawn_local(self.train(lab, key)),
        }
    }

    /// Ends the run shown and keeps its epochs; whether there was anything to end.
    pub(crate) fn stop(self, lab: Lab) -> bool {
        let is_at_work = untrack(|| self.with_shown(lab, |run| run.is_some_and(|run| run.phase != Phase::Ended)));
        if is_at_work {
            self.end_preparing(lab);
            self.end_worker();
        }
        is_at_work
    }

    fn end_preparing(self, lab: Lab) {
        lab.end(|request| matches!(request, Request::RebuildingMaterial(_)));
        self.preparing.set(None);
    }

    fn next_epoch(self) {
        self.worker.with_value(|worker| {
            if let Some((_, lane)) = worker {
                lane_link::send(lane, &LaneRequest::NextEpoch);
            }
        });
    }

    async fn train(self, lab: Lab, key: Key) {
        self.end_preparing(lab);
        self.end_worker();
        let number = self.n_started.get_value();
        let is_stale = move || self.n_started.get_value() != number;
        self.epoch.set(None);
        let run = Run { phase: Phase::Preparing, begun: None, epochs: Vec::new(), trouble: None };
        self.all.update(|all| {
            all.insert(key.clone(), run);
        });
        let ask = AskRebuilding {
            noise: key.noise.clone(),
            n_code: key.n_code,
            max_train: MAX_TRAIN,
            max_test: MAX_TEST,
            seed: key.seed,
        };
        let answer = lab.ask_engine(Request::RebuildingMaterial(ask)).await;
        self.preparing.set(None);
        if is_stale() {
            return;
        }
        let material = match answer {
            Ok((Event::Material { .. }, Some(material))) => material,
            Ok(_) => return self.end(&key, None),
            Err(sentence) => {
                let interrupted = t!(learning_interrupted).into();
                return self.end(&key, Some(sentence.unwrap_or(interrupted)));
            }
        };
        let order = LaneRequest::Rebuild { spec: key.spec.clone(), seed: key.seed };
        let (heard, pace) = (key.clone(), Pace::default());
        let lane = lane_link::start(&order, Some(&material), move |news| {
            if !is_stale() {
                self.hear(&heard, news, &pace);
            }
        });
        match lane {
            Some(lane) => self.worker.set_value(Some((key, lane))),
            None => self.end(&key, Some(LaneEvent::BLOCKED.into())),
        }
    }

    fn end(self, key: &Key, trouble: Option<Message>) {
        self.worker.set_value(None);
        self.progress.set(None);
        self.update(key, |run| {
            run.phase = Phase::Ended;
            run.trouble = trouble;
        });
    }

    fn hear(self, key: &Key, news: News<LaneEvent>, pace: &Pace) {
        match news {
            News::Event(LaneEvent::Progress(progress), _) => {
                if pace.is_due() {
                    self.progress.set(Some(progress));
                }
            }
            News::Event(LaneEvent::Begun(begun), _) => self.update(key, |run| {
                run.begun = Some(Arc::from(begun));
                run.phase = Phase::Training;
            }),
            News::Event(LaneEvent::Rebuilt(state), _) => {
                let mut next = Phase::Ended;
                self.update(key, |run| {
                    run.epochs.push(Arc::from(state));
                    run.thin();
                    run.phase = match run.phase {
                        _ if run.is_whole() => Phase::Ended,
                        Phase::Pausing => Phase::Paused,
                        phase => phase,
                    };
                    next = run.phase;
                });
                match next {
                    Phase::Training => self.next_epoch(),
                    Phase::Ended => self.worker.set_value(None),
                    _ => {}
                }
            }
            News::Event(LaneEvent::Failed(problem), _) => self.end(key, Some(problem.message)),
            News::Event(..) => {}
            News::Ended(sentence) => self.end(key, Some(sentence.into())),
        }
    }
}
